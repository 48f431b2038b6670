/** Which of a building's storeys stands on the ground, by the numbers the file gives them. */

/**
 * 0 if there is one, else the storey nearest to it.
 *
 * @param ordinals - of all storeys, at least one
 */
export function groundOrdinalOf(ordinals: readonly number[]): number {
  const lowest = Math.min(...ordinals);
  return lowest > 0 ? lowest : Math.min(0, Math.max(...ordinals));
}
