/** Marks the rooms that IFC stairs run through as stair rooms, on the storeys the flights join. */
import { IFCSTAIR, IFCSTAIRFLIGHT } from 'web-ifc';
import { isInsidePolygon, type Point, type Problem, problem } from '../../../model/index.js';
import type { Space } from '../../campusPlan.js';
import type { LevelDraft } from '../planDraft.js';
import { type IfcLine, type IfcModel, type Shape, textOf } from './ifcModel.js';
import type { IfcStructure } from './readStoreys.js';
import { heightsOf } from './sectionOf.js';

/** Floor and first or last step may differ by so much, m: finishes, and a step up to the landing. */
const FLOOR_M = 0.4;

interface StairRun {
  readonly name: string;
  readonly lowM: number;
  readonly highM: number;
  readonly middles: readonly Point[];
}

function middleOf({ cornersM }: Shape): Point {
  const bounds = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let k = 0; k < cornersM.length; k += 3) {
    const [x, y] = [cornersM[k] as number, cornersM[k + 1] as number];
    bounds[0] = Math.min(bounds[0] as number, x);
    bounds[1] = Math.max(bounds[1] as number, x);
    bounds[2] = Math.min(bounds[2] as number, y);
    bounds[3] = Math.max(bounds[3] as number, y);
  }
  const [minX, maxX, minY, maxY] = bounds as [number, number, number, number];
  return [(minX + maxX) / 2, (minY + maxY) / 2];
}

/** A stair from the foot of its lowest to the head of its highest flight; flights without a stair are one each. */
function readRuns(model: IfcModel, { partsOf }: IfcStructure): StairRun[] {
  const flights = model.all(IFCSTAIRFLIGHT).map(({ expressID }) => expressID);
  const stairs = model.all(IFCSTAIR);
  const grouped = new Set(stairs.flatMap(({ expressID }) => partsOf.get(expressID) ?? []));
  const loose = flights.filter((id) => !grouped.has(id));
  const named = (line: IfcLine) => textOf(line.Name).split(':')[0] || `Stair ${line.expressID}`;
  const runs = [
    ...stairs.map((line) => ({ name: named(line), parts: [line.expressID, ...(partsOf.get(line.expressID) ?? [])] })),
    ...loose.map((id) => ({ name: named(model.line(id)), parts: [id] })),
  ];
  return runs.flatMap(({ name, parts }) => {
    const shapes = parts.flatMap((id) => model.shape(id) ?? []);
    if (shapes.length === 0) return [];
    const heights = shapes.map(heightsOf);
    const lowM = Math.min(...heights.map((each) => each.lowM));
    const highM = Math.max(...heights.map((each) => each.highM));
    return [{ name, lowM, highM, middles: shapes.map(middleOf) }];
  });
}

function roomUnder(level: LevelDraft, middles: readonly Point[]): Space | undefined {
  return level.spaces.find(({ polygon }) => middles.some((at) => isInsidePolygon(at, polygon)));
}

/** @param origin - taken off every place, m */
export function markStairRooms(
  model: IfcModel,
  structure: IfcStructure,
  levels: readonly LevelDraft[],
  [x, y]: Point,
  path: string,
  problems: Problem[],
): void {
  for (const run of readRuns(model, structure)) {
    const middles = run.middles.map(([px, py]): Point => [px - x, py - y]);
    const joined = levels.filter(
      ({ elevationM }) => elevationM >= run.lowM - FLOOR_M && elevationM <= run.highM + FLOOR_M,
    );
    const rooms = joined.flatMap((level) => {
      const room = roomUnder(level, middles);
      // steps across a hall leave the hall what it is
      return room && (room.kind === 'other' || room.kind === 'stair') ? [{ level, room }] : [];
    });
    for (const { level, room } of rooms) {
      if (room.kind === 'stair') continue;
      level.spaces = level.spaces.map((space) =>
        space === room ? { ...space, kind: 'stair', origin: { ...space.origin, kind: 'derived' } } : space,
      );
    }
    if (rooms.length >= 2) continue;
    const text = `${run.name}, from ${run.lowM.toFixed(1)} to ${run.highM.toFixed(1)} m, has no stair room on both of its storeys. Draw it in the plan, or add a space around it in the model.`;
    const values = { stair: run.name, lowM: Math.round(run.lowM * 10) / 10, highM: Math.round(run.highM * 10) / 10 };
    const at = middles[0] as Point;
    const place = { ...(joined[0] ? { levelId: joined[0].id } : {}), at };
    problems.push(problem('warning', 'ifc-stair-without-room', path, text, { values, place }));
  }
}
