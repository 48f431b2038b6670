import { describe, expect, it } from 'vitest';
import { type ImportOptions, type ImportResult, importPlan, parseCampusPlan } from '../../src/floorplans/index.js';
import { floorGroup, LINES_ONLY, svg, TWO_FLOORS } from '../support/svgText.js';
import { toInput } from './sampleCampus.js';

const read = (text: string, name = '教学楼.svg', options: ImportOptions = {}) =>
  importPlan(toInput(name, text), options);
const codes = ({ problems }: ImportResult) => problems.map(({ code }) => code);
const levelsOf = ({ plan }: ImportResult) => plan?.buildings[0]?.levels ?? [];

/** Without their places: rooms, doors and what they join, by name. */
const shapeOf = (result: ImportResult) =>
  levelsOf(result).map(({ ordinal, spaces, openings }) => ({
    ordinal,
    spaces: spaces.map(({ name, kind }) => [name, kind]),
    openings: openings.map(({ name, kind }) => [kind, name]),
  }));

describe('floor maps in SVG', () => {
  it('[FP136] filled shapes are rooms called by the texts in them, else by label or id; lines in a group of doors are doors', async () => {
    const result = await read(TWO_FLOORS);
    expect(result.counts).toMatchObject({ levels: 2, spaces: 10, openings: 9, doors: 8, exits: 1, stairs: 1 });
    expect(parseCampusPlan(JSON.parse(JSON.stringify(result.plan))).problems).toEqual([]);
    const [ground] = levelsOf(result);
    expect(ground?.spaces.map(({ name, kind }) => [name, kind])).toEqual([
      ['EG corridor', 'corridor'],
      ['教室 101', 'classroom'],
      ['教室 102', 'classroom'],
      ['教室 103', 'classroom'],
      ['EG stair', 'stair'],
    ]);
    expect(ground?.openings.map(({ kind, name }) => `${kind} ${name}`)).toContain('door EG corridor – 教室 102');
    expect(ground?.openings.find(({ kind }) => kind === 'exit')?.spaceIds).toEqual(['level-0/EG corridor']);
  });

  it('[FP136] an outline with lines in it is no room: the lines are walls, and the layers can be named', async () => {
    const lines = ['M0 200H400', 'M200 0V90', 'M200 130V200', 'M0 204H400', 'M204 0V90', 'M204 130V200'].map(
      (d, k) => `<path id="Line-${k}" d="${d}"/>`,
    );
    const outline = '<path id="Combined-Shape" d="M0 0H400V400H0Z"/>';
    const drawn = svg(`<g id="page" fill="none" stroke="#182"><g id="lines">${lines.join('')}</g>${outline}</g>`);
    expect((await read(drawn)).drawing?.layers.map(({ name }) => name).sort()).toEqual(['lines', 'page']);
    const { counts } = await read(drawn, '图.svg', { drawing: { layers: { lines: 'wall', page: 'wall' } } });
    expect(counts?.spaces).toBe(2);
  });

  it('[FP136] lines that enclose no room are counted, never dropped without a word', async () => {
    const treads = Array.from(
      { length: 11 },
      (_, k) => `<line x1="20" x2="60" y1="${10 + 5 * k}" y2="${10 + 5 * k}"/>`,
    );
    const rooms = [101, 102, 103, 104].map((name, k) => `<rect id="${name}" x="${300 * k}" width="290" height="300"/>`);
    const result = await read(svg(`<g>${rooms.join('')}</g><g stroke="#bbb">${treads.join('')}</g>`));
    expect(result.counts?.spaces).toBe(4);
    expect(result.problems.find(({ code }) => code === 'svg-lines-unused')?.values).toMatchObject({ count: 11 });
  });

  it('[FP137] transforms, copies of symbols and style sheets change nothing of the plan', async () => {
    const plain = await read(TWO_FLOORS);
    const floors = floorGroup('EG', 101, true) + floorGroup('1.OG', 201, false);
    const turned = `<g transform="translate(900 40) rotate(90) scale(0.5,0.5)"><g transform="matrix(2 0 0 2 7 -3)">${floors}</g></g>`;
    expect(shapeOf(await read(svg(turned)))).toEqual(shapeOf(plain));
    const symbol = `<defs><symbol id="eg">${floorGroup('EG', 101, true)}</symbol></defs>
      <g inkscape:label="EG"><use xlink:href="#eg" x="30" y="20"/></g>${floorGroup('1.OG', 201, false)}`;
    expect(shapeOf(await read(svg(symbol)))).toEqual(shapeOf(plain));
    const sheet = TWO_FLOORS.replaceAll('style="fill:#ddd;stroke:none"', 'class="a b"').replace(
      '<g ',
      '<style>/* colours */ .b { fill: #ddd; stroke: none } .gone{display:none}</style><rect class="gone" id="Room 9" width="600" height="600"/><g ',
    );
    expect(shapeOf(await read(sheet))).toEqual(shapeOf(plain));
  });

  it('[FP138] groups called like storeys are levels, hidden ones too; a lone storey is read from the file’s name', async () => {
    const floors = ['B1', 'Floor 0', '二层平面图'].map((label, k) => floorGroup(label, 100 * k + 1, k === 1));
    const hidden = svg(floors.join('')).replace('inkscape:label="B1"', 'inkscape:label="B1" style="display:none"');
    const result = await read(hidden);
    expect(levelsOf(result).map(({ name, ordinal }) => [name, ordinal])).toEqual([
      ['B1', -1],
      ['Floor 0', 0],
      ['二层平面图', 1],
    ]);
    const one = svg(floorGroup('Wing', 101, true));
    const { plan } = await read(one, 'school-floor-2.svg');
    expect(plan?.buildings[0]?.levels.map(({ name }) => name)).toEqual(['2']);
  });

  it('[FP139] the scale is chosen, declared, or found by written areas, doors or rooms, and told', async () => {
    const widthOf = async (text: string, options: ImportOptions = {}) =>
      (await read(text, 'a.svg', options)).counts?.widthM;
    expect(await widthOf(TWO_FLOORS)).toBeCloseTo(21.8, 3);
    expect(await widthOf(TWO_FLOORS, { drawing: { metresPerUnit: 0.01 } })).toBeCloseTo(10.9, 3);
    expect(await widthOf(TWO_FLOORS.replace('viewBox', 'data-metres-per-unit="0.04" viewBox'))).toBeCloseTo(43.6, 3);
    expect(await widthOf(TWO_FLOORS.replace('viewBox', 'width="33m" viewBox'))).toBeCloseTo(32.7, 3);
    // a sheet of paper says nothing of the building
    expect(await widthOf(TWO_FLOORS.replace('viewBox', 'width="420mm" viewBox'))).toBeCloseTo(21.8, 3);
    // rooms of 300 × 300 units with 81 m² written in them: 0.03 m a unit
    const written = TWO_FLOORS.replaceAll('教室 ', '81 m² 教室 ');
    const byAreas = await read(written);
    expect(byAreas.counts?.widthM).toBeCloseTo(32.7, 3);
    expect(codes(byAreas)).toContain('svg-scale-by-areas');
    const byRooms = await read(TWO_FLOORS.replaceAll(/<line [^>]*\/>/g, ''));
    expect(codes(byRooms)).toEqual(expect.arrayContaining(['svg-scale-assumed', 'rooms-without-doors']));
  });

  it('[FP140] a drawing of walls and door leaves is read like line work, its scale from the leaves', async () => {
    const result = await read(LINES_ONLY);
    expect(result.counts).toMatchObject({ levels: 1, spaces: 3, doors: 1 });
    expect(result.plan?.buildings[0]?.levels[0]?.openings[0]?.clearWidthM).toBeCloseTo(0.9, 3);
    expect(codes(result)).toEqual(expect.arrayContaining(['svg-scale-by-doors', 'drawing-layers']));
    expect(result.drawing?.layers.map(({ name, meaning }) => [name, meaning])).toEqual([
      ['A-WALL', 'wall'],
      ['A-DOOR', 'door'],
    ]);
  });

  it('[FP141] scripts, embedded pages, pictures and other files are left out and counted', async () => {
    const foreign = `<script>alert(1)</script><foreignObject><div>x</div></foreignObject><image href="https://example.org/a.png"/>
      <use href="https://example.org/b.svg#c"/>`;
    const result = await read(TWO_FLOORS.replace('</svg>', `${foreign}</svg>`));
    expect(result.problems.find(({ code }) => code === 'svg-foreign-left-out')?.values?.count).toBe(4);
    expect(JSON.stringify(result.plan)).toBe(JSON.stringify((await read(TWO_FLOORS)).plan));
  });

  it('[FP142] kinds, names, seats, storeys and heights in data attributes are taken as they are', async () => {
    const text = `<svg xmlns="http://www.w3.org/2000/svg" data-metres-per-unit="1" viewBox="0 -9 12 9">
      <g id="二层" data-ordinal="1" data-elevation-m="3.9"><g id="spaces">
        <path id="space:a" data-kind="library" data-name="阅览室 &amp; 书库" data-name-en="Library" data-capacity="40" d="M0 -9h5.8v9h-5.8z"/>
        <path id="space:b" data-kind="corridor" data-name="走廊" d="M6 -9h6v9h-6z"/></g>
        <line id="door:a" data-kind="door" data-name="书库门" x1="5.9" y1="-4" x2="5.9" y2="-2.8" stroke="#000"/></g></svg>`;
    const result = await read(text);
    const [level] = levelsOf(result);
    expect(level).toMatchObject({ name: '二层', elevationM: 3.9 });
    expect(level?.spaces[0]).toMatchObject({ name: '阅览室 & 书库', nameEn: 'Library', kind: 'library', capacity: 40 });
    expect(level?.spaces[0]?.origin).toBeUndefined();
    expect(level?.openings[0]).toMatchObject({ name: '书库门', clearWidthM: 1.2 });
    expect(level?.spaces[1]?.polygon.outer).toContainEqual([12, 9]);
  });
});
