import { describe, expect, it } from 'vitest';
import { DEMO, folderWith, muster } from './command.js';

const PATIENCE_MS = 120_000;

describe('a school’s own table on the command line', () => {
  it(
    '[CLI9] classes of a table leave the rooms the table names',
    async () => {
      const folder = folderWith({
        '班级.csv': '\uFEFF班级,教室,人数\n三（1）班,知行楼101,12\n三（2）班,知行楼102,10\n',
      });
      const { status, json } = await muster(
        ['simulate', DEMO, '--preset', 'fire', '--school', '班级.csv', '--seed', '1', '--json'],
        folder,
      );
      expect(status).toBe(0);
      // with a teacher in front of each class
      expect(json).toMatchObject({ occupants: 24, evacuated: 24 });
      expect(Object.keys(json.groups).sort()).toEqual(['class:三（1）班', 'class:三（2）班', 'teachers']);
    },
    PATIENCE_MS,
  );

  it('[CLI9] a table with a fault is refused by row and column, a class whose room is unknown by name', async () => {
    const folder = folderWith({
      'wrong.csv': 'class,room,pupils\n3 A,101,many\n',
      'open.tsv': 'class\troom\tpupils\n3 A\t999\t20\n',
    });
    const simulate = (file: string) =>
      muster(['simulate', DEMO, '--preset', 'fire', '--school', file, '--json'], folder);
    const wrong = await simulate('wrong.csv');
    expect(wrong.status).toBe(1);
    expect(wrong.json.problems).toMatchObject([{ code: 'roster-number-wrong', path: 'C2' }]);
    const open = await simulate('open.tsv');
    expect(open.status).toBe(1);
    expect(open.json.problems[0].message).toContain('3 A');
  });

  it('[CLI11] a run that is refused still tells which room of the table the plan does not have', async () => {
    const folder = folderWith({ '班级.csv': '班级,教室,人数\n一（1）班,九九九,20\n' });
    const refused = await muster(['simulate', DEMO, '--preset', 'fire', '--school', '班级.csv', '--json'], folder);
    expect(refused.status).toBe(1);
    const told: string[] = refused.json.problems.map((each: { message: string }) => each.message);
    expect(told.some((message) => message.includes('九九九'))).toBe(true);
  });
});
