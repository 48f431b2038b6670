/** The fire of a scenario, worked out to its end before anyone moves: it does not depend on people. */
import type { CampusPlan, WalkableCells } from '../../floorplans/index.js';
import {
  type BurningPlace,
  compileFireBuilding,
  computeFire,
  detectorTimeS,
  FIRE_DEFAULTS,
  type FireAlarm,
  type FireBuilding,
  type FireCourse,
  FUELS,
  freeHeatKW,
  type GasHistory,
  isTouched,
  type OpeningChange,
  type SmokeHistory,
  USUAL_GROWTH,
} from '../../sim/index.js';
import { burningSpace } from '../checkFire.js';
import type { ScenarioFire } from '../fireScenario.js';
import type { Scenario } from '../scenario.js';

export interface ResolvedFire {
  readonly smoke: readonly SmokeHistory[];
  readonly gases: readonly GasHistory[];
  readonly burning: BurningPlace;
  /** Null where files of another program stand in for the built-in model. */
  readonly course: FireCourse | null;
}

/** People have to pass through these, so only smoke closes them. */
const WAYS = new Set(['corridor', 'hall']);

function doorChanges({ doors = [] }: ScenarioFire, { doorEvents }: Scenario, { openings }: FireBuilding) {
  const named = [
    ...doorEvents.map(({ atS, door, state }) => ({ atS, door, isShut: state === 'closed' })),
    ...doors.map(({ atS = 0, door, state }) => ({ atS, door, isShut: state === 'shut' })),
  ];
  return named.flatMap(({ atS, door, isShut }): OpeningChange[] =>
    openings.flatMap(({ id }, opening) => (id === door ? [{ atS, opening, isShut }] : [])),
  );
}

/** The earliest of the detectors and of the person who raises the alarm. */
function alarmOf(fire: ScenarioFire, building: FireBuilding, course: FireCourse | null): FireAlarm | null {
  const { detectors, manualAlarmS = FIRE_DEFAULTS.manualAlarmS.value, startS = 0 } = fire;
  let alarm: FireAlarm | null = manualAlarmS === null ? null : { atS: startS + manualAlarmS, by: 'person' };
  if (!detectors || !course) return alarm;
  building.compartments.forEach(({ id }, c) => {
    if (detectors.rooms !== 'all' && !detectors.rooms.includes(id)) return;
    const atS = detectorTimeS(course.samples[c] ?? [], detectors.opticalDensityPerM);
    if (atS !== null && (alarm === null || atS < alarm.atS)) alarm = { atS, by: 'detector', where: id };
  });
  return alarm;
}

function courseOf(fire: ScenarioFire, scenario: Scenario, building: FireBuilding, compartment: number): FireCourse {
  const { growth = USUAL_GROWTH.value, startS = 0, peakKW = FIRE_DEFAULTS.peakKW.value } = fire;
  const fuel = FUELS[fire.fuel ?? 'mixed'].value;
  return computeFire({
    building,
    source: {
      compartment,
      heatKW: (timeS) => freeHeatKW(growth, peakKW, timeS - startS),
      fuel: { ...fuel, sootYield: fire.sootYield ?? fuel.sootYield, coYield: fire.coYield ?? fuel.coYield },
      baseM: fire.baseM ?? FIRE_DEFAULTS.baseM.value,
      radiativeFraction: FIRE_DEFAULTS.radiativeFraction.value,
      wallKWPerM2K: FIRE_DEFAULTS.wallKWPerM2K.value,
    },
    startS,
    untilS: scenario.maxTimeS,
    changes: doorChanges(fire, scenario, building),
    headHeightM: fire.headHeightM ?? FIRE_DEFAULTS.headHeightM.value,
  });
}

/** @param fire - checked against the plan */
export function resolveFire(
  fire: ScenarioFire,
  scenario: Scenario,
  plan: CampusPlan,
  cells: WalkableCells,
): ResolvedFire | null {
  const room = burningSpace(fire, plan);
  const home = plan.buildings.find(({ levels }) => levels.some(({ spaces }) => spaces.some(({ id }) => id === room)));
  if (room === null || !home) return null;
  const building = compileFireBuilding(plan, cells, home.id, {
    openWindowShare: fire.openWindowShare ?? FIRE_DEFAULTS.openWindowShare.value,
    areDoorsShut: fire.initialDoors === 'shut',
  });
  const compartment = building.compartments.findIndex(({ id }) => id === room);
  if (compartment < 0) return null;
  const { cells: burningCells } = building.compartments[compartment] as FireBuilding['compartments'][number];
  const course = scenario.smokeFiles ? null : courseOf(fire, scenario, building, compartment);
  const touched = building.compartments.flatMap((each, c) => {
    const samples = course?.samples[c] ?? [];
    return isTouched(samples) ? [{ cells: each.cells, samples }] : [];
  });
  return {
    smoke: touched.map(({ cells: own, samples }) => ({
      cells: own,
      series: samples.map(({ timeS, extinctionPerM }) => [timeS, extinctionPerM] as const),
    })),
    gases: touched.map(({ cells: own, samples }) => ({ cells: own, series: samples })),
    burning: {
      cells: burningCells,
      fromS: fire.startS ?? 0,
      noticeS: fire.noticeS ?? FIRE_DEFAULTS.noticeS.value,
      isClosed: !burningCells.some((cell) => WAYS.has(cells.cells[cell]?.spaceKind ?? '')),
      alarm: alarmOf(fire, building, course),
    },
    course,
  };
}
