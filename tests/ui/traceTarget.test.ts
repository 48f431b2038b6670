import { describe, expect, it } from 'vitest';
import { applyEdit, type CampusPlan, parseCampusPlan, pixelToCampus } from '../../src/floorplans/index.js';
import type { TraceTarget } from '../../src/ui/places/campus/trace/traceDraft.js';
import { referenceLevel, unalignedPlacement, withPicture } from '../../src/ui/places/campus/trace/traceTarget.js';
import { scaleOf } from '../../src/ui/places/campus/trace/useScale.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';

const plan: CampusPlan = twoStoreyPlan();
const building = plan.buildings[0] as CampusPlan['buildings'][number];
const [ground, upper] = building.levels as [(typeof building.levels)[0], (typeof building.levels)[0]];
const underlay = { imageId: 'picture-1', originM: [0, 0], metresPerPixel: 0.05, rotationDeg: 0 } as const;
const size = { widthPx: 800, heightPx: 400 };
const newPlan: TraceTarget = { kind: 'newPlan', planName: '新学校', buildingName: '教学楼', name: '1F' };
const newLevel: TraceTarget = { kind: 'newLevel', buildingId: building.id, name: '3F', storeyHeightM: 3.4 };
const newBuilding: TraceTarget = { kind: 'newBuilding', buildingName: '办公楼', name: '1F' };

describe('where a traced picture goes', () => {
  it('[UI274] every target gives a sound plan with the picture under the floor named', () => {
    const targets: TraceTarget[] = [newPlan, newLevel, newBuilding, { kind: 'level', levelId: upper.id }];
    for (const target of targets) {
      const made = withPicture(plan, target, underlay);
      const parsed = parseCampusPlan(made.plan);
      expect(parsed.problems.filter((each) => each.severity === 'error')).toEqual([]);
      const level = parsed.value?.buildings.flatMap((each) => each.levels).find((each) => each.id === made.levelId);
      expect(level?.underlay, target.kind).toEqual(underlay);
    }
    expect(withPicture(null, newPlan, underlay).plan.name).toBe('新学校');
  });

  it('[UI274] a new floor lies on top of its building, as high as was said', () => {
    const { plan: made, levelId } = withPicture(plan, newLevel, underlay);
    const level = made.buildings[0]?.levels.find((each) => each.id === levelId);
    expect(level).toMatchObject({ name: '3F', ordinal: upper.ordinal + 1, elevationM: upper.elevationM + 3.4 });
    expect(withPicture(plan, { ...newLevel, storeyHeightM: 90 }, underlay).problems).toHaveLength(1);
  });

  it('[UI274] nothing else of the plan changes, and taking the picture away gives the plan back', () => {
    const { plan: made } = withPicture(plan, { kind: 'level', levelId: ground.id }, underlay);
    const gone = applyEdit(made, { kind: 'setUnderlay', levelId: ground.id, underlay: null });
    expect(gone.plan).toEqual(plan);
  });

  it('[UI275] the floor to match is the floor itself where it has rooms, else the one below', () => {
    expect(referenceLevel(plan, { kind: 'level', levelId: upper.id })?.id).toBe(upper.id);
    expect(referenceLevel(plan, newLevel)?.id).toBe(upper.id);
    const bare = { ...plan, buildings: [{ ...building, levels: [ground, { ...upper, spaces: [], openings: [] }] }] };
    expect(referenceLevel(bare, { kind: 'level', levelId: upper.id })?.id).toBe(ground.id);
    for (const target of [newPlan, newBuilding]) expect(referenceLevel(plan, target)).toBeNull();
  });

  it('[UI275] unaligned, a picture lies over the middle of its floor, beside what is there, or at the origin', () => {
    const at = (target: TraceTarget, pixel: readonly [number, number]) =>
      pixelToCampus(unalignedPlacement(plan, target, size, 0.05, 0), pixel);
    const xs = upper.spaces.flatMap((each) => each.polygon.outer.map(([x]) => x));
    const outline = upper.outline?.outer.map(([x]) => x) ?? xs;
    expect(at(newLevel, [400, 200])[0]).toBeCloseTo((Math.min(...outline) + Math.max(...outline)) / 2, 9);
    expect(at(newBuilding, [0, 0])[0]).toBeGreaterThan(Math.max(...outline));
    expect(at(newPlan, [0, 400])).toEqual([0, 0]);
  });
});

describe('the scale of a draft', () => {
  const empty = { marks: {}, firstM: null, secondM: null, printed: null, isPrintedUsed: false };
  const marks = { first1: [0, 0], first2: [400, 0], second1: [0, 0], second2: [0, 200] } as const;

  it('[UI272] nothing is a scale until two points and a length are there', () => {
    expect(scaleOf(empty).metresPerPixel).toBeNull();
    expect(scaleOf({ ...empty, marks }).metresPerPixel).toBeNull();
    expect(scaleOf({ ...empty, firstM: 20 }).metresPerPixel).toBeNull();
    expect(scaleOf({ ...empty, marks, firstM: 20 }).metresPerPixel).toBeCloseTo(0.05, 12);
  });

  it('[UI272] a printed scale is used only when asked for, and gives way to a length', () => {
    const printed = { scale: 100, metresPerPixel: 0.0127 };
    expect(scaleOf({ ...empty, printed }).metresPerPixel).toBeNull();
    expect(scaleOf({ ...empty, printed, isPrintedUsed: true }).metresPerPixel).toBe(0.0127);
    expect(scaleOf({ ...empty, printed, isPrintedUsed: true, marks, firstM: 20 }).metresPerPixel).toBeCloseTo(0.05, 12);
  });

  it('[UI273] a second length that does not fit is told', () => {
    expect(scaleOf({ ...empty, marks, firstM: 20, secondM: 10 }).problems).toEqual([]);
    const { problems, difference } = scaleOf({ ...empty, marks, firstM: 20, secondM: 11 });
    expect(problems.map((each) => each.code)).toEqual(['scale-aspect']);
    expect(difference).toBeCloseTo(0.1, 9);
  });
});
