/** Who takes cover when, from the signal or the shaking on. */
import { coverPlaceOf, type Simulation, sampleCoverS } from '../../../sim/index.js';
import { EARTHQUAKE_DEFAULTS } from '../../earthquakeScenario.js';
import type { DrillStage } from '../drillConduct.js';

export interface CoverSchedule {
  /** From now on people take the cover of the place they are at, each in their own time; those left out do not. */
  begin(simulation: Simulation, leftOut: ReadonlySet<number>): void;
  /** Has those whose time has come take cover; who has not done so when it ends does not any more. */
  follow(simulation: Simulation): void;
  end(): void;
  /** When each person was under cover, s from the start of the run; `Infinity` for those who never were. */
  readonly coveredAtS: Float64Array;
}

export function scheduleCover({
  population,
  cells,
  scenario,
}: Pick<DrillStage, 'population' | 'cells' | 'scenario'>): CoverSchedule {
  const { people } = population;
  const coveredAtS = new Float64Array(people.length).fill(Number.POSITIVE_INFINITY);
  /** Due times and people, soonest first. */
  let waiting: { readonly i: number; readonly dueS: number }[] = [];
  let next = 0;
  const isPractised = scenario.earthquake?.isPractised ?? EARTHQUAKE_DEFAULTS.isPractised.value;

  return {
    coveredAtS,
    begin(simulation, leftOut) {
      waiting = people.flatMap(({ id, cell: start, asleep }, i) => {
        if (leftOut.has(i)) return [];
        const { cell } = simulation.whereIs(i);
        const place = coverPlaceOf(cells.cells[cell < 0 ? start : cell] ?? { kind: 'ground', spaceKind: null });
        const takesS = sampleCoverS({
          place,
          seed: scenario.seed,
          occupantId: id,
          isPractised,
          isAsleep: asleep === true,
        });
        return [{ i, dueS: simulation.timeS + takesS }];
      });
      waiting.sort((a, b) => a.dueS - b.dueS || a.i - b.i);
      next = 0;
    },
    follow(simulation) {
      const covered: number[] = [];
      for (let one = waiting[next]; one && one.dueS <= simulation.timeS + 1e-9; one = waiting[++next]) {
        coveredAtS[one.i] = one.dueS;
        covered.push(one.i);
      }
      if (covered.length > 0) simulation.takeCover(covered);
    },
    end() {
      waiting = [];
      next = 0;
    },
  };
}
