/** Everyone on their feet drops where they are, and goes on when the ground is still. */
import { randomStream } from '../../../model/index.js';
import { OCCUPANT_STATE, sampleDistribution, UP_FROM_COVER_S } from '../../../sim/index.js';
import type { DrillStage } from '../drillConduct.js';

export interface Halt {
  /** Stops those on the way and those named who were about to go, and puts off those whose turn to start has not come. */
  stop(alsoThese?: ReadonlySet<number>): void;
  /** They go on, each after a moment; those put off start so much later than they were to. */
  goOn(): void;
}

export function haltOnTheWay({
  simulation,
  population,
  releases,
  scenario,
}: Pick<DrillStage, 'simulation' | 'population' | 'releases' | 'scenario'>): Halt {
  const everyone = population.people.map((_, i) => i);
  let halted: number[] = [];
  let putOff: number[] = [];
  let stoppedAtS = 0;

  return {
    stop(alsoThese) {
      stoppedAtS = simulation.timeS;
      releases.hold(true);
      const states = everyone.map((i) => simulation.stateOf(i));
      halted = everyone.filter((i) => {
        const isOnFeet = states[i] === OCCUPANT_STATE.walking || states[i] === OCCUPANT_STATE.waiting;
        return isOnFeet || (alsoThese?.has(i) === true && states[i] === OCCUPANT_STATE.notStarted);
      });
      putOff = everyone.filter((i) => {
        const rests = states[i] === OCCUPANT_STATE.notStarted || states[i] === OCCUPANT_STATE.inPlace;
        return rests && releases.dueS(i) < Number.POSITIVE_INFINITY;
      });
      simulation.takeCover(halted);
      simulation.startOccupants(putOff, Number.POSITIVE_INFINITY);
    },
    goOn() {
      const nowS = simulation.timeS;
      for (const i of halted) {
        const stream = randomStream(scenario.seed, 'upFromCover', population.people[i]?.id ?? '');
        simulation.startOccupants([i], nowS + sampleDistribution(UP_FROM_COVER_S.value, stream));
      }
      for (const i of putOff) simulation.startOccupants([i], Math.max(nowS, releases.dueS(i) + nowS - stoppedAtS));
      releases.hold(false);
      halted = [];
      putOff = [];
    },
  };
}
