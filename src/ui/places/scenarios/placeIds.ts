/** Ids of a list of places, however it is written. */
export function placeIds(stated: unknown, as: string | undefined): readonly string[] {
  const list = (stated ?? []) as readonly unknown[];
  return list.map((each) => (as === undefined ? String(each) : String((each as Record<string, unknown>)[as])));
}
