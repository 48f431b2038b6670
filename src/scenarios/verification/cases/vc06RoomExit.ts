/** VC-06: a packed room empties through a 1 m exit, by the flow that emerges and by the one it is designed for. */
import type { DoorFlow } from '../../../sim/index.js';
import { exitOf, oneFloorPlan } from '../casePlan.js';
import { compileCase, TIME_LIMIT_S } from '../compileCase.js';
import data from '../data/vc06.json' with { type: 'json' };
import { exactFigure, largestFigure, meanFigure } from '../figure.js';
import { lastOf, observeCase, portalLine, timesOf } from '../observeCase.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const EMERGENT = expected.emergent_mode;
const DESIGN = expected.capacity_limited_mode;

function leave(seed: number, doorFlow: DoorFlow) {
  const walkable = geometry.floors[0]?.walkable ?? [];
  const { count, spawn: area } = population;
  const occupants = [
    { id: 'room', level: 'F0', area, count, freeSpeedMPerS: { normal: parameters.desired_speed_mps } },
  ];
  const exits = geometry.exits.map(({ id, segment }) => exitOf(id, segment, walkable));
  const compiled = compileCase(oneFloorPlan(data.id, walkable), { occupants, exits, doorFlow }, seed);
  const lines = { exit: portalLine(compiled.setup, 'E1') };
  const { crossings, outCount } = observeCase(compiled, { lines, untilS: TIME_LIMIT_S });
  const timesS = timesOf(crossings.exit);
  const steady = lastOf(crossings.exit, 90) - lastOf(crossings.exit, 10);
  const gaps = timesS.slice(1).map((timeS, k) => timeS - (timesS[k] as number));
  return {
    outCount,
    flowPerS: 80 / steady,
    wholeFlowPerS: (timesS.length - 1) / (lastOf(crossings.exit, count) - (timesS[0] ?? Number.NaN)),
    lastS: lastOf(crossings.exit, count),
    largestGapS: gaps.length > 0 ? Math.max(...gaps) : Number.NaN,
  };
}

const observe = (seed: number) => ({ ...leave(seed, 'emergent'), design: leave(seed, 'design') });

export const roomExitCase = defineCase(data, parameters.seeds, observe, (seeds) => [
  meanFigure(
    'emergent mode: flow from the 10th to the 90th person, 1/s',
    seeds.map((each) => each.flowPerS),
    EMERGENT.flow_p_per_s_10_to_90,
  ),
  meanFigure(
    'emergent mode: last person out, s',
    seeds.map((each) => each.lastS),
    EMERGENT.time_last_s,
  ),
  exactFigure(
    'people out',
    seeds.map((each) => each.outCount),
    expected.agents_evacuated,
  ),
  largestFigure(
    'longest gap between two people, s',
    seeds.map((each) => each.largestGapS),
    expected.max_gap_between_exits_s,
  ),
  meanFigure(
    'capacity-limited mode: flow, 1/s',
    seeds.map((each) => each.design.wholeFlowPerS),
    DESIGN.flow_p_per_s,
  ),
  meanFigure(
    'capacity-limited mode: last person out, s',
    seeds.map((each) => each.design.lastS),
    DESIGN.time_last_s,
  ),
  exactFigure(
    'capacity-limited mode: people out',
    seeds.map((each) => each.design.outCount),
    expected.agents_evacuated,
  ),
]);
