import { describe, expect, it } from 'vitest';
import {
  type DayLog,
  type DrillDay,
  dayPhases,
  dayRecord,
  nextPhaseTaps,
  parseDrillRecord,
  placeOfPhase,
  settleDay,
} from '../../../src/drills/index.js';
import { type At, COURSE, commander, dayOf, desk, goodDay, logOf, teacher } from './fireDay.js';

const valuesOf = (day: DrillDay, logs: readonly DayLog[]) =>
  Object.fromEntries(Object.entries(settleDay(day, logs).values).map(([name, { value }]) => [name, value]));

describe('drills that are no fire drill', () => {
  it('[DR316] at night the beds are counted by room, and a warden tells a time for the whole ward', () => {
    const room = (id: string, expected: number) => ({ id, name: id, beds: 8, expected });
    const night = dayOf({
      ...{ kind: 'night', slot: 'night', posts: [] },
      wards: [{ id: 'w1', name: '女生楼', rooms: [room('r1', 8), room('r2', 6), room('r3', 0)] }],
    });
    const warden = logOf(night, { device: 'w', role: 'warden', of: 'w1' }, [
      ...[60, 80].map((atS, i): At => [atS, 'left', { of: `r${i + 1}` }]),
      [130, 'arrived'],
      [150, 'bed', { of: 'r1', value: 8 }],
      [155, 'bed', { of: 'r2', value: 5 }],
      [200, 'found', { of: 'r2', value: 1 }],
      [210, 'swept', { of: 'r1' }],
    ]);
    const course = [
      [0, 'signal'],
      [40, 'phase', { of: 'evacuation' }],
      [140, 'phase', { of: 'bedRoll' }],
      [300, 'phase', { of: 'allClear' }],
      [330, 'phase', { of: 'closed' }],
    ] as const;
    expect(valuesOf(night, [commander(night, course), warden])).toMatchObject({
      ...{ N: 14, rooms: 2, rooms_swept: 1, median_room_exit_s: 70, T_evac_s: 130, A_full_s: 200 },
      ...{ sum_abs_error: 0, missing_not_flagged: 0 },
    });
    expect(dayRecord(night, settleDay(night, []), { date: '2026-11-27', time: null }).profile).toBe('night_dormitory');
    const fire = { ...night, kind: 'fire' as const };
    const ofFire = dayRecord(fire, settleDay(fire, [commander(fire, course), warden]), {
      date: '2026-11-27',
      time: null,
    });
    expect(ofFire).toMatchObject({
      profile: 'night_dormitory',
      kind: 'fire',
      scenario: 'fire',
      values: { rooms_swept: 1 },
    });
    expect(parseDrillRecord(ofFire).problems).toEqual([]);
    const noBedrooms = dayOf({ kind: 'fire', slot: 'night' });
    expect(dayRecord(noBedrooms, settleDay(noBedrooms, []), { date: '2026-11-27', time: null }).profile).toBe(
      'evac_day',
    );
  });

  it('[DR317] in a lockdown rooms are secured and rosters reported before they are opened', () => {
    const lockdown = dayOf(
      { kind: 'intruder', posts: [], thresholds: { targetS: null, secureS: 20, sameTimeS: 10 } },
      3,
    );
    const phases = ['alarm', 'lockingDown', 'policeTakeover', 'release'];
    const course = phases.map((of, i): At => [[0, 5, 200, 300][i] ?? 0, 'phase', { of }]);
    const logs = [
      commander(lockdown, course),
      teacher(lockdown, 'c1', [
        [15, 'secured'],
        [60, 'count', { value: 40 }],
      ]),
      teacher(lockdown, 'c2', [
        [18, 'secured'],
        [90, 'count', { value: 40 }],
      ]),
      teacher(lockdown, 'c3', [
        [31, 'secured'],
        [310, 'count', { value: 40 }],
      ]),
    ];
    expect(valuesOf(lockdown, logs)).toMatchObject({
      ...{ rooms: 3, rooms_secured_in_time: 2, median_secure_s: 18 },
      ...{ rosters: 3, rosters_reported: 2, last_roster_s: null, A_full_s: 310 },
    });
    expect(valuesOf(lockdown, logs.slice(0, 3))).toMatchObject({ rooms_secured_in_time: null, median_secure_s: null });
  });

  it('[DR318] an earthquake is timed from two signals: the first until under cover, the second until in place', () => {
    const earthquake = dayOf({ kind: 'earthquake', posts: [] }, 2);
    const course = [
      [-60, 'signal', { of: 'shaking' }],
      [0, 'signal', { of: 'secondSignal' }],
      [8, 'phase', { of: 'evacuation' }],
      [90, 'signal', { of: 'aftershock' }],
      [110, 'phase', { of: 'evacuation' }],
      [200, 'phase', { of: 'rollCall' }],
    ] as const;
    const logs = [
      commander(earthquake, course),
      teacher(earthquake, 'c1', [
        [-52, 'covered'],
        [9, 'left'],
        [150, 'arrived'],
      ]),
      teacher(earthquake, 'c2', [
        [-50, 'covered'],
        [12, 'left'],
        [190, 'arrived'],
      ]),
    ];
    expect(valuesOf(earthquake, logs)).toMatchObject({ median_class_start_s: 9, T_evac_s: 190 });
    expect(settleDay(earthquake, logs).phases.map(({ phase }) => phase)).toEqual([
      ...['shaking', 'secondSignal', 'evacuation', 'aftershock', 'evacuation', 'rollCall'],
    ]);
    const late = commander(earthquake, [...course, [210, 'phase', { of: 'evacuation' }]]);
    expect(settleDay(earthquake, [late]).taps.at(-1)?.fate).toBe('duplicate');
    const both = dayOf({ kind: 'comprehensive', hazards: ['earthquake', 'fire'] });
    expect(nextPhaseTaps(both, null)).toEqual(nextPhaseTaps(earthquake, null));
    expect(dayRecord(both, settleDay(both, []), { date: '2026-11-27', time: null }).scenario).toBe('earthquake+fire');
  });

  it('[DR340] a comprehensive drill goes through all its hazards in order, and is closed once', () => {
    const both = dayOf({ kind: 'comprehensive', hazards: ['earthquake', 'fire'] });
    const walked: string[] = [];
    for (let phase: string | null = null; walked.length < 40; ) {
      // a search, an aftershock and an early warning are left out, as where they do not happen
      const next: { readonly of?: string | undefined }[] = nextPhaseTaps(both, phase);
      const taken = next.find(({ of }) => !/search|aftershock|earlyWarning/.test(of ?? ''));
      if (taken?.of === undefined) break;
      walked.push(taken.of);
      phase = taken.of;
    }
    const [shaking, firing] = (['earthquake', 'fire'] as const).map((kind) => dayPhases({ kind }).phases);
    const plain = (phases: typeof shaking) =>
      (phases ?? []).map(({ name }) => name).filter((name) => !/search|aftershock|earlyWarning|closed/.test(name));
    expect(walked).toEqual([...plain(shaking), ...plain(firing).map((name) => `2.${name}`), 'closed']);
    const kindOf = (of: string, i: number) =>
      nextPhaseTaps(both, walked[i - 1] ?? null).find((each) => each.of === of)?.what ?? 'phase';
    const logs = [
      commander(
        both,
        walked.map((of, i): At => [10 * i, kindOf(of, i), { of }]),
      ),
    ];
    const settled = settleDay(both, logs);
    expect(settled.taps.map(({ fate }) => fate)).toEqual(walked.map(() => 'used'));
    expect(settled.state).toBe('closed');
    const second = settled.phases.find(({ phase }) => phase === 'secondSignal');
    expect(settled.signalMs).toBe(second?.commanderMs);
    expect(placeOfPhase('2.alarm')).toEqual({ place: 1, phase: 'alarm' });
  });

  it('[DR319] what is noted adds up, and the first call is timed from the detection', () => {
    const day = dayOf();
    const logs = [
      ...goodDay(day),
      desk(day, [
        [30, 'note', { about: 'falls', value: 1 }],
        [45, 'call'],
        [70, 'call'],
        [80, 'note', { about: 'gossip', value: 1 }],
        [90, 'note', { about: 'minor_injuries', value: 0 }],
      ]),
      logOf(day, { device: 'obs', role: 'post', of: 'p2' }, [[31, 'note', { about: 'falls', value: 2 }]]),
    ];
    const { values } = settleDay(day, logs);
    expect(values.falls).toMatchObject({
      value: 3,
      taps: [
        { device: 'desk', n: 1 },
        { device: 'obs', n: 1 },
      ],
    });
    expect(values).toMatchObject({ minor_injuries: { value: 0 }, call_delay_s: { value: 65 } });
    expect(values.serious_injuries).toBeUndefined();
    expect(commander(day, COURSE).taps).toHaveLength(7);
  });
});
