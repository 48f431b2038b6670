/**
 * Pupils a scenario leaves behind: one of a class does not leave a room, a toilet, wherever they are.
 *
 * They stand there from the start and never begin to move by themselves (their pre-movement time is infinite).
 */
import type { WalkableCells } from '../../floorplans/index.js';
import type { Outcome, Problem } from '../../model/index.js';
import { problem } from '../../model/index.js';
import { suggestNames } from '../parsing/closestNames.js';
import type { Scenario } from '../scenario.js';
import { createCrowd } from './crowd.js';
import type { Person, PlacedPopulation } from './person.js';
import { placePeople } from './placement.js';
import { cellsOfSpace, doNotFit, doorwaysOf } from './setting.js';

export function isLeftBehind({ preMovementS }: Pick<Person, 'preMovementS'>): boolean {
  return preMovementS === Number.POSITIVE_INFINITY;
}

/** Who walks on their own, is there from the start, and is not left behind yet. */
function canBeLeft(person: Person): boolean {
  return !person.companions && person.bornS === undefined && !isLeftBehind(person);
}

/** The population with the scenario's missing pupils where they are; the last of each class who walks on their own. */
export function leaveBehind(
  placed: Outcome<PlacedPopulation>,
  { staff, seed }: Pick<Scenario, 'staff' | 'seed'>,
  cells: WalkableCells,
): Outcome<PlacedPopulation> {
  const missing = staff?.missing ?? [];
  if (placed.value === null || missing.length === 0) return placed;
  const { groups } = placed.value;
  const people = [...placed.value.people];
  const problems: Problem[] = [...placed.problems];
  const crowd = createCrowd();
  for (const { cell, at, radiusM } of people) crowd.add(cell, at, radiusM);
  missing.forEach(({ class: classId, room }, k) => {
    const path = `staff.missing[${k}]`;
    const group = groups.findIndex((each) => each.id === classId);
    // at night people are grouped by bedroom, and their ids tell their class
    const pupilIds = `${classId.startsWith('class:') ? classId : `class:${classId}`}/`;
    const isOfClass = (person: Person) =>
      group >= 0 ? person.group === group : groups[person.group]?.role === 'pupil' && person.id.startsWith(pupilIds);
    if (group < 0 && !people.some(isOfClass)) {
      const ids = groups.filter((each) => each.role !== 'staff').map((each) => each.id);
      const message = `${path}: no class or group of this run is called “${classId}”. ${suggestNames(classId, ids)}`;
      problems.push(problem('error', 'missing-class-unknown', `${path}.class`, message, { values: { id: classId } }));
      return;
    }
    const name = groups[group]?.name ?? classId;
    const who = people.reduce((last, each, i) => (isOfClass(each) && canBeLeft(each) ? i : last), -1);
    const person = people[who];
    if (!person) {
      const message = `“${name}” has nobody who could be missing: fewer of its pupils walk on their own than are to be missing. Take some out of the list.`;
      problems.push(problem('error', 'nobody-to-miss', path, message, { values: { class: name } }));
      return;
    }
    const { together: _, ...alone } = person;
    if (room === undefined) {
      people[who] = { ...alone, preMovementS: Number.POSITIVE_INFINITY };
      return;
    }
    const floor = cellsOfSpace(cells, room);
    const first = floor[0]?.cell;
    if (!first) {
      const rooms = cells.cells.flatMap((cell) => (cell.kind === 'space' ? [cell.id] : []));
      const message = `“${name}”: the plan has no room “${room}”. ${suggestNames(room, rooms)}`;
      problems.push(problem('error', 'unknown-room', `${path}.room`, message, { values: { who: name, room } }));
      return;
    }
    const [place] =
      placePeople(
        {
          floor,
          doorways: doorwaysOf(cells, floor),
          count: 1,
          radiusM: person.radiusM,
          style: 'random',
          seed,
          ownerId: () => `${person.id}/missing`,
        },
        crowd,
      ) ?? [];
    if (!place) {
      problems.push(doNotFit(`“${name}”`, 1, first, `${path}.room`));
      return;
    }
    // who is elsewhere at night is up
    const { asleep: __, ...up } = alone;
    people[who] = { ...up, ...place, preMovementS: Number.POSITIVE_INFINITY };
  });
  if (problems.some((each) => each.severity === 'error')) return { value: null, problems };
  return { value: { groups, people }, problems };
}
