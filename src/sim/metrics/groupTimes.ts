/** Waiting, delay and time on the way of each group: what most of its people had, and the worst. */
import type { RunRecord } from '../record/runRecord.js';
import { quantile } from './figureSummary.js';
import type { PersonTimes } from './personTimes.js';

/** A spread over people, s. */
export interface PersonSpread {
  readonly meanS: number;
  readonly p50S: number;
  readonly p95S: number;
  readonly maximumS: number;
}

export interface GroupTimes {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly occupants: number;
  /** From the first step to the goal, over those who reached it; null where nobody did. */
  readonly travelS: PersonSpread | null;
  /** Over everyone who set out; null where nobody did. */
  readonly waitingS: PersonSpread | null;
  readonly delayS: PersonSpread | null;
}

function spread(values: readonly number[]): PersonSpread | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return {
    meanS: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    p50S: quantile(sorted, 0.5),
    p95S: quantile(sorted, 0.95),
    maximumS: sorted[sorted.length - 1] as number,
  };
}

/** Groups without anybody are left out. */
export function groupTimes({ occupants }: RunRecord, people: readonly PersonTimes[]): GroupTimes[] {
  return occupants.groups.flatMap(({ id, name, nameEn }, group) => {
    const own = people.filter(({ occupant }) => occupants.group[occupant] === group);
    if (own.length === 0) return [];
    const setOut = own.filter(({ startS }) => startS !== null);
    const travelS = own.flatMap(({ startS, endS }) => (startS === null || endS === null ? [] : [endS - startS]));
    const waitingS = spread(setOut.map((person) => person.waitingS));
    const delayS = spread(setOut.map((person) => person.delayS));
    return [{ id, name, nameEn, occupants: own.length, travelS: spread(travelS), waitingS, delayS }];
  });
}
