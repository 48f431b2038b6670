import { describe, expect, it } from 'vitest';
import type { CampusPlan } from '../../src/floorplans/index.js';
import { prepareRun, type RunResult, type Scenario, type School } from '../../src/scenarios/index.js';
import type { RunRecord } from '../../src/sim/index.js';
import {
  bedroomIds,
  boardingSchool,
  MANAGERS,
  type NightDuty,
  nightScenario,
  smallDormitory,
} from './support/dormitory.js';
import { host } from './support/plans.js';
import { block, drill } from './support/staffedSchool.js';

const phases = ({ phases }: RunResult) => phases.map(({ name }) => name);
const phaseOf = ({ phases }: RunResult, name: string) => {
  const found = phases.find((each) => each.name === name);
  return { startS: found?.startS ?? Number.NaN, endS: found?.endS ?? Number.NaN };
};

type Site = NonNullable<CampusPlan['site']>;

interface Searched {
  readonly run: { readonly cells: { readonly cells: readonly { readonly kind: string }[] } };
  readonly record: RunRecord;
}

/** Most that two who search are ever apart while one of them is indoors, m; NaN where none ever is. */
function mostApartM({ run, record }: Searched, pair: readonly string[], fromS: number, untilS: number): number {
  const [a = -1, b = -1] = pair.map((id) => record.occupants.ids.indexOf(id));
  const isInside = (cell: number) => run.cells.cells[cell]?.kind !== 'ground';
  const apart = record.frames.flatMap(({ timeS, cell, xCm, yCm }) => {
    if (timeS < fromS || timeS > untilS || !(isInside(cell[a] ?? -1) || isInside(cell[b] ?? -1))) return [];
    return [Math.hypot((xCm[a] ?? 0) - (xCm[b] ?? 0), (yCm[a] ?? 0) - (yCm[b] ?? 0)) / 100];
  });
  return apart.length === 0 ? Number.NaN : Math.max(...apart);
}

const dormitory = smallDormitory();
const upstairs = bedroomIds(dormitory).filter((each) => each.startsWith('space:dorm-g2'));

function night({
  plan = dormitory,
  school = boardingSchool(upstairs, { perRoom: 4 }),
  change = {},
}: {
  plan?: CampusPlan;
  school?: School;
  change?: Partial<Scenario>;
}) {
  const { value: run, problems } = prepareRun({ plan, school, scenario: nightScenario({}, change), seed: 1, host });
  if (!run) throw new Error(problems.map(({ message }) => message).join('\n'));
  while (!run.advance().done);
  const result = run.result();
  const { staff, rollCall, search } = result;
  if (!staff || !rollCall || !search) throw new Error('no figures of the staff');
  return { run, result, staff, rollCall, search, record: run.record(), codes: problems.map(({ code }) => code) };
}

describe('a night drill with its staff', () => {
  it('[SC385] [SC386] a boarder who is not in bed is missed by room and class; two go, never one alone, and the night ends when they are back', () => {
    const staff = { missing: [{ class: 'class:c', room: 'space:dorm-g-warden-1' }] };
    const done = night({ change: { staff } });
    const { result, rollCall, search } = done;
    expect(phases(result)).toEqual([
      ...['detection', 'alarm', 'waking', 'evacuation', 'assembly', 'bedRoll', 'search', 'allClear'],
    ]);
    expect(rollCall.rooms?.map(({ expected }) => expected).reduce((sum, each) => sum + each, 0)).toBe(15);
    expect(rollCall.classes.find(({ group }) => group === 'class:c')).toMatchObject({
      ...{ expected: 16, present: 15, missing: 1 },
    });
    expect(rollCall.allCountedS).toBeCloseTo(phaseOf(result, 'bedRoll').endS, 6);
    const { startS, endS } = phaseOf(result, 'search');
    expect(search).toMatchObject([{ outcome: 'found', room: 'space:dorm-g-warden-1' }]);
    expect(search[0]?.pair).toHaveLength(2);
    expect(search[0]?.backS).toBeCloseTo(endS, 6);
    expect(endS - startS).toBeLessThan(300);
    expect(mostApartM(done, search[0]?.pair ?? [], startS, endS)).toBeLessThan(4);
    expect(result).toMatchObject({ stuck: [], evacuated: result.occupants });
  });

  it('[SC386] whoever sleeps on is fetched out of bed by two, and with one on duty nobody goes', () => {
    const quiet: Partial<Scenario> = { staff: { missing: [{ class: 'class:c' }] } };
    const both = night({ change: quiet });
    expect(both.search).toMatchObject([{ outcome: 'found', pair: [expect.any(String), expect.any(String)] }]);
    expect(both.result.stuck).toEqual([]);
    expect(both.result.night?.leftBehind).toBe(0);

    const alone = night({
      school: boardingSchool(upstairs, { perRoom: 4, nightDuty: MANAGERS.slice(0, 1) }),
      change: quiet,
    });
    expect(alone.search).toMatchObject([{ outcome: 'nobodyToSend', pair: [], backS: null }]);
    const { startS, endS } = phaseOf(alone.result, 'search');
    expect(endS - startS).toBeLessThan(1);
    expect(alone.result.stuck).toHaveLength(1);
  });

  it('[SC387] rooms are counted by their warden one after the other, and a class when the last of its rooms is reported', () => {
    const { result, rollCall } = night({});
    const { startS, endS } = phaseOf(result, 'bedRoll');
    expect(rollCall.rooms?.map(({ group }) => group).sort()).toEqual([...upstairs].sort());
    for (const { expected, present, missing } of [...(rollCall.rooms ?? []), ...rollCall.classes])
      expect(expected).toBe(present + missing);
    // one warden has all four: 5 s each, and 20 s for the report
    for (const { countedS } of rollCall.rooms ?? []) expect((countedS ?? 0) - startS).toBeCloseTo(40, 6);
    expect(rollCall.classes.find(({ group }) => group === 'class:c')?.countedS).toBeCloseTo(endS, 6);
    expect(rollCall.classes.reduce((sum, each) => sum + each.expected, 0)).toBe(result.occupants);
    expect(phases(result)).not.toContain('search');
  });

  it('[SC388] wardens keep their rounds; who is free goes to a post, and none is taken who sleeps', () => {
    const posts = ['g', 'b'].map((wing, k) => ({
      ...{ id: `post:${wing}`, name: wing, levelId: 'level:dorm-1' },
      at: [0, 0] as const,
      k,
    }));
    const hall = dormitory.buildings[0]?.levels[0]?.spaces.filter(({ kind }) => kind === 'corridor') ?? [];
    const middle = (space: (typeof hall)[number] | undefined) => {
      const outer = space?.polygon.outer ?? [];
      const xs = outer.map(([x]) => x);
      const ys = outer.map(([, y]) => y);
      return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2] as const;
    };
    const plan: CampusPlan = {
      ...dormitory,
      posts: posts.map(({ k, ...post }) => ({ ...post, at: middle(hall[k % hall.length]) })),
    };
    const duty: NightDuty = [...MANAGERS.slice(0, 1), { role: 'guard', number: 1, room: 'space:dorm-b-warden-1' }];
    const wardensOnly = night({
      plan,
      school: boardingSchool(upstairs, { perRoom: 4, nightDuty: MANAGERS.slice(0, 1) }),
    });
    expect(wardensOnly.staff.posts.map(({ by }) => by)).toEqual([null, null]);
    expect(wardensOnly.codes).not.toContain('posts-without-staff');
    expect(wardensOnly.result.night?.roomsSwept).toBe(upstairs.length);

    const withGuard = night({ plan, school: boardingSchool(upstairs, { perRoom: 4, nightDuty: duty }) });
    const manned = withGuard.staff.posts.filter(({ by }) => by !== null);
    expect(manned).toHaveLength(1);
    expect(manned[0]?.by).toBe('staff:gate/1');
    expect(manned[0]?.leftS).toBeGreaterThan(manned[0]?.reachedS ?? Number.POSITIVE_INFINITY);
    // not before the wardens have woken everyone
    expect(manned[0]?.leftS).toBeGreaterThan(phaseOf(withGuard.result, 'evacuation').startS);
    expect(withGuard.result).toMatchObject({ stuck: [], night: { roomsSwept: upstairs.length } });
  });

  it('[SC456] the only guard goes to the gate, though another post comes first on the plan', () => {
    const place = dormitory.assemblyPoints[0]?.polygon.outer[0] ?? [0, 0];
    const at = [place[0] + 2, place[1] + 2] as const;
    const plan: CampusPlan = {
      ...dormitory,
      posts: [
        { id: 'post:command', name: '指挥', role: 'commander', at },
        { id: 'post:gate', name: '大门', role: 'gate', at: [at[0] + 4, at[1]] },
      ],
    };
    const nightDuty: NightDuty = [...MANAGERS.slice(0, 1), { role: 'guard', number: 1, room: 'space:dorm-b-warden-1' }];
    const { staff } = night({ plan, school: boardingSchool(upstairs.slice(0, 1), { perRoom: 2, nightDuty }) });
    expect(staff.posts.map(({ post, by }) => [post, by])).toEqual([
      ['post:command', null],
      ['post:gate', 'staff:gate/1'],
    ]);
  });
});

describe('leaving the campus with its staff', () => {
  const missing = [{ class: 'class:202' }];
  const away = (change: Partial<Scenario>, plan = block()) => drill({ kind: 'evacuate-away', pupils: 4, plan, change });

  it('[SC476] nobody waits at a landing, the gate is manned, and every class is counted at the place', () => {
    const { result, staff, rollCall, search } = away({ intruder: { goAwayTo: ['yard'] } });
    for (const { post, by, isWanted } of staff.posts) {
      expect(isWanted, post).toBe(post === 'post:gate');
      expect(by !== null, post).toBe(post === 'post:gate');
    }
    expect(rollCall.classes.filter(({ group }) => group.startsWith('class:'))).toHaveLength(6);
    expect(phaseOf(result, 'rollCall').endS).toBeCloseTo(rollCall.allCountedS ?? 0, 6);
    expect(phases(result)).not.toContain('search');
    expect(search).toEqual([]);
    const named = away({ intruder: { goAwayTo: ['yard'] }, staff: { guides: ['post:block-stair-a-2'] } });
    expect(named.staff.posts.filter(({ by }) => by !== null).map(({ post }) => post)).toEqual([
      'post:block-stair-a-2',
      'post:gate',
    ]);
  });

  it('[SC477] [SC479] from a place on the campus two go back for a missing pupil, together, and the drill ends when they are back', () => {
    const done = away({ intruder: { goAwayTo: ['yard'] }, staff: { missing } });
    const { startS, endS } = phaseOf(done.result, 'search');
    expect(done.search).toMatchObject([{ missing: ['class:202/4'], outcome: 'found' }]);
    expect(done.search[0]?.backS).toBeCloseTo(endS, 6);
    expect(endS - startS).toBeLessThan(300);
    expect(mostApartM(done, done.search[0]?.pair ?? [], startS, endS)).toBeLessThan(4);
    expect(done.result.stuck).toEqual([]);
  });

  it('[SC478] who has left by the gate does not go back: the pupil is named, and the search takes no time', () => {
    const plan = block();
    const gate = {
      ...{ id: 'gate', name: '大门', kind: 'gate' as const, clearWidthM: 4, spaceIds: [] },
      segment: [
        [20, -40],
        [24, -40],
      ] as const,
    };
    const gated: CampusPlan = { ...plan, site: { ...(plan.site as Site), gates: [gate] } };
    const { result, search, rollCall } = away({ staff: { missing } }, gated);
    expect(search).toMatchObject([{ missing: ['class:202/4'], pair: [], outcome: 'nobodyToSend' }]);
    const { startS, endS } = phaseOf(result, 'search');
    expect(endS - startS).toBeLessThan(1);
    expect(rollCall.classes.find(({ group }) => group === 'class:202')).toMatchObject({ present: 3, missing: 1 });
    expect(result.stuck.map(({ id }) => id)).toEqual(['class:202/4']);
  });
});
