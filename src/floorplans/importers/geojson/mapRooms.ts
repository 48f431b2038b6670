/** The spaces of a level: drawn rooms, or the faces that are left over between walls, named by what is drawn over them. */
import {
  distanceToOutline,
  type Polygon,
  type Problem,
  polygonArea,
  problem,
  ringCentroid,
} from '../../../model/index.js';
import type { Space, SpaceKind } from '../../campusPlan.js';
import { sharedAreaM2, totalAreaM2 } from '../../cells/clipping.js';
import { distinctLabels } from '../labels/distinctLabels.js';
import type { Label } from '../labels/label.js';
import type { LevelDraft } from '../planDraft.js';
import { withoutSpine } from '../stairs/withoutSpine.js';
import type { FeatureRole } from './featureRoles.js';
import { leftOverFaces, MIN_FACE_M2 } from './leftOver.js';
import type { LevelShapes, MapShape } from './mapShapes.js';

/** A drawn shape that covers this share of a face says what the face is. */
const COVERS = 0.5;

/** Nearer than this a corner lies on the outline of the building, m. */
const ON_OUTLINE_M = 0.03;

/** Names told one by one; the rest by their number. */
const MAX_NAMES = 20;

/** Fewer walls than this draw no rooms. */
const MIN_WALLS = 3;

interface DraftRoom {
  readonly id: string;
  readonly label: Label | null;
  readonly word: string;
  readonly kind: SpaceKind;
  readonly isKindAssumed: boolean;
  readonly isWalkable: boolean;
  readonly polygon: Polygon;
  readonly isDerived: boolean;
  /** What says what a left-over face is. */
  readonly cover: MapShape | null;
}

const kindOf = (role: FeatureRole): SpaceKind => (role.role === 'room' ? role.kind : 'other');

const ofRole = (shapes: readonly MapShape[], ...roles: readonly FeatureRole['role'][]) =>
  shapes.filter(({ role }) => roles.includes(role.role));

const polygonsOf = (shapes: readonly MapShape[]) => shapes.map((shape) => shape.polygon);

/** Whether the rooms of a level are what its walls leave, and not drawn one by one. */
export function hasLeftOverRooms({ shapes }: LevelShapes): boolean {
  const walls = ofRole(shapes, 'wall');
  if (walls.length < MIN_WALLS) return false;
  const outline = totalAreaM2(polygonsOf(ofRole(shapes, 'outline')));
  return totalAreaM2(polygonsOf(ofRole(shapes, 'room'))) < 0.5 * (outline > 0 ? outline : Number.POSITIVE_INFINITY);
}

function drawnRooms({ shapes }: LevelShapes): DraftRoom[] {
  return ofRole(shapes, 'room', 'void', 'closed').map((shape) => ({
    id: shape.id,
    label: shape.label,
    word: shape.word === '' ? 'room' : shape.word.replace(/[_.]+/g, ' '),
    kind: kindOf(shape.role),
    isKindAssumed: kindOf(shape.role) === 'other',
    isWalkable: shape.role.role === 'room',
    polygon: shape.polygon,
    isDerived: false,
    cover: null,
  }));
}

/** Where a face lies, to the decimetre: the same after the file is read again. */
function faceId(face: Polygon): string {
  const [x, y] = ringCentroid(face.outer);
  return `face@${x.toFixed(1)},${y.toFixed(1)}`;
}

/** The shape that says what the face is: the one that covers most of it. */
function coverOf(face: Polygon, covers: readonly MapShape[]): MapShape | null {
  let best: MapShape | null = null;
  let mostM2 = COVERS * polygonArea(face);
  for (const cover of covers) {
    const sharedM2 = sharedAreaM2([cover.polygon], [face]);
    if (sharedM2 <= mostM2) continue;
    mostM2 = sharedM2;
    best = cover;
  }
  return best;
}

const WORDS: Readonly<Partial<Record<SpaceKind, string>>> = { stair: 'stair', lift: 'lift', toilet: 'toilet' };

function faceRooms(faces: readonly Polygon[], shapes: readonly MapShape[]): DraftRoom[] {
  const covers = ofRole(shapes, 'room', 'void');
  return faces.map((face) => {
    const cover = coverOf(face, covers);
    const kind = cover ? kindOf(cover.role) : 'other';
    return {
      id: faceId(face),
      label: cover?.label ?? null,
      word: WORDS[kind] ?? 'room',
      kind,
      isKindAssumed: kind === 'other',
      isWalkable: cover?.role.role !== 'void',
      polygon: face,
      isDerived: true,
      cover,
    };
  });
}

/** Rooms that are drawn inside of a larger face, with no wall between them. */
function tellRoomsWithoutWalls(
  rooms: readonly DraftRoom[],
  shapes: readonly MapShape[],
  level: LevelDraft,
  path: string,
  problems: Problem[],
): void {
  const used = new Set(rooms.map((room) => room.cover));
  const open = ofRole(shapes, 'room').filter(({ role }) => kindOf(role) !== 'stair' && kindOf(role) !== 'lift');
  const lost = open.filter((shape) => !used.has(shape));
  if (lost.length === 0) return;
  const names = lost.slice(0, MAX_NAMES).map(({ label, word }) => label?.name ?? word);
  const list = `${names.join(', ')}${lost.length > MAX_NAMES ? ', …' : ''}`;
  const text = `${lost.length} rooms on ${level.name} are drawn inside of larger ones with no walls round them, and were not taken for rooms of their own: ${list}. Draw their walls and doors.`;
  const values = { count: lost.length, rooms: list, level: level.name };
  problems.push(problem('warning', 'rooms-without-walls', path, text, { values }));
}

function toSpaces(rooms: readonly DraftRoom[], level: LevelDraft): Space[] {
  const labels = distinctLabels(
    rooms.map(({ label, word }) => ({ own: label, word })),
    level.nameEn,
  );
  const uses = new Map<string, number>();
  return rooms.map((room, index): Space => {
    const label = labels[index] as (typeof labels)[number];
    const use = (uses.get(room.id) ?? 0) + 1;
    uses.set(room.id, use);
    return {
      id: `${level.id}/${room.id}${use === 1 ? '' : `~${use}`}`,
      name: label.name,
      nameEn: label.nameEn,
      kind: room.kind,
      polygon: room.kind === 'stair' ? withoutSpine(room.polygon) : room.polygon,
      ...(room.isWalkable ? {} : { isWalkable: false }),
      origin: {
        ...(room.isKindAssumed ? { kind: 'assumed' as const } : {}),
        ...(label.source === 'derived' ? { name: 'derived' as const } : {}),
        ...(room.isDerived ? { polygon: 'derived' as const } : {}),
      },
    };
  });
}

interface LeftOverRooms {
  readonly rooms: readonly DraftRoom[];
  /** Places behind doors that nobody goes into: cupboards, shafts. */
  readonly closets: readonly Polygon[];
}

function leftOverRooms(drawn: LevelShapes, level: LevelDraft, path: string, problems: Problem[]): LeftOverRooms {
  const { shapes, doors } = drawn;
  const doorAreas = doors.flatMap(({ body }) => ('outer' in body ? [body] : []));
  const barriers = [...polygonsOf(ofRole(shapes, 'wall', 'window', 'closed')), ...doorAreas];
  const left = leftOverFaces(polygonsOf(ofRole(shapes, 'outline')), barriers);
  const tell = (severity: 'info' | 'error', code: string, text: string, values: Record<string, string | number>) =>
    problems.push(problem(severity, code, path, text, { values: { level: level.name, ...values } }));
  if (!left) {
    const text = `The walls of ${level.name} lie over each other so often that no rooms can be told apart; the level was left out. Export it again.`;
    tell('error', 'walls-tangled', text, {});
    return { rooms: [], closets: [] };
  }
  const count = left.faces.length;
  const text = `${level.name} draws walls and no rooms: ${count} rooms are what its walls, windows, doors and closed places leave of the floor.`;
  tell('info', 'rooms-left-over', text, { count });
  const slivers = left.slivers.length;
  if (slivers > 0) {
    const areaM2 = Math.round(totalAreaM2(left.slivers) * 10) / 10;
    const message = `${slivers} pieces of floor on ${level.name} are smaller than ${MIN_FACE_M2} m² (${areaM2} m² in all) and were left out.`;
    tell('info', 'slivers-dropped', message, { count: slivers, areaM2, limitM2: MIN_FACE_M2 });
  }
  const outlines = polygonsOf(ofRole(shapes, 'outline'));
  // what lies on the outline is a rest of the ground before a door, and no cupboard
  const isInside = (sliver: Polygon) =>
    outlines.every((outline) => sliver.outer.every((corner) => distanceToOutline(corner, outline) > ON_OUTLINE_M));
  const closets = [...left.slivers.filter(isInside), ...polygonsOf(ofRole(shapes, 'closed'))];
  const rooms = faceRooms(left.faces, shapes);
  tellRoomsWithoutWalls(rooms, shapes, level, path, problems);
  return { rooms, closets };
}

/**
 * Fills a level with its spaces.
 *
 * @returns the closets of the level, which have doors and are no rooms
 */
export function readMapRooms(
  drawn: LevelShapes,
  level: LevelDraft,
  path: string,
  problems: Problem[],
): readonly Polygon[] {
  const { rooms, closets } = hasLeftOverRooms(drawn)
    ? leftOverRooms(drawn, level, path, problems)
    : { rooms: drawnRooms(drawn), closets: [] };
  level.spaces = toSpaces(rooms, level);
  level.drawnSpaces = level.spaces;
  return closets;
}
