/** What a part stands for, by name: a class with its room, a post, a ward; nothing for commander and desk. */
import type { DrillDay } from '../../../drills/index.js';

/** Between a class and its room; on either side a name is one word. */
export const SEPARATOR = ' · ';

export function nameOfSubject(day: DrillDay, of: string | null): string {
  const place = [...day.classes, ...day.posts, ...day.wards].find(({ id }) => id === of);
  return place === undefined
    ? ''
    : 'room' in place && place.room !== ''
      ? `${place.name}${SEPARATOR}${place.room}`
      : place.name;
}

/** Any place a tap may be about, rooms of the dormitory among them. */
export function nameOfPlace(day: DrillDay, of: string | null): string {
  const room = day.wards.flatMap((ward) => ward.rooms).find(({ id }) => id === of);
  return room?.name ?? nameOfSubject(day, of);
}
