/** Who holds this device in the drill: a role, and the class, post or ward it stands for. */
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DAY_ROLES, type DayRole, type DrillDay } from '../../../drills/index.js';
import { goTo } from '../../app/router.js';
import classes from './Day.module.css';
import { dayNow } from './dayClock.js';

interface RoleChoiceProps {
  readonly day: DrillDay;
  /** Device clock minus the commander's. */
  readonly offsetMs: number;
  /** Where the drill was handed over by its commander, there is one already. */
  readonly isJoining: boolean;
}

/** Six letters that nobody else draws: 31 bits among forty devices. */
function newId(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(36).padStart(7, '0').slice(-6);
}

export function RoleChoice({ day, offsetMs, isJoining }: RoleChoiceProps) {
  const { t } = useTranslation('day');
  const [role, setRole] = useState<DayRole | null>(null);
  const [isFailed, setFailed] = useState(false);
  const subjects = { commander: [], desk: [], teacher: day.classes, post: day.posts, warden: day.wards } as const;
  const take = async (as: DayRole, of: string | null) => {
    try {
      const { addPart } = await import('../../storage/dayStorage.js');
      const id = newId();
      await addPart({ id, drill: day.drill, day, role: as, of, offsetMs, startedAtMs: dayNow() });
      goTo('day', { part: id });
    } catch {
      setFailed(true);
    }
  };
  const roles = DAY_ROLES.filter((each) =>
    each === 'commander' ? !isJoining : each === 'desk' || subjects[each].length > 0,
  );
  return (
    <section className={classes.choice}>
      <h2>{t(role === null ? 'choose.role' : `choose.${role as 'teacher'}`)}</h2>
      {isFailed && (
        <p role="alert" className={classes.unwritten}>
          {t('unwritten')}
        </p>
      )}
      {role === null ? (
        roles.map((each) => (
          <button
            key={each}
            type="button"
            className={classes.row}
            onClick={() => (each === 'commander' || each === 'desk' ? void take(each, null) : setRole(each))}
          >
            <b>{t(`role.${each}`)}</b>
            <small>{t(`roleHint.${each}`)}</small>
          </button>
        ))
      ) : (
        <>
          <div className={classes.subjects}>
            {subjects[role].map(({ id, name }) => (
              <button key={id} type="button" className={classes.subject} onClick={() => void take(role, id)}>
                {name}
              </button>
            ))}
          </div>
          <button type="button" className={classes.button} onClick={() => setRole(null)}>
            <IconArrowLeft size={22} aria-hidden="true" />
            {t('choose.back')}
          </button>
        </>
      )}
    </section>
  );
}
