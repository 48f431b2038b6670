import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildWalkableCells, importPlan, parseCampusPlan } from '../../src/floorplans/index.js';
import { arc, dxfText, FLOOR_BLOCKS, insert, line, polyline, smallFloor, text } from '../support/dxfText.js';
import { toInput } from './sampleCampus.js';

const FILE = fileURLToPath(new URL('../fixtures/dxf/wrld-office-floor.dxf', import.meta.url));
const sample = new Uint8Array(readFileSync(FILE));
const NAMES = { wall: '墙体', opening: '门窗', text: '文字' };
const drawn = new TextEncoder().encode(
  dxfText({
    entities: [
      ...smallFloor([0, 0], NAMES, ['教室', '实验室', '走廊']),
      text('图名', [4000, -2000], 500, '一层平面图'),
    ],
    blocks: FLOOR_BLOCKS,
  }),
);

/** A plan that parses and whose floor can be walked, or an error in words. */
async function expectAnswer(content: Uint8Array | string): Promise<void> {
  const { plan, problems } = await importPlan(toInput('plan.dxf', content), { format: 'dxf' });
  if (plan === null) {
    expect(problems.some((each) => each.severity === 'error')).toBe(true);
    return;
  }
  expect(
    parseCampusPlan(JSON.parse(JSON.stringify(plan))).problems.filter((each) => each.severity === 'error'),
  ).toEqual([]);
  buildWalkableCells(plan);
}

function withBytes(bytes: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const changed = bytes.slice();
  for (const [at, value] of changes) changed[Math.floor(at * (bytes.length - 1))] = value;
  return changed;
}

const place = fc.double({ min: 0, max: 1, noNaN: true });
const byte = fc.integer({ min: 0, max: 255 });

describe('damaged and hostile DXF files', () => {
  it('[FP107] bytes changed anywhere', async () => {
    const changes = fc.array(fc.tuple(place, byte), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(changes, async (list) => await expectAnswer(withBytes(drawn, list))),
      { numRuns: 150 },
    );
  });

  it('[FP107] [FP106] a file cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(place, async (share) => await expectAnswer(drawn.subarray(0, Math.floor(share * drawn.length)))),
      { numRuns: 80 },
    );
  });

  it('[FP107] lines repeated, lost and out of order', async () => {
    const lines = new TextDecoder().decode(drawn).split('\n');
    const edit = fc.tuple(place, place, fc.constantFrom('drop', 'repeat', 'swap'));
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
        const changed = [...lines];
        for (const [p, q, kind] of edits) {
          const i = Math.floor(p * (changed.length - 1));
          const j = Math.floor(q * (changed.length - 1));
          if (kind === 'drop') changed.splice(i, 1 + Math.floor(q * 5));
          else if (kind === 'repeat') changed.splice(i, 0, ...changed.slice(j, j + 20));
          else [changed[i], changed[j]] = [changed[j] as string, changed[i] as string];
        }
        await expectAnswer(changed.join('\n'));
      }),
      { numRuns: 120 },
    );
  });

  it('[FP107] numbers of any size, and none', async () => {
    const lines = new TextDecoder().decode(drawn).split('\n');
    const numbers = lines.flatMap((each, index) => (/^-?\d+(\.\d+)?$/.test(each) && index % 2 === 1 ? [index] : []));
    const value = fc.constantFrom('1e300', '-1e11', 'NaN', '', '0', '1e-300', '99999999999', 'Infinity');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, value), { minLength: 1, maxLength: 10 }), async (edits) => {
        const changed = [...lines];
        for (const [p, text] of edits) changed[numbers[Math.floor(p * (numbers.length - 1))] as number] = text;
        await expectAnswer(changed.join('\n'));
      }),
      { numRuns: 120 },
    );
  });

  it('[FP107] layers called anything', async () => {
    const layer = fc.constantFrom('WALL', 'DOOR', 'WINDOW', 'STAIR', 'HATCH', '0', '柱', '电梯', 'x', '');
    await fc.assert(
      fc.asyncProperty(layer, layer, layer, async (wall, opening, words) => {
        const entities = smallFloor([0, 0], { wall, opening, text: words }, ['教室', '办公室', '走廊']);
        await expectAnswer(dxfText({ entities, blocks: FLOOR_BLOCKS }));
      }),
      { numRuns: 60 },
    );
  });

  it('[FP107] walls that cross themselves and each other at random', async () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }));
    const ring = fc.array(point, { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(ring, { minLength: 1, maxLength: 12 }),
        async (rings) => await expectAnswer(dxfText({ entities: rings.map((points) => polyline('WALL', points)) })),
      ),
      { numRuns: 60 },
    );
  });

  it('[FP107] blocks that place themselves and each other end', async () => {
    const many = (block: string) => Array.from({ length: 20 }, (_, index) => insert('0', block, [index, index]));
    const blocks = { A: { entities: many('B') }, B: { entities: many('A') } };
    await expectAnswer(dxfText({ entities: [...many('A'), line('WALL', [0, 0], [9000, 0])], blocks }));
  });

  it('[FP107] the office floor cut off and with bytes changed', async () => {
    await expectAnswer(sample.subarray(0, Math.floor(sample.length * 0.6)));
    const changes = Array.from({ length: 60 }, (_, index): [number, number] => [
      ((index * 37) % 61) / 61,
      (index * 53) % 256,
    ]);
    await expectAnswer(withBytes(sample, changes));
  });

  it('[FP107] 4,000 walls at random, which cross two million times, are thinned out and told', async () => {
    const at = (k: number, by: number) => (k * by) % 60_000;
    const walls = Array.from({ length: 4000 }, (_, k) =>
      line('WALL', [at(k, 7919), at(k, 104_729)], [at(k, 15_485_863), at(k, 32_452_843)]),
    );
    const { problems } = await importPlan(toInput('plan.dxf', dxfText({ entities: walls })), { format: 'dxf' });
    expect(problems.map((each) => each.code)).toContain('drawing-walls-left-out');
  });

  it('[FP107] a line of more points than a wall has is passed over and told', async () => {
    const contour = Array.from({ length: 20_001 }, (_, k): [number, number] => [
      (k * 7919) % 60_000,
      (k * 104_729) % 60_000,
    ]);
    const entities = [polyline('WALL', contour), ...smallFloor([0, 0], NAMES, ['教室', '实验室', '走廊'])];
    const result = await importPlan(toInput('plan.dxf', dxfText({ entities, blocks: FLOOR_BLOCKS })), {
      format: 'dxf',
    });
    expect(result.counts?.spaces).toBe(3);
    expect(result.problems.map((each) => each.code)).toContain('dxf-blocks-left-out');
  });

  it('[FP107] furniture beyond what a picture of the layers needs costs no wall and no floor', async () => {
    const chairs = Array.from({ length: 500 }, (_, k) =>
      insert('FURN', 'CHAIR', [(k % 50) * 100, Math.floor(k / 50) * 100]),
    );
    const chair = Array.from({ length: 100 }, (_, k) => line('0', [k, 0], [k, 40]));
    const entities = [...chairs, ...smallFloor([0, 0], NAMES, ['教室', '实验室', '走廊'])];
    const blocks = { ...FLOOR_BLOCKS, CHAIR: { entities: chair } };
    const { counts, problems } = await importPlan(toInput('plan.dxf', dxfText({ entities, blocks })), {
      format: 'dxf',
    });
    expect(counts?.spaces).toBe(3);
    expect(problems.map((each) => each.code)).not.toContain('dxf-blocks-left-out');
  });

  it('[FP107] arcs that could be door leaves beyond those of a floor are left out and told', async () => {
    const arcs = Array.from({ length: 3200 }, (_, k) => {
      const [x, y] = [(k % 60) * 1000, Math.floor(k / 60) * 1000];
      return [line('WALL', [x, y], [x + 950, y]), arc('DOOR', [x, y], 900, 0, 90)];
    });
    const { problems } = await importPlan(toInput('plan.dxf', dxfText({ entities: arcs.flat() })), { format: 'dxf' });
    expect(problems.find((each) => each.code === 'drawing-leaves-left-out')?.values).toEqual({ count: 200 });
  });

  it('[FP107] loose arcs beyond those of any drawing are left out and told', async () => {
    const arcs = Array.from({ length: 10_500 }, (_, k) =>
      arc('LAMPS', [(k % 100) * 2000, Math.floor(k / 100) * 2000], 900, 0, 90),
    );
    const { problems } = await importPlan(toInput('plan.dxf', dxfText({ entities: arcs })), { format: 'dxf' });
    expect(problems.map((each) => each.code)).toContain('dxf-blocks-left-out');
  });

  it.each(['cm', 'm', 'ft'] as const)(
    '[FP107] the office floor read in %s ends with a plan or an error',
    async (unit) => {
      const { plan, problems } = await importPlan(toInput('plan.dxf', sample), { format: 'dxf', drawing: { unit } });
      expect(plan !== null || problems.some((each) => each.severity === 'error')).toBe(true);
    },
  );

  it('[FP107] 12,000 walls and 90,000 pieces of furniture', async () => {
    const walls = Array.from({ length: 12_000 }, (_, index) => {
      const x = (index % 400) * 3000;
      const y = Math.floor(index / 400) * 3000;
      return index % 2 === 0 ? line('WALL', [x, y], [x + 3000, y]) : line('WALL', [x, y], [x, y + 3000]);
    });
    const chairs = Array.from({ length: 90_000 }, (_, index) => insert('FURN', 'D900', [index * 3, index]));
    await expectAnswer(dxfText({ entities: [...walls, ...chairs], blocks: FLOOR_BLOCKS }));
  });
});
