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
  ageGroupOfGrade,
  FED_LIMITS,
  type PreMovementSituation,
  samplePreMovementS,
  sampleWalker,
  WALKER_PROFILES,
} from '../../sim/index.js';
import { suggestNames } from '../parsing/closestNames.js';
import type { ClassConduct, Scenario, Slot } from '../scenario.js';
import type { School, SchoolClass } from '../school.js';
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
  const needingHelp = school.classes.reduce((sum, each) => sum + (each.pupilsNeedingHelp ?? 0), 0);
  if (needingHelp > 0) {
    const message = `${needingHelp} pupils need help to leave. This version lets them walk like the others, so their classes come out too fast.`;
    placing.problems.push(problem('warning', 'help-not-simulated', 'classes', message, { values: { needingHelp } }));
  }
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
}

class SchoolPlacing {
  readonly problems: Problem[] = [];
  private readonly groups: Group[] = [];
  private readonly people: Person[] = [];
  private readonly staffCounts = new Map<string, number>();

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
    const arrivals = Array.from({ length: pupils }, (_, i): Arrival => {
      const id = `${togetherId}/${i + 1}`;
      return { id, ageGroup, group, preMovementS: preMovementS(id), goal, fedLimit, ...together() };
    });
    const starts = arrivals.map((arrival) => arrival.preMovementS);
    const leads = this.conduct.teacher === 'leads';
    arrivals.push({
      id: `${togetherId}/teacher`,
      ageGroup: 'staff',
      group: TEACHERS,
      preMovementS: leads ? Math.min(...starts) : Math.max(...starts),
      goal,
      ...together(leads ? 'leader' : 'sweeper'),
    });
    this.place(`Class “${each.name}”`, each.room, arrivals, `${path}.room`);
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
    const radiusM = Math.max(...arrivals.map(({ ageGroup }) => WALKER_PROFILES[ageGroup].bodyRadiusM.value));
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
      const { id, ageGroup, group, ...rest } = arrivals[i] as Arrival;
      const walker = sampleWalker(ageGroup, seed, id);
      this.people.push({ ...walker, id, group: this.groupIndex(group), cell, at, ...rest });
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
