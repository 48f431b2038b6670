/** What the words of a campus map say about a shape: part of the building, way through, or room of a kind. */
import type { SpaceKind } from '../../campusPlan.js';

export type FeatureRole =
  | {
      readonly role: 'outline' | 'wall' | 'window' | 'column' | 'door' | 'gap' | 'exit' | 'closed' | 'void' | 'ignored';
    }
  | { readonly role: 'room'; readonly kind: SpaceKind };

const PARTS: Readonly<Record<string, Exclude<FeatureRole, { role: 'room' }>['role']>> = {
  outline: 'outline',
  building: 'outline',
  footprint: 'outline',
  level: 'outline',
  floor: 'outline',
  wall: 'wall',
  walls: 'wall',
  partition: 'wall',
  window: 'window',
  windows: 'window',
  glass: 'window',
  column: 'column',
  pillar: 'column',
  door: 'door',
  doors: 'door',
  doorway: 'gap',
  opening: 'gap',
  gap: 'gap',
  exit: 'exit',
  entrance: 'exit',
  emergencyexit: 'exit',
  inaccessible: 'closed',
  structure: 'closed',
  shaft: 'closed',
  nonpublic: 'closed',
  void: 'void',
  opentobelow: 'void',
  atrium: 'void',
  pathway: 'ignored',
  path: 'ignored',
  nogeometry: 'ignored',
  poi: 'ignored',
};

const KINDS: Readonly<Record<string, SpaceKind>> = {
  room: 'other',
  area: 'hall',
  unit: 'other',
  space: 'other',
  class: 'classroom',
  classroom: 'classroom',
  lecture: 'classroom',
  auditorium: 'classroom',
  lab: 'laboratory',
  laboratory: 'laboratory',
  office: 'office',
  meeting: 'office',
  conference: 'office',
  reception: 'hall',
  corridor: 'corridor',
  hallway: 'corridor',
  walkway: 'corridor',
  passage: 'corridor',
  hall: 'hall',
  lobby: 'hall',
  foyer: 'hall',
  stair: 'stair',
  stairs: 'stair',
  staircase: 'stair',
  stairwell: 'stair',
  steps: 'stair',
  elevator: 'lift',
  lift: 'lift',
  toilet: 'toilet',
  toilets: 'toilet',
  wc: 'toilet',
  restroom: 'toilet',
  bathroom: 'toilet',
  storage: 'storage',
  store: 'storage',
  library: 'library',
  kitchen: 'kitchen',
  canteen: 'canteen',
  cafeteria: 'canteen',
  gym: 'gym',
  sports: 'gym',
  dormitory: 'dormitory',
  bedroom: 'dormitory',
  outdoor: 'outdoor',
  terrace: 'outdoor',
  balcony: 'outdoor',
};

/** Chinese words stand without blanks between them. */
const CHINESE: readonly (readonly [RegExp, FeatureRole])[] = [
  [/门/, { role: 'door' }],
  [/窗/, { role: 'window' }],
  [/墙/, { role: 'wall' }],
  [/柱/, { role: 'column' }],
  [/楼梯/, { role: 'room', kind: 'stair' }],
  [/电梯/, { role: 'room', kind: 'lift' }],
  [/走廊|走道|过道/, { role: 'room', kind: 'corridor' }],
  [/卫生间|厕所|洗手间/, { role: 'room', kind: 'toilet' }],
  [/教室/, { role: 'room', kind: 'classroom' }],
  [/实验/, { role: 'room', kind: 'laboratory' }],
  [/办公/, { role: 'room', kind: 'office' }],
  [/宿舍|寝室/, { role: 'room', kind: 'dormitory' }],
  [/图书/, { role: 'room', kind: 'library' }],
  [/食堂|餐厅/, { role: 'room', kind: 'canteen' }],
  [/大厅|门厅/, { role: 'room', kind: 'hall' }],
  [/房间|室/, { role: 'room', kind: 'other' }],
];

/** Words that change what another one means: a floor opening is no floor, a building outline no building to enter. */
const PAIRS: Readonly<Record<string, FeatureRole>> = {
  flooropening: { role: 'void' },
  opentobelow: { role: 'void' },
  nogeometry: { role: 'ignored' },
  emergencyexit: { role: 'exit' },
};

/** `null` for a word that says nothing here. */
export function featureRole(word: string): FeatureRole | null {
  const chinese = CHINESE.find(([pattern]) => pattern.test(word));
  if (chinese) return chinese[1];
  const words = word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((each) => each !== '');
  const joined = words.join('');
  if (Object.hasOwn(PAIRS, joined)) return PAIRS[joined] as FeatureRole;
  for (const each of [joined, ...words]) {
    if (Object.hasOwn(PARTS, each)) return { role: PARTS[each] as Exclude<FeatureRole, { role: 'room' }>['role'] };
  }
  const kind = words.filter((each) => Object.hasOwn(KINDS, each)).map((each) => KINDS[each] as SpaceKind);
  // "computer lab room": the more telling word
  const telling = kind.find((each) => each !== 'other') ?? kind[0];
  return telling === undefined ? null : { role: 'room', kind: telling };
}
