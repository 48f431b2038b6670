/** Which classes walk a storey of a staircase on their first ways: not all that use the staircase come by everywhere. */
import type { Building, Level, Stair } from '../../floorplans/index.js';
import type { RouteSheet, SheetWay } from './routeSheets.js';

/** A staircase with the sheets whose ways may take it. */
export interface Shaft {
  readonly building: Building;
  /** First storey of the staircase. */
  readonly stairId: string;
  /** From the lowest storey to the highest. */
  readonly storeys: readonly Stair[];
  readonly sheets: readonly RouteSheet[];
}

export interface Passers {
  /** Who come in by the door of the floor where the storey begins. */
  readonly own: readonly string[];
  /** Who come from another storey of the same staircase. */
  readonly passing: readonly string[];
}

export const levelIn = ({ building }: Shaft, id: string): Level | undefined =>
  building.levels.find((level) => level.id === id);

const classesOf = (sheets: readonly RouteSheet[]) =>
  sheets.flatMap(({ classes }) => classes.map(({ classId }) => classId));

/** Where on a way a storey is walked in this direction; -1 where it is not. */
function placeOn({ storeys }: SheetWay, stairId: string, isDown: boolean): number {
  return storeys.findIndex((each) => each.stairId === stairId && each.isDown === isDown);
}

export function passersOf({ sheets, storeys }: Shaft, { id }: Stair, isDown: boolean): Passers {
  const isOfShaft = (stairId: string | undefined) => storeys.some((storey) => storey.id === stairId);
  const using = sheets.flatMap((sheet) => {
    const at = sheet.first === null ? -1 : placeOn(sheet.first, id, isDown);
    return at < 0 ? [] : [{ sheet, comesFrom: sheet.first?.storeys[at - 1]?.stairId }];
  });
  const of = (isPassing: boolean) =>
    classesOf(using.filter(({ comesFrom }) => isOfShaft(comesFrom) === isPassing).map(({ sheet }) => sheet));
  return { own: of(false), passing: of(true) };
}

/** Who leave the staircase at the lower end of a storey, by the exit they go to; only those with classes. */
export function leaversOf({ sheets, storeys }: Shaft, { id }: Stair): ReadonlyMap<string, readonly RouteSheet[]> {
  const leavers = new Map<string, readonly RouteSheet[]>();
  for (const sheet of sheets) {
    const { first, classes } = sheet;
    const at = first === null ? -1 : placeOn(first, id, true);
    const next = first?.storeys[at + 1]?.stairId;
    if (first === null || at < 0 || classes.length === 0 || storeys.some((storey) => storey.id === next)) continue;
    leavers.set(first.exitId, [...(leavers.get(first.exitId) ?? []), sheet]);
  }
  return leavers;
}
