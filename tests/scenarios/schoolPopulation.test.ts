import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCampusPlan } from '../../src/floorplans/index.js';
import { type PreparedRun, parseSchool, prepareRun, presetScenario, type School } from '../../src/scenarios/index.js';
import { host } from './support/plans.js';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../public/${path}`, import.meta.url), 'utf8'));

describe('the demo school during a lesson', () => {
  let school: School;
  let run: PreparedRun;

  beforeAll(() => {
    const plan = parseCampusPlan(read('campuses/qingshan.json')).value;
    const parsed = parseSchool(read('schools/qingshan.json'));
    const scenario = presetScenario('fire', 'lesson', { population: { from: 'school' } }).value;
    if (!plan || !parsed.value || !scenario) throw new Error('the demo documents cannot be read');
    school = parsed.value;
    const { value, problems } = prepareRun({ plan, scenario, school, seed: 1, host });
    if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
    run = value;
  });

  it('[SC30] all 1,356 pupils and 112 staff are placed, each under an id of their own', () => {
    const { ids, group, groups } = run.occupants;
    const staff = ids.filter((_, i) => groups[group[i] ?? 0]?.role === 'staff');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length - staff.length).toBe(1356);
    expect(staff.length).toBe(school.teachers + school.otherStaff);
    expect(staff.length).toBe(112);
  });

  it('[SC30] every class is in its own room', () => {
    const { frame } = run.advance();
    for (const each of school.classes) {
      const first = run.occupants.ids.indexOf(`${each.id}/1`);
      expect(run.cells.cells[frame.cell[first] ?? -1]?.id).toBe(each.room);
    }
  });

  it('[SC32] nobody overlaps anybody', () => {
    const { xCm, yCm, cell } = run.record().frames[0] ?? run.advance().frame;
    const { radiusM } = run.occupants;
    // the ten helpers, at the end, are one body with whom they help
    const bodies = xCm.length - 10;
    for (let i = 0; i < bodies; i++) {
      for (let j = 0; j < i; j++) {
        if (cell[i] !== cell[j]) continue;
        const dx = (xCm[i] ?? 0) - (xCm[j] ?? 0);
        const dy = (yCm[i] ?? 0) - (yCm[j] ?? 0);
        // positions are rounded to centimetres
        const least = 100 * ((radiusM[i] ?? 0) + (radiusM[j] ?? 0)) - 1.5;
        if (dx * dx + dy * dy < least * least) expect.fail(`${run.occupants.ids[i]} overlaps ${run.occupants.ids[j]}`);
      }
    }
  });
});
