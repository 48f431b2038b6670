/** A fire drill of eight classes with a commander, teachers, posts and a desk, second by second. */
import {
  appendTap,
  type DayLog,
  type DrillDay,
  type NewTap,
  newDayLog,
  parseDrillDay,
} from '../../../src/drills/index.js';

/** 9:10 in the morning of the day, on the commander's clock. */
export const SIGNAL_MS = 1_795_828_200_000;

export function dayOf(change: Partial<DrillDay> = {}, classCount = 8): DrillDay {
  const { value, problems } = parseDrillDay({
    format: 'muster/drill-day',
    schemaVersion: 1,
    drill: 'd-2026-11-27',
    kind: 'fire',
    slot: 'lesson',
    plannedAt: '2026-11-27T09:10',
    signals: [{ phase: 'alarm', name: '长哨 30 秒' }],
    classes: Array.from({ length: classCount }, (_, i) => ({
      id: `c${i + 1}`,
      name: `${'一二三四五六'[i % 6]}(${Math.floor(i / 6) + 1})班`,
      room: `${201 + i}`,
      slot: `${i + 1} 号方阵`,
      expected: 40,
      pupilsNeedingHelp: i === 2 ? 1 : 0,
    })),
    posts: [
      { id: 'p1', name: '东楼梯 2 层' },
      { id: 'p2', name: '西楼梯 2 层' },
    ],
    wards: [],
    thresholds: { targetS: 180, secureS: null, sameTimeS: 10 },
    ...change,
  });
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
}

/** A tap some seconds after the signal. */
export type At = readonly [atS: number, what: NewTap['what'], more?: Omit<NewTap, 'atMs' | 'what'>];

export function logOf(day: DrillDay, who: Parameters<typeof newDayLog>[1], taps: readonly At[]): DayLog {
  let log = newDayLog(day, who);
  for (const [atS, what, more] of taps) {
    const { value, problems } = appendTap(log, { atMs: SIGNAL_MS + atS * 1000 + (who.offsetMs ?? 0), what, ...more });
    if (value === null) throw new Error(JSON.stringify(problems));
    log = value;
  }
  return log;
}

export const commander = (day: DrillDay, taps: readonly At[]) => logOf(day, { device: 'cmd', role: 'commander' }, taps);
export const teacher = (day: DrillDay, of: string, taps: readonly At[], offsetMs = 0) =>
  logOf(day, { device: `t-${of}`, role: 'teacher', of, offsetMs }, taps);
export const desk = (day: DrillDay, taps: readonly At[]) => logOf(day, { device: 'desk', role: 'desk' }, taps);

export const COURSE: readonly At[] = [
  [-20, 'phase', { of: 'detection' }],
  [0, 'signal'],
  [12, 'phase', { of: 'evacuation' }],
  [150, 'phase', { of: 'assembly' }],
  [190, 'phase', { of: 'rollCall' }],
  [300, 'phase', { of: 'allClear' }],
  [330, 'phase', { of: 'closed' }],
];

/** Everything went well: left at 10, 11 …, in place at 100, 110 …, counted at 200, 210 …. */
export function goodDay(day: DrillDay): DayLog[] {
  return [
    commander(day, COURSE),
    ...day.classes.map(({ id }, i) =>
      teacher(day, id, [
        [10 + i, 'left'],
        [100 + 10 * i, 'arrived'],
        [200 + 10 * i, 'count', { value: 40 }],
        ...(i === 2 ? [[221, 'helped', { value: 1 }] as At] : []),
      ]),
    ),
    logOf(day, { device: 'post1', role: 'post', of: 'p1' }, [
      [5, 'manned'],
      [20, 'pass', { value: 5 }],
      [30, 'pass', { value: 5 }],
    ]),
    logOf(day, { device: 'post2', role: 'post', of: 'p2' }, [
      [21, 'pass', { value: 1 }],
      [25, 'manned'],
    ]),
  ];
}
