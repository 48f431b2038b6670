/** Where two people say different things: both are shown, and a person decides. */
import { useTranslation } from 'react-i18next';
import type { DayConflict } from '../../../drills/index.js';
import classes from './Code.module.css';
import day from './Day.module.css';
import { timeOfDay } from './dayClock.js';
import { nameOfSubject } from './nameOfSubject.js';
import { phaseName } from './phaseName.js';
import type { PartInUse } from './usePart.js';

const COUNTS: readonly DayConflict['about'][] = ['count', 'found', 'helped', 'pass', 'absent'];

export function ConflictList({ part }: { part: PartInUse }) {
  const { t } = useTranslation(['day', 'scenarios', 'common']);
  const { conflicts } = part.settled;
  const { day: drill, offsetMs } = part.part;
  if (conflicts.length === 0) return null;
  const roleOf = (device: string) => {
    const log = [part.log, ...part.others].find((each) => each.device === device);
    return log === undefined ? device : t(`day:role.${log.role}`);
  };
  const nameOf = (id: string) =>
    part.settled.groups.find((each) => each.id === id)?.name ?? (nameOfSubject(drill, id) || phaseName(id, drill, t));
  return (
    <ul className={classes.conflicts} aria-label={t('day:conflict.label')}>
      {conflicts.map(({ of, about, sides }) => {
        const textOf = (value: number) => (COUNTS.includes(about) ? String(value) : timeOfDay(value + offsetMs));
        const values = [...new Set(sides.map(({ value }) => value))];
        return (
          <li key={`${of} ${about}`}>
            <p>
              {t('day:conflict.title', {
                name: nameOf(of),
                what: t(`day:tap.${about as 'count'}`, { defaultValue: '' }),
              })}
            </p>
            <div className={classes.sides}>
              {values.map((value) => (
                <button
                  key={value}
                  type="button"
                  className={day.button}
                  onClick={() => void part.tap({ what: 'resolve', of, about, value })}
                >
                  <span>
                    {t('day:conflict.holds', { value: textOf(value) })}
                    <small>
                      {[
                        ...new Set(sides.filter((side) => side.value === value).map(({ device }) => roleOf(device))),
                      ].join(', ')}
                    </small>
                  </span>
                </button>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
