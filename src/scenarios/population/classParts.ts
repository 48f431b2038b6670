/** How a class divides in a part of the day: which of its pupils are in which kind of place. */
import type { SchoolClass } from '../school.js';
import type { Whereabouts } from '../whereabouts.js';
import { shareOut } from './shareOut.js';
import { PLACE_KINDS, type PlaceKind } from './slots/placeKinds.js';
import type { PlaceShares, PupilsPlan, SlotPlan } from './slots/slotPlan.js';

type OwnShares = { readonly [K in keyof PlaceShares]: PlaceShares[K] | undefined };

export interface ClassPart {
  readonly place: PlaceKind;
  readonly conduct: PupilsPlan['conduct'];
  /** Pupils by their number in the class, from 1 upwards; the first numbers board. */
  readonly numbers: readonly number[];
}

/** Every pupil who is there, in one part each; empty parts are left out. */
export function classParts(
  each: Pick<SchoolClass, 'number' | 'boarders'>,
  slot: SlotPlan,
  own: Whereabouts = {},
): ClassPart[] {
  const boarders = each.boarders ?? 0;
  const boarding = numbersFrom(1, boarders);
  const living = slot.dayPupils ? numbersFrom(boarders + 1, each.number) : [];
  const { dayPupils } = slot;
  const isOneCrowd = dayPupils === slot.boarders && own.dayPupils === own.boarders;
  if (isOneCrowd) return divide([...boarding, ...living], slot.boarders, own.boarders);
  return [
    ...divide(boarding, slot.boarders, own.boarders),
    ...(dayPupils ? divide(living, dayPupils, own.dayPupils) : []),
  ];
}

/** The last numbers to the first place, so that those who need help, who are last, stay in the room. */
function divide(numbers: readonly number[], plan: PupilsPlan, own: OwnShares = plan.places.value): ClassPart[] {
  const places = PLACE_KINDS.filter((kind) => (own[kind] ?? 0) > 0);
  const shares = shareOut(
    numbers.length,
    places.map((kind) => own[kind] as number),
  );
  let end = numbers.length;
  return places.flatMap((place, i) => {
    const from = end - (shares[i] as number);
    const part = numbers.slice(from, end);
    end = from;
    return part.length > 0 ? [{ place, conduct: conductAt(place, plan), numbers: part }] : [];
  });
}

/** Who is not in bed does not sleep. */
function conductAt(place: PlaceKind, { conduct }: PupilsPlan): PupilsPlan['conduct'] {
  return conduct === 'asleep' && place !== 'dormitory' ? 'unsupervised' : conduct;
}

function numbersFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
