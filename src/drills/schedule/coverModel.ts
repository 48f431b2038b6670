/**
 * The plan as a program in whole numbers: so many drills of each act in each place, every need met.
 *
 * `sum over the acts that count and the places in the window >= what is missing`, for each alternative of a need that is
 * chosen. Where a need comes on top of others, its drills are counted for it alone.
 */
import type { DrillAct } from './drillActs.js';
import type { DrillPlace } from './drillPlaces.js';
import type { DutyNeed } from './dutyNeeds.js';
import { draftProgram, type ProgramDraft, type Term } from './integerProgram.js';
import { setApart } from './setApart.js';

/** Places that together take at most so many drills. */
export interface PlaceGroup {
  readonly places: readonly number[];
  readonly most: number;
}

export interface CoverInput {
  readonly needs: readonly DutyNeed[];
  readonly acts: readonly DrillAct[];
  readonly places: readonly DrillPlace[];
  readonly groups: readonly PlaceGroup[];
}

/** How many drills of an act go to a place. */
export interface CoverColumn {
  readonly act: number;
  readonly place: number;
  readonly column: number;
}

export interface CoverModel {
  readonly draft: ProgramDraft;
  readonly drills: readonly CoverColumn[];
  /** By need: how much of it is left unmet; none unless asked for. */
  readonly shortfalls: ReadonlyMap<number, number>;
}

/** @param canFall - every need may be left unmet, at a cost the caller sets */
export function coverModel(input: CoverInput, canFall = false): CoverModel {
  const { needs, acts, places, groups } = input;
  const draft = draftProgram();
  const drills: CoverColumn[] = [];
  const wanted = new Set(needs.map((need) => need.duty));
  const atPlace: Term[][] = places.map(() => []);
  acts.forEach((act, i) => {
    const duties = act.duties.filter((duty) => wanted.has(duty));
    places.forEach((place, j) => {
      if (place.capacity === 0 || !duties.some((duty) => place.duties.has(duty))) return;
      const column = draft.column(place.capacity);
      drills.push({ act: i, place: j, column });
      atPlace[j]?.push([column, 1]);
    });
  });
  const parts = setApart(draft, input, drills);
  const shortfalls = new Map<number, number>();
  for (const need of needs) {
    const [only, second] = need.alternatives;
    const short: Term[] = [];
    if (canFall) {
      const column = draft.column(second === undefined ? (only?.count ?? 0) : 1);
      shortfalls.set(need.duty, column);
      short.push([column, 1]);
    }
    if (only !== undefined && second === undefined) {
      const { terms, standing } = parts.count(need, only);
      draft.row([...terms, ...short], only.count - standing, null);
      continue;
    }
    const chosen = need.alternatives.map((alternative): Term => {
      const choice = draft.column(1);
      const { terms, standing } = parts.count(need, alternative);
      draft.row([...terms, [choice, -alternative.count]], -standing, null);
      return [choice, 1];
    });
    draft.row([...chosen, ...short], 1, null);
  }
  places.forEach((place, i) => {
    if ((atPlace[i] ?? []).length > 1) draft.row(atPlace[i] ?? [], null, place.capacity);
  });
  const used = placeCounts(draft, atPlace);
  for (const group of groups)
    draft.row(
      group.places.flatMap((i) => used(i)),
      null,
      group.most,
    );
  return { draft, drills, shortfalls };
}

/**
 * How many drills a place has, as one variable where several acts could go there: a distance of weeks has every place in
 * as many groups as it has days, and rows over single acts would make the program a hundred times as dense.
 */
function placeCounts(draft: ProgramDraft, atPlace: readonly (readonly Term[])[]): (place: number) => readonly Term[] {
  const known = new Map<number, readonly Term[]>();
  return (place) => {
    const terms = atPlace[place] ?? [];
    if (terms.length < 2) return terms;
    const found = known.get(place);
    if (found !== undefined) return found;
    const upper = terms.reduce((sum, [column]) => sum + (draft.columns[column]?.upper ?? 0), 0);
    const count: Term = [draft.column(upper), 1];
    draft.row([...terms, [count[0], -1]], 0, 0);
    known.set(place, [count]);
    return [count];
  };
}
