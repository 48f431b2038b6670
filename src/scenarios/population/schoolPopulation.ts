/**
 * A school in its rooms at a part of the day.
 *
 * During lessons every class is in its room with its teacher, and other staff are at the places the school names.
 * For evening study the boarders of each class are there instead of the whole class. Other parts of the day are
 * refused: placing people where they are not would make every time of the run wrong.
 */
import { nearestOnSegment, type Outcome, type Problem, problem, type Segment } from '../../model/index.js';
import {
  type AgeGroup,
  type AssistanceMode,
  ageGroupOfGrade,
  FED_LIMITS,
  type PreMovementSituation,
  sampleAssisted,
  samplePreMovementS,
  sampleWalker,
  WALKER_PROFILES,
  type Walker,
} from '../../sim/index.js';
import { suggestNames } from '../parsing/closestNames.js';
import type { ClassConduct, Scenario, Slot } from '../scenario.js';
import type { School, SchoolClass } from '../school.js';
import { arrangeHelp } from './classHelp.js';
import type { Group, Person, PersonGoal, PlacedPopulation, Togetherness } from './person.js';
import { placePeople, type Standing } from './placement.js';
import { cellsOfSpace, doNotFit, doorwaysOf, noWayOut, populationOutcome, type Setting } from './setting.js';

/** Age of a class that does not say its grade: the middle of a nine-year school. */
const ASSUMED_GRADE = 6;

const TEACHERS: Group = { id: 'teachers', name: '带班教师', nameEn: 'Class teachers', role: 'staff' };
const STAFF: Group = { id: 'staff', name: '其他教职工', nameEn: 'Other staff', role: 'staff' };

/** A class waits for those who walk slower and follows its teacher. */
const USUAL_CONDUCT: ClassConduct = { cohesion: true, teacher: 'leads' };

export function placeSchool(school: School, scenario: Scenario, setting: Setting): Outcome<PlacedPopulation> {
  const { slot = 'lesson', classes: conduct = USUAL_CONDUCT } = scenario;
  if (slot !== 'lesson' && slot !== 'evening-study') return { value: null, problems: [slotNotBuilt(slot)] };
  const placing = new SchoolPlacing(setting, conduct);
  const present = (each: SchoolClass) => (slot === 'lesson' ? each.number : (each.boarders ?? 0));
  if (slot === 'evening-study' && school.classes.every((each) => present(each) === 0)) {
    const message =
      'No class says how many boarders it has, so nobody is known to be at evening study. Add "boarders" to the classes.';
    return { value: null, problems: [problem('error', 'slot-without-data', 'classes', message, { values: { slot } })] };
  }
  school.classes.forEach((each, i) => {
    if (present(each) > 0) placing.addClass(each, present(each), `classes[${i}]`);
  });
  if (slot === 'lesson') {
    school.staffPlaces?.forEach((place, i) => {
      placing.addStaff(place.room, place.number, `staffPlaces[${i}]`);
    });
  }
  const withoutGrade = school.classes.filter((each) => each.grade === undefined).length;
  if (withoutGrade > 0) {
    const message = `${withoutGrade} classes do not say their grade; they walk and react as grade ${ASSUMED_GRADE}. Add "grade" to the classes.`;
    placing.problems.push(problem('info', 'grade-assumed', 'classes', message, { values: { classes: withoutGrade } }));
  }
  placing.tellOfMissingHelp();
  return placing.outcome();
}

function slotNotBuilt(slot: Slot): Problem {
  const message = `Who is where during “${slot}” is not built yet, so nothing was run. “lesson” and “evening-study” can be run now.`;
  return problem('error', 'slot-not-built', 'slot', message, { values: { slot } });
}

function situationOf(grade: number): PreMovementSituation {
  if (grade <= 0) return 'kindergarten';
  return grade <= 6 ? 'primary' : 'secondary';
}

interface Arrival {
  readonly id: string;
  readonly ageGroup: AgeGroup;
  readonly group: Group;
  readonly preMovementS: number;
  readonly goal: PersonGoal;
  readonly fedLimit?: number;
  readonly together?: Togetherness;
  /** In place of someone of that age. */
  readonly walker?: Walker;
  readonly helpers?: readonly Helper[];
}

interface Helper {
  readonly id: string;
  readonly ageGroup: AgeGroup;
  readonly group: Group;
}

class SchoolPlacing {
  readonly problems: Problem[] = [];
  private readonly groups: Group[] = [];
  private readonly people: Person[] = [];
  private readonly staffCounts = new Map<string, number>();
  private withoutHelp = 0;

  constructor(
    private readonly setting: Setting,
    private readonly conduct: ClassConduct,
  ) {}

  addClass(each: SchoolClass, pupils: number, path: string): void {
    const { seed } = this.setting;
    const grade = each.grade ?? ASSUMED_GRADE;
    const togetherId = each.id.startsWith('class:') ? each.id : `class:${each.id}`;
    const group: Group = { id: each.id, name: each.name, nameEn: each.nameEn ?? each.name, role: 'pupil' };
    const goal: PersonGoal = {
      muster: true,
      classId: each.id,
      ...(each.slot === undefined ? {} : { slotId: each.slot }),
    };
    const preMovementS = (occupantId: string) =>
      samplePreMovementS({ situation: situationOf(grade), seed, togetherId, occupantId });
    const ageGroup = ageGroupOfGrade(grade);
    const fedLimit = FED_LIMITS.sensitive.value;
    const together = (role?: Togetherness['role']) =>
      this.conduct.cohesion ? { together: role ? { id: togetherId, role } : { id: togetherId } } : {};
    const pupil = (number: number) => ({ id: `${togetherId}/${number}`, ageGroup, group });
    const teacher = { id: `${togetherId}/teacher`, ageGroup: 'staff', group: TEACHERS } as const;
    const { helped, alone } = arrangeHelp(each, pupils);
    this.withoutHelp += alone.length;
    const busy = new Set([...alone, ...helped.flatMap((one) => [one.pupil, ...one.helpers])]);
    const walking = Array.from({ length: pupils }, (_, i) => i + 1).filter((number) => !busy.has(number));
    const arrivals = walking.map((number): Arrival => {
      const who = pupil(number);
      return { ...who, preMovementS: preMovementS(who.id), goal, fedLimit, ...together() };
    });
    if (!helped.some(({ hasTeacher }) => hasTeacher)) {
      const starts = arrivals.map((arrival) => arrival.preMovementS);
      const leads = this.conduct.teacher === 'leads';
      const startS = starts.length === 0 ? preMovementS(teacher.id) : (leads ? Math.min : Math.max)(...starts);
      arrivals.push({ ...teacher, preMovementS: startS, goal, ...together(leads ? 'leader' : 'sweeper') });
    }
    const assisted = (number: number, mode: AssistanceMode, helpers: readonly Helper[]): Arrival => {
      const who = pupil(number);
      const { preparationS, ...walker } = sampleAssisted(mode, seed, who.id);
      return { ...who, preMovementS: preMovementS(who.id) + preparationS, goal, fedLimit, walker, helpers };
    };
    const units = [
      ...helped.map((one) =>
        assisted(one.pupil, one.mode, [...one.helpers.map(pupil), ...(one.hasTeacher ? [teacher] : [])]),
      ),
      ...alone.map((number) => assisted(number, 'buddy', [])),
    ];
    const who = `Class “${each.name}”`;
    // those who go together need more room, so they are placed first
    if (units.length > 0) this.place(who, each.room, units, `${path}.room`);
    if (arrivals.length > 0) this.place(who, each.room, arrivals, `${path}.room`);
  }

  tellOfMissingHelp(): void {
    if (this.withoutHelp === 0) return;
    const pupils = this.withoutHelp;
    const message = `${pupils} pupils need help to leave and nobody of their class is there to help; they go alone, as slowly as with help. Add "helpers" to their classes.`;
    this.problems.push(problem('warning', 'helpers-missing', 'classes', message, { values: { pupils } }));
  }

  addStaff(room: string, number: number, path: string): void {
    const { seed } = this.setting;
    const before = this.staffCounts.get(room) ?? 0;
    this.staffCounts.set(room, before + number);
    const arrivals = Array.from({ length: number }, (_, i): Arrival => {
      const id = `staff:${room}/${before + i + 1}`;
      const preMovementS = samplePreMovementS({ situation: 'secondary', seed, togetherId: id, occupantId: id });
      return { id, ageGroup: 'staff', group: STAFF, preMovementS, goal: { muster: true } };
    });
    this.place(`${number} staff`, room, arrivals, `${path}.room`);
  }

  private place(who: string, room: string, arrivals: readonly Arrival[], path: string): void {
    const { cells, hasWayOut, seed, crowd } = this.setting;
    const floor = cellsOfSpace(cells, room);
    const first = floor[0]?.cell;
    if (!first) {
      const rooms = cells.cells.flatMap((cell) => (cell.kind === 'space' ? [cell.id] : []));
      const message = `${who}: the plan has no room “${room}”. ${suggestNames(room, rooms)}`;
      this.problems.push(problem('error', 'unknown-room', path, message, { values: { who, room } }));
      return;
    }
    const withWay = floor.filter(({ index }) => hasWayOut[index]);
    if (withWay.length === 0) {
      this.problems.push(noWayOut(who, first, path));
      return;
    }
    const radiusM = Math.max(
      ...arrivals.map(({ ageGroup, walker }) => walker?.radiusM ?? WALKER_PROFILES[ageGroup].bodyRadiusM.value),
    );
    const ownerId = (i: number) => (arrivals[i] as Arrival).id;
    const doorways = doorwaysOf(cells, withWay);
    const request = {
      floor: withWay,
      doorways,
      count: arrivals.length,
      radiusM,
      style: 'lattice',
      seed,
      ownerId,
    } as const;
    const places = placePeople(request, crowd);
    if (!places) {
      this.problems.push(doNotFit(who, arrivals.length, first, path));
      return;
    }
    const leader = arrivals.findIndex(({ together }) => together?.role === 'leader');
    if (leader >= 0) standAtTheDoor(places, leader, doorways);
    places.forEach(({ cell, at }, i) => {
      const { id, ageGroup, group, walker, helpers = [], ...rest } = arrivals[i] as Arrival;
      const companions = helpers.map((each) => ({
        id: each.id,
        group: this.groupIndex(each.group),
        radiusM: WALKER_PROFILES[each.ageGroup].bodyRadiusM.value,
      }));
      this.people.push({
        ...(walker ?? sampleWalker(ageGroup, seed, id)),
        ...{ id, group: this.groupIndex(group), cell, at, ...rest },
        ...(companions.length > 0 ? { companions } : {}),
      });
    });
  }

  private groupIndex(group: Group): number {
    const known = this.groups.findIndex((each) => each.id === group.id);
    return known >= 0 ? known : this.groups.push(group) - 1;
  }

  outcome(): Outcome<PlacedPopulation> {
    return populationOutcome(this.groups, this.people, this.problems);
  }
}

/** Changes places with whoever stands nearest to a doorway. */
function standAtTheDoor(places: Standing[], who: number, doorways: readonly Segment[]): void {
  const awayM = ({ at }: Standing) => Math.min(...doorways.map((each) => nearestOnSegment(at, each).distanceM));
  let nearest = who;
  places.forEach((place, i) => {
    if (awayM(place) < awayM(places[nearest] as Standing)) nearest = i;
  });
  const own = places[who] as Standing;
  places[who] = places[nearest] as Standing;
  places[nearest] = own;
}
