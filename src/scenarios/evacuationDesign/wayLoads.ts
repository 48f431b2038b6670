/** Who comes through every door and stair, against what its width is for. */
import type { CampusPlan, PlanContext } from '../../floorplans/index.js';
import { stairsOfShaft } from '../whatIfs/stairsOfShaft.js';
import { widthPer100M } from './wayWidth.js';

/** One group on its way. */
export interface WayUse {
  readonly people: number;
  readonly classIds: readonly string[];
  /** The storey it comes from. */
  readonly levelId: string;
  readonly ordinal: number;
  /** Portals it crosses, by index. */
  readonly portals: readonly number[];
}

export interface WayLoad {
  /** Of the door, or of the staircase's first storey. */
  readonly id: string;
  readonly kind: 'stair' | 'exit' | 'door';
  readonly name: string;
  readonly nameEn: string;
  readonly levelId: string | null;
  readonly classIds: readonly string[];
  readonly people: number;
  /** The most that come from one floor: what codes measure stairs and exits by. */
  readonly peopleOfOneFloor: number;
  readonly widthM: number;
  /** Clear width for every 100 of them, m. */
  readonly widthPer100M: number;
  /** Asked-for width through clear width; above 1 the way is too narrow for its people. */
  readonly share: number;
}

/** The staircase a portal belongs to, by its first storey; `null` for doors. */
export function shaftOfPortal({ plan, cells }: PlanContext): (portal: number) => string | null {
  const firstOf = new Map(plan.stairs.map(({ id }) => [id, stairsOfShaft(plan, id)[0]?.id ?? id]));
  return (portal) => {
    const { a = -1, b = -1 } = cells.portals[portal] ?? {};
    const stairId = cells.cells[a]?.stairId ?? cells.cells[b]?.stairId ?? null;
    return stairId === null ? null : (firstOf.get(stairId) ?? stairId);
  };
}

type Described = Pick<WayLoad, 'id' | 'kind' | 'name' | 'nameEn' | 'levelId' | 'widthM'>;

function describeStair(plan: CampusPlan, id: string): Described {
  const storeys = stairsOfShaft(plan, id);
  const [first] = storeys;
  const name = first?.name ?? id;
  const widthM = storeys.reduce((least, stair) => Math.min(least, stair.widthM), Number.POSITIVE_INFINITY);
  return { id, kind: 'stair', name, nameEn: first?.nameEn ?? name, levelId: first?.lower.levelId ?? null, widthM };
}

function describeDoor({ cells }: PlanContext, index: number): Described {
  const portal = cells.portals[index] as (typeof cells.portals)[number];
  const { id, name, nameEn, clearWidthM, kind, a } = portal;
  const isWayOut = kind === 'exit' || kind === 'gate';
  const levelId = cells.cells[a]?.levelId ?? null;
  return { id, kind: isWayOut ? 'exit' : 'door', name, nameEn, levelId, widthM: clearWidthM };
}

/** Stairs, then exits, then doors, the fullest of each first. */
export function wayLoads(context: PlanContext, uses: readonly WayUse[]): WayLoad[] {
  const shaftOf = shaftOfPortal(context);
  const found = new Map<string, { readonly described: Described; readonly uses: Set<WayUse> }>();
  for (const use of uses) {
    for (const portal of use.portals) {
      const shaft = shaftOf(portal);
      const key = shaft === null ? `portal ${portal}` : `stair ${shaft}`;
      const described = () => (shaft === null ? describeDoor(context, portal) : describeStair(context.plan, shaft));
      const way = found.get(key) ?? { described: described(), uses: new Set() };
      way.uses.add(use);
      found.set(key, way);
    }
  }
  const order = ['stair', 'exit', 'door'];
  return [...found.values()]
    .map(({ described, uses: own }) => loadOf(described, [...own]))
    .sort((p, q) => order.indexOf(p.kind) - order.indexOf(q.kind) || q.share - p.share || (p.id < q.id ? -1 : 1));
}

function loadOf(described: Described, uses: readonly WayUse[]): WayLoad {
  const ofLevel = new Map<string, { people: number; readonly ordinal: number }>();
  for (const { levelId, ordinal, people } of uses) {
    const level = ofLevel.get(levelId) ?? { people: 0, ordinal };
    level.people += people;
    ofLevel.set(levelId, level);
  }
  const floors = [...ofLevel.values()];
  const most = floors.reduce((sum, { people }) => Math.max(sum, people), 0);
  const neededM = floors.reduce(
    (widest, { people, ordinal }) => Math.max(widest, (people / 100) * widthPer100M(ordinal)),
    0,
  );
  return {
    ...described,
    classIds: uses.flatMap(({ classIds }) => classIds),
    people: uses.reduce((sum, { people }) => sum + people, 0),
    peopleOfOneFloor: most,
    widthPer100M: most === 0 ? Number.POSITIVE_INFINITY : (100 * described.widthM) / most,
    share: neededM / described.widthM,
  };
}
