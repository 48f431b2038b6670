/** The assembly desk: who has reported, who is missing, what contradicts. */
import { useState } from 'react';
import { BedRoll } from './BedRoll.js';
import { ClassBoard } from './ClassBoard.js';
import { ConflictList } from './ConflictList.js';
import { FinishCard } from './FinishCard.js';
import { GroupSheet } from './GroupSheet.js';
import { HandOver } from './HandOver.js';
import { MissingList } from './MissingList.js';
import { Stopwatch } from './Stopwatch.js';
import { UndoButton } from './UndoButton.js';
import type { PartInUse } from './usePart.js';

export function DeskScreen({ part }: { part: PartInUse }) {
  const [opened, setOpened] = useState<string | null>(null);
  const { day, offsetMs } = part.part;
  return (
    <>
      <Stopwatch settled={part.settled} offsetMs={offsetMs} targetS={day.thresholds.targetS} />
      <ClassBoard settled={part.settled} onOpen={setOpened} />
      <BedRoll part={part} />
      <MissingList part={part} />
      <ConflictList part={part} />
      <HandOver part={part} />
      <UndoButton part={part} />
      <FinishCard part={part} />
      {opened !== null && <GroupSheet part={part} id={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
