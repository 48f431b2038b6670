/** Who eats when: classes fill the canteens shift by shift, in their order. */

export interface Sitting {
  /** From 1. */
  readonly shift: number;
  /** Which of the canteens. */
  readonly canteen: number;
}

/**
 * The first shift and canteen with room for all of a class, for each class; null for one that no canteen holds.
 *
 * @param sizes - people of each class with their teacher
 * @param capacities - seats of each canteen
 */
export function mealShifts(sizes: readonly number[], capacities: readonly number[]): (Sitting | null)[] {
  const taken: number[][] = [];
  return sizes.map((size) => {
    if (!capacities.some((seats) => seats >= size)) return null;
    for (let shift = 1; ; shift++) {
      const ofShift = taken[shift - 1] ?? capacities.map(() => 0);
      taken[shift - 1] = ofShift;
      const canteen = capacities.findIndex((seats, c) => (ofShift[c] as number) + size <= seats);
      if (canteen < 0) continue;
      ofShift[canteen] = (ofShift[canteen] as number) + size;
      return { shift, canteen };
    }
  });
}
