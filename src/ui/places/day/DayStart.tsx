/** Where a drill day begins: go on with a part, take up a planned drill, or begin one now. */
import { IconQrcode } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DRILL_KINDS, type DrillDay, dayPhases } from '../../../drills/index.js';
import { useProjectStore } from '../../app/projectStore.js';
import { goTo } from '../../app/router.js';
import { day as dayText, today } from '../../i18n/format.js';
import { currentLanguage } from '../../i18n/i18n.js';
import type { StoredPart } from '../../storage/database.js';
import classes from './Day.module.css';
import { timeOfDay } from './dayClock.js';
import { nameOfSubject } from './nameOfSubject.js';
import { ReadCode } from './ReadCode.js';
import { RoleChoice } from './RoleChoice.js';

/** Parts of earlier drills are kept; so many are listed. */
const LISTED = 8;

/** Kinds that have phases to step through; a comprehensive drill is planned first, for its hazards. */
const KINDS = DRILL_KINDS.filter((kind) => kind !== 'comprehensive' && dayPhases({ kind }).phases.length > 0);

export function DayStart() {
  const { t } = useTranslation(['day', 'common']);
  const language = currentLanguage();
  const drills = useProjectStore((store) => store.project?.plannedDrills) ?? [];
  const [parts, setParts] = useState<readonly StoredPart[]>([]);
  const [isReading, setReading] = useState(false);
  const [joined, setJoined] = useState<{ readonly day: DrillDay; readonly offsetMs: number } | null>(null);
  useEffect(() => {
    let isOver = false;
    import('../../storage/dayStorage.js')
      .then(({ readParts }) => readParts())
      .then(
        (read) => isOver || setParts(read),
        () => undefined,
      );
    return () => {
      isOver = true;
    };
  }, []);
  const next = drills
    .filter(({ date }) => date >= today())
    .sort((a, b) => (`${a.date} ${a.time}` < `${b.date} ${b.time}` ? -1 : 1))
    .slice(0, LISTED);
  const kindOf = (kind: StoredPart['day']['kind']) => t('day:drillOf', { kind: t(`common:kind.${kind}`) });
  if (joined !== null) return <RoleChoice day={joined.day} offsetMs={joined.offsetMs} isJoining />;
  return (
    <>
      <button type="button" className={classes.button} onClick={() => setReading(true)}>
        <IconQrcode size={24} aria-hidden="true" />
        <span>
          {t('day:start.join')}
          <small>{t('day:start.joinHint')}</small>
        </span>
      </button>
      {isReading && (
        <ReadCode
          title={t('day:start.join')}
          wants="day"
          onClose={() => setReading(false)}
          onRead={({ handover, offsetMs }) => {
            if (handover.is !== 'day') return;
            setJoined({ day: handover.day, offsetMs: offsetMs ?? 0 });
            setReading(false);
          }}
        />
      )}
      {parts.length > 0 && (
        <section className={classes.choice}>
          <h2>{t('day:start.goOn')}</h2>
          {parts.slice(0, LISTED).map(({ id, day, role, of, startedAtMs }) => (
            <button key={id} type="button" className={classes.row} onClick={() => goTo('day', { part: id })}>
              <b>{[t(`day:role.${role}`), nameOfSubject(day, of)].filter((each) => each !== '').join(' · ')}</b>
              <small>
                {kindOf(day.kind)} · {dayText(today(new Date(startedAtMs)), language)} {timeOfDay(startedAtMs)}
              </small>
            </button>
          ))}
        </section>
      )}
      {next.length > 0 && (
        <section className={classes.choice}>
          <h2>{t('day:start.planned')}</h2>
          {next.map(({ id, kind, date, time }) => (
            <button key={id} type="button" className={classes.row} onClick={() => goTo('day', { drill: id })}>
              <b>{kindOf(kind)}</b>
              <small>
                {dayText(date, language, true)} {time}
              </small>
            </button>
          ))}
        </section>
      )}
      <section className={classes.choice}>
        <h2>{t('day:start.now')}</h2>
        <div className={classes.subjects}>
          {KINDS.map((kind) => (
            <button key={kind} type="button" className={classes.subject} onClick={() => goTo('day', { kind })}>
              {t(`common:kind.${kind}`)}
            </button>
          ))}
        </div>
      </section>
    </>
  );
}
