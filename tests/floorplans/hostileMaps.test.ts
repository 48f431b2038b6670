import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type ImportResult, importPlan, parseCampusPlan } from '../../src/floorplans/index.js';
import { box, OsmSketch, osmBytes, westportBytes } from './mapSamples.js';
import { toInput } from './sampleCampus.js';

function expectPlanOrError({ plan, problems }: ImportResult): void {
  for (const { message } of problems) expect(message).not.toMatch(/NaN|undefined|Infinity|\[object/);
  if (plan === null) expect(problems.some((each) => each.severity === 'error')).toBe(true);
  else expect(parseCampusPlan(JSON.parse(JSON.stringify(plan))).problems).toEqual([]);
}

const read = (name: string, content: Uint8Array | string, format?: string) =>
  importPlan(toInput(name, content), format === undefined ? {} : { format });

const codes = (result: ImportResult) => result.problems.map((each) => each.code);

/** A part of the sample that is quick to read: the lines of the given elements' neighbourhood. */
const osmText = new TextDecoder().decode(osmBytes);
const oneFloor = osmText
  .replace(/<tag k='level' v='[123]' \/>/g, "<tag k='level' v='none' />")
  .replace(/k='stairs'/g, "k='was'");
const floors = unzipSync(westportBytes);
const smallFloor = strFromU8(floors['westport-house/westport-house-floor-6.geojson'] as Uint8Array);

describe('maps that break the rules', () => {
  it('[FP79] an OSM file cut off anywhere is refused with the line, never read in part', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 100, max: osmBytes.length - 10 }), async (length) => {
        const result = await read('a.osm', osmBytes.subarray(0, length));
        expect(result.plan).toBeNull();
        expect(codes(result)).toEqual(['osm-unreadable']);
        expect(result.problems[0]?.message).toMatch(/at line \d+/);
      }),
      { numRuns: 25 },
    );
  });

  it('[FP79] bytes changed anywhere in the maps end with a plan or an error', async () => {
    const changes = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) }), {
      minLength: 1,
      maxLength: 30,
    });
    const flip = (bytes: Uint8Array, list: readonly { at: number; byte: number }[]) => {
      const changed = bytes.slice();
      for (const { at, byte } of list) changed[Math.min(bytes.length - 1, Math.floor(at * bytes.length))] = byte;
      return changed;
    };
    await fc.assert(
      fc.asyncProperty(changes, fc.boolean(), async (list, isZip) => {
        const bytes = isZip ? westportBytes : strToU8(smallFloor);
        expectPlanOrError(await read(isZip ? 'a.zip' : 'a.geojson', flip(bytes, list), 'geojson'));
        expectPlanOrError(await read('a.osm', flip(strToU8(oneFloor), list), 'osm'));
      }),
      { numRuns: 12 },
    );
  });

  it('[FP80] tags and keys renamed anywhere end with a plan or an error', async () => {
    const key = fc.constantFrom(
      'level',
      'indoor',
      'door',
      'ref',
      'entrance',
      'building',
      'repeat_on',
      'id',
      'lat',
      'role',
      'ref',
    );
    const value = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('-1-3', '0;1;2', '1e9', '__proto__', 'constructor', '0-200', '-'),
    );
    await fc.assert(
      fc.asyncProperty(key, value, fc.integer({ min: 2, max: 40 }), async (name, next, every) => {
        let seen = 0;
        const safe = next.replace(/[<>&'"]/g, '');
        const changed = oneFloor.replace(new RegExp(`(k='${name}' v='|${name}=')[^']*`, 'g'), (found, start: string) =>
          ++seen % every === 0 ? `${start}${safe}` : found,
        );
        expectPlanOrError(await read('a.osm', changed, 'osm'));
      }),
      { numRuns: 12 },
    );
  });

  it('[FP80] nodes with a place of zero are left out with their rooms and doors, and told', async () => {
    let seen = 0;
    const changed = oneFloor.replace(/(k='lat' v='|lat=')[^']*/g, (found, start: string) =>
      ++seen % 3 === 0 ? `${start} ` : found,
    );
    const result = await read('a.osm', changed, 'osm');
    expectPlanOrError(result);
    expect(codes(result)).toEqual(expect.arrayContaining(['space-out-of-reach', 'osm-doors-without-level']));
  });

  it('[FP86] features changed anywhere end with a plan or an error', async () => {
    const key = fc.constantFrom('type', 'name', 'id', 'geometry', 'properties', 'coordinates');
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom<unknown>('door', 'wall', 'stairs', 'room', null, [], '__proto__', { toString: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ at: fc.nat(28), key, value }), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const json = JSON.parse(smallFloor) as { features: Record<string, Record<string, unknown> | unknown>[] };
          for (const { at, key: name, value: next } of changes) {
            const target = json.features[at] as Record<string, Record<string, unknown>>;
            if (name === 'geometry' || name === 'properties') target[name] = next as Record<string, unknown>;
            else if (name === 'coordinates') target.geometry = { type: 'Polygon', coordinates: next };
            else target.properties = { ...(target.properties ?? {}), [name]: next };
          }
          expectPlanOrError(await read('a.geojson', JSON.stringify(json), 'geojson'));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('[FP80] outlines that cross themselves, however wildly, end with a plan or an error', async () => {
    const corner = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }));
    const ring = fc.array(corner, { minLength: 3, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(ring, { minLength: 1, maxLength: 6 }), async (rings) => {
        const sketch = new OsmSketch();
        for (const [index, points] of rings.entries()) {
          sketch.way(points, { indoor: ['room', 'corridor', 'area'][index % 3] as string, level: `${index % 2}` });
          const [x, y] = points[0] as [number, number];
          sketch.node(x, y, { door: 'yes', level: '0;1', entrance: index === 0 ? 'main' : 'no' });
        }
        expectPlanOrError(await read('a.osm', sketch.toXml()));
        const features = rings.map((points, index) => ({
          type: 'Feature',
          properties: { type: ['wall', 'room', 'door', 'building_outline', 'stairs', 'window'][index % 6] },
          geometry: { type: 'Polygon', coordinates: [points.map(([x, y]) => [1000 + x, 1000 + y])] },
        }));
        expectPlanOrError(await read('a.geojson', JSON.stringify({ type: 'FeatureCollection', features })));
      }),
      { numRuns: 120 },
    );
  });

  it('[FP79] entities that unfold into millions of others are a fault, and none is unfolded', async () => {
    const entities = Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(20)}">`).join('\n');
    const bomb = `<?xml version="1.0"?><!DOCTYPE osm [<!ENTITY a0 "lol">${entities}]><osm version="0.6"><node id="1" lat="0" lon="0"><tag k="name" v="&a20;"/></node></osm>`;
    expect(codes(await read('bomb.osm', bomb))).toEqual(['osm-unreadable']);
    const outside =
      '<!DOCTYPE osm [<!ENTITY f SYSTEM "file:///etc/passwd">]><osm version="0.6"><node id="1" lat="0" lon="0"><tag k="name" v="&f;"/></node></osm>';
    expect(codes(await read('outside.osm', outside))).toEqual(['osm-unreadable']);
  });

  it('[FP79] a zip bomb is not opened', async () => {
    const bomb = zipSync({ 'floor-1.geojson': new Uint8Array(80 * 1024 * 1024) });
    expect(codes(await read('bomb.zip', bomb))).toContain('file-too-large');
  });

  it('[FP79] more than a campus has is told: elements, levels, rooms over each other, features', async () => {
    const many = `<osm version="0.6">${'<node id="1" lat="0" lon="0"/>'.repeat(400_001)}</osm>`;
    expect(codes(await read('many.osm', many))).toEqual(['osm-too-large']);
    const piled = new OsmSketch();
    for (let i = 0; i < 60; i++) piled.way(box(0, i / 100, 30, 20), { indoor: 'room', level: '-200-200' });
    const result = await read('piled.osm', piled.toXml());
    expectPlanOrError(result);
    expect(codes(result)).toContain('osm-too-many-rooms');
    const features = Array.from({ length: 20_001 }, () => ({ type: 'Feature', properties: {}, geometry: null }));
    expect(codes(await read('many.geojson', JSON.stringify({ type: 'FeatureCollection', features })))).toContain(
      'geojson-too-many',
    );
  });

  it('[FP57] hundreds of round stair rooms end within the budget of the search, and what was not laid out is told', async () => {
    const sketch = new OsmSketch();
    const round = (x: number, y: number, r: number) =>
      Array.from({ length: 60 }, (_, i): [number, number] => [
        x + r * Math.cos((i * Math.PI) / 30),
        y + r * Math.sin((i * Math.PI) / 30),
      ]);
    for (let i = 0; i < 300; i++) {
      sketch.way(round(10 * (i % 20), 10 * Math.floor(i / 20), 0.8 + i / 300), {
        indoor: 'room',
        room: 'stairs',
        level: '0-4',
      });
    }
    const result = await read('round.osm', sketch.toXml());
    expectPlanOrError(result);
    expect(codes(result)).toContain('stairs-too-many');
  });
});
