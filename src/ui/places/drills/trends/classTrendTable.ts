/** Classes over drills as a table of arrivals, each held against the other classes of its drill. */
import type { DrillRecord } from '../../../../drills/index.js';
import { medianOf } from '../../../../model/index.js';

/** From as quick as the others to much slower: beyond the middle class by these shares. */
const SLOWER_BY = [0.15, 0.4] as const;

export interface ClassRow {
  readonly id: string;
  readonly name: string;
  /** By drill; `null` where the class was not timed. `level` 0 to 2: how much slower than the middle class. */
  readonly times: readonly ({ readonly arrivedS: number; readonly level: number } | null)[];
  /** Of the last two drills the class was timed in, s. */
  readonly changeS: number | null;
}

export interface ClassTrendTable {
  /** Drills that were timed by class. */
  readonly drills: readonly DrillRecord[];
  /** The slowest of their latest drill first. */
  readonly rows: readonly ClassRow[];
}

/** @param records - in the order in which they were held */
export function classTrendTable(records: readonly DrillRecord[]): ClassTrendTable {
  const arrivals = (record: DrillRecord) =>
    new Map(
      (record.classTimes ?? []).flatMap(({ id, arrivedS = null }) => (arrivedS === null ? [] : [[id, arrivedS]])),
    );
  const drills = records.filter((record) => arrivals(record).size > 0);
  const byDrill = drills.map(arrivals);
  const names = new Map(drills.flatMap(({ classTimes = [] }) => classTimes.map(({ id, name }) => [id, name] as const)));
  const rows = [...names].map(([id, name]): ClassRow => {
    const times = byDrill.map((times) => {
      const arrivedS = times.get(id);
      const middleS = medianOf([...times.values()]);
      if (arrivedS === undefined || middleS === null) return null;
      return { arrivedS, level: SLOWER_BY.filter((share) => arrivedS > middleS * (1 + share)).length };
    });
    const known = times.flatMap((time) => time?.arrivedS ?? []);
    const [before, last] = known.slice(-2);
    return { id, name, times, changeS: before === undefined || last === undefined ? null : last - before };
  });
  const latest = ({ times }: ClassRow) => times.at(-1)?.arrivedS ?? -1;
  return { drills, rows: rows.filter(({ times }) => times.some(Boolean)).sort((a, b) => latest(b) - latest(a)) };
}
