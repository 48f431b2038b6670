/**
 * Needs on top of other needs: "one more than those of rule A, and never met by them".
 *
 * Of the drills that would count for both, each is set apart for one of the two: a further variable says how many count
 * for the need on top, and the need beneath loses as many.
 */
import type { CoverColumn, CoverInput } from './coverModel.js';
import type { DutyNeed, NeedAlternative } from './dutyNeeds.js';
import type { ProgramDraft, Term } from './integerProgram.js';

export interface CountedDrills {
  readonly terms: readonly Term[];
  /** Standing drills that count whole. */
  readonly standing: number;
}

export interface DrillParts {
  /** What counts towards an alternative of a need, what is set apart from it or for it looked at. */
  count(need: DutyNeed, alternative: NeedAlternative): CountedDrills;
}

/** Names a drill: a planned one by its column, a standing one by its index. */
type DrillKey = `planned ${number}` | `standing ${number}`;

export function setApart(draft: ProgramDraft, input: CoverInput, drills: readonly CoverColumn[]): DrillParts {
  const { needs, places } = input;
  const planned = (need: DutyNeed, alternative: NeedAlternative): number[] =>
    drills.flatMap(({ act, place, column }) =>
      alternative.acts.has(act) && places[place]?.duties.has(need.duty) === true ? [column] : [],
    );
  const keysOf = (need: DutyNeed): DrillKey[] =>
    need.alternatives.flatMap((each) => [
      ...planned(need, each).map((column): DrillKey => `planned ${column}`),
      ...each.standing.map((i): DrillKey => `standing ${i}`),
    ]);
  /** By duty: the variables that give a drill to it, or take it away. */
  const given = new Map<number, Map<DrillKey, Term[]>>();
  const taken = new Map<number, Map<DrillKey, Term[]>>();
  const note = (map: typeof given, duty: number, key: DrillKey, term: Term): void => {
    const ofDuty = map.get(duty) ?? new Map<DrillKey, Term[]>();
    map.set(duty, ofDuty.set(key, [...(ofDuty.get(key) ?? []), term]));
  };
  for (const need of needs.filter((each) => each.additionalTo.length > 0)) {
    const bases = needs
      .filter((each) => need.additionalTo.includes(each.duty))
      .map((base) => ({ duty: base.duty, keys: new Set(keysOf(base)) }));
    for (const key of new Set(keysOf(need))) {
      const both = bases.filter((base) => base.keys.has(key));
      if (both.length === 0) continue;
      const column = key.startsWith('planned') ? Number(key.slice(8)) : null;
      const part = draft.column(column === null ? 1 : (draft.columns[column]?.upper ?? 0));
      if (column !== null)
        draft.row(
          [
            [column, 1],
            [part, -1],
          ],
          0,
          null,
        );
      note(given, need.duty, key, [part, 1]);
      for (const base of both) note(taken, base.duty, key, [part, -1]);
    }
  }
  return {
    count(need, alternative) {
      const mine = given.get(need.duty);
      const lost = taken.get(need.duty);
      const terms: Term[] = [];
      let standing = 0;
      for (const column of planned(need, alternative)) {
        const key: DrillKey = `planned ${column}`;
        terms.push(...(mine?.get(key) ?? [[column, 1] as const]), ...(lost?.get(key) ?? []));
      }
      for (const i of alternative.standing) {
        const key: DrillKey = `standing ${i}`;
        const part = mine?.get(key);
        if (part === undefined) standing++;
        terms.push(...(part ?? []), ...(lost?.get(key) ?? []));
      }
      return { terms, standing };
    },
  };
}
