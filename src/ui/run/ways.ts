/** Doors, exits and staircases of a run: what people pass through, by the names the school knows them by. */
import type { CampusPlan } from '../../floorplans/index.js';
import { distance, midpoint, type Point } from '../../model/index.js';
import type { RunSetup } from '../worker/protocol.js';

export interface Way {
  readonly id: string;
  readonly kind: 'door' | 'exit' | 'stair';
  readonly name: string;
  readonly nameEn: string;
  /** Portals counted for it; people going through any of them pass the way. */
  readonly portals: readonly number[];
  readonly clearWidthM: number;
  readonly buildingId: string | null;
  /** The view it is seen in; null outdoors. */
  readonly levelId: string | null;
  readonly at: Point;
  /** Whether it is the last one before the ground: an exit, or the foot of a staircase on the ground floor. */
  readonly isLast: boolean;
}

/** Doors between rooms and exits, one for every portal that is no part of a staircase. */
function doorWays({ cells }: RunSetup): Way[] {
  return cells.portals.flatMap((portal, index) => {
    if (portal.kind === 'stair' || portal.kind === 'opening') return [];
    const a = cells.cells[portal.a];
    const b = cells.cells[portal.b];
    const indoors = a?.buildingId != null ? a : b;
    const leadsOut = a?.buildingId == null || b?.buildingId == null;
    const isExit = portal.kind === 'exit' || (leadsOut && indoors?.buildingId != null);
    const room = a?.spaceKind === 'corridor' || a?.spaceKind === 'hall' ? b : a;
    const named = portal.name === '' && room !== undefined;
    return {
      id: portal.id,
      kind: isExit ? ('exit' as const) : ('door' as const),
      name: named ? room.name : portal.name,
      nameEn: portal.nameEn === '' ? (named ? room.nameEn : portal.name) : portal.nameEn,
      portals: [index],
      clearWidthM: portal.clearWidthM,
      buildingId: indoors?.buildingId ?? null,
      levelId: indoors?.levelId ?? null,
      at: midpoint(portal.segment),
      isLast: isExit,
    };
  });
}

/** One way for every storey of a staircase, counted where it meets the lower floor. */
function stairWays(plan: CampusPlan, { cells }: RunSetup): Way[] {
  const portalIndex = new Map(cells.portals.map((portal, index) => [portal.id, index]));
  const levels = new Map(
    plan.buildings.flatMap((building) => building.levels.map((level) => [level.id, { level, building }] as const)),
  );
  return plan.stairs.flatMap((stair) => {
    const foot = portalIndex.get(`${stair.id}/foot`);
    const head = portalIndex.get(`${stair.id}/head`);
    const upper = levels.get(stair.upper.levelId);
    const lower = levels.get(stair.lower.levelId);
    const first = stair.flights[0];
    if (foot === undefined || head === undefined || first === undefined) return [];
    return {
      id: stair.id,
      kind: 'stair' as const,
      name: stair.name,
      nameEn: stair.nameEn ?? stair.name,
      portals: [foot],
      clearWidthM: stair.widthM,
      buildingId: upper?.building.id ?? null,
      levelId: stair.lower.levelId,
      at: midpoint(first.foot),
      isLast: (lower?.level.ordinal ?? 1) === 0,
    };
  });
}

export function waysOf(plan: CampusPlan, setup: RunSetup): Way[] {
  return [...stairWays(plan, setup), ...doorWays(setup)];
}

/** Nearest way of a view to a place, within a reach; null when there is none. */
export function wayNear(ways: readonly Way[], levelId: string | null, at: Point, reachM: number): Way | null {
  let nearest: Way | null = null;
  let nearestM = reachM;
  for (const way of ways) {
    if (levelId !== null && way.levelId !== levelId) continue;
    if (levelId === null && way.kind !== 'exit') continue;
    const distanceM = distance(way.at, at);
    if (distanceM < nearestM) {
      nearest = way;
      nearestM = distanceM;
    }
  }
  return nearest;
}

/** The ways whose flow is drawn under the curve: staircases and exits at the ground, busiest first. */
export function flowLanes(
  ways: readonly Way[],
  passed: (way: Way) => number,
  buildingId: string | null,
  limit: number,
): Way[] {
  const here = ways.filter((way) => way.isLast && (buildingId === null || way.buildingId === buildingId));
  const stairs = here.filter((way) => way.kind === 'stair');
  const shown = stairs.length > 0 && buildingId !== null ? stairs : here.filter((way) => way.kind === 'exit');
  const order = shown.map((way, index) => ({ way, index, count: passed(way) }));
  order.sort((a, b) => b.count - a.count || a.index - b.index);
  const kept = order.slice(0, limit);
  kept.sort((a, b) => a.index - b.index);
  return kept.map(({ way }) => way);
}
