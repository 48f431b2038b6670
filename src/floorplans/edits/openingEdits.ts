/** Doors, gaps and exits put into walls, moved along them, described. */
import {
  distance,
  distanceToOutline,
  isInsidePolygon,
  midpoint,
  nearestOnSegment,
  type Point,
  polygonEdges,
  type Segment,
} from '../../model/index.js';
import type { CampusPlan, Level, Opening, Space } from '../campusPlan.js';
import { joinedLabel } from '../importers/openings/joinedLabel.js';
import { segmentAt } from '../importers/openings/segmentAt.js';
import { pointBeside } from '../importers/outlines/spacesJoined.js';
import { labelOf } from '../labelOf.js';
import { changed, type EditOutcome, notThere, refused } from './editOutcome.js';
import { newId } from './newId.js';
import type { EditOf } from './planEdit.js';
import { findLevel, findOpening, withItem, withLevel, withoutMarks } from './planParts.js';

/** How far from a wall a door may be put down, and how thick a wall it goes through, m. */
const REACH_M = 0.6;

/** Clear widths nobody passes, and beyond those of any gate, m. */
const WIDTHS_M = [0.3, 30] as const;

interface Fitted {
  readonly segment: Segment;
  /** One or two. */
  readonly spaces: readonly Space[];
}

function nearestPoint(at: Point, space: Space): Point {
  const edges = polygonEdges(space.polygon).map((edge) => nearestOnSegment(at, edge));
  return edges.reduce((p, q) => (q.distanceM < p.distanceM ? q : p)).at;
}

/** The first room beyond a wall, seen from a point of a room's edge; `null` for the open. */
function roomBeyond(segment: Segment, own: Space, spaces: readonly Space[]): Space | null {
  for (let stepM = 0.05; stepM <= REACH_M; stepM += 0.05) {
    for (const side of [1, -1] as const) {
      const at = pointBeside(segment, side, stepM);
      if (isInsidePolygon(at, own.polygon)) continue;
      const found = spaces.find((space) => space !== own && isInsidePolygon(at, space.polygon));
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** The doorway nearest to a place: in the wall of the nearest room, through to what lies behind it. */
function fitOpening(level: Level, at: Point, widthM: number, others: readonly Opening[]): Fitted | null {
  const near = level.spaces
    .map((space) => ({ space, awayM: distanceToOutline(at, space.polygon) }))
    .filter(({ awayM }) => awayM <= REACH_M)
    .sort((p, q) => p.awayM - q.awayM);
  const own = near[0]?.space;
  if (own === undefined) return null;
  const doors = others.map((opening) => midpoint(opening.segment));
  const onFace = segmentAt(nearestPoint(at, own), widthM, [own.polygon], doors);
  if (onFace === null) return null;
  const other = roomBeyond(onFace, own, level.spaces);
  if (other === null) return { segment: onFace, spaces: [own] };
  const [face, behind] = [midpoint(onFace), nearestPoint(midpoint(onFace), other)];
  const middle: Point = [(face[0] + behind[0]) / 2, (face[1] + behind[1]) / 2];
  const through = segmentAt(middle, widthM, [own.polygon, other.polygon], doors);
  return { segment: through ?? onFace, spaces: [own, other] };
}

function isWidth(widthM: number): boolean {
  return widthM >= WIDTHS_M[0] && widthM <= WIDTHS_M[1];
}

function refuseWidth(plan: CampusPlan, widthM: number): EditOutcome {
  const text = `A clear width of ${widthM} m is none for people. Write a number from ${WIDTHS_M[0]} to ${WIDTHS_M[1]}.`;
  return refused(plan, 'edit-width-invalid', text, { widthM, leastM: WIDTHS_M[0], mostM: WIDTHS_M[1] });
}

function refuseWall(plan: CampusPlan, level: Level, at: Point): EditOutcome {
  const text = `There is no straight wall for it within ${REACH_M} m of this place on ${labelOf(level)}. Point at a wall with room beside the next door.`;
  return refused(
    plan,
    'edit-opening-off-wall',
    text,
    { level: labelOf(level), reachM: REACH_M },
    { levelId: level.id, at },
  );
}

const rounded = (lengthM: number) => Math.round(lengthM * 1000) / 1000;

export function addOpening(plan: CampusPlan, edit: EditOf<'addOpening'>): EditOutcome {
  const found = findLevel(plan, edit.levelId);
  if (found === null) return notThere(plan, edit.levelId);
  const { level } = found;
  if (!isWidth(edit.clearWidthM)) return refuseWidth(plan, edit.clearWidthM);
  const fitted = fitOpening(level, edit.at, edit.clearWidthM, level.openings);
  if (fitted === null) return refuseWall(plan, level, edit.at);
  const leadsOut = fitted.spaces.length === 1;
  if (leadsOut && level.ordinal !== 0) {
    const room = labelOf(fitted.spaces[0] as Space);
    const text = `Behind this wall of ${room} is no room, and ${labelOf(level)} is not on the ground: the door would lead into the air. Draw the room behind it first.`;
    return refused(
      plan,
      'edit-door-into-air',
      text,
      { room, level: labelOf(level) },
      { levelId: level.id, at: edit.at },
    );
  }
  const id = newId(plan, 'door');
  const label =
    edit.name === undefined
      ? joinedLabel(fitted.spaces)
      : { name: edit.name, ...(edit.nameEn === undefined ? {} : { nameEn: edit.nameEn }) };
  const fits = rounded(distance(...fitted.segment));
  const opening: Opening = {
    id,
    ...label,
    kind: leadsOut ? 'exit' : edit.openingKind === 'exit' ? 'door' : edit.openingKind,
    segment: fitted.segment,
    clearWidthM: Math.min(edit.clearWidthM, fits),
    spaceIds: fitted.spaces.map((space) => space.id),
    ...(edit.name === undefined ? { origin: { name: 'derived' as const } } : {}),
  };
  return changed(
    withLevel(plan, level.id, (each) => ({ ...each, openings: [...each.openings, opening] })),
    [id],
  );
}

function changeOpening(
  plan: CampusPlan,
  levelId: string,
  id: string,
  change: (opening: Opening) => Opening,
): EditOutcome {
  return changed(
    withLevel(plan, levelId, (level) => ({ ...level, openings: withItem(level.openings, id, change) })),
    [id],
  );
}

/** The segment as long as another clear width, about its middle; it stays in its wall only where there is room. */
function refit(level: Level, opening: Opening, widthM: number): Segment | null {
  const rooms = level.spaces.filter(({ id }) => opening.spaceIds.includes(id)).map(({ polygon }) => polygon);
  const others = level.openings.filter((each) => each !== opening).map((each) => midpoint(each.segment));
  const fitted = segmentAt(midpoint(opening.segment), widthM, rooms.slice(0, 2), others);
  return fitted !== null && distance(...fitted) >= widthM - 0.002 ? fitted : null;
}

export function setOpening(plan: CampusPlan, edit: EditOf<'setOpening'>): EditOutcome {
  const found = findOpening(plan, edit.openingId);
  if (found === null) return notThere(plan, edit.openingId);
  const { level, opening } = found;
  const { clearWidthM } = edit;
  if (clearWidthM !== undefined && !isWidth(clearWidthM)) return refuseWidth(plan, clearWidthM);
  const segment =
    clearWidthM === undefined || clearWidthM === opening.clearWidthM
      ? opening.segment
      : refit(level, opening, clearWidthM);
  if (segment === null) {
    const text = `The wall of ${labelOf(opening)} has no room for ${clearWidthM} m. Move the door or the next one, or make it narrower.`;
    return refused(
      plan,
      'edit-door-does-not-fit',
      text,
      { opening: labelOf(opening), widthM: clearWidthM ?? 0 },
      { levelId: level.id, at: midpoint(opening.segment) },
    );
  }
  return changeOpening(plan, level.id, opening.id, ({ leaf, origin, ...rest }) => {
    const kept = edit.leaf === undefined ? leaf : (edit.leaf ?? undefined);
    const byHand = [
      ...(edit.name === undefined ? [] : ['name']),
      ...(clearWidthM === undefined ? [] : ['clearWidthM']),
      ...(edit.openingKind === undefined ? [] : ['kind']),
    ];
    return {
      ...rest,
      segment,
      ...(edit.name === undefined ? {} : { name: edit.name }),
      ...(edit.nameEn === undefined ? {} : { nameEn: edit.nameEn }),
      ...(edit.openingKind === undefined ? {} : { kind: edit.openingKind }),
      ...(clearWidthM === undefined ? {} : { clearWidthM }),
      ...(edit.lock === undefined ? {} : { lock: edit.lock }),
      ...(edit.state === undefined ? {} : { state: edit.state }),
      ...(kept === undefined ? {} : { leaf: kept }),
      ...withoutMarks(origin, byHand),
    };
  });
}

export function moveOpening(plan: CampusPlan, { openingId, at }: EditOf<'moveOpening'>): EditOutcome {
  const found = findOpening(plan, openingId);
  if (found === null) return notThere(plan, openingId);
  const { level, opening } = found;
  const others = level.openings.filter((each) => each !== opening);
  const fitted = fitOpening(level, at, opening.clearWidthM, others);
  if (fitted === null || distance(...fitted.segment) < opening.clearWidthM - 0.002) return refuseWall(plan, level, at);
  const leadsOut = fitted.spaces.length === 1;
  if (leadsOut && level.ordinal !== 0) return refuseWall(plan, level, at);
  return changeOpening(plan, level.id, openingId, ({ origin, ...rest }) => ({
    ...rest,
    kind: leadsOut ? 'exit' : rest.kind === 'exit' ? 'door' : rest.kind,
    segment: fitted.segment,
    spaceIds: fitted.spaces.map((space) => space.id),
    ...withoutMarks(origin, ['segment', 'spaceIds']),
  }));
}
