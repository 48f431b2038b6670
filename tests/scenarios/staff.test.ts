import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolhouse } from './support/plans.js';
import { block, drill, prepareDrill } from './support/staffedSchool.js';

const phases = (result: ReturnType<typeof drill>['result']) => result.phases.map((phase) => phase.name);
/** Posts of guides inside that somebody is sent to. */
const guidesOf = ({ staff }: ReturnType<typeof drill>) =>
  staff.posts.filter(({ role, level, by }) => role === 'guide' && level !== null && by !== null);

describe('a fire drill with its staff', () => {
  it('[SC456] [SC458] [SC463] goes like a drill: guides to their posts, classes out, guides last, every class counted', () => {
    const done = drill({ pupils: 10 });
    const { result, staff, rollCall, search, record } = done;
    expect(phases(result)).toEqual([
      'detection',
      'alarm',
      'response',
      'evacuation',
      'assembly',
      'rollCall',
      'allClear',
    ]);
    const byPost = new Map(staff.posts.map((each) => [each.post, each]));
    // the nearest go: those of the office on the same storey
    for (const stair of ['a', 'b']) {
      for (const storey of [2, 3]) {
        const post = byPost.get(`post:block-stair-${stair}-${storey}`);
        expect(post?.by).toMatch(new RegExp(`^staff:space:block-${storey}04/`));
        expect(post?.reachedS).toBeGreaterThan(15);
        expect(post?.leftS).toBeGreaterThan(post?.reachedS ?? Number.POSITIVE_INFINITY);
      }
    }
    // floors empty from above, and the guides leave in that order
    const left = (storey: number) => byPost.get(`post:block-stair-a-${storey}`)?.leftS ?? 0;
    expect(left(3)).toBeLessThan(left(2));
    expect(left(2)).toBeLessThan(left(1));
    // who is at the gate stays there, and is counted there
    expect(byPost.get('post:gate')).toMatchObject({ role: 'gate', leftS: null });
    expect(result.routes['post:gate']).toBe(1);
    expect(result).toMatchObject({ occupants: 75, evacuated: 75, stuck: [] });
    expect(staff).toMatchObject({ wrongTurns: 0, hesitations: 0 });

    const counted = rollCall.classes.map(({ group, countedS }) => ({ group, countedS: countedS ?? 0 }));
    expect(counted.map(({ group }) => group)).toContain('teachers');
    expect(rollCall.allCountedS).toBe(Math.max(...counted.map(({ countedS }) => countedS)));
    expect(result.phases.find(({ name }) => name === 'rollCall')?.endS).toBeCloseTo(rollCall.allCountedS ?? 0, 6);
    for (const each of rollCall.classes) {
      if (!each.group.startsWith('class:')) continue;
      // lines up 5 s, counts 10 people at 0.6 s, reports 20 s
      expect((each.countedS ?? 0) - (each.completeS ?? 0)).toBeCloseTo(31, 6);
    }
    expect(search).toEqual([]);
    const notes = record.events.flatMap((event) => (event.type === 'drillNoted' ? [event.note] : []));
    expect(notes.filter((note) => note === 'classCounted')).toHaveLength(rollCall.classes.length);
    expect(notes.filter((note) => note === 'postLeft')).toHaveLength(6);
  });

  it('[SC468] [SC469] [SC471] a pupil left in a room is missed at the count, fetched by two who keep together, and brought back', () => {
    const missing = [{ class: 'class:301', room: 'space:block-303' }];
    const { result, rollCall, search, record, run } = drill({ pupils: 6, staff: { missing } });
    expect(phases(result)).toEqual([
      'detection',
      'alarm',
      'response',
      'evacuation',
      'assembly',
      'rollCall',
      'search',
      'allClear',
    ]);
    expect(rollCall.classes.find(({ group }) => group === 'class:301')).toMatchObject({
      expected: 6,
      present: 5,
      missing: 1,
    });
    expect(search).toHaveLength(1);
    const [one] = search;
    expect(one).toMatchObject({ missing: ['class:301/6'], groups: ['class:301'], outcome: 'found' });
    expect(one?.room).toBe('space:block-303');
    expect(one?.pair).toHaveLength(2);
    const phase = result.phases.find(({ name }) => name === 'search');
    expect(one?.startS).toBeCloseTo(phase?.startS ?? 0, 6);
    expect(one?.reachedS).toBeGreaterThan(one?.startS ?? Number.POSITIVE_INFINITY);
    expect(one?.backS).toBeCloseTo(phase?.endS ?? 0, 6);
    expect(result).toMatchObject({ evacuated: 51, stuck: [] });

    // nobody is in the building alone after the count but the pupil who waits
    const pair = (one?.pair ?? []).map((id) => record.occupants.ids.indexOf(id));
    const isInside = (cell: number) => run.cells.cells[cell]?.kind !== 'ground';
    let looks = 0;
    for (const { timeS, cell, xCm, yCm } of record.frames) {
      if (timeS < (one?.startS ?? 0) || timeS > (one?.backS ?? 0)) continue;
      const inside = pair.filter((i) => isInside(cell[i] ?? -1));
      if (inside.length === 0) continue;
      looks++;
      const [a, b] = pair as [number, number];
      const apart = Math.hypot((xCm[a] ?? 0) - (xCm[b] ?? 0), (yCm[a] ?? 0) - (yCm[b] ?? 0)) / 100;
      expect(apart, `at ${timeS} s`).toBeLessThan(4);
    }
    expect(looks).toBeGreaterThan(100);
  });

  it('[SC472] with fewer than two to send, or no way there, nobody goes in and the place is named', () => {
    const missing = [{ class: 'class:301' }];
    const nobody = drill({ pupils: 4, office: 0, staff: { missing, guides: 'none' } });
    expect(nobody.search).toMatchObject([{ pair: [], outcome: 'nobodyToSend', backS: null }]);
    expect(nobody.result.stuck.map(({ id }) => id)).toEqual(['class:301/4']);

    const door = { atS: 200, state: 'closed' } as const;
    const doors = ['front', 'rear'].map((end) => ({ ...door, door: `door:block-301-${end}` }));
    const shut = drill({
      pupils: 4,
      staff: { missing },
      change: { doorEvents: doors, phases: { rollCallReportS: 100 } },
    });
    expect(shut.search).toMatchObject([{ outcome: 'closed', reachedS: null }]);
    expect(shut.search[0]?.pair).toHaveLength(2);
    expect(shut.search[0]?.backS).not.toBeNull();
  });

  it('[SC470] a search that would take too long turns round, and ends by the time it has', () => {
    const staff = { missing: [{ class: 'class:301' }] };
    const { result, search } = drill({ pupils: 4, staff, change: { phases: { searchS: 60 } } });
    const phase = result.phases.find(({ name }) => name === 'search');
    expect((phase?.endS ?? 0) - (phase?.startS ?? 0)).toBeLessThanOrEqual(60.01);
    expect(search).toMatchObject([{ reachedS: null, outcome: 'timeUp' }]);
  });
});

describe('other drills with the same staff', () => {
  it.each(['earthquake', 'debris-flow'])(
    '[SC475] in a drill of kind %s guides, count and search are those of the fire drill',
    (kind) => {
      const missing = [{ class: 'class:202' }];
      const { result, staff, rollCall, search } = drill({ kind, pupils: 4, staff: { missing } });
      expect(staff.posts.filter(({ reachedS }) => reachedS !== null).length).toBeGreaterThan(4);
      expect(rollCall.classes.every(({ expected, present, missing: not }) => expected === present + not)).toBe(true);
      expect(result.phases.find(({ name }) => name === 'rollCall')?.endS).toBeCloseTo(rollCall.allCountedS ?? 0, 6);
      expect(search).toMatchObject([{ missing: ['class:202/4'], outcome: 'found' }]);
      expect(result.stuck).toEqual([]);
    },
  );
});

describe('what always holds with staff', () => {
  const modes = fc.constantFrom('all' as const, 'none' as const);
  const settings = fc.record({
    seed: fc.integer({ min: 1, max: 1000 }),
    pupils: fc.integer({ min: 2, max: 5 }),
    office: fc.integer({ min: 0, max: 4 }),
    guides: modes,
    missing: fc.integer({ min: 0, max: 2 }),
  });

  it('[SC465] everybody is counted once: those expected are those present and those missing, in each group and in all', () => {
    fc.assert(
      fc.property(settings, ({ seed, pupils, office, guides, missing }) => {
        const absent = Array.from({ length: missing }, () => ({ class: 'class:202' }));
        const { rollCall, result, search } = drill({ seed, pupils, office, staff: { guides, missing: absent } });
        for (const each of rollCall.classes) expect(each.expected).toBe(each.present + each.missing);
        const sum = (pick: (each: (typeof rollCall.classes)[number]) => number) =>
          rollCall.classes.reduce((total, each) => total + pick(each), 0);
        expect(sum((each) => each.expected)).toBe(result.occupants);
        expect(sum((each) => each.missing)).toBe(missing);
        expect(phases(result).includes('search')).toBe(missing > 0);
        for (const { pair } of search) expect([0, 2]).toContain(pair.length);
        expect(search.flatMap((each) => each.missing)).toHaveLength(missing);
      }),
      { numRuns: 4 },
    );
  });

  it('[SC459] a guide never leaves before nobody is left on that floor and above', () => {
    fc.assert(
      fc.property(settings, ({ seed, pupils, office }) => {
        const done = drill({ seed, pupils, office });
        const { record, run } = done;
        const cells = run.cells.cells;
        const heightOf = (level: string | null) =>
          Math.min(...cells.filter(({ levelId }) => levelId === level).map(({ elevationM }) => elevationM));
        for (const { level, leftS } of guidesOf(done)) {
          if (leftS === null) continue;
          const frame = record.frames.find(({ timeS }) => timeS >= leftS);
          record.occupants.ids.forEach((id, i) => {
            const cell = cells[frame?.cell[i] ?? -1];
            if (id.startsWith('staff:') || id.endsWith('/teacher') || !cell || cell.kind === 'ground') return;
            expect(cell.elevationM, id).toBeLessThan(heightOf(level));
          });
        }
      }),
      { numRuns: 3 },
    );
  });

  it('[SC460] [SC461] without guides people go wrong and stop where streams meet, and on average the count takes longer', () => {
    const countedS = { all: 0, none: 0 };
    for (const seed of [1, 2, 4]) {
      const manned = drill({ seed, pupils: 20, staff: { guides: 'all' } });
      const unmanned = drill({ seed, pupils: 20, staff: { guides: 'none' } });
      expect(manned.staff.hesitations).toBeLessThan(unmanned.staff.hesitations);
      expect(manned.staff.wrongTurns).toBeLessThanOrEqual(unmanned.staff.wrongTurns);
      countedS.all += manned.rollCall.allCountedS ?? 0;
      countedS.none += unmanned.rollCall.allCountedS ?? 0;
    }
    expect(countedS.none).toBeGreaterThan(countedS.all);
  }, 120_000);

  it('[SC457] a guide who sets out late leaves the landing unguided until then', () => {
    const late = [2, 3].flatMap((storey) =>
      ['a', 'b'].map((stair) => ({ post: `post:block-stair-${stair}-${storey}`, setsOutS: 60 })),
    );
    const inTime = drill({ seed: 2, pupils: 16 });
    const tooLate = drill({ seed: 2, pupils: 16, staff: { posts: late } });
    expect(inTime.staff.hesitations).toBe(0);
    expect(tooLate.staff.hesitations).toBeGreaterThan(0);
    for (const { post, reachedS } of guidesOf(tooLate)) {
      if (late.some((each) => each.post === post)) expect(reachedS ?? 1000).toBeGreaterThan(70);
    }
  });

  it('[SC458] the scenario says which posts are manned, by whom, and which stay empty', () => {
    const posts = [
      { post: 'post:block-stair-a-2', by: 'staff:space:block-102/2' },
      { post: 'post:block-stair-b-2', by: 'space:block-304' },
      { post: 'post:gate', isManned: false },
    ];
    const { staff } = drill({ pupils: 2, staff: { guides: ['post:block-stair-a-3'], posts } });
    const sent = staff.posts.filter(({ isWanted }) => isWanted).map(({ post, by }) => [post, by]);
    expect(new Map(sent as [string, string][])).toEqual(
      new Map([
        ['post:block-stair-a-2', 'staff:space:block-102/2'],
        ['post:block-stair-a-3', expect.stringMatching(/^staff:space:block-304/)],
        ['post:block-stair-b-2', expect.stringMatching(/^staff:space:block-304/)],
      ]),
    );
    expect(staff.posts.find(({ post }) => post === 'post:gate')).toMatchObject({ by: null, isWanted: false });
  });

  it('[SC466] without radio, commander or teacher the same count takes longer', () => {
    const usual = drill({ pupils: 4 }).rollCall.allCountedS ?? 0;
    const counted = (staff: Parameters<typeof drill>[0]['staff']) =>
      drill({ pupils: 4, ...(staff ? { staff } : {}) }).rollCall.allCountedS ?? 0;
    expect(counted({ reports: 'onFoot' })).toBeCloseTo(usual + 30, 6);
    expect(counted({ commander: 'absent' })).toBeCloseTo(usual + 60, 6);
  });

  it('[SC462] [SC467] a number of people is counted by rooms, and a plan without posts or yard runs as well', () => {
    const many = drill({ people: 60 });
    expect(many.rollCall.classes.every(({ group }) => group.startsWith('room:'))).toBe(true);
    expect(many.rollCall.classes.reduce((sum, { present }) => sum + present, 0)).toBe(60);
    expect(many.staff).toMatchObject({ wrongTurns: 0, hesitations: 0 });
    const unguided = drill({ people: 200, staff: { guides: 'none' } });
    expect(unguided.staff.wrongTurns + unguided.staff.hesitations).toBeGreaterThan(0);

    const bare = drill({ people: 20, plan: schoolhouse() });
    expect(bare.staff.posts).toEqual([]);
    expect(bare.rollCall.allCountedS).toBeGreaterThan(0);
    expect(phases(bare.result)).not.toContain('search');
  });
});

describe('what is missing among the staff is told before the run', () => {
  const codes = (options: Parameters<typeof prepareDrill>[0]) =>
    prepareDrill(options).problems.map((each) => each.code);

  it('[SC473] a post, a person or a class that does not exist stops the run, with the closest names', () => {
    const { value, problems } = prepareDrill({ staff: { guides: ['post:block-stair-a-9'] } });
    expect(value).toBeNull();
    expect(problems.find(({ code }) => code === 'unknown-post')).toMatchObject({ path: 'staff.guides[0]' });
    expect(problems.find(({ code }) => code === 'unknown-post')?.message).toContain('post:block-stair-a-');
    expect(codes({ staff: { posts: [{ post: 'post:gate', by: 'staff:nobody' }] } })).toContain('post-holder-unknown');
    expect(codes({ staff: { missing: [{ class: 'class:9' }] } })).toContain('missing-class-unknown');
    expect(codes({ staff: { missing: [{ class: 'class:301', room: 'nowhere' }] } })).toContain('unknown-room');
    const five = Array.from({ length: 5 }, () => ({ class: 'class:301' }));
    expect(codes({ pupils: 4, staff: { missing: five } })).toContain('nobody-to-miss');
  });

  it('[SC474] more posts than staff, an absent commander and a post off the floor are told, and the run goes on', () => {
    const few = prepareDrill({ office: 1 });
    expect(few.value).not.toBeNull();
    expect(few.problems.find(({ code }) => code === 'posts-without-staff')).toMatchObject({
      severity: 'warning',
      values: { wanted: 7, manned: 3 },
    });
    expect(codes({ staff: { commander: 'absent' } })).toContain('commander-absent');
    const plan = block();
    const off = { ...plan, posts: [...plan.posts, { id: 'post:wall', name: '墙里', at: [500, 500] as const }] };
    expect(codes({ plan: off })).toContain('post-off-floor');
    expect(codes({})).toEqual(
      expect.not.arrayContaining(['posts-without-staff', 'commander-absent', 'post-off-floor']),
    );
  });
});
