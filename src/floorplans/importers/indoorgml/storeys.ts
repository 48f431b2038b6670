/** Which storey each cell stands on: as its description says, else by the height of its floor. */
import { levelValue } from '../geojson/levelWords.js';
import { groundOrdinalOf } from '../levels/groundOrdinal.js';
import type { Cell } from './cells.js';

export interface Storey {
  readonly ordinal: number;
  readonly name: string;
  /** Height of its floor, in the file's unit. */
  readonly low: number;
}

/** Floors that differ by less than this share of a room's height are one storey. */
const SAME_STOREY = 0.5;

function medianOf(values: readonly number[]): number {
  return [...values].sort((p, q) => p - q)[values.length >> 1] ?? 0;
}

/** @param cells - rooms with a floor, at least one; every cell's storey by its id */
export function findStoreys(cells: readonly Cell[]): { storeys: Storey[]; storeyOf: Map<string, number> } {
  const storeyOf = new Map<string, number>();
  const told = cells.map(({ storey }) => (storey === null ? null : levelValue(storey)));
  if (told.every((ordinal) => ordinal !== null && Number.isInteger(ordinal))) {
    const storeys = new Map<number, Storey>();
    cells.forEach(({ id, low, storey }, index) => {
      const ordinal = told[index] as number;
      const known = storeys.get(ordinal);
      storeys.set(ordinal, { ordinal, name: known?.name ?? (storey as string), low: Math.min(low, known?.low ?? low) });
      storeyOf.set(id, ordinal);
    });
    return { storeys: [...storeys.values()].sort((p, q) => p.ordinal - q.ordinal), storeyOf };
  }
  const heights = cells.map(({ low, high }) => high - low).filter((height) => height > 0);
  const step = SAME_STOREY * medianOf(heights);
  const floors: { low: number; cells: string[] }[] = [];
  for (const cell of [...cells].sort((p, q) => p.low - q.low)) {
    const last = floors[floors.length - 1];
    if (last !== undefined && (step === 0 || cell.low - last.low < step)) last.cells.push(cell.id);
    else floors.push({ low: cell.low, cells: [cell.id] });
  }
  // floors below zero lie below ground
  const below = floors.filter(({ low }) => low < -step / 2).length;
  const ground = groundOrdinalOf(floors.map((_, index) => index - below));
  const storeys = floors.map(({ low, cells: own }, index) => {
    const ordinal = index - below - ground;
    for (const id of own) storeyOf.set(id, ordinal);
    return { ordinal, name: `Level ${ordinal}`, low };
  });
  return { storeys, storeyOf };
}

/** The storey on whose floor a height lies. */
export function storeyAt(storeys: readonly Storey[], low: number): Storey {
  const first = storeys[0] as Storey;
  return storeys.reduce((best, each) => (Math.abs(each.low - low) < Math.abs(best.low - low) ? each : best), first);
}
