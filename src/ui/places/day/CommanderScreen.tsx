/** The commander: the time, the phases one after another, who has reported, and the ways to stop. */
import { IconAlertOctagon, IconArrowBackUp, IconFlag, IconHandStop, IconRotate } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lastStandingTap, nextPhaseTaps } from '../../../drills/index.js';
import { ClassBoard } from './ClassBoard.js';
import classes from './Commander.module.css';
import { ConflictList } from './ConflictList.js';
import day from './Day.module.css';
import { FinishCard } from './FinishCard.js';
import { GroupSheet } from './GroupSheet.js';
import { HandOver } from './HandOver.js';
import { HoldButton } from './HoldButton.js';
import { MissingList } from './MissingList.js';
import { PhaseSteps, phaseName } from './PhaseSteps.js';
import { Stopwatch } from './Stopwatch.js';
import type { DayTap, PartInUse } from './usePart.js';

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
      <ConflictList part={part} />
      {!isOver && <OtherPhases part={part} />}
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
      <HandOver part={part} />
      {!isOver && <StopForSafety part={part} />}
      {isOver && <FinishCard part={part} />}
      {!isStopped && (
        <div className={classes.foot}>
          {!isOver && <NextPhase part={part} />}
          <RealEmergency part={part} />
        </div>
      )}
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

/** In the order of the drill; a search comes last where everybody is there: nobody is left to look for. */
function nextTaps({ part, settled }: PartInUse): DayTap[] {
  const next = nextPhaseTaps(part.day, settled.phase);
  const isWhole = settled.groups.length > 0 && settled.groups.every(({ difference }) => difference === 0);
  const isSearch = ({ of }: DayTap) => of === 'search';
  return isWhole ? [...next.filter((each) => !isSearch(each)), ...next.filter(isSearch)] : next;
}

function PhaseButton({ part, tap, isFirst }: { part: PartInUse; tap: DayTap; isFirst: boolean }) {
  const { t } = useTranslation(['day', 'scenarios']);
  const { settled } = part;
  const signal = part.part.day.signals.find(({ phase }) => phase === tap.of)?.name;
  const open = settled.groups.filter(({ counted }) => counted === null).length;
  const phase = phaseName(tap.of ?? '', t);
  return (
    <button type="button" className={isFirst ? classes.primary : day.button} onClick={() => void part.tap(tap)}>
      {isFirst && <IconFlag size={24} aria-hidden="true" />}
      <span>
        {tap.what === 'signal' ? t('day:next.signal', { phase }) : t('day:next.phase', { phase })}
        {signal !== undefined && <small>{signal}</small>}
        {tap.of === 'allClear' && open > 0 && <small>{t('day:next.open', { count: open })}</small>}
      </span>
    </button>
  );
}

/** What the machine goes on with: always in sight. */
function NextPhase({ part }: { part: PartInUse }) {
  const [first] = nextTaps(part);
  return first === undefined ? null : <PhaseButton part={part} tap={first} isFirst />;
}

/** Other phases the machine allows, where one did not happen. */
function OtherPhases({ part }: { part: PartInUse }) {
  const others = nextTaps(part).slice(1);
  if (others.length === 0) return null;
  return (
    <div className={classes.others}>
      {others.map((tap) => (
        <PhaseButton key={tap.of} part={part} tap={tap} isFirst={false} />
      ))}
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

function StopForSafety({ part }: { part: PartInUse }) {
  const { t } = useTranslation('day');
  return (
    <HoldButton tone="plain" hint={t('hold')} onHeld={() => void part.tap({ what: 'stopForSafety' })}>
      <IconHandStop size={22} aria-hidden="true" />
      {t('stopForSafety')}
    </HoldButton>
  );
}

function RealEmergency({ part }: { part: PartInUse }) {
  const { t } = useTranslation('day');
  return (
    <HoldButton tone="danger" hint={t('hold')} onHeld={() => void part.tap({ what: 'realEmergency' })}>
      <IconAlertOctagon size={24} aria-hidden="true" />
      {t('realEmergency')}
    </HoldButton>
  );
}
