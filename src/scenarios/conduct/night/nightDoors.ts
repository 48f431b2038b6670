/**
 * Doors that are locked when the drill begins, and what unlocks them.
 *
 * Those the scenario names; and in buildings where people sleep, ways out and doors between corridors, halls and
 * stairs, by `gate` or by their lock. Doors of bedrooms and stores are left as the plan has them.
 */
import type { CampusPlan, Cell, Opening, Portal, WalkableCells } from '../../../floorplans/index.js';
import { type Night, RELEASE_OF_LOCK } from '../../nightDefaults.js';
import type { DoorRelease } from '../../nightScenario.js';
import type { Bedroom } from './bedrooms.js';

export interface NightDoor {
  /** Index of the portal. */
  readonly portal: number;
  readonly id: string;
  readonly name: string;
  /** Id of the level it is on; null outdoors. */
  readonly levelId: string | null;
  readonly releases: DoorRelease;
  /** It leads out of the building. */
  readonly isWayOut: boolean;
}

type Lock = NonNullable<Opening['lock']>;

export function doorsAtNight(
  plan: CampusPlan,
  cells: WalkableCells,
  bedrooms: readonly Bedroom[],
  night: Night,
): NightDoor[] {
  const locks = new Map<string, Lock>();
  for (const { levels } of plan.buildings) {
    for (const { openings } of levels) for (const { id, lock } of openings) if (lock) locks.set(id, lock);
  }
  const dormitories = new Set(bedrooms.map((each) => each.buildingId));
  return cells.portals.flatMap((portal, index): NightDoor[] => {
    const releases = releaseOf(portal, cells, { locks, dormitories, night });
    if (releases === null) return [];
    const levelId = cells.cells[portal.a]?.levelId ?? cells.cells[portal.b]?.levelId ?? null;
    const { id, name } = portal;
    return [{ portal: index, id, name, levelId, releases, isWayOut: isWayOut(portal, cells) }];
  });
}

interface Rules {
  readonly locks: ReadonlyMap<string, Lock>;
  readonly dormitories: ReadonlySet<string | null>;
  readonly night: Night;
}

function releaseOf(portal: Portal, cells: WalkableCells, { locks, dormitories, night }: Rules): DoorRelease | null {
  const named = night.lockedDoors.get(portal.id);
  if (named !== undefined) return named;
  const inside = cells.cells[portal.a];
  const beyond = cells.cells[portal.b];
  const building = inside?.buildingId ?? beyond?.buildingId ?? null;
  if (building === null || !dormitories.has(building)) return null;
  const isOut = isWayOut(portal, cells);
  if (isOut && night.gate !== null) return night.gate;
  const lock = locks.get(portal.id);
  if (lock === undefined || !(isOut || (isPassage(inside) && isPassage(beyond)))) return null;
  return RELEASE_OF_LOCK[lock];
}

function isWayOut({ a, b }: Portal, { cells }: WalkableCells): boolean {
  if (b < 0) return cells[a]?.kind !== 'ground';
  return (cells[a]?.kind === 'ground') !== (cells[b]?.kind === 'ground');
}

/** Floor that everyone on a storey uses. */
function isPassage(cell: Cell | undefined): boolean {
  if (!cell) return false;
  return (
    cell.kind !== 'space' || cell.spaceKind === 'corridor' || cell.spaceKind === 'hall' || cell.spaceKind === 'stair'
  );
}
