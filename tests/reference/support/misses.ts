import { KNOWN_MISSES, VERIFICATION_CASES } from '../../../src/scenarios/index.js';
import { muster } from '../../cli/command.js';

/** A case runs for up to minutes on a slow machine; what it shows is judged, never how long it took. */
export const UNHURRIED = { timeout: 1_800_000 };

interface Shown {
  readonly id: string;
  readonly passed: boolean;
  readonly seeds: number;
  readonly figures: readonly {
    name: string;
    value: number;
    min: number;
    max: number;
    note?: string;
    passed: boolean;
  }[];
}

/**
 * Every figure of a case outside its bounds, run with the number of seeds the case asks for.
 *
 * The built command is asked: it is what people run, and several times as fast as the modules one by one.
 */
export async function missesOf(id: string): Promise<string[]> {
  const found = VERIFICATION_CASES.find((each) => each.id === id);
  if (!found) throw new Error(`There is no case ${id}.`);
  const { json, stderr } = await muster(['verify', '--case', id, '--workers', '1', '--json']);
  const shown = json?.cases?.[0] as Shown | undefined;
  if (shown?.id !== id) throw new Error(`${id} was not run: ${stderr}`);
  if (shown.seeds !== found.seeds) throw new Error(`${id} was run with ${shown.seeds} seeds, not ${found.seeds}.`);
  const missed = shown.figures.filter((each) => !each.passed);
  if (shown.passed !== (missed.length === 0)) throw new Error(`The verdict of ${id} and its figures do not agree.`);
  for (const { name, value, min, max, note } of missed) {
    console.info(`${id}: ${name} is ${value}, band ${min} to ${max}${note === undefined ? '' : ` (${note})`}`);
  }
  return missed.map((each) => each.name);
}

/** The figures of a case that are known to be missed: these and no others may be. */
export function knownMissesOf(id: string): string[] {
  return KNOWN_MISSES.filter((each) => each.caseId === id).map((each) => each.figure);
}
