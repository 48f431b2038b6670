import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { PlannedDrill } from '../../src/drills/index.js';
import { parseSchool } from '../../src/scenarios/index.js';
import { clauseParts } from '../../src/ui/duties/clauseParts.js';
import { composeYear, type DrillYear, drillDuties, drillFor, yearAtHand } from '../../src/ui/duties/drillYear.js';
import { nextDrills } from '../../src/ui/duties/nextDrills.js';
import { monthStarts, placeInYear } from '../../src/ui/places/drills/duties/yearAxis.js';
import { standing } from '../../src/ui/places/home/standing.js';
import { plannedYear } from '../support/plannedYear.js';

const { value: school } = parseSchool(JSON.parse(readFileSync('public/schools/qingshan.json', 'utf8')));
if (school === null) throw new Error('the demo school does not parse');

// a year is planned in some of these, on a machine that may be busy
vi.setConfig({ testTimeout: 300_000 });

/** The year as it stands once its proposals are there. */
async function planned(today: string, fixed: readonly PlannedDrill[] = []): Promise<DrillYear> {
  if (school === null) throw new Error('no school');
  return await plannedYear(school, today, fixed);
}

describe('the drill year on screen', () => {
  it('[UI15] outside the years the school has dates for, the nearest of them is shown', () => {
    expect(yearAtHand(school, '2026-11-24')).toBe('2026-2027');
    expect(yearAtHand(school, '2031-03-01')).toBe('2026-2027');
    expect(yearAtHand(school, '2020-03-01')).toBe('2026-2027');
  });

  it('[UI16] in the first week of term nothing is late and the opening drill comes first', async () => {
    const year = await planned('2026-09-01');
    expect(standing({ hasSchool: true, year, hasRun: false }).key).toBe('soon');
    expect(nextDrills(year, 1)[0]?.duties.map((duty) => duty.rule)).toContain('MZ-01');
  });

  it('[UI16] before its proposals are there the year has its duties, and what is fixed', () => {
    const request = { school, records: [], planned: [], today: '2026-11-24', known: {} };
    const open = composeYear(request, null, 'planning');
    expect(open.schedule.drills).toEqual([]);
    expect(standing({ hasSchool: true, year: open, hasRun: true }).key).toBe('late');
  });

  it('[UI16] a duty past its date without a record is the first thing said', async () => {
    const year = await planned('2026-11-24');
    const { key, count } = standing({ hasSchool: true, year, hasRun: true });
    expect(key).toBe('late');
    expect(count).toBe(drillDuties(year.schedule.duties).filter((duty) => duty.status === 'overdue').length);
    expect(nextDrills(year, 1)[0]?.drill).toBeNull();
  });

  it('[UI16] without a school the sentence says what is missing', () => {
    expect(standing({ hasSchool: false, year: null, hasRun: true })).toEqual({ key: 'noSchool', count: 0 });
  });

  it('[UI17] the drill beside a duty lies inside its window and counts towards it', async () => {
    const year = await planned('2026-09-01');
    for (const duty of drillDuties(year.schedule.duties)) {
      const drill = drillFor(duty, year.schedule.drills);
      if (drill === null) continue;
      expect(drill.closes).toContain(duty.rule);
      expect(drill.date >= (duty.dueFrom as string) && drill.date <= (duty.dueUntil as string)).toBe(true);
    }
  });

  it('[UI17] a drill the user fixed stays, and its duties are planned', async () => {
    const proposed = await planned('2026-11-24');
    const [first] = proposed.schedule.drills;
    if (first === undefined) throw new Error('no drill proposed');
    const fixed = await planned('2026-11-24', [first]);
    expect(fixed.schedule.drills).toContainEqual(first);
    const met = drillDuties(fixed.schedule.duties).filter((duty) => drillFor(duty, [first]) !== null);
    expect(met.some((duty) => duty.status === 'planned')).toBe(true);
  });

  it('[UI18] the line of the year runs from September to July', () => {
    expect(placeInYear('2026-09-01', '2026-2027')).toBe(0);
    expect(placeInYear('2027-07-31', '2026-2027')).toBe(100);
    expect(placeInYear('2026-01-01', '2026-2027')).toBe(0);
    expect(monthStarts('2026-2027', '2026-11-10').map(({ month }) => month)).toEqual([9, 1, 3, 5, 7]);
  });

  it('[UI19] a quote found in its paragraph is marked there, otherwise it stands alone', () => {
    expect(clauseParts('乙', '甲乙丙')).toEqual({ before: '甲', marked: '乙', after: '丙' });
    expect(clauseParts('每年…培训', '每年学校培训')).toEqual({ before: '', marked: '每年…培训', after: '' });
    expect(clauseParts('乙', null)).toEqual({ before: '', marked: '乙', after: '' });
  });
});
