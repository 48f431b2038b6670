import { describe, expect, it } from 'vitest';
import { findImporter, type ImportResult, importPlan, parseCampusPlan } from '../../src/floorplans/index.js';
import { boundary, cell, indoorgml, state, TWO_STOREYS, transition } from '../support/indoorgmlText.js';
import { toInput } from './sampleCampus.js';

const read = (text: string) => importPlan(toInput('教学楼.gml', text));
const codes = ({ problems }: ImportResult) => problems.map(({ code }) => code);
const levelsOf = ({ plan }: ImportResult) => plan?.buildings[0]?.levels ?? [];
const openingsOf = (result: ImportResult) =>
  levelsOf(result).flatMap(({ openings }) =>
    openings.map(({ kind, name, clearWidthM }) => `${kind} ${name} ${clearWidthM}`),
  );

describe('IndoorGML', () => {
  it('[FP145] the floor of a solid is the room, whatever prefixes the file uses', async () => {
    const result = await read(TWO_STOREYS);
    expect(result.counts).toMatchObject({ levels: 2, spaces: 8, openings: 7, doors: 6, exits: 1, areaM2: 348.4 });
    expect(parseCampusPlan(JSON.parse(JSON.stringify(result.plan))).problems).toEqual([]);
    const other = TWO_STOREYS.replaceAll('core:', 'c:').replaceAll('gml:', 'g:').replaceAll('navi:', '');
    const renamed = other.replaceAll('xmlns:core', 'xmlns:c').replaceAll('xmlns:gml', 'xmlns:g');
    expect(findImporter(toInput('a.xml', renamed))?.id).toBe('indoorgml');
    expect((await read(renamed)).plan).toEqual(result.plan);
  });

  it('[FP145] [FP146] members in capitals and references without "#", as some exporters write them, change nothing', async () => {
    const plain = await read(TWO_STOREYS);
    const other = TWO_STOREYS.replaceAll('cellSpaceMember', 'CellSpaceMember').replaceAll('href="#', 'href="');
    expect((await read(other)).plan).toEqual(plain.plan);
  });

  it('[FP149] a graph without cells, as the first drafts of IndoorGML had it, is refused with what to export', async () => {
    const state = '<i:nodes><i:State gml:id="ST_1"><i:usage>room</i:usage></i:State></i:nodes>';
    const draft = `<i:SpaceLayer xmlns:i="indoor" xmlns:gml="http://www.opengis.net/gml/3.2">${state}</i:SpaceLayer>`;
    const result = await read(draft);
    expect(result.plan).toBeNull();
    expect(codes(result)).toEqual(['indoorgml-without-cells']);
  });

  it('[FP146] connection spaces, upright boundaries and transitions are doors; an anchor space is a way out', async () => {
    const openings = openingsOf(await read(TWO_STOREYS));
    expect(openings.slice(0, 4)).toEqual([
      'door 101 – 走廊 1',
      'exit 走廊 1.5',
      'door 走廊 – Stair A, Level 0 1.2',
      'door 走廊 – 102 0.9',
    ]);
    // a transition beside a drawn door between the same rooms makes no second one
    const doubled = TWO_STOREYS.replace(
      '</core:nodes>',
      `${state('r001')}${transition('corridor-0', 'r001', '3.5 1 1 3.5 5 1')}</core:nodes>`,
    );
    expect(openingsOf(await read(doubled))).toEqual(openings);
  });

  it('[FP147] storeys come from descriptions, else from the heights of the floors', async () => {
    const heights = levelsOf(await read(TWO_STOREYS));
    expect(heights.map(({ name, elevationM }) => [name, elevationM])).toEqual([
      ['Level 0', 0],
      ['Level 1', 3.5],
    ]);
    expect(heights[0]?.origin?.elevationM).toBeUndefined();
    const told = (storey: string, k: number) =>
      cell({ id: `a${k}`, name: `a${k}`, description: `storey=${storey};`, box: [0, 0, 9, 9] }) +
      cell({ id: `b${k}`, name: `b${k}`, description: `storey=${storey};`, box: [9, 0, 18, 9] }) +
      boundary(`d${k}`, [9, 3], [9, 4]);
    const flat = await read(indoorgml(told('B1', 0) + told('G', 1)));
    expect(levelsOf(flat).map(({ name, ordinal, spaces }) => [name, ordinal, spaces.length])).toEqual([
      ['B1', -1, 2],
      ['G', 0, 2],
    ]);
    expect(codes(flat)).toContain('elevation-assumed');
  });

  it('[FP147] heights in another unit than a storey’s are not believed', async () => {
    const storey = (low: number) =>
      cell({ id: `a${low}`, name: `${low}`, box: [0, 0, 9, 9], low, high: low + 15 }) +
      cell({ id: `b${low}`, name: `b ${low}`, box: [9, 0, 18, 9], low, high: low + 15 });
    const result = await read(indoorgml(storey(0) + storey(20)));
    expect(levelsOf(result).map(({ elevationM }) => elevationM)).toEqual([0, 3.6]);
  });

  it('[FP148] a transition between storeys makes its cells a staircase', async () => {
    const { plan } = await read(TWO_STOREYS);
    expect(plan?.stairs.map(({ lower, upper }) => [lower.spaceId, upper.spaceId])).toEqual([
      ['level-0/stair-0', 'level-1/stair-1'],
    ]);
  });

  it('[FP149] a file cut off, without cells, or with entities of its own says so', async () => {
    expect(codes(await read(TWO_STOREYS.slice(0, 9_000)))).toEqual(['indoorgml-cut-off']);
    expect(codes(await read(indoorgml('')))).toEqual(['indoorgml-without-cells']);
    const shapeless = '<core:CellSpace gml:id="x"><gml:name>101</gml:name></core:CellSpace>';
    expect(codes(await read(indoorgml(shapeless)))).toEqual([
      'indoorgml-cells-without-shape',
      'indoorgml-without-cells',
    ]);
    const bomb = TWO_STOREYS.replace('?>', '?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>').replace(
      '走廊',
      '&b;',
    );
    expect(codes(await read(bomb))).toEqual(['indoorgml-unreadable']);
  });
});
