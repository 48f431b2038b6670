import { describe, expect, it } from 'vitest';
import { qingshanCampus } from '../../src/floorplans/index.js';
import { qingshanSchool, readRoster, schoolFromRosters } from '../../src/scenarios/index.js';
import { rosterRows } from '../../src/ui/places/campus/rosterRows.js';

const plan = qingshanCampus();

describe('a table of the school', () => {
  it('[UI170] shows each row with the room of the plan it was found to be', () => {
    const { value: roster } = readRoster('班级\t教室\t人数\n一(1)班\t101\t44\n一(2)班\t不存在的房间\t45');
    if (roster === null) throw new Error('the table can be read');
    const { value: school, problems } = schoolFromRosters([roster], plan, qingshanSchool());
    const rows = rosterRows(roster, school, plan, false);
    expect(rows.map(({ row, name, number, room }) => [row, name, number, room === null])).toEqual([
      [2, '一(1)班', 44, false],
      [3, '一(2)班', 45, true],
    ]);
    expect(rows[0]?.room).toContain('101');
    expect(problems.length).toBeGreaterThan(0);
  });
});
