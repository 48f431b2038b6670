/** A scenario that cannot be run, as someone hands it to the command line. */
import { describe, expect, it } from 'vitest';
import { folderWith, muster } from './command.js';

const ROOM = 'POLYGON ((0 0, 5 0, 5 5, 0 5, 0 0))';
const PATIENCE_MS = 120_000;

/** The text of a scenario of 20 people and one exit, so that what JSON itself would not write can be put in. */
function scenarioText(changes: Readonly<Record<string, string>>): string {
  const fields = {
    dtS: '0.05',
    area: '[[0, 0], [3, 0], [3, 5], [0, 5]]',
    count: '20',
    speed: '1.2',
    goal: '{"exits": ["E1"]}',
    exitArea: '[[5, 2], [6, 2], [6, 3], [5, 3]]',
    ...changes,
  };
  return `{"format": "muster/scenario", "schemaVersion": 1, "name": "gate", "kind": "free", "maxTimeS": 60,
    "dtS": ${fields.dtS},
    "occupants": [{"id": "pen", "level": "0", "area": ${fields.area}, "count": ${fields.count},
      "freeSpeedMPerS": ${fields.speed}, "goal": ${fields.goal}}],
    "exits": [{"id": "E1", "level": "0", "area": ${fields.exitArea}}]}`;
}

describe('muster simulate with a scenario that cannot be run', () => {
  it.each<[fault: string, changes: Record<string, string>, names: string]>([
    ['people in a wall', { area: '[[5.01, 0], [5.2, 0], [5.2, 5], [5.01, 5]]' }, '“pen”'],
    ['an exit without width', { exitArea: '[[5, 2], [6, 2], [6, 2], [5, 2]]' }, '“E1”'],
    ['a speed beyond all numbers', { speed: '1e999' }, '“pen”'],
    ['a speed written as NaN', { speed: '"NaN"' }, '“pen”'],
    ['more people than the room holds', { count: '4000' }, '“pen”'],
    ['an exit that does not exist', { goal: '{"exits": ["E7"]}' }, '“E7”'],
    ['a step of 5 s', { dtS: '5' }, 'dtS'],
  ])(
    '[CLI2] [SC131] %s ends with status 1 and a problem that names it',
    async (_, changes, names) => {
      const folder = folderWith({ 'room.wkt': ROOM, 'bad.json': scenarioText(changes) });
      const { status, json, stderr } = await muster(
        ['simulate', 'room.wkt', '--scenario', 'bad.json', '--json'],
        folder,
      );
      expect(status, stderr).toBe(1);
      const errors = json.problems.filter((each: { severity: string }) => each.severity === 'error');
      expect(errors[0].message).toContain(names);
    },
    PATIENCE_MS,
  );

  it(
    '[CLI2] the scenario that is spoilt here is sound by itself',
    async () => {
      const folder = folderWith({ 'room.wkt': ROOM, 'good.json': scenarioText({}) });
      const { status, json } = await muster(['simulate', 'room.wkt', '--scenario', 'good.json', '--json'], folder);
      expect(status).toBe(0);
      expect(json).toMatchObject({ occupants: 20, evacuated: 20 });
    },
    PATIENCE_MS,
  );
});
