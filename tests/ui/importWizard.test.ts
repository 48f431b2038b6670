/** What the import wizard works out by itself: steps, floors, measures, layers known before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYER_MEANINGS, type LayerReading } from '../../src/floorplans/index.js';
import { problem } from '../../src/model/index.js';
import { layerFingerprint, meaningsFor, recallLayers } from '../../src/ui/files/wizard/layerMemory.js';
import { levelRows, moveLevel, putOnGround } from '../../src/ui/files/wizard/levelRows.js';
import { boxSides, measuredDoor, measuredRoom } from '../../src/ui/files/wizard/measures.js';
import { allProblems, drawingFigures, layerSums } from '../../src/ui/files/wizard/readSummary.js';
import { firstStep, stepsOf } from '../../src/ui/files/wizard/wizardSteps.js';
import { type ImportReading, nothingRead, type ReadLevel } from '../../src/ui/worker/importReading.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';

const plan = twoStoreyPlan(true);

function level(id: string, ordinal: number, buildingId = 'a'): ReadLevel {
  return {
    id,
    name: id,
    buildingId,
    buildingName: buildingId,
    ordinal,
    elevationM: 3.6 * ordinal,
    isElevationAssumed: true,
    spaces: 4,
    doors: 4,
    pivotM: [0, 0],
  };
}

const reading = (more: Partial<ImportReading>): ImportReading => ({ ...nothingRead([]), format: 'osm', ...more });
const drawing = { unit: {}, layers: [], preview: { layers: [], leftOut: 0 } } as unknown as ImportReading['drawing'];
const storeys = [level('B1', -1), level('1F', 0), level('2F', 1)];

describe('steps of an import', () => {
  it('[UI183] leaves out what a format does not have: layers are of drawings, stacks of several floors', () => {
    expect(stepsOf(reading({ levels: storeys }))).toEqual(['file', 'floors', 'scale', 'stack', 'check']);
    expect(stepsOf(reading({ levels: [level('1F', 0)], drawing }))).toEqual([
      'file',
      'floors',
      'scale',
      'layers',
      'check',
    ]);
    expect(stepsOf(reading({ levels: [level('1F', 0, 'a'), level('1F b', 0, 'b')] }))).not.toContain('stack');
    expect(stepsOf(reading({ format: 'campus-plan', levels: storeys }))).toEqual(['file', 'check']);
  });

  it('[UI189] a drawing without walls begins with its layers, so that a person can say which they are', () => {
    expect(firstStep(reading({ drawing, project: null }))).toBe('layers');
  });
});

describe('floors of an import', () => {
  it('[UI186] a floor that changes places takes number and height of its neighbour, which gets its own', () => {
    const [building] = levelRows(storeys);
    const rows = building?.rows ?? [];
    expect(rows.map(({ id }) => id)).toEqual(['2F', '1F', 'B1']);
    const levels = moveLevel(rows, '1F', 1);
    expect(levelRows(storeys, { levels })[0]?.rows.map(({ id }) => id)).toEqual(['1F', '2F', 'B1']);
    expect(levels['1F']).toEqual({ ordinal: 1, elevationM: 3.6 });
    expect(moveLevel(rows, '2F', 1)).toEqual({});
  });

  it('[UI186] whichever floor is put on the ground, the others keep order and distance', () => {
    fc.assert(
      fc.property(fc.constantFrom('B1', '1F', '2F'), (id) => {
        const rows = levelRows(storeys)[0]?.rows ?? [];
        const after = levelRows(storeys, { levels: putOnGround(rows, id) })[0]?.rows ?? [];
        expect(after.find((row) => row.id === id)).toMatchObject({ ordinal: 0, elevationM: 0 });
        expect(after.map((row) => row.id)).toEqual(rows.map((row) => row.id));
        expect((after[0]?.elevationM ?? 0) - (after[2]?.elevationM ?? 0)).toBeCloseTo(7.2, 9);
      }),
    );
  });
});

describe('measures to compare', () => {
  it('[UI187] names one door and one classroom of the plan with their sizes and places', () => {
    expect(measuredDoor(plan)).toMatchObject({ widthM: 1, place: { levelId: expect.stringMatching(/^level:/) } });
    const room = measuredRoom(plan);
    expect(room).toMatchObject({ isClassroom: true });
    expect(room?.sidesM[0]).toBeCloseTo(7.9, 9);
    expect(room?.sidesM[1]).toBeCloseTo(6.1, 9);
  });

  it('[UI187] sides are those of the room however it is turned', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 6.28, noNaN: true }), (turn) => {
        const [c, s] = [Math.cos(turn), Math.sin(turn)];
        const corners = [
          [0, 0],
          [8.8, 0],
          [8.8, 7.6],
          [0, 7.6],
        ] as const;
        const outer = corners.map(([x, y]) => [c * x - s * y, s * x + c * y] as const);
        const [long, short] = boxSides({ outer, holes: [] });
        expect(long).toBeCloseTo(8.8, 6);
        expect(short).toBeCloseTo(7.6, 6);
      }),
    );
  });
});

describe('layers', () => {
  const layer = (name: string, meaning: LayerReading['meaning'], lines: number): LayerReading => ({
    ...{ name, meaning, lines, by: 'name', arcs: 0, texts: 0, symbols: 0 },
  });
  const stored = (fileName: string, names: readonly string[], savedAtMs: number) => ({
    id: layerFingerprint(names),
    fileName,
    meanings: Object.fromEntries(names.map((name, i) => [name, LAYER_MEANINGS[i % LAYER_MEANINGS.length] as 'wall'])),
    savedAtMs,
  });

  it('[UI192] what was said of layers is known again in a drawing with mostly the same names, and in no other', () => {
    const known = [stored('1F.dxf', ['墙', '门', '窗', '0'], 1), stored('other.dxf', ['WAND', 'TUER'], 2)];
    const found = recallLayers(['门', '墙', '窗', '轴线'], known);
    expect(found?.fileName).toBe('1F.dxf');
    expect(meaningsFor(['门', '墙', '轴线'], known[0] as (typeof known)[0])).toEqual({ 门: 'column', 墙: 'wall' });
    expect(recallLayers(['A', 'B', '墙'], known)).toBeNull();
    expect(layerFingerprint(['b', 'a', 'b'])).toBe(layerFingerprint(['a', 'b']));
  });

  it('[UI192] of two that fit equally the later one counts', () => {
    const known = [stored('old.dxf', ['墙', '门'], 1), stored('new.dxf', ['墙', '门'], 2)];
    expect(recallLayers(['墙', '门'], known)?.fileName).toBe('new.dxf');
  });

  it('[UI191] sums objects by meaning, and counts rooms, names and gaps of what came out', () => {
    const sums = layerSums([layer('W1', 'wall', 3), layer('W2', 'wall', 4), layer('F', 'ignore', 9)]);
    expect(sums).toEqual([
      { meaning: 'ignore', objects: 9, names: ['F'] },
      { meaning: 'wall', objects: 7, names: ['W1', 'W2'] },
    ]);
    const gaps = [2, 3].map((count) => problem('info', 'drawing-gaps', '', '', { values: { count } }));
    expect(drawingFigures(plan, gaps)).toMatchObject({ rooms: 6, stairRooms: 2, gaps: 5 });
    expect(drawingFigures(null, [])).toMatchObject({ rooms: 0, doors: 0 });
  });

  it('[UI195] what import and checks both say stands once', () => {
    const same = problem('error', 'no-exit', '', 'No way out.');
    expect(allProblems([same], [same, problem('warning', 'x', '', 'Another.')])).toHaveLength(2);
  });
});
