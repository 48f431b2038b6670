/** What a shape of an SVG stands for: as its data say, else by its own words, else by those of its groups. */
import { SPACE_KINDS, type SpaceKind } from '../../campusPlan.js';
import { guessLayerMeaning } from '../lineWork/layerMeaning.js';
import { roomKindOf } from '../lineWork/roomKind.js';
import { storeyIn } from './svgFloors.js';
import type { SvgShape } from './svgMarks.js';

export type SvgRole =
  | {
      readonly role: 'room';
      readonly kind: SpaceKind;
      readonly kindOrigin?: 'derived' | 'assumed';
      /** By its data, its own words or its group it is a room, whatever it looks like. */
      readonly isSaid: boolean;
    }
  | { readonly role: 'door' | 'exit' | 'gap' | 'column' | 'fixed' | 'outline' | 'wall' | 'ignored' };

const DOOR = /(^|[^a-z])(doors?|doorways?|t(ü|ue)r(en)?|portes?|puertas?)($|[^a-z])|门(?!厅|卫|诊|口)/i;
const EXIT = /(^|[^a-z])(exits?|entrances?|notausg(a|ä)nge?|eing(a|ä)nge?|ausg(a|ä)nge?)($|[^a-z])|出口|入口/i;
const HALL = /hall|lobby|foyer|halle|厅/i;
const OUTLINE = /outline|footprint|background|umriss|hintergrund|轮廓|底图|外墙线/i;
const ROOMS = /(^|[^a-z])(rooms?|spaces?|units?|r(ä|ae)ume?|raum|salles?)($|[^a-z])|房间|教室/i;

const OF_DATA: Readonly<Record<string, SvgRole['role']>> = {
  door: 'door',
  exit: 'exit',
  opening: 'gap',
  gate: 'ignored',
  column: 'column',
  fixed: 'fixed',
  loose: 'ignored',
  outline: 'outline',
  wall: 'wall',
  window: 'ignored',
  decoration: 'ignored',
};

/** Parts of our own sheets that are no rooms, doors or obstacles. */
const OTHER_PARTS: ReadonlySet<string | undefined> = new Set([
  'window',
  'railing',
  'flight',
  'landing',
  'ground',
  'gate',
  'green',
  'area',
  'assemblyPoint',
  'slot',
  'post',
]);

const plainRole = (role: Exclude<SvgRole['role'], 'room'>): SvgRole => ({ role });

function roleOfData({ data }: SvgShape): SvgRole | null {
  const kind = data.kind ?? '';
  if (OTHER_PARTS.has(data.element)) return plainRole('ignored');
  if ((SPACE_KINDS as readonly string[]).includes(kind)) return { role: 'room', kind: kind as SpaceKind, isSaid: true };
  const role = Object.hasOwn(OF_DATA, kind) ? OF_DATA[kind] : undefined;
  return role === undefined ? null : plainRole(role as Exclude<SvgRole['role'], 'room'>);
}

function partIn(words: string): Exclude<SvgRole['role'], 'room'> | null {
  if (DOOR.test(words)) return 'door';
  if (EXIT.test(words) && !HALL.test(words)) return 'exit';
  return OUTLINE.test(words) ? 'outline' : null;
}

/** What a group holds; `room` with the kind its words say. */
function roleOfGroup(words: string): SvgRole | null {
  const part = partIn(words);
  if (part !== null) return plainRole(part);
  const kind = roomKindOf(words);
  if (ROOMS.test(words) || kind !== null) {
    return { role: 'room', kind: kind ?? 'other', kindOrigin: kind ? 'derived' : 'assumed', isSaid: true };
  }
  const meaning = guessLayerMeaning(words);
  if (meaning === 'wall' || meaning === 'column') return plainRole(meaning);
  if (meaning === 'door' || meaning === 'doorAndWindow') return plainRole('door');
  return meaning === 'window' || meaning === 'ignore' || meaning === 'sanitary' ? plainRole('ignored') : null;
}

export function roleOf(shape: SvgShape): SvgRole {
  const said = roleOfData(shape);
  if (said !== null) return said;
  const own = shape.words.join(' ');
  const part = partIn(own);
  if (part !== null) return plainRole(part);
  const ownKind = roomKindOf(own);
  for (const { words, data } of [...shape.groups].reverse()) {
    if (data.ordinal !== undefined || storeyIn(words) !== null) break;
    const role = words.length > 0 ? roleOfGroup(words.join(' ')) : null;
    if (role === null) continue;
    return role.role === 'room' && ownKind ? { ...role, kind: ownKind, kindOrigin: 'derived' } : role;
  }
  const isSaid = own !== '';
  return { role: 'room', kind: ownKind ?? 'other', kindOrigin: ownKind ? 'derived' : 'assumed', isSaid };
}
