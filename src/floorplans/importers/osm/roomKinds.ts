/** Tags of Simple Indoor Tagging → space kinds. */
import type { SpaceKind } from '../../campusPlan.js';
import type { Tags } from './osmData.js';

/** Outlines people can stand in. */
const ROOM_SHAPES = new Set(['room', 'corridor', 'area']);

export function isRoomShape(tags: Tags): boolean {
  return ROOM_SHAPES.has(tags.indoor ?? '');
}

export function isStairs(tags: Tags): boolean {
  return (tags.stairs !== undefined && tags.stairs !== 'no') || tags.room === 'stairs' || tags.highway === 'steps';
}

export function isLift(tags: Tags): boolean {
  return tags.highway === 'elevator' || tags.room === 'elevator';
}

const KIND_OF_WORD: Readonly<Record<string, SpaceKind>> = {
  class: 'classroom',
  classroom: 'classroom',
  lecture: 'classroom',
  lecture_hall: 'classroom',
  auditorium: 'classroom',
  conference: 'classroom',
  computer: 'laboratory',
  laboratory: 'laboratory',
  workshop: 'laboratory',
  administration: 'office',
  office: 'office',
  toilet: 'toilet',
  toilets: 'toilet',
  bathroom: 'toilet',
  shower: 'toilet',
  storage: 'storage',
  technical: 'storage',
  library: 'library',
  kitchen: 'kitchen',
  canteen: 'canteen',
  restaurant: 'canteen',
  cafe: 'canteen',
  fast_food: 'canteen',
  sport: 'gym',
  gym: 'gym',
  bedroom: 'dormitory',
  dormitory: 'dormitory',
  corridor: 'corridor',
  entrance: 'hall',
  lobby: 'hall',
  hall: 'hall',
  waiting: 'hall',
};

export function roomKindOf(tags: Tags): SpaceKind {
  if (isStairs(tags)) return 'stair';
  if (isLift(tags)) return 'lift';
  for (const word of [tags.room, tags.amenity]) {
    if (word !== undefined && Object.hasOwn(KIND_OF_WORD, word)) return KIND_OF_WORD[word] as SpaceKind;
  }
  if (tags.office !== undefined) return 'office';
  if (tags.indoor === 'corridor') return 'corridor';
  return tags.indoor === 'area' ? 'hall' : 'other';
}

/** What a room without a name is called, before its number. */
export function roomWord(tags: Tags): string {
  const kind = roomKindOf(tags);
  if (kind === 'other' || kind === 'hall') return tags.indoor === 'area' ? 'area' : 'room';
  return kind;
}
