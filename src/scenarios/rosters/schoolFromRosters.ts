/** Tables and a plan to a school: rooms are found by number or name, everything else is counts. */
import type { CampusPlan, SpaceKind } from '../../floorplans/index.js';
import { type Outcome, type Problem, problem } from '../../model/index.js';
import { checkSchool } from '../checkSchool.js';
import { suggestNames } from '../parsing/closestNames.js';
import type { DormitoryRoom, School, SchoolClass, SchoolStage } from '../school.js';
import { RoomFinder } from './roomFinder.js';
import type { Roster, RosterClass } from './roster.js';

const TEACHING: readonly SpaceKind[] = ['classroom', 'laboratory', 'library'];
const SLEEPING: readonly SpaceKind[] = ['dormitory'];

/**
 * A school with the classes and dormitories of the tables.
 *
 * @param base - the school they belong to: a class of the same name keeps its id, its square and what else the table
 *   does not say, a class that is not in the table is taken out; without it a school that knows only these counts
 */
export function schoolFromRosters(rosters: readonly Roster[], plan: CampusPlan, base?: School): Outcome<School> {
  const finder = new RoomFinder(plan);
  const problems: Problem[] = [];
  let classes = base?.classes ?? [];
  let dormitories = base?.dormitories;
  for (const roster of rosters) {
    if (roster.kind !== 'classes') continue;
    classes = roster.classes.map((each) => {
      const known = base?.classes.find(({ name, id }) => name === each.name || id === each.name);
      return schoolClass(each, known, finder, problems);
    });
  }
  // whose class sleeps in a room is a class of these tables too, in whatever order they were chosen
  for (const roster of rosters) {
    if (roster.kind !== 'dormitories') continue;
    dormitories = roster.bedrooms.map(({ row, room, wing, beds, boarders, className }): DormitoryRoom => {
      const of = className === undefined ? undefined : findClass(className, row, classes, problems);
      const found = findRoom(room, row, SLEEPING, finder, problems) || room;
      return { ...{ room: found, wing, beds, boarders }, ...(of === undefined ? {} : { class: of.id }) };
    });
  }
  const school = withCounts(base ?? emptySchool(plan.name), classes, dormitories);
  return { value: school, problems: [...problems, ...checkSchool(school)] };
}

function schoolClass(
  { row, room, ...of }: RosterClass,
  known: SchoolClass | undefined,
  finder: RoomFinder,
  problems: Problem[],
): SchoolClass {
  const found = room === undefined ? (known?.room ?? '') : findRoom(room, row, TEACHING, finder, problems);
  return { ...(known ?? { id: `class:${of.name}` }), ...of, room: found };
}

/** Undefined where no class has the name, which is told. */
function findClass(
  text: string,
  row: number,
  classes: readonly SchoolClass[],
  problems: Problem[],
): SchoolClass | undefined {
  const found = classes.find(({ name, nameEn, id }) => [name, nameEn, id].includes(text));
  if (found !== undefined) return found;
  const names = classes.map(({ name }) => name);
  const next = names.length === 0 ? 'Open the table of classes first.' : suggestNames(text, names);
  const message = `Row ${row}: the school has no class “${text}”, so the room is kept without one. ${next}`;
  problems.push(problem('warning', 'roster-class-unknown', `row ${row}`, message, { values: { row, class: text } }));
  return undefined;
}

/** Id of the room; empty where none or several have the name, which is told. */
function findRoom(
  text: string,
  row: number,
  kinds: readonly SpaceKind[],
  finder: RoomFinder,
  problems: Problem[],
): string {
  const { spaces, names } = finder.find(text, kinds);
  if (spaces.length === 1) return spaces[0]?.id ?? '';
  const path = `row ${row}`;
  if (spaces.length === 0) {
    const message = `Row ${row}: the plan has no room “${text}”. ${suggestNames(text, finder.namesOf(kinds))}`;
    problems.push(problem('warning', 'roster-room-unknown', path, message, { values: { row, room: text } }));
    return '';
  }
  const several = names.slice(0, 4).join(', ');
  const message = `Row ${row}: “${text}” may be any of ${several}. Write the building with it.`;
  problems.push(problem('warning', 'roster-room-ambiguous', path, message, { values: { row, room: text, several } }));
  return '';
}

function withCounts(base: School, classes: readonly SchoolClass[], dormitories: School['dormitories']): School {
  const sum = (of: (each: SchoolClass) => number) => classes.reduce((total, each) => total + of(each), 0);
  const boarders = sum((each) => each.boarders ?? 0);
  const inBeds = (dormitories ?? []).reduce((total, each) => total + each.boarders, 0);
  return Object.freeze({
    ...base,
    classes,
    ...(dormitories ? { dormitories } : {}),
    pupils: sum((each) => each.number),
    boarders: boarders > 0 ? boarders : inBeds,
    boarding: boarders > 0 || inBeds > 0,
    // at least the teacher in front of each class
    teachers: Math.max(base.teachers, classes.length),
    stages: base.stages.length > 0 ? base.stages : stagesOf(classes),
  });
}

function stagesOf(classes: readonly SchoolClass[]): SchoolStage[] {
  const stages = new Set<SchoolStage>();
  for (const { grade } of classes) {
    if (grade === undefined) continue;
    stages.add(grade === 0 ? 'kindergarten' : grade <= 6 ? 'primary' : grade <= 9 ? 'junior_middle' : 'senior_middle');
  }
  return [...stages];
}

function emptySchool(name: string): School {
  return {
    ...{ format: 'muster/school', schemaVersion: 1, name, stages: [], boarding: false, terrain: 'any', region: '' },
    ...{ rulePacks: [], pupils: 0, teachers: 0, otherStaff: 0, boarders: 0, guards: 0 },
    ...{ terms: [], closedDays: [], classes: [] },
  };
}
