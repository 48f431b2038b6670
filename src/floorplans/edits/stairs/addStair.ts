/** A staircase drawn by its outline: stair rooms on both storeys, and the flights between them. */
import { type Polygon, polygonArea } from '../../../model/index.js';
import type { CampusPlan, Level, Space } from '../../campusPlan.js';
import { sharedAreaM2 } from '../../cells/clipping.js';
import { labelOf } from '../../labelOf.js';
import { changed, type EditOutcome, notThere, refused } from '../editOutcome.js';
import { outlineOf } from '../outlineOf.js';
import type { EditOf } from '../planEdit.js';
import { findLevel, findSpace } from '../planParts.js';
import { drawRoom } from '../roomEdits.js';
import { stairsFromStacked } from './stairsFromStacked.js';

/** Of the outline, what has to be a stair room already for it to be taken instead of a new one. */
const SAME_SHARE = 0.5;

/** The stair room that takes up most of the outline already. */
export function stairRoomUnder(level: Level, outline: Polygon): Space | undefined {
  return level.spaces.find(
    ({ kind, polygon }) => kind === 'stair' && sharedAreaM2([polygon], [outline]) >= SAME_SHARE * polygonArea(outline),
  );
}

/** The plan with a stair room on the level, and its id; `null` where other rooms leave no floor for it. */
export function withStairRoom(
  plan: CampusPlan,
  level: Level,
  edit: Pick<EditOf<'addStair'>, 'outline' | 'name' | 'nameEn'>,
): { plan: CampusPlan; id: string } | null {
  const outline = outlineOf(edit.outline);
  if (outline === null) return null;
  const there = stairRoomUnder(level, outline);
  if (there !== undefined) return { plan, id: there.id };
  const name = edit.name ?? '楼梯间';
  const nameEn = edit.nameEn ?? (edit.name === undefined ? 'Stairwell' : undefined);
  const drawn = drawRoom(plan, {
    kind: 'drawRoom',
    levelId: level.id,
    outline: edit.outline,
    spaceKind: 'stair',
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
  });
  const [id] = drawn.touched;
  if (id === undefined) return null;
  const made = findSpace(drawn.plan, id)?.space;
  const isWhole = made !== undefined && polygonArea(made.polygon) >= 0.8 * polygonArea(outline);
  return isWhole ? { plan: drawn.plan, id } : null;
}

/** The two storeys a staircase is to join; the refusal where they do not lie above each other in one building. */
export function storeysOf(
  plan: CampusPlan,
  { lowerLevelId, upperLevelId }: Pick<EditOf<'addStair'>, 'lowerLevelId' | 'upperLevelId'>,
): { readonly lower: Level; readonly upper: Level; readonly buildingId: string } | { readonly refusal: EditOutcome } {
  const lower = findLevel(plan, lowerLevelId);
  const upper = findLevel(plan, upperLevelId);
  if (lower === null) return { refusal: notThere(plan, lowerLevelId) };
  if (upper === null) return { refusal: notThere(plan, upperLevelId) };
  const { building } = lower;
  const isNext =
    building === upper.building && building.levels.indexOf(upper.level) === building.levels.indexOf(lower.level) + 1;
  if (isNext) return { lower: lower.level, upper: upper.level, buildingId: building.id };
  const values = { lower: labelOf(lower.level), upper: labelOf(upper.level) };
  const text = `A stair joins two storeys of one building that lie above each other; ${values.lower} and ${values.upper} do not. Choose the storey above.`;
  return { refusal: refused(plan, 'edit-stair-levels', text, values) };
}

export function addStair(plan: CampusPlan, edit: EditOf<'addStair'>): EditOutcome {
  const storeys = storeysOf(plan, edit);
  if ('refusal' in storeys) return storeys.refusal;
  const { lower, upper, buildingId } = storeys;
  const values = { lower: labelOf(lower), upper: labelOf(upper) };
  const below = withStairRoom(plan, lower, edit);
  const above = below && withStairRoom(below.plan, upper, edit);
  if (below === null || above === null) {
    const text = `There is no free floor for a stair in this outline on ${values.lower} and ${values.upper}: rooms lie there. Part them with walls first, or mark the room as a stair.`;
    return refused(plan, 'edit-stair-without-floor', text, values);
  }
  const stacked = stairsFromStacked(above.plan, buildingId, lower.id, upper.id);
  const own = stacked.plan.stairs.find(
    ({ lower: from, upper: to }) => from.spaceId === below.id && to.spaceId === above.id,
  );
  if (own === undefined) {
    const text = `No flight of stairs fits into this outline between ${values.lower} and ${values.upper}. Draw it larger: at least 2.6 × 5 m for two flights of 1.2 m.`;
    return refused(plan, 'edit-stair-does-not-fit', text, values);
  }
  return changed(
    stacked.plan,
    [own.id, below.id, above.id],
    stacked.problems.filter(({ code }) => code !== 'stairs-derived'),
  );
}
