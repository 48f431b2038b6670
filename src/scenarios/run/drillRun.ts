/** The drill beside the simulation: what happens is told to the machine, what it orders is done. */
import type { RunEvent } from '../../sim/index.js';
import type { DrillConduct, DrillKind, DrillStage } from '../conduct/drillConduct.js';
import type { DrillFigures } from '../conduct/drillFigures.js';
import type { DrillInput } from '../machines/contract.js';
import { startDrillActor } from '../machines/drillActor.js';

export interface DrillRun {
  /** Before the first step and after each: passes on what happened, moves the drill's time on and returns its events. */
  follow(events: readonly RunEvent[]): RunEvent[];
  /** Ends the phase in which the run was cut off. */
  cutOff(): RunEvent[];
  readonly phase: string;
  readonly isClosed: boolean;
  readonly restIsDone: boolean;
  /** People whom nothing has woken so far, by index. */
  asleep(): ReadonlySet<number>;
  figures(): Partial<DrillFigures>;
}

export function startDrill(kind: DrillKind, input: DrillInput, stage: Omit<DrillStage, 'note'>): DrillRun {
  const { simulation } = stage;
  const drill = startDrillActor(kind.machine, input);
  let said: RunEvent[] = [];
  const nothing = { occupant: -1, group: -1, cell: -1, portal: -1, count: -1 };
  const conduct: DrillConduct = kind.conduct({
    ...stage,
    note(note, about) {
      said.push({ step: simulation.stepCount, type: 'drillNoted', note, ...nothing, ...about });
    },
  });

  /** Orders make no further messages, so one pass over what was said is enough. */
  function carryOut(): void {
    for (const message of drill.drainMessages()) {
      if (message.type === 'order') conduct.obey(message.order);
      else said.push({ step: simulation.stepCount, type: message.type, phase: message.phase });
    }
  }

  return {
    follow(events) {
      drill.advanceTo(simulation.timeS);
      carryOut();
      for (const fact of conduct.observe(events)) {
        drill.send(fact);
        carryOut();
      }
      const told = said;
      said = [];
      return told;
    },
    cutOff() {
      if (drill.isClosed) return [];
      return [{ step: simulation.stepCount, type: 'phaseEnded', phase: drill.phase }];
    },
    get phase() {
      return drill.phase;
    },
    get isClosed() {
      return drill.isClosed;
    },
    get restIsDone() {
      return conduct.restIsDone;
    },
    asleep: () => conduct.asleep?.() ?? new Set(),
    figures: () => conduct.figures?.() ?? {},
  };
}
