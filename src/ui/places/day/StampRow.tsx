/** The times that are noted of a class or bedroom, each by one tap. */
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { dayPhases, type SettledTap } from '../../../drills/index.js';
import { clock } from '../../i18n/format.js';
import { timeOfDay } from './dayClock.js';
import classes from './GroupCard.module.css';
import { isStanding } from './groupState.js';
import type { PartInUse } from './usePart.js';

type Stamp = 'covered' | 'left' | 'arrived' | 'secured' | 'swept';

/** Which times there are to note in a drill of this kind. */
function stampsOf({ part }: PartInUse): readonly Stamp[] {
  const { day } = part;
  const has = (phase: string) => dayPhases(day).phases.some(({ name }) => name === phase);
  if (has('lockingDown')) return ['secured'];
  if (day.classes.length === 0) return ['left', 'swept'];
  return has('shaking') ? ['covered', 'left', 'arrived'] : ['left', 'arrived'];
}

/** Since the signal; before one was given, the time of day. */
function timeText({ sinceSignalS, commanderMs }: SettledTap, offsetMs: number): string {
  if (sinceSignalS !== null) return clock(sinceSignalS);
  return commanderMs === null ? '' : timeOfDay(commanderMs + offsetMs);
}

export function StampRow({ part, of }: { part: PartInUse; of: string }) {
  const { t } = useTranslation('day');
  const { settled, tap } = part;
  const noted = (what: Stamp) =>
    settled.taps.filter((each) => each.tap.what === what && each.of === of && isStanding(each)).at(-1);
  return (
    <div className={classes.stamps}>
      {stampsOf(part).map((what) => {
        const last = noted(what);
        const time = last === undefined ? '' : timeText(last, part.part.offsetMs);
        return (
          <button
            key={what}
            type="button"
            data-done={last !== undefined || undefined}
            onClick={() => void tap({ what, of })}
            disabled={last !== undefined}
          >
            {last !== undefined && <IconCheck size={18} stroke={2.5} aria-hidden="true" />}
            <span>{t(`stamp.${what}`)}</span>
            {time !== '' && <b>{time}</b>}
          </button>
        );
      })}
    </div>
  );
}
