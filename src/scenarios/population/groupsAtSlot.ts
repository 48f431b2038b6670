/** Groups that belong to a room, each in the places its people are at a part of the day. */
import { problem } from '../../model/index.js';
import type { Arrival } from './arrival.js';
import type { ClassPart } from './classParts.js';
import { Gathering } from './gathering.js';
import { mealShifts } from './mealShifts.js';
import type { Site } from './places/site.js';
import type { Party, Settling } from './settling.js';
import type { PlaceKind } from './slots/placeKinds.js';

export interface GroupAtSlot {
  readonly party: Omit<Party, 'arrivals'>;
  readonly parts: readonly ClassPart[];
  /** Which of the parts the teacher is with; -1 where there is none, or the teacher is elsewhere. */
  readonly teachersPart: number;
  /** People of a part, those first who need more room. */
  arrivals(part: ClassPart, hasTeacher: boolean): readonly (readonly Arrival[])[];
}

const ANYWHERE = { room: '', blockOf: 1 };

/** @param mealShift - which shift is eating, from 1 */
export function placeGroups(groups: readonly GroupAtSlot[], settling: Settling, mealShift = 1): void {
  const seats = seatsByGroup(groups, settling, mealShift);
  const hall = hallForEveryone(groups, settling);
  const atTables = new Gathering(settling, 'canteen');
  const inHall = new Gathering(settling, 'hall');
  for (const group of groups) {
    group.parts.forEach((part, k) => {
      const arrivals = group.arrivals(part, k === group.teachersPart);
      const site = part.place === 'canteen' ? seats?.get(group) : part.place === 'hall' ? hall : undefined;
      if (site) {
        (part.place === 'hall' ? inHall : atTables).book(site, group.party, arrivals);
        return;
      }
      const place = placeInstead(part.place, seats !== null);
      for (const each of arrivals) settling.settle(place, { ...group.party, arrivals: each });
    });
  }
  atTables.seat();
  inHall.seat();
}

/** Who does not eat in this shift waits in the room; where no hall holds everyone, all go to the field. */
function placeInstead(wanted: PlaceKind, hasCanteen: boolean): PlaceKind {
  if (wanted === 'canteen' && hasCanteen) return 'classroom';
  return wanted === 'hall' ? 'field' : wanted;
}

function peopleAt(place: PlaceKind, { parts, teachersPart }: GroupAtSlot): number {
  return parts.reduce((sum, part, k) => {
    return part.place === place ? sum + part.numbers.length + (k === teachersPart ? 1 : 0) : sum;
  }, 0);
}

/** The canteen of each group that eats in this shift; null where the plan has none. */
function seatsByGroup(
  groups: readonly GroupAtSlot[],
  settling: Settling,
  shift: number,
): ReadonlyMap<GroupAtSlot, Site> | null {
  const eating = groups.filter((each) => peopleAt('canteen', each) > 0);
  const sites = settling.places.sitesOf('canteen', ANYWHERE);
  if (sites.length === 0 || eating.length === 0) return null;
  const sizes = eating.map((each) => peopleAt('canteen', each));
  const capacities = sites.map((site) => site.capacity ?? 0);
  const sittings = mealShifts(sizes, capacities);
  const found = new Map<GroupAtSlot, Site>();
  let seated = 0;
  sittings.forEach((sitting, i) => {
    const site = sitting?.shift === shift ? sites[sitting.canteen] : undefined;
    if (!site) return;
    found.set(eating[i] as GroupAtSlot, site);
    seated += sizes[i] as number;
  });
  const waiting = sizes.reduce((sum, size) => sum + size, 0) - seated;
  if (waiting > 0) {
    const seats = capacities.reduce((sum, each) => sum + each, 0);
    const shifts = Math.max(1, ...sittings.map((each) => each?.shift ?? 0));
    const canteens = sites.map((site) => `“${site.name}”`).join(', ');
    const message = `${canteens}: ${seats} seats. In shift ${shift} of ${shifts}, ${seated} people eat there and ${waiting} are in their own rooms. Set "mealShift" to look at another shift.`;
    const values = { seats, seated, waiting, shift, shifts, canteen: sites.map((site) => site.name).join('、') };
    settling.placing.problems.push(problem('info', 'meal-in-shifts', 'whereabouts.mealShift', message, { values }));
  }
  return found;
}

/** A hall that holds everyone who is to be in one; null where none does, which is told. */
function hallForEveryone(groups: readonly GroupAtSlot[], settling: Settling): Site | null {
  const people = groups.reduce((sum, each) => sum + peopleAt('hall', each), 0);
  if (people === 0) return null;
  const halls = settling.places.sitesOf('hall', ANYWHERE);
  const hall = halls.find((site) => (site.capacity ?? 0) >= people);
  if (hall) return hall;
  const message = `No hall of the plan holds all ${people} people, so the field is used instead. If there is such a hall, mark it as one, with its capacity.`;
  settling.placing.problems.push(problem('info', 'no-hall-for-everyone', 'slot', message, { values: { people } }));
  return null;
}
