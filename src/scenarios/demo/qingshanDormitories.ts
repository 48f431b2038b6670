/** Beds of the demo school: 38 rooms in the girls' wing, 37 in the boys', eight beds each and all of them taken. */
import type { School } from '../school.js';

const STOREYS = 5;
const ROOMS_PER_STOREY = 8;
const BEDS = 8;

/** Rooms on the ground floor that are not bedrooms: wardens, laundry, luggage. */
const NOT_BEDROOMS = ['g105', 'g108', 'b105', 'b107', 'b108'];

const WINGS = [
  { key: 'g', wing: 'girls' },
  { key: 'b', wing: 'boys' },
] as const;

/** Girls 304 beds, boys 296. */
export function qingshanDormitories(): NonNullable<School['dormitories']> {
  return WINGS.flatMap(({ key, wing }) =>
    Array.from({ length: STOREYS * ROOMS_PER_STOREY }, (_, index) => {
      const floor = Math.floor(index / ROOMS_PER_STOREY) + 1;
      return `${key}${floor}0${(index % ROOMS_PER_STOREY) + 1}`;
    })
      .filter((room) => !NOT_BEDROOMS.includes(room))
      .map((room) => ({ room: `space:dorm-${room}`, beds: BEDS, boarders: BEDS, wing })),
  );
}
