/** Staircases laid by hand: every form by its measures, changed, moved and turned. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdit,
  applyFix,
  buildWalkableCells,
  type CampusPlan,
  checkPlan,
  createEmptyPlan,
  fixesFor,
  type PlanEdit,
  parseCampusPlan,
  type Stair,
} from '../../../src/floorplans/index.js';
import { distance, midpoint, type Point, polygonArea } from '../../../src/model/index.js';
import { hallPlan } from '../../support/hallPlan.js';

const FORMS = ['straight', 'halfTurn', 'quarterTurn', 'ramp'] as const;

const lay = (change: Partial<Extract<PlanEdit, { kind: 'layStair' }>> = {}): PlanEdit => ({
  ...{ kind: 'layStair', lowerLevelId: 'level:1', upperLevelId: 'level:2', at: [20, 20], directionDeg: 0 },
  ...change,
});

function done(plan: CampusPlan, edit: PlanEdit): { plan: CampusPlan; stair: Stair; codes: string[] } {
  const outcome = applyEdit(plan, edit);
  expect(outcome.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(parseCampusPlan(JSON.parse(JSON.stringify(outcome.plan))).problems).toEqual([]);
  const stair = outcome.plan.stairs.find(({ id }) => id === outcome.touched[0]);
  if (stair === undefined) throw new Error('the edit touched no stair');
  return { plan: outcome.plan, stair, codes: outcome.problems.map(({ code }) => code) };
}

function refusal(plan: CampusPlan, edit: PlanEdit): string | undefined {
  const outcome = applyEdit(plan, edit);
  expect(outcome.plan).toBe(plan);
  return outcome.problems[0]?.code;
}

const runsM = ({ flights }: Stair) => flights.map(({ foot, head }) => distance(midpoint(foot), midpoint(head)));
const set = (stair: Stair, change: object): PlanEdit => ({ kind: 'setStair', stairId: stair.id, ...change });

describe('a staircase laid by hand', () => {
  const hall = hallPlan();

  it.each(FORMS)('[FP187] %s: flights as long as their treads, from floor to floor, one landing fewer', (stairKind) => {
    const { plan, stair } = done(hall, lay({ stairKind, directionDeg: 30, widthM: 1.5, landingM: 1.6 }));
    expect(stair.kind).toBe(stairKind);
    expect(stair.landings).toHaveLength(stair.flights.length - 1);
    expect(stair.flights[0]?.fromElevationM).toBe(0);
    expect(stair.flights.at(-1)?.toElevationM).toBe(3.6);
    for (const [index, runM] of runsM(stair).entries()) {
      const flight = stair.flights[index] as Stair['flights'][number];
      const neededM = stairKind === 'ramp' ? 3.6 * 12 : flight.steps * 0.28;
      expect(runM).toBeCloseTo(neededM, 3);
      expect(distance(...flight.foot)).toBeCloseTo(1.5, 3);
    }
    expect(buildWalkableCells(plan).problems).toEqual([]);
    expect(checkPlan(plan).filter(({ code }) => code.startsWith('stair-'))).toEqual([]);
  });

  it('[FP187] a half-turn goes up and comes back beside itself, a quarter-turn goes off to the side asked for', () => {
    const { stair: half } = done(hall, lay({ stairKind: 'halfTurn', turn: 'right', widthM: 1.8 }));
    const [up, back] = half.flights as [Stair['flights'][number], Stair['flights'][number]];
    expect(midpoint(back.head)[0]).toBeCloseTo(midpoint(up.foot)[0], 3);
    expect(midpoint(back.head)[1]).toBeCloseTo(20 - 1.9, 3);
    const { stair: quarter } = done(hall, lay({ stairKind: 'quarterTurn', turn: 'left', steps: [10, 14] }));
    expect(quarter.flights.map(({ steps }) => steps)).toEqual([10, 14]);
    expect(midpoint((quarter.flights[1] as Stair['flights'][number]).head)[1]).toBeGreaterThan(20 + 14 * 0.28);
    expect(quarter.flights[0]?.toElevationM).toBe(1.5);
  });

  it('[FP188] tread, riser, steps and landing change the drawn stair; the same measures give the same bytes', () => {
    const first = done(hall, lay());
    const { stair: longer, plan } = done(first.plan, set(first.stair, { treadM: 0.3 }));
    expect(runsM(longer)).toEqual([expect.closeTo(3.6, 3), expect.closeTo(3.6, 3)]);
    const { stair: steeper } = done(plan, set(longer, { riserM: 0.18 }));
    expect(steeper.flights.map(({ steps }) => steps)).toEqual([10, 10]);
    expect(runsM(steeper)[0]).toBeCloseTo(3, 3);
    const { stair: deep } = done(plan, set(longer, { landingM: 2.5 }));
    expect(polygonArea((deep.landings[0] as Stair['landings'][number]).polygon)).toBeCloseTo(2.5 * (2 * 1.65 + 0.1), 2);
    const back = done(done(plan, set(longer, { treadM: 0.28 })).plan, set(longer, {}));
    expect(back.stair).toEqual(first.stair);
  });

  it('[FP189] steps that do not come to the storey are told, and there is a repair', () => {
    const first = done(hall, lay());
    const { plan, stair, codes } = done(first.plan, set(first.stair, { steps: [10, 10] }));
    expect(codes).toEqual(['stair-rise-differs']);
    // the way people walk still ends on the floors
    expect(stair.flights.at(-1)?.toElevationM).toBe(3.6);
    const told = checkPlan(plan).find(({ code }) => code === 'stair-rise-differs');
    expect(told?.values).toMatchObject({ steps: 20, riserM: 0.15, riseM: 3, heightM: 3.6 });
    expect(told?.message).toContain('20 steps of 0.15 m, which climb 3 m');
    const [fix] = fixesFor(told as NonNullable<typeof told>, plan);
    const mended = applyFix(plan, fix as NonNullable<typeof fix>).plan;
    expect(mended.stairs[0]).toMatchObject({ riserM: 0.18, flights: [{ steps: 10 }, { steps: 10 }] });
    expect(checkPlan(mended).map(({ code }) => code)).not.toContain('stair-rise-differs');
  });

  it('[FP188] it takes another form, is moved and turned about its lowest edge, and stays on its floors', () => {
    const { plan, stair } = done(hall, lay({ stairKind: 'straight' }));
    expect(stair.flights.map(({ steps }) => steps)).toEqual([12, 12]);
    let now = { plan, stair };
    for (const kind of [...FORMS, 'straight'] as const) now = done(now.plan, set(stair, { stairKind: kind }));
    expect(now.stair.flights.reduce((sum, { steps }) => sum + steps, 0)).toBe(24);
    const moved = done(plan, set(stair, { at: [30, 25] }));
    expect(midpoint((moved.stair.flights[0] as Stair['flights'][number]).foot)).toEqual([30, 25]);
    const turned = done(moved.plan, set(stair, { directionDeg: 90 }));
    expect(midpoint((turned.stair.flights[0] as Stair['flights'][number]).foot)).toEqual([30, 25]);
    expect(buildWalkableCells(turned.plan).problems).toEqual([]);
    expect(refusal(plan, set(stair, { at: [-500, 0] }))).toBe('edit-stair-leaves-room');
    expect(refusal(plan, set(stair, { at: [Number.NaN, 0] }))).toBe('edit-stair-leaves-room');
    expect(refusal(plan, set(stair, { directionDeg: Number.NaN }))).toBe('edit-stair-measure-invalid');
    expect(refusal(plan, set(stair, { steps: [0, 3] }))).toBe('edit-stair-steps-invalid');
  });

  it('[FP187] two staircases never take the same floor', () => {
    const { plan, stair } = done(hall, lay());
    expect(refusal(plan, lay({ at: [21, 20] }))).toBe('edit-stair-in-the-way');
    const { plan: both } = done(plan, lay({ at: [20, 30] }));
    expect(refusal(both, set(stair, { at: [20, 30] }))).toBe('edit-stair-in-the-way');
  });

  it('[FP187] on bare ground stair rooms are drawn around it on both storeys', () => {
    const empty = applyEdit(createEmptyPlan('新校', { name: '楼' }), {
      ...{ kind: 'addLevel', buildingId: 'building:1', where: 'above', storeyHeightM: 3.6 },
    }).plan;
    for (const stairKind of FORMS.slice(0, 3)) {
      const { plan, stair } = done(empty, lay({ stairKind, directionDeg: 45 }));
      expect(plan.buildings[0]?.levels.map(({ spaces }) => spaces.map(({ kind }) => kind))).toEqual([
        ['stair'],
        ['stair'],
      ]);
      expect(stair.name).toBe('A 梯');
      expect(buildWalkableCells(plan).problems).toEqual([]);
    }
    expect(refusal(empty, lay({ upperLevelId: 'level:1' }))).toBe('edit-stair-levels');
  });

  it('[FP188] a measure its room has no floor for is kept, and the run that is drawn otherwise is told', () => {
    const empty = applyEdit(createEmptyPlan('新校', { name: '楼' }), {
      ...{ kind: 'addLevel', buildingId: 'building:1', where: 'above', storeyHeightM: 3.6 },
    }).plan;
    const first = done(empty, lay());
    const { stair, codes } = done(first.plan, set(first.stair, { treadM: 0.45 }));
    expect(stair.treadM).toBe(0.45);
    expect(codes).toEqual(['edit-stair-run-differs']);
    expect(runsM(stair)[0]).toBeCloseTo(12 * 0.28, 3);
  });

  it('[FP177] a copied storey has the same staircase once more', () => {
    const { plan } = done(hall, lay({ stairKind: 'quarterTurn', steps: [9, 15], widthM: 1.4, directionDeg: 60 }));
    const { plan: three } = applyEdit(plan, { kind: 'copyLevel', levelId: 'level:2', storeyHeightM: 3.3 });
    const [first, second] = three.stairs as [Stair, Stair];
    expect(three.stairs).toHaveLength(2);
    expect(second.flights.map(({ foot, head }) => [foot, head])).toEqual(
      first.flights.map(({ foot, head }) => [foot, head]),
    );
    expect([second.flights[0]?.fromElevationM, second.flights[1]?.toElevationM]).toEqual([3.6, 6.9]);
    expect(second.shaft).toBe(first.shaft);
    expect(checkPlan(three).filter(({ code }) => code.startsWith('stair-'))).toEqual([]);
  });

  it('[FP170] [FP187] whatever is laid and changed, the plan parses and its cells can be built', () => {
    const measure = (min: number, max: number) => fc.option(fc.double({ min, max, noNaN: true }), { nil: undefined });
    const arbitrary = fc.record({
      stairKind: fc.constantFrom(...FORMS),
      turn: fc.constantFrom('left' as const, 'right' as const),
      directionDeg: fc.double({ min: -360, max: 360, noNaN: true }),
      at: fc.tuple(fc.double({ min: -5, max: 90, noNaN: true }), fc.double({ min: -5, max: 70, noNaN: true })),
      widthM: measure(0.4, 4),
      riserM: measure(0.05, 0.4),
      treadM: measure(0.1, 0.7),
      landingM: measure(0.3, 5),
    });
    const defined = (record: object) => Object.fromEntries(Object.entries(record).filter(([, v]) => v !== undefined));
    fc.assert(
      fc.property(arbitrary, arbitrary, (laid, then) => {
        let plan = applyEdit(hall, lay({ ...defined(laid), at: laid.at as Point })).plan;
        const [stair] = plan.stairs;
        if (stair !== undefined) plan = applyEdit(plan, set(stair, defined(then))).plan;
        expect(parseCampusPlan(JSON.parse(JSON.stringify(plan))).problems).toEqual([]);
        expect(buildWalkableCells(plan).problems.map(({ code }) => code)).not.toContain('stair-piece-apart');
      }),
      { numRuns: 60 },
    );
  });
});
