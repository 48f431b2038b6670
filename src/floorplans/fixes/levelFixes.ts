/** Repairs of whole storeys: scale, height, place, their stairs, and ways out of their building. */
import { distance, midpoint, type Point, ringCentroid } from '../../model/index.js';
import type { CampusPlan, Stair } from '../campusPlan.js';
import { likelyUnit } from '../checks/doorScaleCheck.js';
import { findLevel, findSpace } from '../edits/planParts.js';
import { stairRoomUnder } from '../edits/stairs/addStair.js';
import { STOREY_HEIGHT_M } from '../importers/importer.js';
import { labelOf } from '../labelOf.js';
import { facingWalls } from '../plan/facingWalls.js';
import type { ElementAt } from './elementAt.js';
import type { PlanFix } from './planFix.js';

/** Clear width of a new way out of a building, m: GB 50099-2011, 8.5.3 asks for 1.40. */
const EXIT_M = 1.4;

/** How far in from a building's face the rooms of its outer wall begin at most, m. */
const OUTER_WALL_M = 0.5;

/** Stairs of one storey that are off by less than this against each other are off by the same way, m. */
const SAME_SHIFT_M = 1;

export function scaleToDoors({ plan }: ElementAt, medianM: number): PlanFix[] {
  const unit = likelyUnit(medianM);
  if (unit === null || plan.buildings.length === 0) return [];
  const [divisor] = unit;
  return [{ code: 'scale-plan', values: { divisor }, edits: [{ kind: 'scalePlan', factor: 1 / divisor }] }];
}

export function setElevation({ building, level }: ElementAt): PlanFix[] {
  if (building === undefined || level === undefined) return [];
  const below = building.levels[building.levels.indexOf(level) - 1];
  if (below === undefined || level.ordinal <= below.ordinal) return [];
  const elevationM = Math.round((below.elevationM + STOREY_HEIGHT_M * (level.ordinal - below.ordinal)) * 1000) / 1000;
  const values = { level: labelOf(level), elevationM };
  return [{ code: 'set-elevation', values, edits: [{ kind: 'setLevel', levelId: level.id, elevationM }] }];
}

/** By how much one end of a stair has to move to lie on the other; `null` for rooms that are not there. */
function shiftOf(plan: CampusPlan, stair: Stair, movesUpper: boolean): Point | null {
  const [lower, upper] = [findSpace(plan, stair.lower.spaceId), findSpace(plan, stair.upper.spaceId)];
  if (lower === null || upper === null) return null;
  const [below, above] = [ringCentroid(lower.space.polygon.outer), ringCentroid(upper.space.polygon.outer)];
  return movesUpper ? [below[0] - above[0], below[1] - above[1]] : [above[0] - below[0], above[1] - below[1]];
}

interface Shift {
  readonly levelId: string;
  readonly by: Point;
  /** Neighbouring storeys that agree. */
  readonly witnesses: number;
}

/** The shift that lays a storey on all its neighbours at once, where there is one. */
function shiftOfLevel(plan: CampusPlan, levelId: string, wanted: Point): Shift | null {
  const witnesses = new Set<string>();
  for (const stair of plan.stairs) {
    const isUpper = stair.upper.levelId === levelId;
    if (!isUpper && stair.lower.levelId !== levelId) continue;
    const shift = shiftOf(plan, stair, isUpper);
    if (shift === null || distance(shift, wanted) > SAME_SHIFT_M) return null;
    witnesses.add(isUpper ? stair.lower.levelId : stair.upper.levelId);
  }
  return { levelId, by: wanted, witnesses: witnesses.size };
}

/** Of the two storeys of a stair, the one that all its neighbours say is off. */
export function alignStorey({ plan, stair }: ElementAt): PlanFix[] {
  if (stair === undefined) return [];
  const up = shiftOf(plan, stair, true);
  if (up === null) return [];
  const upper = shiftOfLevel(plan, stair.upper.levelId, up);
  const lower = shiftOfLevel(plan, stair.lower.levelId, [-up[0], -up[1]]);
  const best = (lower?.witnesses ?? 0) > (upper?.witnesses ?? 0) ? lower : upper;
  if (best === null) return [];
  const { levelId, by } = best;
  const level = findLevel(plan, levelId)?.level;
  if (level === undefined) return [];
  const from: readonly [Point, Point] = [
    [0, 0],
    [10, 0],
  ];
  const to: readonly [Point, Point] = [by, [10 + by[0], by[1]]];
  const values = { level: labelOf(level), driftM: Math.round(distance([0, 0], by) * 10) / 10 };
  return [{ code: 'align-level', values, edits: [{ kind: 'alignLevel', levelId, from, to }] }];
}

/** The flights between a stair room and the one above or below it that has none to this storey either. */
export function linkStair({ building, level, space }: ElementAt): PlanFix[] {
  if (building === undefined || level === undefined || space === undefined) return [];
  const at = building.levels.indexOf(level);
  return [-1, 1].flatMap((step): PlanFix[] => {
    const other = building.levels[at + step];
    const half = other && stairRoomUnder(other, space.polygon);
    if (other === undefined || half === undefined) return [];
    const [lowerLevelId, upperLevelId] = step < 0 ? [other.id, level.id] : [level.id, other.id];
    const values = { stair: labelOf(space), other: labelOf(half), level: labelOf(other) };
    const outline = space.polygon.outer;
    return [{ code: 'link-stair', values, edits: [{ kind: 'addStair', lowerLevelId, upperLevelId, outline }] }];
  });
}

/** A way out in the longest outer wall of a ground-floor corridor, or of a hall. */
export function addExit({ building }: ElementAt): PlanFix[] {
  const level = building?.levels.find(({ ordinal }) => ordinal === 0);
  if (level === undefined) return [];
  const ways = level.spaces.filter(({ kind }) => kind === 'corridor' || kind === 'hall' || kind === 'stair');
  const [best] = ways
    .flatMap((space) => facingWalls(space, level.spaces, OUTER_WALL_M).map((wall) => ({ ...wall, space })))
    .filter(({ other, lengthM }) => other === null && lengthM >= EXIT_M)
    .sort((p, q) => q.lengthM - p.lengthM);
  if (best === undefined) return [];
  const at = midpoint(best.segment);
  const edits = [{ kind: 'addOpening', levelId: level.id, at, openingKind: 'exit', clearWidthM: EXIT_M } as const];
  return [{ code: 'add-exit', values: { space: labelOf(best.space), level: labelOf(level), widthM: EXIT_M }, edits }];
}
