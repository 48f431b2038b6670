import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEMO, folderWith, muster } from './command.js';

const ROOM = 'POLYGON ((0 0, 5 0, 5 5, 0 5, 0 0))';
const PATIENCE_MS = 120_000;

const codesOf = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

describe('import writes and joins', () => {
  it('[CLI13] by the ending of the file, and each is read again with the same rooms', {
    timeout: PATIENCE_MS,
  }, async () => {
    const folder = folderWith({});
    const { json: known } = await muster(['import', DEMO, '--json'], folder);
    for (const [name, code] of [
      ['青山.json', null],
      ['青山.geojson', 'geojson-written-local'],
      ['青山.SVG', 'svg-keeps-plan'],
    ] as const) {
      const { status, json } = await muster(['import', DEMO, '--out', name, '--json'], folder);
      expect(status, name).toBe(0);
      if (code !== null) expect(codesOf(json.problems)).toContain(code);
      const again = await muster(['import', name, '--json'], folder);
      expect(again.json.plan, name).toMatchObject({
        buildings: known.plan.buildings,
        levels: known.plan.levels,
        spaces: known.plan.spaces,
      });
    }
  });

  it('[CLI13] WKT of one level in a file, of several in a zip, and the way from one to the other', async () => {
    const folder = folderWith({ 'room.wkt': ROOM });
    expect((await muster(['import', 'room.wkt', '--out', 'again.wkt', '--json'], folder)).status).toBe(0);
    expect(readFileSync(join(folder, 'again.wkt'), 'utf8')).toMatch(/^POLYGON \(\(/);
    const several = await muster(['import', DEMO, '--out', 'campus.wkt', '--json'], folder);
    expect(several.status).toBe(1);
    expect(codesOf(several.json.problems)).toContain('wkt-several-levels');
    expect((await muster(['import', DEMO, '--out', 'campus.zip', '--json'], folder)).status).toBe(0);
  });

  it('[CLI13] an ending that names no format is wrong use, with the endings there are', async () => {
    const { status, json } = await muster(['import', DEMO, '--out', 'campus.dwg', '--json'], folderWith({}));
    expect(status).toBe(2);
    for (const ending of ['.json', '.geojson', '.svg', '.wkt', '.zip']) expect(json.usage).toContain(ending);
  });

  it('[CLI14] a list of rooms is joined before the plan is written, and what does not fit is told', async () => {
    const folder = folderWith({ '房间.csv': '\uFEFF房间号,楼栋,人数\r\n204,知行楼,47\r\n999,知行楼,30\r\n' });
    const { status, json } = await muster(
      ['import', DEMO, '--rooms', '房间.csv', '--out', 'plan.json', '--json'],
      folder,
    );
    expect(status).toBe(0);
    expect(codesOf(json.problems)).toContain('room-list-rows-left');
    const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
    const spaces = plan.buildings.flatMap(({ levels }: { levels: { spaces: object[] }[] }) =>
      levels.flatMap((level) => level.spaces),
    );
    expect(spaces.find(({ id }: { id: string }) => id === 'space:zhixing-204')).toMatchObject({ capacity: 47 });
  });

  it('[CLI14] a list that cannot be read is an error, and nothing is written', async () => {
    const folder = folderWith({ 'list.xlsx': 'no workbook', 'bare.csv': '1,2\n3,4\n' });
    for (const list of ['list.xlsx', 'bare.csv', 'absent.csv']) {
      const { status, json } = await muster(['import', DEMO, '--rooms', list, '--out', 'plan.json', '--json'], folder);
      expect(status, list).toBe(1);
      expect(json.problems.length).toBeGreaterThan(0);
    }
    expect(() => readFileSync(join(folder, 'plan.json'))).toThrow();
  });
});
