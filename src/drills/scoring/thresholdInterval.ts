/** Between which numbers a threshold may lie, so that its formula has a result and full points and none lie apart. */
export interface ThresholdInterval {
  readonly least: number;
  /** The least itself is not allowed. */
  readonly isAbove: boolean;
  /** `null` where there is no end. */
  readonly most: number | null;
  /** The most itself is not allowed. */
  readonly isBelow: boolean;
}

type Targets = Readonly<Record<string, number>>;

/** Pairs that are not named `full` and `zero`, the better one first. */
const PAIRS: Readonly<Record<string, string>> = { target_secure_s: 'zero_s', full_h: 'half_h' };

/** Least values, themselves not allowed: beyond them a formula turns round or has no result. */
const ABOVE: Readonly<Record<string, number>> = { zero_ratio: 1, L_s: 0, zero_at_error_rate: 0 };

/** Shares of a whole wherever they are used; `full` and `zero` are so where the rubric proposes less than 1 for one. */
const SHARES: readonly string[] = [
  'share_full',
  'share_zero',
  'major_open_max',
  'fall_cost',
  'minor_cost',
  'zero_at_error_rate',
];

/** Whether a threshold is a share from 0 to 1. */
function isShare(name: string, proposed: Targets): boolean {
  if (SHARES.includes(name)) return true;
  const isPair = name === 'full' || name === 'zero';
  return isPair && (proposed.full ?? 0) <= 1 && (proposed.zero ?? 0) < 1;
}

/** The name of the threshold for full points and of that for none which belong together; `null` for one that stands alone. */
export function pairOf(name: string, proposed: Targets): readonly [full: string, zero: string] | null {
  for (const full of Object.keys(proposed)) {
    const zero = PAIRS[full] ?? (full.includes('full') ? full.replace('full', 'zero') : full);
    if (zero !== full && proposed[zero] !== undefined && (name === full || name === zero)) return [full, zero];
  }
  return null;
}

/** What holds for a threshold whatever the others are. */
export function ownInterval(name: string, proposed: Targets): ThresholdInterval {
  const above = ABOVE[name];
  return {
    least: above ?? 0,
    isAbove: above !== undefined,
    most: isShare(name, proposed) ? 1 : null,
    isBelow: false,
  };
}

/**
 * @param targets - the thresholds of the item in force; the interval of one side ends at the other
 * @param proposed - those of the rubric, which tell on which side full points lie
 */
export function thresholdInterval(name: string, targets: Targets, proposed: Targets): ThresholdInterval {
  const own = ownInterval(name, proposed);
  const pair = pairOf(name, proposed);
  if (pair === null) return own;
  const [full, zero] = pair;
  const other = targets[name === full ? zero : full] ?? 0;
  const isHigher = (proposed[full] ?? 0) > (proposed[zero] ?? 0) === (name === full);
  return isHigher ? { ...own, least: other, isAbove: true } : { ...own, most: other, isBelow: true };
}

export function isWithin(value: number, { least, isAbove, most, isBelow }: ThresholdInterval): boolean {
  if (value < least || (isAbove && value === least)) return false;
  return most === null || value < most || (!isBelow && value === most);
}
