import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  applyEdit,
  buildWalkableCells,
  type CampusPlan,
  findWriter,
  importPlan,
  listLevels,
  PLAN_WRITERS,
  parseCampusPlan,
  qingshanCampus,
} from '../../../src/floorplans/index.js';
import { openCells, walkableFloor } from '../../../src/floorplans/writers/wkt/levelWkt.js';
import { canonicalJson, polygonArea, type Ring } from '../../../src/model/index.js';
import { planFromText } from '../../support/planFromText.js';
import { templateCampus } from '../../support/templateCampus.js';
import { toInput } from '../sampleCampus.js';
import { encodeUtf8, SAMPLES, samplePlan, thereAndBack, writeAs } from './writtenPlans.js';

const PLANS: readonly [string, () => CampusPlan | Promise<CampusPlan>][] = [
  ['the demo campus', qingshanCampus],
  ...SAMPLES.map((path): [string, () => Promise<CampusPlan>] => [path, () => samplePlan(path)]),
];

const json = (plan: CampusPlan | null) => canonicalJson(JSON.parse(JSON.stringify(plan)));

const textOf = (bytes: Uint8Array | null) => new TextDecoder().decode(bytes ?? new Uint8Array());

/**
 * Rooms and openings by what people call them, level by level.
 *
 * @param isRead - by the reader of drawings, which derives exits of its own for a building without any
 */
function roomsAndDoors(plan: CampusPlan, isRead = false) {
  return listLevels(plan).map(({ level, building }) => {
    const nameOf = new Map(level.spaces.map(({ id, name }) => [id, name]));
    const drawn = level.openings.filter(({ origin }) => !isRead || origin?.segment !== 'derived');
    return {
      where: `${building.name} / ${building.nameEn} / ${level.name} / ${level.nameEn} / ${level.ordinal} / ${level.elevationM}`,
      rooms: level.spaces
        .map(({ name, kind, capacity, isWalkable }) => `${name} ${kind} ${capacity} ${isWalkable}`)
        .sort(),
      doors: drawn
        .map(({ kind, name, clearWidthM, spaceIds, lock, state }) => {
          const rooms = spaceIds.map((id) => nameOf.get(id)).join(' | ');
          return `${kind} ${name} ${clearWidthM} ${rooms} ${lock} ${state}`;
        })
        .sort(),
    };
  });
}

/** The largest difference between a room's areas, m². */
function worstAreaM2(before: CampusPlan, after: CampusPlan): number {
  const areas = (plan: CampusPlan) =>
    listLevels(plan).map(({ level }) =>
      level.spaces
        .map(({ name, polygon }) => ({ name, m2: polygonArea(polygon) }))
        .sort((p, q) => (p.name < q.name ? -1 : p.name > q.name ? 1 : p.m2 - q.m2)),
    );
  const [mine, theirs] = [areas(before).flat(), areas(after).flat()];
  return mine.reduce(
    (worst, { m2 }, k) => Math.max(worst, Math.abs(m2 - (theirs[k]?.m2 ?? Number.POSITIVE_INFINITY))),
    0,
  );
}

// stairs are derived when a drawing is read, which takes its time in large plans
describe.each(PLANS)('%s, written and read again', { timeout: 300_000 }, async (_, load) => {
  const plan = await load();

  it.each(['campus-plan', 'geojson'])('[FP240] [FP241] as %s it is the same plan to the last digit', async (id) => {
    const { plan: back } = await thereAndBack(id, plan);
    expect(json(back)).toBe(json(plan));
  });

  it('[FP243] as SVG it is the same plan on the grid of 0.1 mm', async () => {
    const { plan: back, problems } = await thereAndBack('svg', plan);
    expect(problems.map(({ code }) => code)).not.toContain('svg-sheet-changed');
    expect(json(back)).toBe(json(onGrid(plan)));
  });

  it('[FP245] as WKT the floor of every level hangs together where its doors join it, and nowhere else', async () => {
    const { bytes } = await writeAs('wkt-levels', plan);
    const { cells, portals } = buildWalkableCells(plan).cells;
    const files = Object.entries(unzipSync(bytes as Uint8Array))
      .filter(([name]) => name.endsWith('.wkt'))
      .map(([, text]) => textOf(text));
    const parts = listLevels(plan).map(({ level }) => {
      const here = cells.flatMap((cell, index) =>
        cell.planeId === level.id && polygonArea(cell.polygon) > 0.2 ? [index] : [],
      );
      const groups = new Map(here.map((index) => [index, index]));
      const rootOf = (index: number): number => {
        const up = groups.get(index) as number;
        return up === index ? index : rootOf(up);
      };
      for (const { a, b, state } of portals) {
        if (groups.has(a) && groups.has(b) && state !== 'closed') groups.set(rootOf(a), rootOf(b));
      }
      return new Set(here.map(rootOf)).size;
    });
    // every polygon begins with two brackets; a single one has no third
    const written = files.map((text) => (text.startsWith('POLYGON') ? 1 : text.split('((').length - 1));
    expect(written).toEqual(parts.filter((count) => count > 0));
  });
});

/** Where a plan has no English twin, a reader gives the name for it. */
function withTwins(building: CampusPlan['buildings'][number]): CampusPlan['buildings'][number] {
  const levels = building.levels.map((level) => ({ ...level, nameEn: level.nameEn ?? level.name }));
  return { ...building, nameEn: building.nameEn ?? building.name, levels };
}

/** The plan with all coordinates on the grid that drawings are written on. */
function onGrid(plan: CampusPlan): CampusPlan {
  const rounded = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const isPoint = value.length === 2 && value.every((each) => typeof each === 'number');
      return isPoint ? value.map((each) => Math.round(each * 10_000) / 10_000 + 0) : value.map(rounded);
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, rounded(each)]));
  };
  return rounded(plan) as CampusPlan;
}

/** A template campus with what templates leave out: posts, railings, closed rooms, odd names, marks of origin. */
function withEverything(plan: CampusPlan): CampusPlan {
  const buildings = plan.buildings.map((building) => ({
    ...building,
    origin: { name: 'assumed' as const },
    levels: building.levels.map((level) => ({
      ...level,
      nameEn: 'Floor "A" & <B>',
      railings: [
        [
          [0, 0],
          [1.5, 2],
        ] as [[number, number], [number, number]],
      ],
      origin: { ordinal: 'derived' as const },
      spaces: level.spaces.map((space, k) =>
        k % 3 === 0 ? { ...space, isWalkable: k % 2 === 0, capacity: k } : space,
      ),
    })),
  }));
  const levelId = buildings[0]?.levels[0]?.id ?? '';
  return {
    ...plan,
    source: { file: 'a\nb.dxf', format: 'dxf', licence: 'CC BY 4.0' },
    buildings,
    posts: [
      { id: 'p1', name: '一号岗', levelId, at: [1.2, -3.4], role: 'stair' },
      { id: 'p2', name: '', nameEn: 'Gate', at: [-20, 7] },
      { id: 'p3', name: '三号岗', levelId, at: [2, 2] },
    ],
  };
}

describe('writers', () => {
  it('[FP240] any template campus is the same plan after our JSON and after GeoJSON', {
    timeout: 120_000,
  }, async () => {
    const seeds = fc.integer({ min: 1, max: 100_000 });
    await fc.assert(
      fc.asyncProperty(seeds, fc.constantFrom('campus-plan', 'geojson'), async (seed, id) => {
        const plan = templateCampus(seed);
        expect(json((await thereAndBack(id, plan)).plan)).toBe(json(plan));
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  it('[FP243] any template campus, with posts and grounds, is the same plan after SVG', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 100_000 }), async (seed) => {
        const plan = withEverything(templateCampus(seed));
        expect(json((await thereAndBack('svg', plan)).plan)).toBe(json(onGrid(plan)));
      }),
      { numRuns: 40, seed: 12 },
    );
  });

  it('[FP243] a sheet of an older version, without ids, has the same rooms and doors', {
    timeout: 120_000,
  }, async () => {
    const old = async (plan: CampusPlan) => {
      const svg = textOf((await writeAs('svg', plan)).bytes);
      const text = svg.replace(/ data-(schema-version|element|id)="[^"]*"/g, '');
      return (await importPlan(toInput('old.svg', text))).plan as CampusPlan;
    };
    const office = await samplePlan('dxf/wrld-office-floor.dxf');
    for (const plan of [templateCampus(1), templateCampus(77), office]) {
      const back = await old(plan);
      expect(roomsAndDoors(back, true)).toEqual(roomsAndDoors({ ...plan, buildings: plan.buildings.map(withTwins) }));
      expect(worstAreaM2(plan, back)).toBeLessThan(0.02);
    }
  });

  it('[FP243] a room that was reshaped in the drawing is read as it is now, with everything else', async () => {
    const plan = withEverything(templateCampus(5));
    const { level } = listLevels(plan)[0] as ReturnType<typeof listLevels>[number];
    const room = level.spaces.find(({ kind }) => kind === 'classroom') ?? level.spaces[0];
    const svg = textOf((await writeAs('svg', plan)).bytes);
    // as programs write them: a transform on the shape, and lines of no meaning beside it
    const own = `data-id="${room?.id}"`;
    const moved = svg
      .replace(own, `transform="translate(0.25 0)" ${own}`)
      .replace('</svg>', '<path d="M1 1L9 9" stroke="#000" fill="none"/></svg>');
    const back = await importPlan(toInput('moved.svg', moved));
    expect(back.problems.map(({ code }) => code)).toContain('svg-lines-unused');
    const again = listLevels(back.plan as CampusPlan)[0]?.level.spaces.find(({ id }) => id === room?.id);
    expect(again?.polygon.outer[0]?.[0]).toBeCloseTo((room?.polygon.outer[0]?.[0] ?? 0) + 0.25, 3);
    expect(back.plan?.stairs).toHaveLength(plan.stairs.length);
    expect(back.plan?.posts).toHaveLength(plan.posts.length);
  });

  it('[FP243] rooms drawn into the sheet, or taken out of it, make it a drawing again: rooms and doors are read, the grounds kept, and it is told', async () => {
    const plan = withEverything(templateCampus(5));
    const { level } = listLevels(plan)[0] as ReturnType<typeof listLevels>[number];
    const svg = textOf((await writeAs('svg', plan)).bytes);
    const group = svg.indexOf(`data-id="${level.id}"`);
    const end = svg.indexOf('</g>', svg.indexOf('<path', group));
    const added = `${svg.slice(0, end)}<path data-name="新房间" d="M900 900H908V906H900Z" fill="#fff"/>${svg.slice(end)}`;
    const room = level.spaces[0];
    const line = svg.split('\n').find((each) => each.includes(`data-id="${room?.id}"`)) ?? '';
    for (const [text, names] of [
      [added, ['新房间']],
      [svg.replace(line, ''), []],
    ] as const) {
      const back = await importPlan(toInput('changed.svg', text));
      expect(back.problems.map(({ code }) => code)).toContain('svg-sheet-changed');
      const spaces = listLevels(back.plan as CampusPlan).flatMap((each) => each.level.spaces);
      expect(spaces.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
      expect(back.plan?.site).toEqual(onGrid(plan).site);
      expect(back.plan?.assemblyPoints).toEqual(onGrid(plan).assemblyPoints);
      expect(back.plan?.posts).toHaveLength(1);
    }
  });

  it('[FP44] [FP243] values of a sheet that were damaged make no crash and no wrong plan', async () => {
    const svg = textOf((await writeAs('svg', withEverything(templateCampus(2)))).bytes);
    const values = [...svg.matchAll(/ data-[\w-]+="[^"]*"/g)];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(values.length - 1),
        fc.constantFrom(
          '',
          '{',
          'null',
          '-1e999',
          '[[]]',
          '__proto__',
          'constructor',
          '"x"',
          '{"a":1}',
          '{"toString":1}',
        ),
        async (which, value) => {
          const { 0: found, index } = values[which] as RegExpExecArray;
          const changed = `${found.slice(0, found.indexOf('=') + 1)}"${value.replaceAll('"', '&quot;')}"`;
          const text = `${svg.slice(0, index)}${changed}${svg.slice(index + found.length)}`;
          const back = await importPlan(toInput('damaged.svg', text));
          if (back.plan === null) expect(back.problems.some(({ severity }) => severity === 'error')).toBe(true);
          else expect(parseCampusPlan(back.plan).problems).toEqual([]);
        },
      ),
      { numRuns: 60, seed: 14 },
    );
  });

  it('[FP44] a feature that calls itself by a word of the language is left out and told', async () => {
    const written = JSON.parse(textOf((await writeAs('geojson', templateCampus(3))).bytes));
    for (const element of ['constructor', { toString: 1 }]) {
      written.features[0].properties.element = element;
      const back = await importPlan(toInput('word.geojson', JSON.stringify(written)));
      expect(back.problems.map(({ code }) => code)).toContain('geojson-parts-lost');
    }
  });

  it('[FP240] names of any signs survive every format that keeps names', { timeout: 60_000 }, async () => {
    const plan = planFromText(['########', '#aa+bbE#', '########']);
    const space = { id: 'a' };
    const letters = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(letters, fc.constantFrom('<script>', '"&amp;', '一\n二', "a'b", '\u0000\u0007', '\ud800')),
        async (name) => {
          const named = applyEdit(plan, { kind: 'setSpace', spaceId: space.id, name, nameEn: name }).plan;
          const again = json((await thereAndBack('geojson', named)).plan);
          // UTF-8 has no half pairs: they come back as the sign for what is missing
          expect(again).toBe(
            json(JSON.parse(new TextDecoder().decode(new TextEncoder().encode(JSON.stringify(named))))),
          );
          const svg = await thereAndBack('svg', named);
          expect(svg.plan).not.toBeNull();
        },
      ),
      { numRuns: 60, seed: 13 },
    );
  });

  it('[FP242] GeoJSON says that it is in local metres, in a member of its own and to the person', async () => {
    const { bytes, problems } = await writeAs('geojson', templateCampus(1));
    const written = JSON.parse(textOf(bytes));
    expect(written.type).toBe('FeatureCollection');
    expect(written.muster.unit).toBe('m');
    expect(written.muster.coordinates).toMatch(/no geographic reference/);
    expect(problems.map(({ code }) => code)).toEqual(['geojson-written-local']);
    const closed = written.features.filter(({ geometry }: never) => (geometry as { type: string }).type === 'Polygon');
    for (const { geometry } of closed) for (const ring of geometry.coordinates) expect(ring.at(-1)).toEqual(ring[0]);
  });

  it('[FP242] features that were moved, added or broken in a map program are read as they are now, and told', async () => {
    const plan = templateCampus(3);
    const written = JSON.parse(textOf((await writeAs('geojson', plan)).bytes));
    const room = written.features.find(
      ({ properties }: never) => (properties as { element: string }).element === 'space',
    );
    room.properties = { ...room.properties, name: '改名', capacity: null, fid: 7 };
    room.geometry = { type: 'MultiPolygon', coordinates: [room.geometry.coordinates] };
    const door = written.features.find(
      ({ properties }: never) => (properties as { element: string }).element === 'opening',
    );
    door.geometry = { type: 'Point', coordinates: [0, 0] };
    const back = await importPlan(toInput('changed.geojson', JSON.stringify(written)));
    const names = listLevels(back.plan as CampusPlan).flatMap(({ level }) => level.spaces.map(({ name }) => name));
    expect(names).toContain('改名');
    expect(back.problems.map(({ code, values }) => [code, values?.count])).toContainEqual(['geojson-parts-lost', 1]);
  });

  it('[FP244] the SVG is one document with a title, a group a level, and nothing that runs or is fetched', async () => {
    const plan = qingshanCampus();
    const svg = textOf((await writeAs('svg', plan)).bytes);
    expect(svg.match(/<svg /g)).toHaveLength(1);
    expect(svg.match(/data-ordinal=/g)).toHaveLength(listLevels(plan).length);
    expect(svg).toMatch(/<title id="sheet-title">[^<]*青山/);
    expect(svg).not.toMatch(/<script|<image|href=|url\((?!#)|@import/);
    // black, white and greys only
    for (const colour of svg.match(/(?:fill|stroke)[:=]"?#\w+/g) ?? []) expect(colour).toMatch(/#(\w)\1*$/);
  });

  it('[FP246] a plan of one level is one WKT polygon; one of several is refused with the way to write it', async () => {
    const office = await samplePlan('dxf/wrld-office-floor.dxf');
    const one = await writeAs('wkt', office);
    const back = await importPlan(toInput('office.wkt', one.bytes as Uint8Array));
    expect(back.plan).not.toBeNull();
    const several = await writeAs('wkt', templateCampus(2));
    expect(several.bytes).toBeNull();
    expect(several.problems[0]).toMatchObject({ code: 'wkt-several-levels', severity: 'error' });
    expect(several.problems[0]?.message).toMatch(/\.zip/);
  });

  it('[FP248] the WKT of several levels is read back with buildings, levels, heights and floors', async () => {
    for (const plan of [templateCampus(2), await samplePlan('imdf/spbstu-campus.imdf.zip')]) {
      const { bytes } = await writeAs('wkt-levels', plan);
      const back = await importPlan(toInput('levels.zip', bytes as Uint8Array));
      expect(back.problems.map(({ code }) => code)).not.toContain('wkt-levels-assumed');
      const told = (each: CampusPlan) =>
        each.buildings.map(({ id, name, levels }) => ({
          id,
          name,
          levels: levels.map((level) => [level.id, level.name, level.ordinal, level.elevationM]),
        }));
      expect(told(back.plan as CampusPlan)).toEqual(told(plan));
      const floorM2 = (polygons: readonly { outer: Ring; holes: readonly Ring[] }[]) =>
        polygons.reduce((sum, polygon) => sum + polygonArea(polygon), 0);
      const cells = openCells(plan);
      for (const { level } of listLevels(back.plan as CampusPlan)) {
        const written = floorM2(walkableFloor(cells, level.id));
        // outlines are tidied when they are read
        expect(Math.abs(floorM2(level.spaces.map(({ polygon }) => polygon)) / written - 1)).toBeLessThan(0.0005);
      }
    }
  });

  it('[FP248] without its list the levels are put in order by the names of the files, and a broken one costs only itself', async () => {
    const box = (x: number) => `POLYGON ((${x} 0, ${x + 9} 0, ${x + 9} 9, ${x} 9))`;
    const zipped = (files: Record<string, string>) =>
      toInput(
        'House.zip',
        zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, encodeUtf8(text)]))),
      );
    const { plan, problems } = await importPlan(
      zipped({
        'a/二层.wkt': box(0),
        'a/一层.wkt': box(20),
        'a/三层.wkt': 'POLYGON ((0 0, 1',
        'levels.json': '{"format":1}',
      }),
    );
    expect(plan?.buildings[0]?.levels.map(({ name, ordinal, elevationM }) => [name, ordinal, elevationM])).toEqual([
      ['一层', 0, 0],
      ['二层', 1, 3.6],
    ]);
    expect(problems).toContainEqual(expect.objectContaining({ code: 'wkt-levels-assumed', severity: 'info' }));
    expect(problems).toContainEqual(expect.objectContaining({ code: 'wkt-end', severity: 'warning' }));
    // names that say no storey: in their order
    const others = await importPlan(zipped({ 'hall.wkt': box(0), 'attic.wkt': box(0) }));
    expect(others.plan?.buildings[0]?.levels.map(({ name, ordinal }) => [name, ordinal])).toEqual([
      ['hall', 0],
      ['attic', 1],
    ]);
    const nothing = await importPlan(zipped({ 'a.wkt': '', 'b.wkt': 'x' }));
    expect(nothing.plan).toBeNull();
    expect(nothing.problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'wkt-empty',
    ]);
  });

  it('[FP49] [FP248] the levels of a zip share what one file may hold', async () => {
    const ring = Array.from({ length: 9_000 }, (_, k) => `${k} ${(k % 2) + 1}`).join(', ');
    const text = encodeUtf8(`POLYGON ((0 0, ${ring}, 9000 0))`);
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, k) => [`${k}.wkt`, text]));
    const { plan, problems } = await importPlan(toInput('many.zip', zipSync(files)));
    expect(problems.filter(({ code }) => code === 'wkt-size')).toHaveLength(
      40 - (plan?.buildings[0]?.levels.length ?? 0),
    );
    expect(plan?.buildings[0]?.levels.length).toBe(22);
  });

  it('[FP245] a shut door is wall in the WKT', async () => {
    const plan = templateCampus(2);
    const { level } = listLevels(plan)[0] as ReturnType<typeof listLevels>[number];
    const door = level.openings.find(({ kind, spaceIds }) => kind === 'door' && spaceIds.length === 2);
    const shut = applyEdit(plan, { kind: 'setOpening', openingId: door?.id ?? '', state: 'closed' }).plan;
    const [open, closed] = await Promise.all([writeAs('wkt-levels', plan), writeAs('wkt-levels', shut)]);
    expect(Object.values(unzipSync(open.bytes as Uint8Array)).map(textOf)[0]).not.toBe(
      Object.values(unzipSync(closed.bytes as Uint8Array)).map(textOf)[0],
    );
  });

  it('[FP247] the same plan gives the same bytes', async () => {
    for (const { id } of PLAN_WRITERS.filter(({ id }) => id !== 'wkt')) {
      const [first, second] = [await writeAs(id, templateCampus(4)), await writeAs(id, templateCampus(4))];
      expect(first.bytes).toEqual(second.bytes);
    }
  });

  it('[FP247] a writer is found by the end of the file name', () => {
    expect(findWriter('青山.campus.JSON')?.id).toBe('campus-plan');
    expect(findWriter('a.geojson')?.id).toBe('geojson');
    expect(findWriter('a.zip')?.id).toBe('wkt-levels');
    expect(findWriter('a.dxf')).toBeNull();
  });
});
