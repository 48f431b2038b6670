/** Measures and names of what is no room and no door, as the editor's tables write them. */
import { describe, expect, it } from 'vitest';
import {
  applyEdit,
  buildWalkableCells,
  type CampusPlan,
  checkPlan,
  type PlanEdit,
  parseCampusPlan,
  qingshanCampus,
} from '../../../src/floorplans/index.js';
import { distance } from '../../../src/model/index.js';
import { stackedPlan } from '../../support/stackedPlan.js';

const done = (plan: CampusPlan, edit: PlanEdit) => {
  const outcome = applyEdit(plan, edit);
  expect(outcome.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(parseCampusPlan(JSON.parse(JSON.stringify(outcome.plan))).problems).toEqual([]);
  return outcome;
};
const refusal = (plan: CampusPlan, edit: PlanEdit) => {
  const outcome = applyEdit(plan, edit);
  expect(outcome.plan).toBe(plan);
  return outcome.problems[0]?.code;
};

describe('measures of a staircase', () => {
  const plan = stackedPlan(2);

  it('[FP257] a width goes to every flight, about its middle, and people still get down', () => {
    const { plan: made } = done(plan, { kind: 'setStair', stairId: 'A0', widthM: 1.4 });
    const [stair] = made.stairs;
    expect(stair?.widthM).toBe(1.4);
    for (const { foot, head } of stair?.flights ?? []) {
      expect(distance(...foot)).toBeCloseTo(1.4, 4);
      expect(distance(...head)).toBeCloseTo(1.4, 4);
    }
    expect(checkPlan(made).map(({ code }) => code)).not.toContain('space-unreachable');
    expect(buildWalkableCells(made).problems).toEqual([]);
  });

  it('[FP257] flights do not grow into each other or out of their room, and no measure is absurd', () => {
    expect(refusal(plan, { kind: 'setStair', stairId: 'A0', widthM: 2.4 })).toBe('edit-stair-too-wide');
    expect(refusal(plan, { kind: 'setStair', stairId: 'A0', riserM: 15 })).toBe('edit-stair-measure-invalid');
    expect(refusal(plan, { kind: 'setStair', stairId: 'A0', treadM: Number.NaN })).toBe('edit-stair-measure-invalid');
    expect(refusal(plan, { kind: 'setStair', stairId: 'gone', name: 'B' })).toBe('edit-element-missing');
  });

  it('[FP257] a riser gives the steps of every flight; a run that is drawn otherwise is told', () => {
    const { plan: made, problems } = done(plan, { kind: 'setStair', stairId: 'A0', riserM: 0.18 });
    // 1.8 m a flight; ten treads of 0.28 m are 2.8 m, drawn 3 m
    expect(made.stairs[0]?.flights.map(({ steps }) => steps)).toEqual([10, 10]);
    expect(problems).toEqual([]);
    const steep = done(plan, { kind: 'setStair', stairId: 'A0', treadM: 0.2 });
    expect(steep.problems).toEqual([]);
    const [first] = steep.plan.stairs[0]?.flights ?? [];
    expect(first?.head[0]?.[1]).toBeCloseTo(1.5 + 12 * 0.2, 3);
    const long = done(plan, { kind: 'setStair', stairId: 'A0', treadM: 0.4 });
    expect(long.problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['edit-stair-run-differs', 'warning'],
    ]);
    expect(long.plan.stairs[0]?.flights[0]?.head).toEqual(plan.stairs[0]?.flights[0]?.head);
    expect(steep.plan.stairs[0]?.treadM).toBe(0.2);
  });
});

describe('the smaller parts of the grounds', () => {
  const plan = qingshanCampus();
  const [gate] = plan.site?.gates ?? [];
  const [area] = plan.site?.areas ?? [];
  const [post] = plan.posts;
  const slots = plan.assemblyPoints.flatMap((point) => point.slots);

  it('[FP185] gates, areas, posts and assembly points get names, widths, kinds and duties', () => {
    const edits: PlanEdit[] = [
      { kind: 'setGate', gateId: gate?.id ?? '', clearWidthM: 3, name: '正门', state: 'closed' },
      { kind: 'setArea', areaId: area?.id ?? '', areaKind: 'yard' },
      { kind: 'setPost', postId: post?.id ?? '', role: 'medic', name: '救护' },
      { kind: 'setAssemblyPoint', pointId: plan.assemblyPoints[0]?.id ?? '', nameEn: 'North field' },
    ];
    const made = edits.reduce((before, edit) => done(before, edit).plan, plan);
    const [wider] = made.site?.gates ?? [];
    expect(wider).toMatchObject({ name: '正门', clearWidthM: 3, state: 'closed' });
    expect(
      distance(
        ...(wider?.segment ?? [
          [0, 0],
          [0, 0],
        ]),
      ),
    ).toBeCloseTo(3, 6);
    expect(made.site?.areas[0]?.kind).toBe('yard');
    expect(made.posts[0]).toMatchObject({ role: 'medic', name: '救护' });
    expect(made.assemblyPoints[0]?.nameEn).toBe('North field');
    expect(refusal(plan, { kind: 'setGate', gateId: gate?.id ?? '', clearWidthM: 0 })).toBe('edit-gate-width-invalid');
  });

  it('[FP185] a class stands in one square: the one it had before is free, and that is told', () => {
    const [first, second] = slots;
    const { plan: made, problems } = done(plan, {
      kind: 'setSlot',
      slotId: first?.id ?? '',
      classId: second?.classId ?? '',
    });
    const after = made.assemblyPoints.flatMap((point) => point.slots);
    expect(after[0]?.classId).toBe(second?.classId);
    expect(after[1]).not.toHaveProperty('classId');
    expect(problems.map(({ code }) => code)).toEqual(['edit-slot-taken-over']);
    const emptied = done(plan, { kind: 'setSlot', slotId: first?.id ?? '', classId: null });
    expect(emptied.plan.assemblyPoints[0]?.slots[0]).not.toHaveProperty('classId');
  });
});
