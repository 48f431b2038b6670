import { KNOWN_MISSES, VERIFICATION_CASES, verifyCase } from '../../../src/scenarios/index.js';

/** A case runs for up to minutes on a slow machine; what it shows is judged, never how long it took. */
export const UNHURRIED = { timeout: 1_800_000 };

/** Every figure of a case outside its bounds, run with the number of seeds the case asks for. */
export function missesOf(id: string): string[] {
  const found = VERIFICATION_CASES.find((each) => each.id === id);
  if (!found) throw new Error(`There is no case ${id}.`);
  const { figures, passed } = verifyCase(found, () => 0);
  const missed = figures.filter((each) => !each.passed);
  if (passed !== (missed.length === 0)) throw new Error(`The verdict of ${id} and its figures do not agree.`);
  for (const { name, value, min, max, note } of missed) {
    console.info(`${id}: ${name} is ${value}, band ${min} to ${max}${note === undefined ? '' : ` (${note})`}`);
  }
  return missed.map((each) => each.name);
}

/** The figures of a case that are known to be missed: these and no others may be. */
export function knownMissesOf(id: string): string[] {
  return KNOWN_MISSES.filter((each) => each.caseId === id).map((each) => each.figure);
}
