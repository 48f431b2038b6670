import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { countPlan, findImporter, IMPORT_STAGES, type ImportStage, importPlan } from '../../src/floorplans/index.js';
import { sampleBytes, toInput } from './sampleCampus.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function expectRefusal(fileName: string, content: Uint8Array | string, code: string): Promise<string> {
  const { plan, problems, counts } = await importPlan(toInput(fileName, content));
  expect(plan).toBeNull();
  expect(counts).toBeNull();
  expect(problems.map((each) => each.code)).toContain(code);
  return problems[0]?.message ?? '';
}

describe('files of any kind', () => {
  it('[FP40] content decides before the name: an IMDF zip is known under any name', () => {
    expect(findImporter(toInput('校园平面图.bin', sampleBytes))?.id).toBe('imdf');
    expect(findImporter(toInput('楼层.txt', 'POLYGON ((0 0, 1 0, 1 1, 0 0))'))?.id).toBe('wkt');
  });

  it('[FP40] a named format is used, and an unknown one is refused with the list', async () => {
    expect(
      (await importPlan(toInput('a.txt', 'POLYGON ((0 0, 3 0, 3 3, 0 0))'), { format: 'wkt' })).plan,
    ).not.toBeNull();
    const { problems } = await importPlan(toInput('a.txt', 'x'), { format: 'dwg' });
    expect(problems[0]).toMatchObject({ code: 'import-format-unknown' });
    expect(problems[0]?.message).toContain('imdf');
  });

  it('[FP130] what was read is told first, in the counts of the plan; our own plan is taken as it is', async () => {
    const { problems, counts } = await importPlan(toInput('campus.zip', sampleBytes));
    expect(problems[0]).toMatchObject({
      code: 'plan-read',
      severity: 'info',
      values: {
        format: 'IMDF (Indoor Mapping Data Format)',
        levels: counts?.levels,
        spaces: counts?.spaces,
        openings: counts?.openings,
      },
    });
    const { plan } = await importPlan(toInput('campus.zip', sampleBytes));
    const again = await importPlan(toInput('plan.json', JSON.stringify(plan)));
    expect(again.problems.map(({ code }) => code)).not.toContain('plan-read');
  });

  it('[FP109] the stages of an import are told in their order', async () => {
    const told: ImportStage[] = [];
    await importPlan(toInput('campus.zip', sampleBytes), { onStage: (stage) => told.push(stage) });
    expect(told).toEqual(IMPORT_STAGES.filter((stage) => stage !== 'checking'));
  });

  it('[FP41] an empty file, a text file, a PDF and a picture are named for what they are', async () => {
    await expectRefusal('plan.zip', new Uint8Array(), 'file-empty');
    expect(await expectRefusal('notes.txt', 'Dear all, the drill is on Monday.', 'file-format-unknown')).toContain(
      'a text file',
    );
    expect(await expectRefusal('疏散图.pdf', '%PDF-1.7 …', 'file-is-pdf')).toContain('trace over');
    expect(await expectRefusal('plan.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), 'file-is-picture')).toContain(
      'trace over',
    );
    expect(await expectRefusal('房间.csv', '房间号,人数\n101,45', 'file-is-table')).toContain('table of rooms');
  });

  it('[FP41] JSON that is no plan, and a plan that ends in the middle, say so', async () => {
    await expectRefusal('plan.json', '{"format": "muster/campus-plan", "buildings": [', 'json-unreadable');
    expect((await importPlan(toInput('school.json', '{"format": "muster/school"}'))).plan).toBeNull();
    await expectRefusal('list.json', '[1, 2]', 'file-is-other-json');
  });

  it('[FP42] a zip without a plan in it says what is missing', async () => {
    await expectRefusal('photos.zip', zipSync({ 'a.txt': utf8('hello') }), 'imdf-without-units');
  });

  it('[FP42] members with Chinese names and folders are found', async () => {
    const square = (x: number) => [
      [
        [x, 30],
        [x + 0.0001, 30],
        [x + 0.0001, 30.0001],
        [x, 30.0001],
        [x, 30],
      ],
    ];
    const collection = (features: object[]) => utf8(JSON.stringify({ type: 'FeatureCollection', features }));
    const bytes = zipSync({
      '青山学校/室内图/level.geojson': collection([
        {
          id: 'L',
          geometry: { type: 'Polygon', coordinates: square(120) },
          properties: { ordinal: 0, building_ids: ['B'], name: { zh: '一层' } },
        },
      ]),
      '青山学校/室内图/unit.geojson': collection([
        {
          id: 'U',
          geometry: { type: 'Polygon', coordinates: square(120) },
          properties: { level_id: 'L', category: 'classroom', name: { zh: '一年级一班' } },
        },
      ]),
    });
    const { plan, counts } = await importPlan(toInput('青山.imdf.zip', bytes));
    expect(counts).toMatchObject({ levels: 1, spaces: 1 });
    expect(plan?.buildings[0]?.levels[0]?.spaces[0]?.name).toBe('一年级一班');
    expect(counts?.heightM).toBeCloseTo(11.12, 1);
    expect(counts?.widthM).toBeCloseTo(11.12 * 0.866, 1);
  });

  it('[FP43] a member that would unpack to more than a plan needs is not opened', async () => {
    const bomb = zipSync({
      'unit.geojson': new Uint8Array(80 * 1024 * 1024),
      'level.geojson': utf8('{"features": []}'),
    });
    expect(bomb.length).toBeLessThan(1_000_000);
    await expectRefusal('bomb.zip', bomb, 'file-too-large');
  });

  it('[FP43] a member that lies about its size, and thousands of entries, are refused', async () => {
    const honest = zipSync({ 'unit.geojson': utf8(' '.repeat(100_000)), 'level.geojson': utf8('{"features": []}') });
    const view = new DataView(honest.buffer);
    for (let at = 0; at < honest.length - 46; at++) {
      // the central directory's record of the expanded size
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 100_000)
        view.setUint32(at + 24, 100, true);
    }
    await expectRefusal('liar.zip', honest, 'imdf-member-unreadable');
    const many = Object.fromEntries(Array.from({ length: 2_500 }, (_, index) => [`f${index}`, utf8('')]));
    await expectRefusal('many.zip', zipSync(many), 'file-too-many-entries');
  });

  it('[FP44] a zip cut off anywhere is refused in words', async () => {
    const lengths = fc.integer({ min: 4, max: sampleBytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(lengths, async (length) => {
        const message = await expectRefusal('campus.imdf.zip', sampleBytes.subarray(0, length), 'file-truncated');
        expect(message).toContain('campus.imdf.zip');
      }),
      { numRuns: 60, examples: [[4], [100], [sampleBytes.length - 1], [sampleBytes.length - 22]] },
    );
  });

  it('[FP44] bytes of any kind end with a plan or a problem, under every format', async () => {
    const format = fc.constantFrom(undefined, 'imdf', 'wkt', 'campus-plan');
    const head = fc.constantFrom('', 'PK\u0003\u0004', 'POLYGON ((', '{"format": "muster/campus-plan"');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), head, format, async (tail, start, chosen) => {
        const bytes = new Uint8Array([...utf8(start), ...tail]);
        const { plan, problems } = await importPlan(
          toInput('x', bytes),
          chosen === undefined ? {} : { format: chosen },
        );
        expect(plan !== null || problems.some((each) => each.severity === 'error')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('[FP48] a plan that is written and read again keeps its figures', async () => {
    const { plan } = await importPlan(
      toInput('two.wkt', 'MULTIPOLYGON (((0 0, 4 0, 4 4, 0 4, 0 0)), ((4 1, 9 1, 9 3, 4 3, 4 1)))'),
    );
    const again = await importPlan(toInput('plan.json', JSON.stringify(plan)));
    expect(again.plan).toEqual(plan);
    expect(plan && again.counts).toEqual(plan && countPlan(plan));
  });
});
