/** What a person puts right in an imported plan before it is taken: scale, levels and how they lie over each other. */
import type { Place, Problem } from '../../model/index.js';
import type { Building, CampusPlan, Level, Stair } from '../campusPlan.js';
import { alignLevel, type LevelMove, levelPivot, moveAbout, NO_MOVE } from '../plan/alignLevel.js';
import { scalePlan } from '../plan/scalePlan.js';
import { deriveStairs } from './stairs/deriveStairs.js';
import { stairEnclosures } from './stairs/stairSpaces.js';

export interface LevelAdjustment {
  readonly isLeftOut?: boolean;
  readonly name?: string;
  /** 0 is the ground floor. */
  readonly ordinal?: number;
  readonly elevationM?: number;
  readonly move?: LevelMove;
}

export interface PlanAdjustments {
  /** Every length is multiplied by it. Default 1. */
  readonly scale?: number;
  /** By level id. */
  readonly levels?: Readonly<Record<string, LevelAdjustment>>;
}

export interface AdjustedPlan {
  readonly plan: CampusPlan;
  /** Told by the stairs when they were laid out anew. */
  readonly problems: readonly Problem[];
  readonly areStairsNew: boolean;
  /** A place of the plan as it was read, in the adjusted one; `null` on a level that was left out. */
  placeOf(place: Place): Place | null;
}

/** What a person gave is neither derived nor assumed any more. */
function originOf(level: Level, given: readonly string[]): Pick<Level, 'origin'> {
  if (!level.origin) return {};
  return { origin: Object.fromEntries(Object.entries(level.origin).filter(([name]) => !given.includes(name))) };
}

function adjustedLevel(level: Level, { name, ordinal, elevationM }: LevelAdjustment): Level {
  const { nameEn, ...unnamed } = level;
  const given = { ...(ordinal === undefined ? {} : { ordinal }), ...(elevationM === undefined ? {} : { elevationM }) };
  return {
    ...(name === undefined ? level : { ...unnamed, name }),
    ...given,
    ...originOf(level, Object.keys(given)),
  };
}

function adjustedBuilding(building: Building, of: (level: Level) => LevelAdjustment): Building {
  const levels = building.levels
    .filter((level) => of(level).isLeftOut !== true)
    .map((level) => adjustedLevel(level, of(level)));
  return { ...building, levels: levels.sort((p, q) => p.ordinal - q.ordinal) };
}

function changesStairs({ isLeftOut, ordinal, elevationM, move }: LevelAdjustment): boolean {
  return isLeftOut === true || ordinal !== undefined || elevationM !== undefined || move !== undefined;
}

/** Stairs that were worked out are worked out anew; drawn ones stay while both their levels do. */
function stairsOf(buildings: readonly Building[], before: readonly Stair[]) {
  const ids = new Set(buildings.flatMap((building) => building.levels.map(({ id }) => id)));
  const drawn = before.filter(
    (stair) => stair.origin?.flights !== 'derived' && ids.has(stair.lower.levelId) && ids.has(stair.upper.levelId),
  );
  const taken = new Set(drawn.flatMap(({ lower, upper }) => [lower.spaceId, upper.spaceId]));
  const free = stairEnclosures(buildings).filter(({ spaceId }) => !taken.has(spaceId));
  const derived = deriveStairs(free);
  return { stairs: [...drawn, ...derived.stairs], problems: derived.problems };
}

export function adjustPlan(read: CampusPlan, { scale = 1, levels = {} }: PlanAdjustments): AdjustedPlan {
  const scaled = scale === 1 ? read : scalePlan(read, scale);
  const moves = Object.entries(levels).flatMap(([id, { move }]) => (move ? [[id, move] as const] : []));
  const pivots = new Map(scaled.buildings.flatMap(({ levels: own }) => own.map((each) => [each.id, levelPivot(each)])));
  const placeOf = ({ levelId, at }: Place): Place | null => {
    if (levelId !== undefined && levels[levelId]?.isLeftOut === true) return null;
    const pivot = pivots.get(levelId ?? '');
    const move = moveAbout(pivot ?? [0, 0], levels[levelId ?? '']?.move ?? NO_MOVE);
    const moved = move([at[0] * scale, at[1] * scale]);
    return levelId === undefined ? { at: moved } : { levelId, at: moved };
  };
  if (Object.keys(levels).length === 0) return { plan: scaled, problems: [], areStairsNew: false, placeOf };
  const aligned = moves.reduce((plan, [id, move]) => alignLevel(plan, id, move), scaled);
  const buildings = aligned.buildings.map((building) => adjustedBuilding(building, ({ id }) => levels[id] ?? {}));
  const kept = new Set(buildings.flatMap((building) => building.levels.map(({ id }) => id)));
  const areStairsNew = Object.values(levels).some(changesStairs);
  const { stairs, problems } = areStairsNew ? stairsOf(buildings, aligned.stairs) : { ...aligned, problems: [] };
  const posts = aligned.posts.filter(({ levelId }) => levelId === undefined || kept.has(levelId));
  return { plan: { ...aligned, buildings, stairs, posts }, problems, areStairsNew, placeOf };
}
