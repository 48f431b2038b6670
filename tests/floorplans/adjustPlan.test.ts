/** What a person puts right in an imported plan before it is taken. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewDrawing } from '../../src/floorplans/importers/lineWork/drawingPreview.js';
import {
  adjustPlan,
  type CampusPlan,
  countPlan,
  type LevelMove,
  layerConfidence,
  levelPivot,
  moveAbout,
  moveOnto,
  NO_MOVE,
  scalePlan,
} from '../../src/floorplans/index.js';
import { distance, type Point } from '../../src/model/index.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';

const plan = twoStoreyPlan(true);
const levelsOf = (of: CampusPlan) => of.buildings.flatMap((building) => building.levels);
const coordinate = fc.double({ min: -200, max: 200, noNaN: true });
const point = fc.tuple(coordinate, coordinate) as fc.Arbitrary<Point>;
const move: fc.Arbitrary<LevelMove> = fc.record({
  dxM: coordinate,
  dyM: coordinate,
  rotationDeg: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('a plan put right before it is taken', () => {
  it('[UI188] a scale multiplies every drawn length, and the inverse brings the plan back', () => {
    fc.assert(
      fc.property(fc.constantFrom(0.001, 0.0254, 0.1, 10, 1000), (factor) => {
        const scaled = scalePlan(plan, factor);
        expect(countPlan(scaled).widthM / countPlan(plan).widthM).toBeCloseTo(factor, 3);
        const [door] = levelsOf(scaled)[0]?.openings ?? [];
        const [before] = levelsOf(plan)[0]?.openings ?? [];
        expect((door?.clearWidthM ?? 0) / (before?.clearWidthM ?? 1)).toBeCloseTo(factor, 9);
        const back = levelsOf(scalePlan(scaled, 1 / factor))[1]?.spaces[0]?.polygon.outer[2] as Point;
        expect(distance(back, levelsOf(plan)[1]?.spaces[0]?.polygon.outer[2] as Point)).toBeLessThan(1e-9);
      }),
    );
  });

  it('[UI188] what was assumed in metres stays when the plan is scaled', () => {
    const assumed: CampusPlan = {
      ...plan,
      buildings: plan.buildings.map((building) => ({
        ...building,
        levels: building.levels.map((level) => ({
          ...level,
          openings: level.openings.map((opening) => ({ ...opening, origin: { clearWidthM: 'assumed' as const } })),
          origin: { elevationM: 'assumed' as const },
        })),
      })),
    };
    const scaled = levelsOf(scalePlan(assumed, 10));
    expect(scaled.map(({ elevationM }) => elevationM)).toEqual(levelsOf(plan).map(({ elevationM }) => elevationM));
    expect(scaled[0]?.openings[0]?.clearWidthM).toBe(levelsOf(plan)[0]?.openings[0]?.clearWidthM);
    expect(scalePlan(assumed, 10).stairs[0]?.riserM).toBe(plan.stairs[0]?.riserM);
  });

  it('[UI194] two shared points lay a level on another: their middles meet and their directions agree', () => {
    fc.assert(
      fc.property(
        point,
        move,
        point,
        point,
        point,
        fc.double({ min: -180, max: 180, noNaN: true }),
        (pivot, before, a, b, to, turnDeg) => {
          fc.pre(distance(a, b) > 1);
          const shown = [a, b] as const;
          const truth = moveAbout([0, 0], { dxM: to[0], dyM: to[1], rotationDeg: turnDeg });
          const found = moveOnto(pivot, before, [
            { from: shown[0], to: truth(shown[0]) },
            { from: shown[1], to: truth(shown[1]) },
          ]);
          // any place of the level: as the earlier move shows it, then as the person lays it
          const own: Point = [pivot[0] + 3, pivot[1] - 2];
          const wanted = truth(moveAbout(pivot, before)(own));
          expect(distance(moveAbout(pivot, found)(own), wanted)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('[UI194] one point shifts without a turn', () => {
    const found = moveOnto([5, 5], { ...NO_MOVE, rotationDeg: 30 }, [{ from: [1, 1], to: [2, 4] }]);
    expect(found).toEqual({ dxM: 1, dyM: 3, rotationDeg: 30 });
  });

  it('[UI194] a moved level takes its own rooms along, and problems point to where they now are', () => {
    const upper = levelsOf(plan)[1] as CampusPlan['buildings'][number]['levels'][number];
    const own = { dxM: 4, dyM: -1, rotationDeg: 90 };
    const adjusted = adjustPlan(plan, { levels: { [upper.id]: { move: own } } });
    const [before, after] = [upper, levelsOf(adjusted.plan)[1]];
    const moved = moveAbout(levelPivot(upper), own)(before.spaces[1]?.polygon.outer[0] as Point);
    expect(distance(after?.spaces[1]?.polygon.outer[0] as Point, moved)).toBeLessThan(1e-9);
    const place = adjusted.placeOf({ levelId: upper.id, at: before.spaces[1]?.polygon.outer[0] as Point });
    expect(distance(place?.at as Point, moved)).toBeLessThan(1e-9);
    expect(levelsOf(adjusted.plan)[0]).toEqual(levelsOf(plan)[0]);
  });

  it('[UI186] a level that is left out takes its stairs with it, and its problems', () => {
    const id = levelsOf(plan)[1]?.id as string;
    const adjusted = adjustPlan(plan, { levels: { [id]: { isLeftOut: true } } });
    expect(levelsOf(adjusted.plan)).toHaveLength(1);
    expect(adjusted.plan.stairs).toEqual([]);
    expect(adjusted.placeOf({ levelId: id, at: [0, 0] })).toBeNull();
  });

  it('[UI186] names, order and heights given by a person are no guesses any more', () => {
    const [ground, upper] = levelsOf(plan);
    const levels = {
      [ground?.id as string]: { ordinal: -1, elevationM: -4.2, name: '地下一层' },
      [upper?.id as string]: { ordinal: 0, elevationM: 0 },
    };
    const [first, second] = levelsOf(adjustPlan(plan, { levels }).plan);
    expect([first?.name, first?.ordinal, first?.elevationM]).toEqual(['地下一层', -1, -4.2]);
    expect([second?.ordinal, second?.elevationM]).toEqual([0, 0]);
    expect(first?.origin?.elevationM).toBeUndefined();
  });

  it('[UI187] without changes the plan is the very one that was read', () => {
    expect(adjustPlan(plan, {}).plan).toBe(plan);
  });
});

describe('layers as they are shown', () => {
  const layer = { name: 'WALL', meaning: 'wall', by: 'name', lines: 20, arcs: 0, texts: 0, symbols: 0 } as const;

  it('[UI190] a known name is doubted when the layer holds nothing of the kind, and never once a person chose it', () => {
    expect(layerConfidence(layer)).toMatchObject({ reason: 'fits', isDoubtful: false });
    expect(layerConfidence({ ...layer, lines: 0, texts: 4 })).toMatchObject({ reason: 'nameOnly', isDoubtful: true });
    expect(layerConfidence({ ...layer, meaning: 'other' })).toMatchObject({ reason: 'unknown', isDoubtful: true });
    expect(layerConfidence({ ...layer, meaning: 'other', by: 'chosen' })).toMatchObject({ isDoubtful: false });
  });

  it('[UI191] the picture of a drawing keeps the longest pieces, at most 18,000, and counts the others', () => {
    const lines = Array.from({ length: 30_000 }, (_, i) => ({
      points: [[0, i] as Point, [1 + (i % 7), i] as Point],
      isClosed: false,
      layer: 'WALL',
      symbol: -1,
    }));
    const drawing = { lines, arcs: [], texts: [], symbols: [], dimensions: [], declaredUnit: null };
    const { layers, leftOut } = previewDrawing(
      drawing,
      new Map([
        ['WALL', layer],
        ['EMPTY', { ...layer, name: 'EMPTY' }],
      ]),
    );
    expect(layers.map(({ name }) => name)).toEqual(['WALL', 'EMPTY']);
    expect((layers[0]?.pieces.length ?? 0) / 4).toBe(18_000);
    expect(leftOut).toBe(12_000);
    const shortest = Math.min(...Array.from({ length: 18_000 }, (_, i) => layers[0]?.pieces[4 * i + 2] ?? 0));
    expect(shortest).toBeGreaterThanOrEqual(3);
  });
});
