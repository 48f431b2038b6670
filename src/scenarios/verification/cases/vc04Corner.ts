/** VC-04: twenty people round a corner, none of them through a wall. */
import { distanceToOutline, isInsidePolygon, nearestOnSegment, type Point } from '../../../model/index.js';
import type { Frame, SimulationSetup } from '../../../sim/index.js';
import { isInside } from '../areaCount.js';
import { exitOf, oneFloorPlan } from '../casePlan.js';
import { compileCase, TIME_LIMIT_S } from '../compileCase.js';
import data from '../data/vc04.json' with { type: 'json' };
import { exactFigure, largestFigure, meanFigure } from '../figure.js';
import { lastOf, observeCase, portalLine } from '../observeCase.js';
import { defineCase } from '../verificationCase.js';

const { geometry, population, parameters, expected } = data;
const WALKABLE = geometry.floors[0]?.walkable ?? [];

/** Frames hold whole centimetres: someone about to step out may be shown on the line, m. */
const ROUNDING_M = 0.0051;

/** Centres outside the floor in a frame, and how deep the worst disc reaches into a wall, m. */
function contactWithWalls(frame: Frame, { cells, occupants }: SimulationSetup) {
  let outside = 0;
  let deepestM = 0;
  occupants.forEach(({ radiusM }, i) => {
    const cell = cells.cells[frame.cell[i] as number];
    if (!cell || !isInside(frame, i)) return;
    const at: Point = [(frame.xCm[i] as number) / 100, (frame.yCm[i] as number) / 100];
    if (!isInsidePolygon(at, cell.polygon) && distanceToOutline(at, cell.polygon) > ROUNDING_M) outside++;
    for (const wall of cell.walls) deepestM = Math.max(deepestM, radiusM - nearestOnSegment(at, wall).distanceM);
  });
  return { outside, deepestM };
}

function observe(seed: number) {
  const { count, spawn: area } = population;
  const freeSpeedMPerS = { normal: parameters.desired_speed_mps };
  const occupants = [{ id: 'corridor', level: 'F0', area, count, freeSpeedMPerS }];
  const exits = geometry.exits.map(({ id, segment }) => exitOf(id, segment, WALKABLE));
  const compiled = compileCase(oneFloorPlan(data.id, WALKABLE), { occupants, exits }, seed);
  const { setup } = compiled;
  let outsideFrames = 0;
  let deepestM = 0;
  const { crossings, outCount } = observeCase(compiled, {
    lines: { exit: portalLine(setup, 'E1') },
    untilS: TIME_LIMIT_S,
    everyS: setup.dtS,
    onFrame(frame) {
      const contact = contactWithWalls(frame, setup);
      if (contact.outside > 0) outsideFrames++;
      deepestM = Math.max(deepestM, contact.deepestM);
    },
  });
  return { outCount, lastS: lastOf(crossings.exit, count), outsideFrames, deepestM };
}

export const cornerCase = defineCase(data, 10, observe, (seeds) => [
  exactFigure(
    'people out',
    seeds.map((each) => each.outCount),
    expected.agents_evacuated,
  ),
  meanFigure(
    'last person out, s',
    seeds.map((each) => each.lastS),
    expected.time_last_s,
  ),
  exactFigure(
    'frames with a centre outside the floor',
    seeds.map((each) => each.outsideFrames),
    expected.agent_centre_outside_walkable_frames,
  ),
  largestFigure(
    'deepest overlap of a body with a wall, m',
    seeds.map((each) => each.deepestM),
    expected.agent_disc_wall_overlap_max_m,
  ),
]);
