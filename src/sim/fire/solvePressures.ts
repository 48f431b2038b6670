/**
 * Pressures at which every compartment lets out as much volume as heat makes in it.
 *
 * The flow of an opening grows with the pressure across it, so the pressures are the lowest point of a convex bowl:
 * Newton's method with a step cut short where it overshoots finds it from anywhere. The last step's pressures are
 * where it begins.
 */
import { type FireBuilding, OUTSIDE } from './fireBuilding.js';
import { createSlabs, flowThrough, type LayerView } from './openingFlow.js';
import { createPressureMatrix } from './pressureMatrix.js';

/** Good enough when no compartment is off by more than this, m³/s. */
const TOLERANCE_M3_PER_S = 1e-4;
const MOST_ROUNDS = 25;
/** Keeps a compartment without any opening at a finite pressure, m³/(s Pa). */
const LEAST_SLOPE = 1e-7;

export interface PressureSolver {
  /** At the floor of each compartment, Pa above the air outside. */
  readonly pressurePa: Float64Array;
  /**
   * @param widthsM - of each opening now
   * @param sourcesM3PerS - volume that heat makes in each compartment
   * @returns what the worst compartment is off by, m³/s
   */
  solve(view: LayerView, widthsM: Float64Array, sourcesM3PerS: Float64Array): number;
}

export function createPressureSolver(building: FireBuilding): PressureSolver {
  const { compartments, openings } = building;
  const count = compartments.length;
  const edgeOf = new Map<string, number>();
  const edges: [number, number][] = [];
  const edgeOfOpening = openings.map(({ a, b }) => {
    if (b === OUTSIDE) return -1;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = edgeOf.get(key);
    if (known !== undefined) return known;
    edgeOf.set(key, edges.length);
    edges.push([a, b]);
    return edges.length - 1;
  });
  const matrix = createPressureMatrix(count, edges);
  const pressurePa = new Float64Array(count);
  const tried = new Float64Array(count);
  const off = new Float64Array(count);
  const step = new Float64Array(count);
  const slabs = createSlabs();

  /** What each compartment lets out beyond what heat makes, into `off`, and how that changes with pressure. */
  function weigh(view: LayerView, widthsM: Float64Array, sources: Float64Array, at: Float64Array) {
    for (let c = 0; c < count; c++) off[c] = -(sources[c] as number);
    matrix.diagonal.fill(LEAST_SLOPE);
    matrix.edge.fill(0);
    for (let k = 0; k < openings.length; k++) {
      const { a, b } = openings[k] as FireBuilding['openings'][number];
      flowThrough(building, view, at, k, widthsM[k] as number, slabs);
      const net = slabs.sums[0] as number;
      const slope = slabs.sums[1] as number;
      off[a] = (off[a] as number) + net;
      matrix.diagonal[a] = (matrix.diagonal[a] as number) + slope;
      if (b === OUTSIDE) continue;
      off[b] = (off[b] as number) - net;
      matrix.diagonal[b] = (matrix.diagonal[b] as number) + slope;
      const edge = edgeOfOpening[k] as number;
      matrix.edge[edge] = (matrix.edge[edge] as number) - slope;
    }
  }

  const worst = () => {
    let most = 0;
    for (let c = 0; c < count; c++) most = Math.max(most, Math.abs(off[c] as number));
    return most;
  };
  const downhill = () => {
    let sum = 0;
    for (let c = 0; c < count; c++) sum += (off[c] as number) * (step[c] as number);
    return sum;
  };

  return {
    pressurePa,
    solve(view, widthsM, sources) {
      weigh(view, widthsM, sources, pressurePa);
      let error = worst();
      for (let round = 0; round < MOST_ROUNDS && error > TOLERANCE_M3_PER_S; round++) {
        matrix.factor();
        for (let c = 0; c < count; c++) step[c] = -(off[c] as number);
        matrix.solve(step);
        const before = downhill();
        let share = 1;
        for (let cut = 0; cut < 6; cut++) {
          for (let c = 0; c < count; c++) tried[c] = (pressurePa[c] as number) + share * (step[c] as number);
          weigh(view, widthsM, sources, tried);
          const after = downhill();
          // past the lowest point along the step by more than half: where a straight line puts it
          if (after <= -0.5 * before) break;
          share *= before / (before - after);
        }
        pressurePa.set(tried);
        error = worst();
      }
      return error;
    },
  };
}
