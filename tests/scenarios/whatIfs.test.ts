import { describe, expect, it } from 'vitest';
import { qingshanCampus } from '../../src/floorplans/index.js';
import {
  applyWhatIfs,
  drillScenario,
  drillTargets,
  prepareRun,
  qingshanSchool,
  type Scenario,
  setAtPath,
  stairsOfShaft,
  valueAtPath,
  type WhatIf,
  type WhatIfEdit,
} from '../../src/scenarios/index.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';
import { host } from './support/plans.js';

const plan = twoStoreyPlan(true);
const base = drillScenario('fire', 'lesson', { from: 'count', count: 40 }, 1);
const whatIf = (change: WhatIfEdit, isOn = true): WhatIf => ({ id: 'w1', name: 'my idea', isOn, change });

function changed(...edits: WhatIfEdit[]): Scenario {
  const { value, problems } = applyWhatIfs(
    base,
    edits.map((edit) => whatIf(edit)),
    plan,
  );
  if (value === null) throw new Error(problems.map((each) => each.message).join('\n'));
  return value;
}

function run(scenario: Scenario) {
  const { value, problems } = prepareRun({ plan, scenario, seed: 1, host });
  if (value === null) throw new Error(problems.map((each) => each.message).join('\n'));
  while (!value.advance().done);
  return { prepared: value, result: value.result() };
}

const stair = plan.stairs[0]?.id ?? '';
const door = plan.buildings[0]?.levels[0]?.openings[0]?.id ?? '';

describe('what-ifs', () => {
  it('[SC539] a class by a stair stands before the routes of the scenario, and a stair that is not there is told', () => {
    const { routes } = changed(
      { edit: 'classByStair', levels: ['level:1'], stairs: [stair] },
      { edit: 'classByStair', classes: ['c3'], stairs: [stair] },
    );
    expect(routes).toEqual([
      { classes: ['c3'], stairs: [stair] },
      { levels: ['level:1'], stairs: [stair] },
    ]);
    for (const change of [
      { edit: 'classByStair', classes: ['c3'], stairs: ['gone'] },
      { edit: 'classByStair', levels: ['gone'], stairs: [stair] },
      { edit: 'classByStair', stairs: [stair] },
    ] as const) {
      const { value, problems } = applyWhatIfs(base, [whatIf(change)], plan);
      expect(value).toBeNull();
      expect(problems).toMatchObject([{ code: 'what-if-names-nothing', path: 'whatIfs[0].change' }]);
    }
  });

  it('[SC505] those that are on are applied in their order, and the scenario itself stays as it is', () => {
    const before = JSON.stringify(base);
    const { phases, paceShare, isAnnounced, release, doorEvents } = changed(
      { edit: 'setValue', path: 'phases.alarmS', value: 8 },
      { edit: 'setValue', path: 'phases.alarmS', value: 9 },
      { edit: 'walkSlower', percent: 10 },
      { edit: 'walkSlower', percent: 50 },
      { edit: 'unannounced' },
      { edit: 'closeDoor', door, atS: 30 },
      { edit: 'holdBack', levels: ['level:1'], byS: 20 },
      { edit: 'afterLevels', levels: ['level:1'], cleared: ['level:0'] },
    );
    expect(phases).toEqual({ alarmS: 9 });
    expect(paceShare).toBeCloseTo(0.45);
    expect(isAnnounced).toBe(false);
    expect(doorEvents).toEqual([{ atS: 30, door, state: 'closed' }]);
    // the first entry that names somebody holds: what was asked for last stands first
    expect(release).toEqual([
      { levels: ['level:1'], afterCleared: ['level:0'] },
      { levels: ['level:1'], afterS: 20 },
    ]);
    expect(JSON.stringify(base)).toBe(before);
  });

  it('[SC505] one that is off changes nothing, even where it could not be applied', () => {
    expect(applyWhatIfs(base, [whatIf({ edit: 'closeDoor', door: 'gone' }, false)], plan)).toEqual({
      value: base,
      problems: [],
    });
  });

  it('[SC506] a staircase is shut on every storey, and nobody passes it', () => {
    const { prepared, result } = run(changed({ edit: 'closeStair', stair }));
    const portals = prepared.cells.portals.flatMap(({ id }, index) => (id.startsWith(`${stair}/`) ? [index] : []));
    expect(portals.length).toBeGreaterThan(1);
    const passed = prepared
      .record()
      .events.filter((event) => event.type === 'occupantPassedPortal' && portals.includes(event.portal));
    expect(passed).toEqual([]);
    expect(result.stuck.length).toBeGreaterThan(0);
    expect(run(base).result.stuck).toEqual([]);
    const campus = qingshanCampus();
    const shaft = stairsOfShaft(campus, 'stair:zhixing-b-2').map((each) => each.id);
    expect(shaft).toEqual(['stair:zhixing-b-1', 'stair:zhixing-b-2', 'stair:zhixing-b-3']);
    const unlettered = {
      ...campus,
      stairs: campus.stairs.map(({ shaft: _, ...rest }) => rest),
    };
    expect(stairsOfShaft(unlettered, 'stair:zhixing-b-2').map((each) => each.id)).toEqual(shaft);
  });

  it('[SC507] one that names nothing, or makes no scenario, is told under its own place and nothing is given', () => {
    const edits: WhatIfEdit[] = [
      { edit: 'closeDoor', door: 'gone' },
      { edit: 'closeStair', stair: 'gone' },
      { edit: 'holdBack', levels: ['gone'], byS: 1 },
      { edit: 'holdBack', byS: 1 },
      { edit: 'setValue', path: 'phases.alarmS', value: -1 },
      { edit: 'setValue', path: 'no.such.field', value: 1 },
    ];
    const { value, problems } = applyWhatIfs(
      base,
      edits.map((edit) => whatIf(edit)),
      plan,
    );
    expect(value).toBeNull();
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['what-if-names-nothing', 'whatIfs[0].change'],
      ['what-if-names-nothing', 'whatIfs[1].change'],
      ['what-if-names-nothing', 'whatIfs[2].change'],
      ['what-if-names-nothing', 'whatIfs[3].change'],
      ['what-if-does-not-fit', 'whatIfs[4].change'],
      ['what-if-does-not-fit', 'whatIfs[5].change'],
    ]);
    for (const { message } of problems) expect(message).toContain('my idea');
  });

  it('[SC505] a value is put at its path and taken out again without a trace', () => {
    const written = setAtPath(base, 'night.knocking.startS', 12);
    expect(valueAtPath(written, 'night.knocking.startS')).toBe(12);
    expect(setAtPath(written, 'night.knocking.startS', undefined)).toEqual(base);
    expect(valueAtPath(base, 'phases.alarmS.more')).toBeUndefined();
  });

  it('[SC509] half the pace takes longer, so does an alarm nobody was told of, and the time without queues is no longer than the drill', () => {
    const usual = run(base).result;
    const slow = run(changed({ edit: 'walkSlower', percent: 50 })).result;
    expect(slow.evacuationTimeS).toBeGreaterThan((usual.evacuationTimeS ?? 0) + 5);
    const surprised = run(changed({ edit: 'unannounced' })).result;
    expect(surprised.evacuationTimeS).toBeGreaterThan((usual.evacuationTimeS ?? 0) + 5);
    expect(usual.freeFlowTimeS).toBeGreaterThan(0);
    expect(usual.freeFlowTimeS).toBeLessThanOrEqual(usual.evacuationTimeS ?? 0);
  });
});

describe('targets', () => {
  const campus = qingshanCampus();
  const school = qingshanSchool();
  const profiles = (stages: typeof school.stages, freeFlowS: number | null = null, on = campus) =>
    drillTargets({ ...school, stages }, on, freeFlowS).map(({ profile, timeS }) => [profile, timeS]);

  it('[SC508] go by the youngest stage and by the number of storeys', () => {
    expect(profiles(['primary', 'junior_middle'])).toEqual([
      ['stage', 180],
      ['lowRise', 120],
    ]);
    expect(profiles(['senior_middle'], 100)).toEqual([
      ['stage', 120],
      ['lowRise', 120],
      ['freeFlow', 130],
    ]);
  });

  it('[SC508] name only the time without queues and 30 % above four storeys and for kindergartens; nothing without a school', () => {
    const high = {
      ...campus,
      buildings: campus.buildings.map((building) => ({
        ...building,
        levels: building.levels.map((level) => ({ ...level, ordinal: level.ordinal + 1 })),
      })),
    };
    expect(profiles(['primary'], 200, high)).toEqual([['freeFlow', 260]]);
    expect(profiles(['primary'], null, high)).toEqual([]);
    expect(profiles(['kindergarten'], 10)).toEqual([['freeFlow', 13]]);
    expect(drillTargets(null, campus, 100)).toEqual([]);
  });
});
