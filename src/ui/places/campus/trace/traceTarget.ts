/** Where a picture can go, what it can be aligned with, and the plan with the picture under that floor. */
import {
  type Building,
  type CampusPlan,
  type Level,
  type PicturePlacement,
  type Pixel,
  placedAt,
} from '../../../../floorplans/index.js';
import { boundsOfLevel, boundsOfView, CAMPUS_VIEW, levelOf } from '../../../plan/planViews.js';
import type { TraceTarget } from './traceDraft.js';

/** Height of a storey where nothing says it, m. */
const STOREY_HEIGHT_M = 3.6;

/** Room between a new building and what stands already, m. */
const APART_M = 20;

/** The floor a picture is laid over: the floor itself where it has rooms, else the nearest one of its building that has. */
export function referenceLevel(plan: CampusPlan | null, target: TraceTarget): Level | null {
  if (plan === null || target.kind === 'newPlan' || target.kind === 'newBuilding') return null;
  const place = target.kind === 'level' ? levelOf(plan, target.levelId) : null;
  const building =
    place?.building ?? plan.buildings.find((each) => target.kind === 'newLevel' && each.id === target.buildingId);
  if (building === undefined) return null;
  const ordinal = place?.level.ordinal ?? topOf(building) + 1;
  const drawn = building.levels.filter((each) => each.spaces.length > 0);
  const distance = (level: Level) => Math.abs(level.ordinal - ordinal) - (level.ordinal < ordinal ? 0.5 : 0);
  return drawn.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

const topOf = (building: Building) => building.levels.reduce((top, each) => Math.max(top, each.ordinal), -1);

/** Where a picture goes that is aligned with nothing: over the floor's own rooms, beside what is there, else at the origin. */
export function unalignedPlacement(
  plan: CampusPlan | null,
  target: TraceTarget,
  size: { widthPx: number; heightPx: number },
  metresPerPixel: number,
  rotationDeg: number,
): PicturePlacement {
  const middle: Pixel = [size.widthPx / 2, size.heightPx / 2];
  const reference = referenceLevel(plan, target);
  const over = reference === null ? null : boundsOfLevel(reference);
  if (over !== null) {
    return placedAt(metresPerPixel, rotationDeg, middle, [(over.minX + over.maxX) / 2, (over.minY + over.maxY) / 2]);
  }
  const widthM = size.widthPx * metresPerPixel;
  const heightM = size.heightPx * metresPerPixel;
  const all = plan === null || target.kind === 'newPlan' ? null : boundsOfView(plan, CAMPUS_VIEW);
  if (all === null) return placedAt(metresPerPixel, rotationDeg, middle, [widthM / 2, heightM / 2]);
  return placedAt(metresPerPixel, rotationDeg, middle, [all.maxX + APART_M + widthM / 2, all.minY + heightM / 2]);
}

export interface PlacedPicture {
  readonly plan: CampusPlan;
  readonly levelId: string;
}

/** The plan with the picture under the target's floor; floors and buildings that are not there yet are made. */
export function withPicture(
  plan: CampusPlan | null,
  target: TraceTarget,
  underlay: NonNullable<Level['underlay']>,
): PlacedPicture {
  if (target.kind === 'newPlan' || plan === null) {
    const names = target.kind === 'newPlan' ? target : { planName: '', buildingName: '', name: '1F' };
    const building = newBuilding('b1', names.buildingName, names.name, underlay);
    return { plan: { ...EMPTY_PLAN, name: names.planName, buildings: [building] }, levelId: 'b1-0' };
  }
  if (target.kind === 'level') return { plan: withUnderlay(plan, target.levelId, underlay), levelId: target.levelId };
  if (target.kind === 'newBuilding') {
    const id = freeId(new Set(plan.buildings.map((each) => each.id)), 'b');
    const building = newBuilding(id, target.buildingName, target.name, underlay);
    return { plan: { ...plan, buildings: [...plan.buildings, building] }, levelId: `${id}-0` };
  }
  const { buildingId, name } = target;
  const ids = new Set(plan.buildings.flatMap((building) => building.levels.map((each) => each.id)));
  let levelId = '';
  const buildings = plan.buildings.map((building) => {
    if (building.id !== buildingId) return building;
    const top = building.levels.at(-1);
    const ordinal = topOf(building) + 1;
    levelId = ids.has(`${building.id}-${ordinal}`)
      ? freeId(ids, `${building.id}-${ordinal}-`)
      : `${building.id}-${ordinal}`;
    const elevationM = top === undefined ? 0 : top.elevationM + STOREY_HEIGHT_M;
    return { ...building, levels: [...building.levels, newLevel(levelId, name, ordinal, elevationM, underlay)] };
  });
  return { plan: { ...plan, buildings }, levelId };
}

/** @param underlay - `null` takes the picture away */
export function withUnderlay(plan: CampusPlan, levelId: string, underlay: Level['underlay'] | null): CampusPlan {
  const change = (level: Level): Level => {
    if (level.id !== levelId) return level;
    const { underlay: _, ...rest } = level;
    return underlay == null ? rest : { ...rest, underlay };
  };
  return { ...plan, buildings: plan.buildings.map((each) => ({ ...each, levels: each.levels.map(change) })) };
}

const EMPTY_PLAN: CampusPlan = {
  ...{ format: 'muster/campus-plan', schemaVersion: 1, name: '' },
  ...{ buildings: [], stairs: [], assemblyPoints: [], posts: [] },
};

function newBuilding(id: string, name: string, levelName: string, underlay: NonNullable<Level['underlay']>): Building {
  return { id, name, levels: [newLevel(`${id}-0`, levelName, 0, 0, underlay)] };
}

function newLevel(
  id: string,
  name: string,
  ordinal: number,
  elevationM: number,
  underlay: NonNullable<Level['underlay']>,
): Level {
  const empty = { spaces: [], openings: [], obstacles: [] };
  return { id, name, ordinal, elevationM, ...empty, underlay, origin: { elevationM: 'assumed' } };
}

function freeId(taken: ReadonlySet<string>, before: string): string {
  for (let number = 1; ; number++) if (!taken.has(`${before}${number}`)) return `${before}${number}`;
}
