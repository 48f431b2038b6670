/** The drill in the hand: its day, what the move opens and closes, what speaks against the day, and which day would do. */
import { Button } from '@mantine/core';
import {
  IconAlertOctagon,
  IconAlertTriangle,
  IconChevronLeft,
  IconChevronRight,
  IconCircleCheck,
  IconCircleMinus,
  IconInfoCircle,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Duty, dayNumberOrNull, hazardWords, isoDate } from '../../../../../drills/index.js';
import type { Problem } from '../../../../../model/index.js';
import type { DrillYear } from '../../../../duties/drillYear.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { problemText } from '../../../../i18n/problemText.js';
import { KindTag } from '../../../../parts/KindTag.js';
import { dayOfWeek } from '../dates.js';
import { focusDrill } from './focusDrill.js';
import classes from './MovePanel.module.css';
import { giveUpMove, moveTo, steppedDate } from './moveStore.js';
import { type MoveAtHand, useFixDrill } from './useMove.js';

const ICONS = { error: IconAlertOctagon, warning: IconAlertTriangle, info: IconInfoCircle };

interface MovePanelProps {
  readonly move: MoveAtHand;
  readonly year: DrillYear;
  /** The drill takes keys where it is drawn. */
  readonly hasKeys?: boolean;
}

export function MovePanel({ move, year, hasKeys = false }: MovePanelProps) {
  const { t } = useTranslation(['dutyCalendar', 'common', 'drills']);
  const language = currentLanguage();
  const fix = useFixDrill();
  const { drill, date, opened, closed, problems, isRefused, offered } = move;
  const step = (by: 1 | -1) => moveTo(steppedDate(year, date, by, 'day'));
  const back = () => {
    giveUpMove();
    focusDrill(drill.id);
  };
  return (
    <section className={classes.panel} aria-label={t('dutyCalendar:move.title')}>
      <h2>{t('dutyCalendar:move.title')}</h2>
      <div className={classes.what}>
        <KindTag kind={drill.kind} />
        <span>
          {hazardWords(drill.hazards, language)}{' '}
          {t('dutyCalendar:move.from', { date: dayOfWeek(drill.date, language) })} {t(`drills:slot.${drill.slot}`)}
        </span>
      </div>
      <div className={classes.day}>
        <button type="button" aria-label={t('dutyCalendar:move.before')} onClick={() => step(-1)}>
          <IconChevronLeft size={18} aria-hidden="true" />
        </button>
        <input
          type="date"
          aria-label={t('dutyCalendar:move.day')}
          value={date}
          onChange={(event) => {
            const day = dayNumberOrNull(event.target.value);
            if (day !== null) moveTo(isoDate(day));
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') back();
          }}
        />
        <button type="button" aria-label={t('dutyCalendar:move.after')} onClick={() => step(1)}>
          <IconChevronRight size={18} aria-hidden="true" />
        </button>
        <b>{dayOfWeek(date, language)}</b>
      </div>
      <div role="status" className={classes.told}>
        {date !== drill.date && opened.length === 0 && closed.length === 0 && !isRefused && (
          <Line tone="ok" Icon={IconCircleCheck}>
            {t('dutyCalendar:move.noChange', { rules: move.moved.closes.join(', ') || '—' })}
          </Line>
        )}
        {closed.length > 0 && (
          <Line tone="ok" Icon={IconCircleCheck}>
            {t('dutyCalendar:move.closes', { count: closed.length, duties: names(closed, language) })}
          </Line>
        )}
        {opened.length > 0 && (
          <Line tone="warn" Icon={IconCircleMinus}>
            {t('dutyCalendar:move.opens', { count: opened.length, duties: names(opened, language) })}
          </Line>
        )}
        {problems.map((problem) => (
          <ProblemLine key={problem.code} problem={problem} />
        ))}
      </div>
      {offered !== null && offered !== date && (
        <Button variant="default" onClick={() => moveTo(offered)}>
          {t('dutyCalendar:move.offer', { date: dayOfWeek(offered, language) })}
        </Button>
      )}
      <div className={classes.acts}>
        <Button variant="filled" disabled={isRefused} onClick={() => focusDrill(fix(drill, move.moved).id)}>
          {t('dutyCalendar:move.fix')}
        </Button>
        <Button variant="subtle" onClick={back}>
          {t('dutyCalendar:move.giveUp')}
        </Button>
      </div>
      {hasKeys && <p className={classes.keys}>{t('dutyCalendar:move.keys')}</p>}
    </section>
  );
}

function names(duties: readonly Duty[], language: 'zh-CN' | 'en'): string {
  const all = duties.map((duty) => `${language === 'en' ? duty.title : duty.titleZh} (${duty.rule})`);
  return [...new Set(all)].join(language === 'en' ? ', ' : '、');
}

function ProblemLine({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  const tone = { error: 'danger', warning: 'warn', info: 'info' }[problem.severity];
  return (
    <Line tone={tone} Icon={ICONS[problem.severity]}>
      {problemText(problem, t)}
    </Line>
  );
}

function Line({ tone, Icon, children }: { tone: string; Icon: typeof IconInfoCircle; children: ReactNode }) {
  return (
    <p className={classes.line} data-tone={tone}>
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
