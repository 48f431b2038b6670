/** Rooms people can be secured in, and buildings whose outer doors can be locked. */
import type { Cell, Portal, WalkableCells } from '../../../floorplans/index.js';
import { doorsToSecure } from '../../../sim/index.js';

export interface Shelter {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** Indexes of its cells, the one it is told by first. */
  readonly cells: readonly number[];
  /** Portals that have to hold; those the plan keeps shut are left out. */
  readonly doors: readonly number[];
}

/** Floor that is no shelter: people pass through it, or it has no door of its own to lock. */
const OPEN_KINDS: ReadonlySet<string | null> = new Set(['corridor', 'stair', 'lift', 'outdoor', 'toilet']);

export function isOutdoors({ kind, spaceKind }: Cell): boolean {
  return kind === 'ground' || spaceKind === 'outdoor';
}

/** Every room, in the order of the plan. A hall is one only if all its doors can be made to hold. */
export function findRooms(space: WalkableCells, canHold: (portal: number) => boolean): Shelter[] {
  return space.cells.flatMap((cell, index): Shelter[] => {
    if (cell.kind !== 'space' || OPEN_KINDS.has(cell.spaceKind)) return [];
    const doors = withoutShut(space, doorsToSecure(space, index));
    if (cell.spaceKind === 'hall' && !doors.every(canHold)) return [];
    const { id, name, nameEn } = cell;
    return [{ id, name, nameEn, cells: [index], doors }];
  });
}

/** Every building with its doors to the outside and to other buildings, in the order of the plan. */
export function findBuildings(
  space: WalkableCells,
  labels: ReadonlyMap<string, { readonly name: string; readonly nameEn: string }>,
): Shelter[] {
  const cellsOf = new Map<string, number[]>();
  space.cells.forEach(({ buildingId }, index) => {
    if (buildingId === null) return;
    const known = cellsOf.get(buildingId);
    if (known) known.push(index);
    else cellsOf.set(buildingId, [index]);
  });
  const buildingOf = (cell: number) => space.cells[cell]?.buildingId ?? null;
  return [...cellsOf].map(([id, cells]) => {
    const doors = space.portals.flatMap(({ a, b }, index) => {
      const [one, other] = [buildingOf(a), buildingOf(b)];
      return one !== other && (one === id || other === id) ? [index] : [];
    });
    const { name = id, nameEn = id } = labels.get(id) ?? {};
    return { id, name, nameEn, cells, doors: withoutShut(space, doors) };
  });
}

function withoutShut({ portals }: WalkableCells, doors: readonly number[]): number[] {
  return doors.filter((door) => (portals[door] as Portal).state !== 'closed');
}
