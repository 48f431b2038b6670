/** The commander: the time, the phases one after another, who has reported, and the ways to stop. */
import { IconAlertOctagon, IconArrowBackUp, IconFlag, IconHandStop, IconRotate } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastStandingTap, nextPhaseTaps } from '../../../drills/index.js';
import { ClassBoard } from './ClassBoard.js';
import classes from './Commander.module.css';
import day from './Day.module.css';
import { GroupSheet } from './GroupSheet.js';
import { HoldButton } from './HoldButton.js';
import { MissingList } from './MissingList.js';
import { PhaseSteps, phaseName } from './PhaseSteps.js';
import { Stopwatch } from './Stopwatch.js';
import type { PartInUse } from './usePart.js';

export function CommanderScreen({ part }: { part: PartInUse }) {
  const { settled, log } = part;
  const [opened, setOpened] = useState<string | null>(null);
  const { day: drill, offsetMs } = part.part;
  const isStopped = settled.state === 'realEmergency' || settled.state === 'stoppedForSafety';
  const isOver = isStopped || settled.state === 'closed';
  return (
    <>
      {isStopped && <StoppedBanner state={settled.state} />}
      <Stopwatch settled={settled} offsetMs={offsetMs} targetS={drill.thresholds.targetS} />
      <PhaseSteps day={drill} settled={settled} />
      <ClassBoard settled={settled} onOpen={setOpened} />
      <MissingList part={part} />
      {!isOver && <NextPhases part={part} />}
      <div className={day.pair}>
        <button
          type="button"
          className={day.button}
          disabled={lastStandingTap(log) === null}
          onClick={() => void part.undo()}
        >
          <IconArrowBackUp size={22} aria-hidden="true" />
          <UndoWords part={part} />
        </button>
        <FalseStart part={part} isOver={isOver} />
      </div>
      {!isStopped && <Stops part={part} isOver={isOver} />}
      {opened !== null && <GroupSheet part={part} id={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function StoppedBanner({ state }: { state: 'realEmergency' | 'stoppedForSafety' | string }) {
  const { t } = useTranslation('day');
  const key = state === 'realEmergency' ? 'realEmergency' : 'stopForSafety';
  return (
    <div className={classes.stopped} role="alert">
      <IconAlertOctagon size={28} aria-hidden="true" />
      <div>
        <b>{t(`stopped.${key}.title`)}</b>
        <span>{t(`stopped.${key}.text`)}</span>
      </div>
    </div>
  );
}

/** The first is what the machine goes on with; others it allows stand below. */
function NextPhases({ part }: { part: PartInUse }) {
  const { t } = useTranslation(['day', 'scenarios']);
  const { settled } = part;
  const { day: drill } = part.part;
  const next = nextPhaseTaps(drill, settled.phase);
  const open = settled.groups.filter(({ counted }) => counted === null).length;
  return (
    <div className={classes.next}>
      {next.map((tap, i) => {
        const signal = drill.signals.find(({ phase }) => phase === tap.of)?.name;
        const words =
          tap.what === 'signal'
            ? t('day:next.signal', { phase: phaseName(tap.of ?? '', t) })
            : t('day:next.phase', { phase: phaseName(tap.of ?? '', t) });
        return (
          <button
            key={tap.of}
            type="button"
            className={i === 0 ? classes.primary : day.button}
            onClick={() => void part.tap(tap)}
          >
            <IconFlag size={24} aria-hidden="true" />
            <span>
              {words}
              {signal !== undefined && <small>{signal}</small>}
              {tap.of === 'allClear' && open > 0 && <small>{t('day:next.open', { count: open })}</small>}
            </span>
          </button>
        );
      })}
    </div>
  );
}

function UndoWords({ part }: { part: PartInUse }) {
  const { t } = useTranslation(['day', 'scenarios']);
  const last = lastStandingTap(part.log);
  const what =
    last === null
      ? ''
      : last.what === 'signal' || last.what === 'phase'
        ? phaseName(last.of ?? '', t)
        : t(`day:tap.${last.what as 'left'}`);
  return (
    <span>
      {t('day:undo')}
      {what !== '' && <small>{what}</small>}
    </span>
  );
}

function FalseStart({ part, isOver }: { part: PartInUse; isOver: boolean }) {
  const { t } = useTranslation('day');
  return (
    <button
      type="button"
      className={day.button}
      disabled={part.settled.phase === null || isOver}
      onClick={() => void part.tap({ what: 'falseStart' })}
    >
      <IconRotate size={22} aria-hidden="true" />
      <span>
        {t('falseStart')}
        <small>{t('falseStartHint')}</small>
      </span>
    </button>
  );
}

function Stops({ part, isOver }: { part: PartInUse; isOver: boolean }) {
  const { t } = useTranslation('day');
  return (
    <div className={classes.stops}>
      {!isOver && (
        <HoldButton tone="plain" hint={t('hold')} onHeld={() => void part.tap({ what: 'stopForSafety' })}>
          <IconHandStop size={22} aria-hidden="true" />
          {t('stopForSafety')}
        </HoldButton>
      )}
      <HoldButton tone="danger" hint={t('hold')} onHeld={() => void part.tap({ what: 'realEmergency' })}>
        <IconAlertOctagon size={24} aria-hidden="true" />
        {t('realEmergency')}
      </HoldButton>
    </div>
  );
}
