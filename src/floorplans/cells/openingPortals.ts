/** Doors, gaps, exits and gates as portals between cells. */
import { distance, midpoint, type Problem, problem } from '../../model/index.js';
import type { CampusPlan, Opening } from '../campusPlan.js';
import { labelOf } from '../labelOf.js';
import { type Doorway, type DoorwaySide, fitDoorway, wallDistanceM } from './doorway.js';
import type { CellDraft, PortalDraft } from './draft.js';

/** How far an opening may lie from the wall of its space, m: half a thick wall, and drawing error. */
const SPACE_REACH_M = 0.35;

/** How far an exit may lie from the outer face of the building, m. */
const GROUND_REACH_M = 1.5;

/** A width trimmed by less than this is drawing error and not reported, m. */
const TRIM_TOLD_M = 0.05;

/** An opening drawn shorter than this is a point, m. */
const DRAWN_M = 0.02;

interface OpeningPlace {
  readonly opening: Opening;
  readonly path: string;
  readonly levelId?: string;
}

/** What an opening stands between, and who may cross it; a problem where it joins nothing. */
interface Joining {
  readonly portals: PortalDraft[];
  readonly problems: Problem[];
}

function tell(
  joining: Joining,
  { opening, path, levelId }: OpeningPlace,
  code: string,
  message: string,
  values: Record<string, string | number> = {},
): void {
  const at = midpoint(opening.segment);
  joining.problems.push(
    problem(code === 'opening-trimmed' ? 'info' : 'warning', code, path, message, {
      values: { opening: labelOf(opening), ...values },
      place: levelId === undefined ? { at } : { levelId, at },
    }),
  );
}

function portalName(opening: Opening, doorway: Doorway, language: 'name' | 'nameEn'): string {
  const own = language === 'nameEn' ? (opening.nameEn ?? opening.name) : opening.name;
  if (own.trim() !== '') return own;
  const far = doorway.b && doorway.b.kind !== 'ground' ? ` – ${doorway.b[language]}` : '';
  return `${doorway.a[language]}${far}`;
}

function addPortal(joining: Joining, place: OpeningPlace, first: CellDraft | null, doorway: Doorway): void {
  const { opening } = place;
  const lostM = Math.min(opening.clearWidthM, distance(...opening.segment)) - doorway.clearWidthM;
  if (lostM > TRIM_TOLD_M) {
    const widthM = Math.round(doorway.clearWidthM * 100) / 100;
    const text = `Opening ${labelOf(opening)} (${opening.clearWidthM.toFixed(2)} m) is wider than its wall; ${widthM.toFixed(2)} m are used. Check its width or its place.`;
    tell(joining, place, 'opening-trimmed', text, { widthM });
  }
  if (distance(...opening.segment) < DRAWN_M) {
    const widthM = Math.round(doorway.clearWidthM * 100) / 100;
    const text = `Opening ${labelOf(opening)} is drawn as a point; its clear width of ${widthM.toFixed(2)} m is used. Draw it as long as the gap in the wall.`;
    tell(joining, place, 'opening-without-length', text, { widthM });
  }
  // a one-way opening is passed from its first space to its second
  const isTurned = first !== null && doorway.b === first;
  const [p, q] = doorway.segment;
  joining.portals.push({
    id: opening.id,
    kind: opening.kind,
    name: portalName(opening, doorway, 'name'),
    nameEn: portalName(opening, doorway, 'nameEn'),
    segment: isTurned ? [q, p] : [p, q],
    a: isTurned ? first : doorway.a,
    b: isTurned ? doorway.a : doorway.b,
    state: opening.state ?? 'open',
  });
}

function tellFault(joining: Joining, place: OpeningPlace, fault: string, sides: readonly DoorwaySide[]): void {
  const name = labelOf(place.opening);
  const rooms = sides.map((side) => side.parts[0]?.name ?? '').join(' and ');
  if (fault === 'off-wall') {
    const away = Math.max(...sides.map((side) => wallDistanceM(place.opening.segment, side)));
    const distanceM = Math.round(away * 100) / 100;
    const text = `Opening ${name} does not lie on the wall of ${rooms} (${distanceM.toFixed(2)} m away). Move it onto the wall.`;
    tell(joining, place, 'opening-off-wall', text, { rooms, distanceM });
  } else if (fault === 'same-side') {
    const text = `Opening ${name} has ${rooms} on the same side. Check which rooms it joins.`;
    tell(joining, place, 'opening-same-side', text, { rooms });
  } else {
    tell(joining, place, 'opening-too-narrow', `Nobody fits through opening ${name} to ${rooms}. Check its width.`, {
      rooms,
    });
  }
}

function joinOpening(
  joining: Joining,
  place: OpeningPlace,
  floors: ReadonlyMap<string, CellDraft[]>,
  ground: readonly CellDraft[],
): void {
  const { opening } = place;
  const isWayOut = opening.kind === 'exit' || opening.kind === 'gate';
  const ids = opening.spaceIds.filter((id, index) => opening.spaceIds.indexOf(id) === index);
  const unknown = ids.find((id) => !floors.has(id));
  if (unknown !== undefined) {
    const text = `Opening ${labelOf(opening)} names the space ${unknown}, which is not in the plan. Choose the spaces it joins.`;
    tell(joining, place, 'opening-names-unknown-space', text, { space: unknown });
    return;
  }
  if (ids.length === 0) {
    const text = `Opening ${labelOf(opening)} touches no room. Move it onto a wall or remove it.`;
    tell(joining, place, 'opening-without-space', text);
    return;
  }
  const sides = ids.map((id): DoorwaySide => ({ parts: floors.get(id) as CellDraft[], reachM: SPACE_REACH_M }));
  // shafts and plant rooms have doors too, and nobody goes there
  if (sides.some((side) => side.parts.length === 0)) return;
  const first = sides[0] as DoorwaySide;
  const isWithin = opening.spaceIds.length > ids.length;
  if (isWithin) return;
  if (sides.length === 1 && !isWayOut) {
    const room = first.parts[0]?.name ?? '';
    const text = `Door ${labelOf(opening)} of ${room} leads nowhere. Make it an exit, or choose the room on its other side.`;
    tell(joining, place, 'opening-with-one-space', text, { room });
    return;
  }
  const second = sides[1] ?? (ground.length > 0 ? { parts: ground, reachM: GROUND_REACH_M } : null);
  const both = second ? ([first, second] as const) : ([first] as const);
  const doorway = fitDoorway(opening.segment, opening.clearWidthM, both);
  if (typeof doorway === 'string') {
    tellFault(joining, place, doorway, both);
    return;
  }
  const start = first.parts.find((part) => part === doorway.a || part === doorway.b) ?? null;
  addPortal(joining, place, start, doorway);
}

/** Portals for every opening of every level, in the order of the plan. */
export function joinOpenings(
  plan: CampusPlan,
  floors: ReadonlyMap<string, CellDraft[]>,
  ground: readonly CellDraft[],
): Joining {
  const joining: Joining = { portals: [], problems: [] };
  plan.buildings.forEach((building, b) => {
    building.levels.forEach((level, l) => {
      level.openings.forEach((opening, o) => {
        const path = `buildings[${b}].levels[${l}].openings[${o}]`;
        joinOpening(joining, { opening, path, levelId: level.id }, floors, ground);
      });
    });
  });
  return joining;
}

/** Portals for the gates of the site, from the ground to the street. */
export function joinGates(plan: CampusPlan, ground: readonly CellDraft[]): Joining {
  const joining: Joining = { portals: [], problems: [] };
  plan.site?.gates.forEach((opening, index) => {
    const place = { opening, path: `site.gates[${index}]` };
    const side: DoorwaySide = { parts: ground, reachM: GROUND_REACH_M };
    const doorway = fitDoorway(opening.segment, opening.clearWidthM, [side]);
    if (typeof doorway === 'string') tellFault(joining, place, doorway, [side]);
    else addPortal(joining, place, null, doorway);
  });
  return joining;
}
