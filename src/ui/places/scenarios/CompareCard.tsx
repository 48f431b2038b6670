/** The scenario without and with what is ticked, on the same seeds: figures side by side, difference, and how sure that is. */
import { Button } from '@mantine/core';
import { IconArrowsDiff, IconSquare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RepeatOrder } from '../../../scenarios/index.js';
import { clock, decimal } from '../../i18n/format.js';
import { ProblemList } from '../../parts/ProblemList.js';
import { compareOrders, isSameOrder, stopComparing, useCompareStore } from '../../run/compareStore.js';
import { repeatCrew } from '../simulate/manyRuns/repeatCrew.js';
import { commonLimit } from '../simulate/manyRuns/spreadRows.js';
import { FIRST_SEED } from '../simulate/runOrder.js';
import own from './CompareCard.module.css';
import { type ComparedRow, comparedFigures } from './comparedFigures.js';
import classes from './Panel.module.css';

const COUNTS = [1, 5, 10, 30] as const;

interface CompareCardProps {
  readonly without: RepeatOrder;
  readonly changed: RepeatOrder;
}

function figureText({ unit }: ComparedRow, value: number | undefined): string {
  if (value === undefined) return '—';
  return unit === 's' ? clock(value) : decimal(value, unit === 'people/m²' ? 1 : 0);
}

function signed(row: ComparedRow, value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return sign + decimal(Math.abs(value), row.unit === 'people/m²' ? 1 : 0);
}

function Rows({ rows }: { rows: readonly ComparedRow[] }) {
  const { t } = useTranslation('scenarios');
  const withUnit = (text: string, { unit }: ComparedRow) => (unit === 's' ? `${text} ${t('seconds')}` : text);
  return (
    <table className={own.table}>
      <caption>{t('compare.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.figure')}</th>
          <th scope="col">{t('compare.without')}</th>
          <th scope="col">{t('compare.with')}</th>
          <th scope="col">{t('compare.difference')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{t(`compare.row.${row.name}`)}</th>
            <td>{figureText(row, row.first?.mean)}</td>
            <td>{figureText(row, row.second?.mean)}</td>
            <td data-tone={toneOf(row)}>
              {row.difference === null ? '—' : withUnit(signed(row, row.difference.mean), row)}
              {row.difference?.ci95 != null && row.certainty !== 'oneRun' && (
                <small>
                  {t('compare.interval', {
                    from: signed(row, row.difference.ci95[0]),
                    until: signed(row, row.difference.ci95[1]),
                  })}
                </small>
              )}
              <small>{t(`compare.certainty.${row.certainty}`)}</small>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What it comes to in one sentence: the time everyone is there, or locked in. */
function Headline({ rows }: { rows: readonly ComparedRow[] }) {
  const { t } = useTranslation('scenarios');
  const row = rows.find(({ name }) => name === 'evacuation' || name === 'secured');
  const mean = row?.difference?.mean;
  if (row === undefined || mean === undefined) return <p className={own.headline}>{t('compare.headline.none')}</p>;
  const what = t(`compare.row.${row.name}`);
  const certainty = t(`compare.certainty.${row.certainty}`);
  const seconds = decimal(Math.abs(mean), 0);
  if (seconds === '0') return <p className={own.headline}>{t('compare.headline.same', { what, certainty })}</p>;
  return (
    <p className={own.headline}>
      {t(mean < 0 ? 'compare.headline.earlier' : 'compare.headline.later', { what, seconds, certainty })}
    </p>
  );
}

/** Less is better in every figure; nothing is better or worse while it is not clear. */
function toneOf({ difference, certainty }: ComparedRow): 'less' | 'more' | undefined {
  if (difference === null || certainty === 'notClear' || certainty === 'same' || certainty === 'oneRun')
    return undefined;
  return difference.mean < 0 ? 'less' : 'more';
}

export function CompareCard({ without, changed }: CompareCardProps) {
  const { t, i18n } = useTranslation('scenarios');
  const [count, setCount] = useState<number>(COUNTS[1]);
  const state = useCompareStore();
  const isCurrent = isSameOrder(state.without, without) && isSameOrder(state.with, changed);
  const isRunning = state.status === 'running';
  const rows = isCurrent ? comparedFigures(state.runsWithout, state.runsWith) : [];
  const done = state.runsWithout.length + state.runsWith.length;
  const limits = [commonLimit(state.runsWithout), commonLimit(state.runsWith)] as const;
  const placeOf = (limit: (typeof limits)[number]) =>
    limit === null ? t('compare.noLimit') : i18n.language === 'en' ? limit.whereEn : limit.where;
  return (
    <section className={classes.section} aria-labelledby="compare">
      <div className={classes.head}>
        <h2 id="compare">{t('compare.title')}</h2>
      </div>
      {isRunning ? (
        <div className={own.progress}>
          <span
            className={own.bar}
            role="progressbar"
            aria-label={t('compare.progress')}
            aria-valuemin={0}
            aria-valuemax={state.asked * 2}
            aria-valuenow={done}
          >
            <i style={{ width: `${(done / Math.max(1, state.asked * 2)) * 100}%` }} />
          </span>
          <span>{t('compare.done', { done, asked: state.asked * 2 })}</span>
          <Button
            size="compact-sm"
            leftSection={<IconSquare size={13} stroke={1.75} aria-hidden="true" />}
            onClick={stopComparing}
          >
            {t('compare.stop')}
          </Button>
        </div>
      ) : (
        <form
          className={own.form}
          onSubmit={(event) => {
            event.preventDefault();
            void compareOrders(without, changed, FIRST_SEED, count, repeatCrew());
          }}
        >
          <Button type="submit" size="xs" leftSection={<IconArrowsDiff size={15} stroke={1.75} aria-hidden="true" />}>
            {t('compare.start')}
          </Button>
          <select
            aria-label={t('compare.runs')}
            value={count}
            onChange={(event) => setCount(Number(event.currentTarget.value))}
          >
            {COUNTS.map((each) => (
              <option key={each} value={each}>
                {t('compare.times', { count: each })}
              </option>
            ))}
          </select>
        </form>
      )}
      {!isCurrent && state.status !== 'idle' && <p className={classes.quiet}>{t('compare.stale')}</p>}
      {state.status === 'failed' && isCurrent && <ProblemList problems={state.problems} />}
      {rows.length > 0 && <Headline rows={rows} />}
      {rows.length > 0 && <Rows rows={rows} />}
      {rows.length > 0 && limits.some((limit) => limit !== null) && (
        <p className={classes.quiet}>{t('compare.limit', { without: placeOf(limits[0]), with: placeOf(limits[1]) })}</p>
      )}
    </section>
  );
}
