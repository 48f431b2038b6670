/** What is missing or contradicts itself before a night drill, by the user's own labels. */
import { type Problem, problem } from '../../../model/index.js';
import { suggestNames } from '../../parsing/closestNames.js';
import type { DrillSetting } from '../drillConduct.js';
import type { NightDoor } from './nightDoors.js';
import { type NightPlan, planNight } from './nightPlan.js';

export function checkNight(setting: DrillSetting): Problem[] {
  const { scenario } = setting;
  const plan = planNight(setting);
  const found = [...unknownNames(setting)];
  if (scenario.release && scenario.release.length > 0) {
    const message =
      'At night people leave when they are awake and dressed, so a later release holds nobody. Remove "release" from the scenario.';
    found.push(problem('error', 'release-at-night', 'release', message));
  }
  if (plan.counted.length === 0) {
    const message =
      'Nobody sleeps at this part of the day, so there is nobody to wake. Hold the drill at night, or mark the dormitory rooms on the plan.';
    found.push(problem('error', 'nobody-asleep', 'population', message));
    return found;
  }
  const rooms = plan.counted.length;
  const visited = plan.rounds.reduce((sum, round) => sum + round.bedrooms.length, 0);
  if (visited < rooms) {
    const message = `Nobody on duty goes round ${rooms - visited} of ${rooms} bedrooms: only the signal and room-mates wake people there, and nobody looks whether they are empty. Give the school its night duty ("nightDuty").`;
    const values = { rooms: rooms - visited, all: rooms };
    found.push(problem('warning', 'bedrooms-without-warden', 'school', message, { values }));
  }
  found.push(...shutDoors(setting, plan));
  return found;
}

/** Doors of one name are told together, with their floors. */
function shutDoors({ plan: { buildings }, scenario }: DrillSetting, { doors, rounds }: NightPlan): Problem[] {
  const levels = new Map(buildings.flatMap((building) => building.levels.map(({ id, name }) => [id, name])));
  const shut = doors.filter(({ releases }) => releases === 'never' || (releases === 'manager' && rounds.length === 0));
  const alike = new Map<string, NightDoor[]>();
  for (const door of shut) {
    const key = `${door.releases}/${door.name}`;
    alike.set(key, [...(alike.get(key) ?? []), door]);
  }
  return [...alike.values()].map((some) => {
    const { name, id, releases } = some[0] as NightDoor;
    const floors = [...new Set(some.flatMap(({ levelId }) => levels.get(levelId ?? '') ?? []))];
    const door = floors.length === 0 ? `“${name}”` : `“${name}” (${floors.join(', ')})`;
    const values = { door: floors.length === 0 ? `「${name}」` : `「${name}」（${floors.join('、')}）` };
    const k = scenario.night?.lockedDoors?.findIndex((each) => each.door === id) ?? -1;
    const path = k < 0 ? 'night.lockedDoors' : `night.lockedDoors[${k}]`;
    if (releases === 'never') {
      const message = `${door} stays locked for the whole drill. Whoever has no other way cannot get out.`;
      return problem('warning', 'door-stays-locked', path, message, { values });
    }
    const message = `${door} waits for a warden with the key, and nobody is on duty, so it stays locked. Give the school its night duty, or let the alarm unlock the door.`;
    return problem('warning', 'door-without-warden', path, message, { values });
  });
}

function unknownNames({ plan, cells, scenario }: DrillSetting): Problem[] {
  const doors = [...new Set(cells.portals.map((each) => each.id))];
  const buildings = plan.buildings.map((each) => each.id);
  const found: Problem[] = [];
  scenario.night?.lockedDoors?.forEach(({ door }, k) => {
    if (doors.includes(door)) return;
    const message = `The night names a locked door “${door}” that joins no floor people can walk on. ${suggestNames(door, doors)}`;
    found.push(problem('error', 'unknown-door', `night.lockedDoors[${k}].door`, message, { values: { id: door } }));
  });
  scenario.night?.light?.buildings?.forEach(({ building }, k) => {
    if (buildings.includes(building)) return;
    const message = `The night gives light to “${building}”, which is no building of the plan. ${suggestNames(building, buildings)}`;
    const path = `night.light.buildings[${k}].building`;
    found.push(problem('error', 'unknown-building', path, message, { values: { id: building } }));
  });
  return found;
}
