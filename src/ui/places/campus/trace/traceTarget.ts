/** Where a picture can go, what it can be aligned with, and the plan with the picture under that floor. */
import {
  applyEdit,
  type Building,
  type CampusPlan,
  createEmptyPlan,
  type EditOutcome,
  type Level,
  type PicturePlacement,
  type Pixel,
  type PlanEdit,
  placedAt,
} from '../../../../floorplans/index.js';
import type { Problem } from '../../../../model/index.js';
import { boundsOfLevel, boundsOfView, CAMPUS_VIEW, levelOf } from '../../../plan/planViews.js';
import type { TraceTarget } from './traceDraft.js';

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
  /** Why the floor could not be made. */
  readonly problems: readonly Problem[];
}

/** How an edit is done: on the plan alone, or through the history of the plan at hand. */
type Apply = (plan: CampusPlan, edit: PlanEdit) => EditOutcome;

/** The plan with the picture under the target's floor; floors and buildings that are not there yet are made. */
export function withPicture(
  plan: CampusPlan | null,
  target: TraceTarget,
  underlay: NonNullable<Level['underlay']>,
  apply: Apply = applyEdit,
): PlacedPicture {
  const { plan: base, levelId, problems } = withFloor(plan, target, apply);
  if (problems.length > 0) return { plan: base, levelId, problems };
  return { levelId, ...apply(base, { kind: 'setUnderlay', levelId, underlay }) };
}

function withFloor(plan: CampusPlan | null, target: TraceTarget, apply: Apply): PlacedPicture {
  const named = (base: CampusPlan, levelId: string, name: string): PlacedPicture => {
    return { levelId, ...apply(base, { kind: 'setLevel', levelId, name }) };
  };
  if (target.kind === 'level' && plan !== null) return { plan, levelId: target.levelId, problems: [] };
  if (target.kind === 'newLevel' && plan !== null) {
    const { buildingId, name, storeyHeightM } = target;
    const made = apply(plan, { kind: 'addLevel', buildingId, where: 'above', storeyHeightM, name });
    return { plan: made.plan, levelId: made.touched[0] ?? '', problems: made.problems };
  }
  if (target.kind === 'newBuilding' && plan !== null) {
    const made = apply(plan, { kind: 'addBuilding', name: target.buildingName });
    return named(made.plan, made.touched[0] ?? '', target.name);
  }
  const { planName, buildingName, name } = target as Extract<TraceTarget, { kind: 'newPlan' }>;
  const begun = createEmptyPlan(planName, { name: buildingName, nameEn: buildingName });
  return named(begun, begun.buildings[0]?.levels[0]?.id ?? '', name);
}
