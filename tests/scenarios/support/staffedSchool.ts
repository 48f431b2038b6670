/** A gallery block of three storeys with two stairs, six classes, three offices, and a yard with an assembly point. */
import { type CampusPlan, corridorBlock } from '../../../src/floorplans/index.js';
import {
  parseSchool,
  prepareRun,
  presetScenario,
  type Scenario,
  type ScenarioStaff,
  type School,
} from '../../../src/scenarios/index.js';
import { box, host } from './plans.js';

const OFFICES = ['102', '204', '304'];
const CLASSES = ['201', '202', '203', '301', '302', '303'];

export function block(): CampusPlan {
  const { building, stairs, posts } = corridorBlock({
    key: 'block',
    name: '教学楼',
    nameEn: 'Block',
    storeys: 3,
    rooms: Object.fromEntries(OFFICES.map((key) => [key, { use: 'office', name: '办公室', nameEn: 'Office' }])),
  });
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name: 'School',
    site: { outline: { outer: box(-10, -40, 70, 30), holes: [] }, gates: [], greens: [], areas: [] },
    buildings: [building],
    stairs,
    assemblyPoints: [
      { id: 'yard', name: '操场', nameEn: 'Yard', polygon: { outer: box(5, -35, 45, -10), holes: [] }, slots: [] },
    ],
    posts: [...posts, { id: 'post:gate', name: '大门', nameEn: 'Gate', at: [-5, -20], role: 'gateGuard' }],
  };
}

/** @param pupils - of each class; @param staff - in the office of each storey */
export function schoolOf(pupils: number, staff: number): School {
  const { value, problems } = parseSchool({
    format: 'muster/school',
    schemaVersion: 1,
    name: 'school',
    stages: ['primary'],
    boarding: false,
    terrain: 'any',
    region: 'cn',
    rulePacks: [],
    pupils: CLASSES.length * pupils,
    teachers: CLASSES.length + OFFICES.length * staff,
    otherStaff: 0,
    boarders: 0,
    guards: 0,
    terms: [],
    closedDays: [],
    classes: CLASSES.map((room) => ({
      id: `class:${room}`,
      name: `${room} 班`,
      grade: 4,
      room: `space:block-${room}`,
      number: pupils,
    })),
    staffPlaces: staff === 0 ? [] : OFFICES.map((room) => ({ room: `space:block-${room}`, number: staff })),
  });
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  return value;
}

interface Options {
  readonly staff?: ScenarioStaff;
  /** A fire drill when absent. */
  readonly kind?: string;
  readonly seed?: number;
  readonly pupils?: number;
  readonly office?: number;
  readonly plan?: CampusPlan;
  readonly change?: Partial<Scenario>;
  /** So many people and no school. */
  readonly people?: number;
}

export function prepareDrill({
  staff,
  seed = 1,
  pupils = 8,
  office = 3,
  plan = block(),
  change,
  people,
  kind = 'fire',
}: Options) {
  const population = people === undefined ? ({ from: 'school' } as const) : ({ from: 'count', count: people } as const);
  const { value: preset } = presetScenario(kind, 'lesson', { population });
  if (!preset) throw new Error('no scenario');
  const scenario: Scenario = { ...preset, ...(staff ? { staff } : {}), ...change };
  return prepareRun({
    plan,
    scenario,
    seed,
    host,
    ...(people === undefined ? { school: schoolOf(pupils, office) } : {}),
  });
}

/** Runs a drill to its end. */
export function drill(options: Options) {
  const { value: run, problems } = prepareDrill(options);
  if (!run) throw new Error(problems.map((each) => each.message).join('\n'));
  while (!run.advance().done);
  const result = run.result();
  const { staff, rollCall, search } = result;
  if (!staff || !rollCall || !search) throw new Error('no figures of the staff');
  return { run, result, staff, rollCall, search, record: run.record() };
}
