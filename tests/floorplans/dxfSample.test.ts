import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  buildWalkableCells,
  type CampusPlan,
  findImporter,
  importPlan,
  parseCampusPlan,
} from '../../src/floorplans/index.js';
import { expectSoundCells } from '../support/soundCells.js';
import { toInput } from './sampleCampus.js';

const FILE = fileURLToPath(new URL('../fixtures/dxf/wrld-office-floor.dxf', import.meta.url));
const input = toInput('wrld-office-floor.dxf', new Uint8Array(readFileSync(FILE)));
const result = await importPlan(input);
const plan = result.plan as CampusPlan;
const level = plan.buildings[0]?.levels[0] as CampusPlan['buildings'][number]['levels'][number];
const told = (code: string) => result.problems.find((each) => each.code === code);

describe('the office floor drawn as DXF', () => {
  it('[FP90] is known as a drawing and becomes a valid plan without an error', () => {
    expect(findImporter(input)?.id).toBe('dxf');
    expect(parseCampusPlan(JSON.parse(JSON.stringify(plan))).problems).toEqual([]);
    expect(result.problems.filter((each) => each.severity === 'error')).toEqual([]);
  });

  it('[FP90] is in millimetres, by what is drawn, and measures 58 × 28 m', () => {
    expect(result.drawing?.unit).toMatchObject({ unit: 'mm', by: 'evidence', isSure: true });
    expect(told('drawing-unit')?.values).toMatchObject({ unit: 'mm', widthM: 57.9, heightM: 27.9 });
  });

  it('[FP90] has 27 door blocks and 6 loose arcs, which make 30 doors, and 56 windows', () => {
    expect(told('drawing-doors')?.values).toEqual({ blocks: 27, loose: 6, doors: 30, windows: 56 });
    expect(level.windows).toHaveLength(56);
    expect(result.counts).toMatchObject({ openings: 30, doors: 30, twoSidedOpenings: 30 });
  });

  it('[FP90] every leaf of the 27 blocks and 6 arcs is in a door: 35 leaves', () => {
    const leaves = level.openings.map((opening) => opening.leaf?.count ?? 0);
    expect(leaves.reduce((sum: number, count) => sum + count, 0)).toBe(35);
    expect(leaves.filter((count) => count === 2)).toHaveLength(5);
  });

  it('[FP94] every door joins two rooms, and every opening becomes a portal', () => {
    for (const opening of level.openings.filter((each) => each.kind !== 'exit')) {
      expect(opening.spaceIds, opening.name).toHaveLength(2);
    }
    const { cells, problems } = buildWalkableCells(plan);
    expectSoundCells(cells);
    expect(problems).toEqual([]);
    expect(cells.portals).toHaveLength(level.openings.length);
  });

  it('[FP96] the six toilet cubicles are rooms of their own', () => {
    const cubicles = level.openings.filter((opening) => opening.clearWidthM === 0.6);
    expect(cubicles).toHaveLength(6);
    expect(new Set(cubicles.map((opening) => [...opening.spaceIds].sort().join(' '))).size).toBe(6);
  });

  it('[FP102] both staircases are found, and the ways out of the only floor are derived in them', () => {
    const stairs = level.spaces.filter((space) => space.kind === 'stair');
    const exits = level.openings.filter((opening) => opening.kind === 'exit');
    expect(stairs).toHaveLength(2);
    expect(exits.flatMap((exit) => exit.spaceIds).sort()).toEqual(stairs.map((space) => space.id).sort());
    expect(exits.every((exit) => exit.origin?.segment === 'derived')).toBe(true);
    expect(result.problems.filter((each) => each.code === 'exit-derived')).toHaveLength(2);
  });

  it('[FP103] says of every value that the drawing does not hold that it was derived or assumed', () => {
    for (const space of level.spaces) {
      expect(space.origin).toMatchObject({ polygon: 'derived', kind: expect.stringMatching(/derived|assumed/) });
    }
    for (const opening of level.openings) {
      expect(opening.origin).toMatchObject({
        spaceIds: 'derived',
        clearWidthM: expect.stringMatching(/derived|assumed/),
      });
    }
    expect(level.origin).toMatchObject({ elevationM: 'assumed', ordinal: 'derived' });
  });

  it('[FP92] tells what every layer was taken for', () => {
    const meanings = Object.fromEntries((result.drawing?.layers ?? []).map(({ name, meaning }) => [name, meaning]));
    expect(meanings).toMatchObject({ wall: 'wall', Plaster: 'wall', doors: 'door', Furniture: 'ignore', 0: 'other' });
    expect(told('drawing-layers')?.message).toContain('Furniture');
  });

  it('[FP184] with all its layers called 0 it still has 27 door blocks and 6 loose arcs, and no window is a door', async () => {
    const text = new TextDecoder('latin1').decode(input.bytes).replace(/(\n {0,2}8\r?\n)[^\r\n]*/g, '$10');
    const { plan: same, problems, drawing } = await importPlan({ ...input, bytes: new TextEncoder().encode(text) });
    expect(drawing?.unit).toMatchObject({ unit: 'mm', isSure: true });
    expect(problems.find((each) => each.code === 'drawing-doors')?.values).toMatchObject({
      blocks: 27,
      loose: 6,
      doors: 30,
    });
    expect(problems.filter((each) => each.severity === 'error')).toEqual([]);
    const flat = same?.buildings[0]?.levels[0] as typeof level;
    expect(flat.windows?.length).toBeGreaterThanOrEqual(48);
    const leaved = (each: typeof level) => each.openings.filter(({ leaf }) => leaf !== undefined);
    expect(leaved(flat).length).toBeGreaterThanOrEqual(27);
    expect(leaved(flat).length).toBeLessThanOrEqual(leaved(level).length);
    // treads are no walls: both staircases are rooms, as with the layers
    expect(flat.spaces.filter(({ kind }) => kind === 'stair')).toHaveLength(2);
    expect(Math.abs(flat.spaces.length - level.spaces.length)).toBeLessThanOrEqual(3);
  });

  it('[FP105] chairs placed in a plane seen from below stand in the building, not 27 m beside it', () => {
    expect(told('drawing-strays')).toBeUndefined();
  });

  it('[FP108] reads the same from the same file', async () => {
    expect(JSON.stringify((await importPlan(input)).plan)).toBe(JSON.stringify(plan));
  });
});
