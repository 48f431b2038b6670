/** Whether what a scenario says of a fire and of smoke files is in the plan. */
import type { CampusPlan } from '../floorplans/index.js';
import { isInsidePolygon, type Problem, problem } from '../model/index.js';
import { DRILL_NAMES } from './drillScenario.js';
import type { ScenarioFire } from './fireScenario.js';
import { suggestNames } from './parsing/closestNames.js';
import { resolvePhaseDurations } from './phaseDurations.js';
import type { Scenario } from './scenario.js';
import { type ScenarioLabel, scenarioLabel } from './scenarioLabel.js';
import { readSmokeFiles } from './smokeFiles/readSmokeFiles.js';

/** Id of the space that burns; null where there is none. */
export function burningSpace({ space, level, at }: ScenarioFire, plan: CampusPlan): string | null {
  const levels = plan.buildings.flatMap((building) => building.levels);
  if (space !== undefined) return levels.some(({ spaces }) => spaces.some(({ id }) => id === space)) ? space : null;
  const storey = levels.find(({ id }) => id === level);
  return (at && storey?.spaces.find(({ polygon }) => isInsidePolygon(at, polygon))?.id) ?? null;
}

interface Named {
  readonly code: string;
  readonly path: string;
  readonly name: string;
  readonly known: readonly string[];
  /** What the plan does not have. */
  readonly what: string;
}

function unknown({ code, path, name, known, what }: Named, label: ScenarioLabel): Problem[] {
  if (known.includes(name)) return [];
  const message = `“${label.nameEn}”: the plan has no ${what} “${name}”. ${suggestNames(name, known)}`;
  const values = { who: label.name, id: name, room: name, level: name };
  return [problem('error', code, path, message, { values })];
}

function checkOneFire(fire: ScenarioFire, plan: CampusPlan, label: ScenarioLabel): Problem[] {
  const levels = plan.buildings.flatMap((building) => building.levels);
  const rooms = levels.flatMap(({ spaces }) => spaces.map(({ id }) => id));
  const leaves = levels.flatMap(({ openings }) =>
    openings.filter(({ kind }) => kind !== 'opening').map(({ id }) => id),
  );
  const room = (name: string, path: string) =>
    unknown({ code: 'unknown-room', path, name, known: rooms, what: 'room' }, label);
  const found: Problem[] = [];
  const { space, level, at, doors = [], detectors } = fire;
  if (space !== undefined) found.push(...room(space, 'fire.space'));
  else if (level !== undefined) {
    const known = levels.map(({ id }) => id);
    const absent = unknown({ code: 'unknown-level', path: 'fire.level', name: level, known, what: 'level' }, label);
    found.push(...absent);
    if (absent.length === 0 && burningSpace(fire, plan) === null) {
      const [x, y] = at ?? [0, 0];
      const message = `“${label.nameEn}”: no room of level “${level}” lies at (${x}, ${y}), where the fire is to start. Move the point into a room, or name the room.`;
      const place = { levelId: level, at: [x, y] as const };
      found.push(problem('error', 'fire-outside-rooms', 'fire.at', message, { values: { level, x, y }, place }));
    }
  }
  doors.forEach(({ door }, k) => {
    const path = `fire.doors[${k}].door`;
    found.push(...unknown({ code: 'unknown-door', path, name: door, known: leaves, what: 'door with a leaf' }, label));
  });
  if (detectors && detectors.rooms !== 'all') {
    detectors.rooms.forEach((name, k) => {
      found.push(...room(name, `fire.detectors.rooms[${k}]`));
    });
  }
  return found;
}

/** A detection that waits for what never comes would last as long as the run, with everyone at their desks. */
function checkDetection({ kind, fire, triggers, name, maxTimeS, phases }: Scenario): Problem[] {
  if (kind !== 'fire') return [];
  const label = name || DRILL_NAMES.fire.nameEn;
  const who = name || DRILL_NAMES.fire.name;
  if (triggers?.detection === 'detector' && (!fire || (!fire.detectors && fire.manualAlarmS === null))) {
    const message = `The alarm of “${label}” waits until the fire is detected, and ${fire ? 'nothing and nobody detects it' : 'there is no fire'}. Add ${fire ? '"detectors" or "manualAlarmS"' : 'a "fire"'}, or let the detection end by "time".`;
    return [problem('error', 'alarm-never-sounds', 'triggers.detection', message, { values: { who } })];
  }
  const { detectionS } = resolvePhaseDurations(phases);
  const isTimed = !fire || triggers?.detection === 'time';
  if (!isTimed || detectionS < maxTimeS) return [];
  const message = `The alarm of “${label}” sounds at ${detectionS} s, and the run ends at ${maxTimeS} s, so nobody leaves. Lower the one, or raise maxTimeS.`;
  const values = { who, startS: detectionS, endS: maxTimeS };
  return [problem('warning', 'starts-after-the-end', 'phases.detectionS', message, { values })];
}

/** Errors name the id, what there is, and what to do. */
export function checkFire(scenario: Scenario, plan: CampusPlan): Problem[] {
  const { fire, smokeFiles = [] } = scenario;
  const read = readSmokeFiles(smokeFiles);
  const label = scenarioLabel(scenario);
  const planes = plan.buildings.flatMap(({ levels }) => levels.flatMap(({ spaces }) => spaces.map(({ id }) => id)));
  for (const { id, flights, landings } of plan.stairs) {
    planes.push(...flights.map((_, i) => `${id}/flight-${i}`), ...landings.map((_, i) => `${id}/landing-${i}`));
  }
  const places = smokeFiles.flatMap(({ places: byName }, f) =>
    Object.entries(byName).flatMap(([name, place]) => {
      const path = `smokeFiles[${f}].places.${name}`;
      return unknown({ code: 'unknown-room', path, name: place, known: planes, what: 'room or flight' }, label);
    }),
  );
  return [...(fire ? checkOneFire(fire, plan, label) : []), ...checkDetection(scenario), ...read.problems, ...places];
}
