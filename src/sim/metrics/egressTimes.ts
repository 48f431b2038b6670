/**
 * Who got where, and when, from the event log alone.
 *
 * Times count from the start of the run, s; only `evacuationTimeS`, `buildingClearTimeS` and `securedTimeS` count
 * from the alarm. A person counts once per building exit, at the last time they used it, and at the first goal they
 * reached: who is sent back to look for others was out before.
 */
import type { WalkableCells } from '../../floorplans/index.js';
import type { RunRecord, StuckReason } from '../record/runRecord.js';
import { type TimeSpan, timeSpan } from './timeSpan.js';

/** Phases that start with the signal people react to, the first that happened counts. */
const ALARM_PHASES = ['alarm', 'secondSignal', 'warning'] as const;

export interface PhaseTimes {
  readonly name: string;
  readonly startS: number;
  /** Null while it still ran at the end. */
  readonly endS: number | null;
}

export interface StuckOccupant {
  readonly id: string;
  readonly group: string;
  readonly reason: StuckReason;
  /** Id and name of the space they were in. */
  readonly cell: string;
  readonly where: string;
  readonly whereEn: string;
  readonly levelId: string | null;
}

export interface EgressTimes {
  readonly alarmS: number;
  readonly phases: readonly PhaseTimes[];
  readonly occupants: number;
  /** People who reached a goal. */
  readonly evacuated: number;
  /**
   * Alarm to the last person at the assembly point, or out where there is none; null when somebody is stuck on the
   * way, because the last person has then not arrived, or when nobody was to go.
   */
  readonly evacuationTimeS: number | null;
  /** Alarm to the last person out of the buildings; null when nobody left one or somebody is still inside. */
  readonly buildingClearTimeS: number | null;
  /**
   * Alarm to the moment everybody was behind a locked door, or in; null when that never came. Only in a lockdown and its
   * milder forms, in which nobody is to leave and the two times above are null.
   */
  readonly securedTimeS?: number | null;
  /** Times at which the people of each group reached their goal. */
  readonly groups: Readonly<Record<string, TimeSpan>>;
  /** Building exits that were used, and every goal that is a way out. */
  readonly exits: Readonly<Record<string, TimeSpan>>;
  /** People per goal, assembly points included; these and the stuck make up everyone. */
  readonly routes: Readonly<Record<string, number>>;
  readonly stuck: readonly StuckOccupant[];
}

function phaseTimes(record: RunRecord): PhaseTimes[] {
  const phases: { name: string; startS: number; endS: number | null }[] = [];
  for (const event of record.events) {
    if (event.type !== 'phaseStarted' && event.type !== 'phaseEnded') continue;
    const timeS = event.step * record.header.dtS;
    if (event.type === 'phaseStarted') phases.push({ name: event.phase, startS: timeS, endS: null });
    const open = phases.find((each) => each.name === event.phase && each.endS === null);
    if (event.type === 'phaseEnded' && open !== undefined) open.endS = timeS;
  }
  return phases;
}

/** Start of the signal people react to; 0 where no phase says so. */
export function alarmStart(phases: readonly PhaseTimes[]): number {
  for (const name of ALARM_PHASES) {
    const phase = phases.find((each) => each.name === name);
    if (phase !== undefined) return phase.startS;
  }
  return 0;
}

/** Times of one kind of event per key; the latest of each person stands. */
class LastTimes {
  private readonly byKey = new Map<string, Map<number, number>>();

  add(key: string, occupant: number, timeS: number): void {
    this.of(key).set(occupant, timeS);
  }

  of(key: string): Map<number, number> {
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const created = new Map<number, number>();
    this.byKey.set(key, created);
    return created;
  }

  spans(): Record<string, TimeSpan> {
    const keys = [...this.byKey.keys()].sort();
    return Object.fromEntries(keys.map((key) => [key, timeSpan([...this.of(key).values()])]));
  }
}

/** @param alarmS - start of the alarm where the phases do not say it */
export function egressTimes(record: RunRecord, cells: WalkableCells, alarmS?: number): EgressTimes {
  const { occupants, goals, header } = record;
  const phases = phaseTimes(record);
  const startS = alarmS ?? alarmStart(phases);
  const exits = new LastTimes();
  for (const goal of goals) if (isWayOut(goal)) exits.of(goal.id);
  const groups = new LastTimes();
  for (const group of occupants.groups) groups.of(group.id);
  const reached = new Map<number, { timeS: number; goal: number }>();
  const stuck: StuckOccupant[] = [];
  let lastOutS: number | null = null;
  let someoneInside = false;
  for (const event of record.events) {
    const timeS = event.step * header.dtS;
    if (event.type === 'occupantLeftBuilding') {
      if (reached.has(event.occupant)) continue;
      lastOutS = timeS;
      const portal = cells.portals[event.portal];
      if (portal !== undefined) exits.add(portal.id, event.occupant, timeS);
    } else if (event.type === 'occupantReachedGoal') {
      const goal = goals[event.goal];
      // a place someone is sent to on the way is not where the drill ends for them, and who is sent back in was out before
      if (goal?.kind === 'place' || reached.has(event.occupant)) continue;
      reached.set(event.occupant, { timeS, goal: event.goal });
      if (goal !== undefined && isWayOut(goal)) exits.add(goal.id, event.occupant, timeS);
      groups.add(groupId(record, event.occupant), event.occupant, timeS);
    } else if (event.type === 'occupantStuck') {
      const cell = cells.cells[event.cell];
      if (cell !== undefined && cell.kind !== 'ground') someoneInside = true;
      stuck.push({
        id: occupants.ids[event.occupant] ?? String(event.occupant),
        group: groupId(record, event.occupant),
        reason: event.reason,
        cell: cell?.id ?? '',
        where: cell?.name ?? '',
        whereEn: cell?.nameEn ?? '',
        levelId: cell?.levelId ?? null,
      });
    }
  }
  const routes = goals.map((goal) => [goal.id, 0] as [string, number]);

  let lastReachedS: number | null = null;
  for (const { timeS, goal } of reached.values()) {
    lastReachedS = Math.max(lastReachedS ?? 0, timeS);
    const route = routes[goal];
    if (route !== undefined) route[1]++;
  }
  const isLockdown = phases.some((each) => each.name === 'lockingDown');
  const secured = phases.find((each) => each.name === 'secured');
  return {
    alarmS: startS,
    phases,
    occupants: occupants.ids.length,
    evacuated: reached.size,
    evacuationTimeS: isLockdown || lastReachedS === null || stuck.length > 0 ? null : lastReachedS - startS,
    buildingClearTimeS: isLockdown || lastOutS === null || someoneInside ? null : lastOutS - startS,
    ...(isLockdown ? { securedTimeS: secured === undefined ? null : secured.startS - startS } : {}),
    groups: groups.spans(),
    exits: exits.spans(),
    routes: Object.fromEntries(routes.filter((_, k) => goals[k]?.kind !== 'place')),
    stuck,
  };
}

function isWayOut({ kind }: RunRecord['goals'][number]): boolean {
  return kind !== 'assembly' && kind !== 'place';
}

function groupId(record: RunRecord, occupant: number): string {
  return record.occupants.groups[record.occupants.group[occupant] ?? -1]?.id ?? '';
}
