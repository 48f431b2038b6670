/** Steps of the flights of a staircase as people type them: "12 + 12", "12，12", "24". */

/** `null` for what is no list of whole numbers. */
export function typedSteps(text: string): readonly number[] | null {
  const parts = text
    .normalize('NFKC')
    .split(/[+,、\s]+/)
    .filter((part) => part !== '');
  const isSound = parts.length > 0 && parts.every((part) => /^\d{1,3}$/.test(part));
  return isSound ? parts.map(Number) : null;
}

export function shownSteps(steps: readonly number[]): string {
  return steps.join(' + ');
}
