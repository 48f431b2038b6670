/** Compares what has a day, and perhaps a time of it, for sorting: the earlier first, what names neither before what does. */
interface Timed {
  readonly date?: string | undefined;
  readonly time?: string | undefined;
}

export function inOrderOfTime(a: Timed, b: Timed): number {
  const [p, q] = [a, b].map(({ date = '', time = '' }) => `${date} ${time}`) as [string, string];
  return p < q ? -1 : p > q ? 1 : 0;
}
