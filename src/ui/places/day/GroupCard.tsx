/** What is noted of one class or bedroom: when it left and arrived, how many are there, who is missing and where. */
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayPhases, MOST_PEOPLE, type SettledGroup, type TapKind } from '../../../drills/index.js';
import { clock } from '../../parts/format.js';
import { timeOfDay } from './dayClock.js';
import classes from './GroupCard.module.css';
import { isStanding } from './groupState.js';
import type { PartInUse } from './usePart.js';

/** Where somebody who is missing may be. */
export const MISSING_PLACES = ['toilet', 'clinic', 'otherClass', 'unknown'] as const;
export type MissingPlace = (typeof MISSING_PLACES)[number];

type Stamp = 'covered' | 'left' | 'arrived' | 'secured' | 'swept';

/** Which times there are to note in a drill of this kind. */
function stampsOf({ part }: PartInUse): readonly Stamp[] {
  const { day } = part;
  const has = (phase: string) => dayPhases(day).phases.some(({ name }) => name === phase);
  if (has('lockingDown')) return ['secured'];
  if (day.classes.length === 0) return ['left', 'swept'];
  return has('shaking') ? ['covered', 'left', 'arrived'] : ['left', 'arrived'];
}

export function GroupCard({ part, group }: { part: PartInUse; group: SettledGroup }) {
  const { t } = useTranslation('day');
  const { settled, tap } = part;
  const { id, expected, counted, difference } = group;
  const timeOf = (what: TapKind) =>
    settled.taps.filter((each) => each.tap.what === what && each.of === id && isStanding(each)).at(-1);
  const needHelp = part.part.day.classes.find((each) => each.id === id)?.pupilsNeedingHelp ?? 0;
  return (
    <div className={classes.group}>
      <div className={classes.stamps}>
        {stampsOf(part).map((what) => {
          const noted = timeOf(what);
          const time =
            noted?.sinceSignalS != null
              ? clock(noted.sinceSignalS)
              : noted?.commanderMs != null
                ? timeOfDay(noted.commanderMs + part.part.offsetMs)
                : '';
          return (
            <button
              key={what}
              type="button"
              data-done={noted !== undefined || undefined}
              onClick={() => void tap({ what, of: id })}
              disabled={noted !== undefined}
            >
              {noted !== undefined && <IconCheck size={18} stroke={2.5} aria-hidden="true" />}
              <span>{t(`stamp.${what}`)}</span>
              {time !== '' && <b>{time}</b>}
            </button>
          );
        })}
      </div>
      <CountCard key={`${id} ${counted}`} part={part} group={group} needHelp={needHelp} />
      {counted !== null && (
        <p className={classes.told} role="status">
          {expected === null
            ? t('count.toldOnly', { counted })
            : difference === 0
              ? t('count.toldAll', { counted })
              : t('count.told', { counted, expected })}
        </p>
      )}
      {difference !== null && difference < 0 && (
        <button type="button" className={classes.found} onClick={() => void tap({ what: 'found', of: id, value: 1 })}>
          {t('count.found')}
        </button>
      )}
    </div>
  );
}

function CountCard({ part, group, needHelp }: { part: PartInUse; group: SettledGroup; needHelp: number }) {
  const { t } = useTranslation('day');
  const { id, expected, counted } = group;
  const [value, setValue] = useState(counted ?? expected ?? 0);
  const [place, setPlace] = useState<MissingPlace>('unknown');
  const short = expected === null ? 0 : expected - value;
  const isTold = counted === value;
  const report = () => {
    if (expected === null) void part.tap({ what: 'count', of: id, value });
    else if (short > 0) void part.tap({ what: 'missing', of: id, value: short, about: place });
    else if (short < 0) void part.tap({ what: 'extra', of: id, value: -short });
    else void part.tap({ what: 'missing', of: id, value: 0 });
  };
  const step = (by: number) => setValue(Math.min(MOST_PEOPLE, Math.max(0, value + by)));
  const helped = group.helped ?? 0;
  return (
    <>
      <div className={classes.count}>
        <p className={classes.expected}>
          {expected === null ? t('count.notKnown') : t('count.expected', { count: expected })}
          {needHelp > 0 && <small>{t('count.needHelp', { count: needHelp })}</small>}
        </p>
        <div className={classes.stepper}>
          <button type="button" aria-label={t('count.less')} onClick={() => step(-1)} disabled={value === 0}>
            −
          </button>
          <output aria-live="polite">
            <b>{value}</b>
            <small>{t('count.present')}</small>
          </output>
          <button type="button" aria-label={t('count.more')} onClick={() => step(1)}>
            +
          </button>
        </div>
        {short > 0 && !isTold && (
          <fieldset className={classes.where}>
            <legend>{t('count.where', { count: short })}</legend>
            {MISSING_PLACES.map((each) => (
              <button key={each} type="button" aria-pressed={place === each} onClick={() => setPlace(each)}>
                {place === each && <IconCheck size={18} stroke={2.5} aria-hidden="true" />}
                {t(`place.${each}`)}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {!isTold && (
        <button type="button" className={classes.report} data-tone={short === 0 ? 'ok' : 'danger'} onClick={report}>
          {expected === null
            ? t('count.report', { count: value })
            : short === 0
              ? t('count.all', { count: value })
              : short > 0
                ? t('count.missing', { count: short })
                : t('count.extra', { count: -short })}
          {short > 0 && <small>{t('count.stay')}</small>}
        </button>
      )}
      {needHelp > 0 && (
        <button
          type="button"
          className={classes.helped}
          aria-pressed={helped > 0}
          disabled={helped > 0}
          onClick={() => void part.tap({ what: 'helped', of: id, value: needHelp })}
        >
          {helped > 0 && <IconCheck size={18} stroke={2.5} aria-hidden="true" />}
          {t('count.helped', { count: needHelp })}
        </button>
      )}
    </>
  );
}
