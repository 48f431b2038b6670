import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CampusPlan } from '../../src/floorplans/index.js';
import { type PreparedRun, parseScenario, parseSchool, prepareRun, presetScenario } from '../../src/scenarios/index.js';
import { arrangeHelp } from '../../src/scenarios/population/classHelp.js';
import { ASSISTANCE, ASSISTANCE_MODES } from '../../src/sim/index.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';
import { box, host, planOf, schoolhouse, space } from './support/plans.js';

function finish({ value, problems }: ReturnType<typeof prepareRun>): PreparedRun {
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  while (!value.advance().done);
  return value;
}

function runFree(plan: CampusPlan, json: object): PreparedRun {
  const { value: scenario, problems } = parseScenario({
    ...{ format: 'muster/scenario', schemaVersion: 1, kind: 'free', maxTimeS: 600 },
    ...json,
  });
  if (!scenario) throw new Error(problems.map((each) => each.message).join('\n'));
  return finish(prepareRun({ plan, scenario, seed: 1, host }));
}

describe('people who are helped', () => {
  const corridor = planOf([space('corridor', 'corridor', [0, 0, 40, 2])], []);
  const walk = (assistance: string) =>
    runFree(corridor, {
      occupants: [{ id: 'one', level: '0', area: box(0.5, 0.5, 1.5, 1.5), count: 1, assistance }],
      exits: [{ id: 'E1', level: '0', area: box(39, 0.5, 40, 1.5) }],
      measurements: {
        lines: [
          { id: 'in', level: '0', from: [10, 0], to: [10, 2] },
          { id: 'out', level: '0', from: [30, 0], to: [30, 2] },
        ],
      },
    });

  it.each(ASSISTANCE_MODES)(
    '[SC119] %s: they start after their preparation and walk at the speed of the source',
    (mode) => {
      const run = walk(mode);
      const { lines, occupants, evacuated, groups } = run.result();
      const of = ASSISTANCE[mode];
      expect(occupants).toBe(1 + of.helpers.value);
      expect(evacuated).toBe(occupants);
      expect(groups.one?.count).toBe(occupants);
      const speed = 20 / ((lines.out?.firstS ?? 0) - (lines.in?.firstS ?? 0));
      expect(speed).toBeCloseTo(of.levelSpeedMPerS.value as number, 1);
      const started = run.record().events.filter((event) => event.type === 'occupantStarted');
      const { uniform } = of.preparationS.value as { uniform: [number, number] };
      expect(started).toHaveLength(occupants);
      for (const { step } of started) {
        expect(step * 0.05).toBeGreaterThanOrEqual(uniform[0]);
        expect(step * 0.05).toBeLessThanOrEqual(uniform[1] + 0.1);
      }
    },
  );

  it('[SC118] [SC119] helpers stay beside whom they help, on every floor, and down the stair it takes as long as the source says', () => {
    const run = runFree(twoStoreyPlan(), {
      occupants: [{ id: 'one', level: 'level:1', area: box(1, 4, 6, 7), count: 1, assistance: 'twoHelpers' }],
    });
    const { frames, events } = run.record();
    const cells = run.cells;
    for (const frame of frames) {
      for (const helper of [1, 2]) {
        expect(Math.abs((frame.xCm[helper] ?? 0) - (frame.xCm[0] ?? 0))).toBe(22);
        expect(frame.yCm[helper]).toBe(frame.yCm[0]);
        expect(frame.cell[helper]).toBe(frame.cell[0]);
        expect(frame.state[helper]).toBe(frame.state[0]);
      }
    }
    const onFlights = frames.filter((frame) => cells.cells[frame.cell[0] ?? -1]?.kind === 'flight');
    const slope = cells.cells[onFlights[0]?.cell[0] ?? -1]?.slope;
    expect(slope).toBeTruthy();
    const riseM = (slope?.toElevationM ?? 0) - (slope?.fromElevationM ?? 0);
    const alongM = Math.sqrt((slope?.runM ?? 0) ** 2 + riseM ** 2);
    // two flights of the storey, 0.5 m/s along the slope
    expect(0.2 * onFlights.length).toBeGreaterThan((2 * alongM) / 0.5 - 3);
    expect(0.2 * onFlights.length).toBeLessThan((2 * alongM) / 0.5 + 5);
    expect(events.filter((event) => event.type === 'occupantReachedGoal')).toHaveLength(3);
  });

  const school = (change: object) =>
    parseSchool({
      ...{ format: 'muster/school', schemaVersion: 1, name: 's', stages: ['primary'], boarding: false, terrain: 'any' },
      ...{ region: 'cn', rulePacks: [], pupils: 10, teachers: 1, otherStaff: 0, boarders: 0, guards: 0, terms: [] },
      closedDays: [],
      classes: [{ id: '1-1', name: '1 (1)', grade: 4, room: 'room-1', number: 10, ...change }],
    }).value;

  function drill(change: object): PreparedRun {
    const { value: scenario } = presetScenario('fire', 'lesson', { population: { from: 'school' } });
    const given = school(change);
    if (!scenario || !given) throw new Error('the documents cannot be read');
    return finish(prepareRun({ plan: schoolhouse(), scenario, school: given, seed: 1, host }));
  }

  it('[SC118] a class is counted in full, and the helped pupil and their helpers get out together', () => {
    const run = drill({ pupilsNeedingHelp: 1, helpers: 2 });
    const { ids } = run.occupants;
    const pupils = Array.from({ length: 10 }, (_, k) => `class:1-1/${k + 1}`);
    expect([...ids].sort()).toEqual([...pupils, 'class:1-1/teacher'].sort());
    const outS = new Map<string, number>();
    for (const event of run.record().events) {
      if (event.type === 'occupantReachedGoal') outS.set(ids[event.occupant] ?? '', event.step * 0.05);
    }
    expect(outS.size).toBe(11);
    expect(outS.get('class:1-1/9')).toBe(outS.get('class:1-1/10'));
    expect(outS.get('class:1-1/8')).toBe(outS.get('class:1-1/10'));
    expect(run.result().problems.map((each) => each.code)).not.toContain('helpers-missing');
  });

  it('[SC118] the class does not wait for them', () => {
    const lastOfOthers = (run: PreparedRun, helped: readonly string[]) =>
      run
        .record()
        .events.reduce(
          (last, event) =>
            event.type === 'occupantReachedGoal' && !helped.includes(run.occupants.ids[event.occupant] ?? '')
              ? Math.max(last, event.step * 0.05)
              : last,
          0,
        );
    const helped = ['class:1-1/9', 'class:1-1/10'];
    const others = lastOfOthers(drill({ pupilsNeedingHelp: 1, helpers: 1, assistance: 'evacuationChair' }), helped);
    expect(others).toBeLessThan(lastOfOthers(drill({}), []) + 10);
  });

  it('[SC118] without anyone to help a pupil goes alone, and this is told', () => {
    const run = drill({ pupilsNeedingHelp: 3, helpers: 1 });
    expect(run.result()).toMatchObject({ occupants: 11, evacuated: 11 });
    const told = run.result().problems.find((each) => each.code === 'helpers-missing');
    expect(told).toMatchObject({ severity: 'warning', values: { pupils: 1 } });
  });

  it('[SC118] nobody helps twice, and nobody who needs help helps', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom(undefined, ...ASSISTANCE_MODES),
        (pupils, pupilsNeedingHelp, helpers, assistance) => {
          const each = { id: 'c', name: 'c', room: 'r', number: pupils, pupilsNeedingHelp, helpers, assistance };
          const { helped, alone } = arrangeHelp(each, {
            pupils,
            needing: Math.min(pupilsNeedingHelp, pupils),
            hasTeacher: true,
          });
          const all = [...alone, ...helped.flatMap((one) => [one.pupil, ...one.helpers])];
          expect(new Set(all).size).toBe(all.length);
          expect(all.every((number) => number >= 1 && number <= pupils)).toBe(true);
          expect(alone.length + helped.length).toBe(Math.min(pupilsNeedingHelp, pupils));
          expect(helped.filter((one) => one.hasTeacher).length).toBeLessThanOrEqual(1);
          expect(helped.flatMap((one) => one.helpers).length).toBeLessThanOrEqual(helpers);
        },
      ),
    );
  });
});
