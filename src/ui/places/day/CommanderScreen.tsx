/** The commander: the time, the phases one after another, who has reported, and the ways to stop. */
import { useState } from 'react';
import { BedRoll } from './BedRoll.js';
import { ClassBoard } from './ClassBoard.js';
import classes from './Commander.module.css';
import { ConflictList } from './ConflictList.js';
import day from './Day.module.css';
import { FinishCard } from './FinishCard.js';
import { GroupSheet } from './GroupSheet.js';
import { HandOver } from './HandOver.js';
import { MissingList } from './MissingList.js';
import { NextPhase, OtherPhases } from './PhaseButtons.js';
import { PhaseSteps } from './PhaseSteps.js';
import { FalseStart, RealEmergency, StopForSafety } from './StopButtons.js';
import { StoppedBanner } from './StoppedBanner.js';
import { Stopwatch } from './Stopwatch.js';
import { UndoButton } from './UndoButton.js';
import type { PartInUse } from './usePart.js';

export function CommanderScreen({ part }: { part: PartInUse }) {
  const { settled } = part;
  const [opened, setOpened] = useState<string | null>(null);
  const { day: drill, offsetMs } = part.part;
  const isStopped = settled.state === 'realEmergency' || settled.state === 'stoppedForSafety';
  const isOver = isStopped || settled.state === 'closed';
  return (
    <>
      {settled.state === 'realEmergency' && <StoppedBanner by="realEmergency" />}
      {settled.state === 'stoppedForSafety' && <StoppedBanner by="stopForSafety" />}
      <Stopwatch settled={settled} offsetMs={offsetMs} targetS={drill.thresholds.targetS} />
      <PhaseSteps day={drill} settled={settled} />
      <ClassBoard settled={settled} onOpen={setOpened} />
      <BedRoll part={part} />
      <MissingList part={part} />
      <ConflictList part={part} />
      {!isOver && <OtherPhases part={part} />}
      <div className={day.pair}>
        <UndoButton part={part} />
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
