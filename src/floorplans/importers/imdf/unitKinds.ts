/** IMDF unit categories → space kinds. Categories after a dot (`restroom.female`) follow the word before it. */
import type { SpaceKind } from '../../campusPlan.js';

const KIND_OF_CATEGORY: Readonly<Record<string, SpaceKind>> = {
  auditorium: 'classroom',
  classroom: 'classroom',
  conferenceroom: 'classroom',
  laboratory: 'laboratory',
  administration: 'office',
  office: 'office',
  huddleroom: 'office',
  security: 'office',
  firstaid: 'office',
  mailroom: 'office',
  walkway: 'corridor',
  footbridge: 'corridor',
  ramp: 'corridor',
  lobby: 'hall',
  foyer: 'hall',
  lounge: 'hall',
  waitingroom: 'hall',
  stairs: 'stair',
  steps: 'stair',
  elevator: 'lift',
  restroom: 'toilet',
  shower: 'toilet',
  storage: 'storage',
  wardrobe: 'storage',
  library: 'library',
  kitchen: 'kitchen',
  foodservice: 'canteen',
  fitnessroom: 'gym',
  fieldofplay: 'gym',
  recreation: 'gym',
  theater: 'hall',
  movietheater: 'hall',
  unenclosedarea: 'outdoor',
  terrace: 'outdoor',
};

/** Units that nobody can stand in. */
const NOT_WALKABLE = new Set(['brick', 'column', 'opentobelow', 'structure', 'nonpublic', 'vegetation']);

const stem = (category: string) => category.split('.')[0] ?? '';

export function spaceKindOf(category: string): SpaceKind {
  const kinds = KIND_OF_CATEGORY;
  return Object.hasOwn(kinds, stem(category)) ? (kinds[stem(category)] as SpaceKind) : 'other';
}

export function isWalkableCategory(category: string): boolean {
  return !NOT_WALKABLE.has(stem(category));
}
