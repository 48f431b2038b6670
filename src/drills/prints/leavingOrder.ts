/** In which order the classes leave: as the scenario lets them go, else as the runs of it had them arrive. */

import { medianOf } from '../../model/index.js';
import type { Scenario, ScenarioRelease, School } from '../../scenarios/index.js';
import type { RunForecast } from '../scoring/runForecast.js';
import type { RouteSheet } from './routeSheets.js';

export interface LeavingOrder {
  /** `release`: told to wait until then. `forecast`: so it came about in runs. */
  readonly source: 'release' | 'forecast';
  /** 1 goes first. Those who leave together have one rank. */
  readonly rank: number;
  readonly of: number;
  /** Classes of the rank before. */
  readonly afterClasses: readonly string[];
}

export interface ClassLeaving {
  /** `null` where neither the scenario nor a run tells. */
  readonly order: LeavingOrder | null;
  /** From the signal to the last of the class at its place, s; median of the runs, `null` without one. */
  readonly arrivedS: number | null;
}

/** Sorted by the first number, then the second. */
type Turn = readonly [clearedBefore: number, afterS: number];

function releaseOf(releases: readonly ScenarioRelease[], classId: string, levelId: string): ScenarioRelease | null {
  return releases.find(({ groups, levels }) => groups?.includes(classId) || levels?.includes(levelId)) ?? null;
}

/** How many releases have to be over first, and the seconds to wait. Floors that wait for each other count once. */
function turnOf(
  releases: readonly ScenarioRelease[],
  release: ScenarioRelease | null,
  waitedFor: readonly ScenarioRelease[] = [],
): Turn {
  if (release === null || waitedFor.includes(release)) return [0, 0];
  const path = [...waitedFor, release];
  const before = (release.afterCleared ?? []).map(
    (level) => turnOf(releases, releaseOf(releases, '', level), path)[0] + 1,
  );
  return [Math.max(0, ...before), release.afterS ?? 0];
}

/** Ranks within what goes by one stair of a building: only they meet. */
function rank(
  entries: readonly { readonly id: string; readonly group: string; readonly turn: Turn }[],
  source: LeavingOrder['source'],
): ReadonlyMap<string, LeavingOrder> {
  const orders = new Map<string, LeavingOrder>();
  const groups = new Map<string, typeof entries>();
  for (const entry of entries) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry]);
  for (const group of groups.values()) {
    const turns = [...new Map(group.map(({ turn }) => [turn.join(' '), turn])).values()].sort(
      (p, q) => p[0] - q[0] || p[1] - q[1],
    );
    const at = (turn: Turn) => turns.findIndex((each) => each[0] === turn[0] && each[1] === turn[1]);
    for (const { id, turn } of group) {
      const place = at(turn);
      const afterClasses = group.filter((other) => at(other.turn) === place - 1).map((other) => other.id);
      orders.set(id, { source, rank: place + 1, of: turns.length, afterClasses });
    }
  }
  return orders;
}

/**
 * @param forecasts - of runs of this very scenario on this very plan
 * @returns for every class with a room among the sheets
 */
export function leavingOrders(
  sheets: readonly RouteSheet[],
  school: School,
  scenario: Scenario | null,
  forecasts: readonly RunForecast[],
): ReadonlyMap<string, ClassLeaving> {
  const releases = scenario?.release ?? [];
  const placed = sheets.flatMap((sheet) => sheet.classes.map(({ classId }) => ({ classId, sheet })));
  const arrivals = new Map(
    school.classes.map(({ id }) => [id, medianOf(forecasts.flatMap(({ classes }) => classes[id]?.arrivedS ?? []))]),
  );
  const entries = placed.flatMap(({ classId, sheet }) => {
    const arrivedS = arrivals.get(classId) ?? null;
    const way = sheet.first?.stairId ?? sheet.first?.exitId ?? '';
    if (releases.length > 0) {
      const turn = turnOf(releases, releaseOf(releases, classId, sheet.levelId));
      return [{ id: classId, group: sheet.buildingId, turn }];
    }
    return arrivedS === null ? [] : [{ id: classId, group: `${sheet.levelId} ${way}`, turn: [0, arrivedS] as const }];
  });
  const orders = rank(entries, releases.length > 0 ? 'release' : 'forecast');
  return new Map(
    placed.map(({ classId }) => [
      classId,
      { order: orders.get(classId) ?? null, arrivedS: arrivals.get(classId) ?? null },
    ]),
  );
}
