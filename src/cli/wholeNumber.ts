/** Whole numbers as options of a command, and the limit that several commands share. */

/** A whole number within its limits, the sentence that says what is wrong with it, or nothing where nothing is written. */
export function wholeNumber(
  name: string,
  text: string | undefined,
  least: number,
  most: number,
): number | string | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^-?\d+$/.test(text) && value >= least && value <= most) return value;
  const limits = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
  return `--${name} wants a whole number ${limits}, not “${text}”.`;
}

/** More workers than any machine has processors for. */
export const MOST_WORKERS = 256;
