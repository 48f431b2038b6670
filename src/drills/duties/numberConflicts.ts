/**
 * Where two rules of a school ask for the same drills in different numbers. Nothing is decided silently: both duties stay,
 * and the one that asks for more is named.
 */
import type { Duty } from '../duty/duty.js';
import type { DutyYear } from './deriveDuties.js';

export interface NumberConflict {
  /** What both are about, as the kind of drill. */
  readonly drillType: Duty['drillType'];
  /** Duties of the year by rule, the one that asks for most first. */
  readonly asked: readonly {
    readonly rule: string;
    readonly pack: string;
    readonly layer: Duty['layer'];
    readonly perYear: number;
    readonly isAdvice: boolean;
    readonly isOurNumber: boolean;
  }[];
}

/** Rules without a hazard and an hour of their own, of one kind: only these ask for the same drills. */
function isGeneral(duty: Duty): boolean {
  return (
    duty.work === 'drill' &&
    duty.part === '' &&
    duty.timeOfDay === null &&
    duty.additionalTo.length === 0 &&
    duty.dueFrom !== null &&
    duty.minimumCount !== null
  );
}

const sharesHazard = (a: readonly string[], b: readonly string[]): boolean =>
  a.includes('any') || b.includes('any') || a.some((each) => b.includes(each));

type Asked = NumberConflict['asked'][number] & {
  readonly scenario: readonly string[];
  readonly type: Duty['drillType'];
};

function askedBy(duties: readonly Duty[]): Asked[] {
  const byRule = new Map<string, Asked>();
  for (const duty of duties.filter(isGeneral)) {
    const before = byRule.get(duty.rule)?.perYear ?? 0;
    byRule.set(duty.rule, {
      rule: duty.rule,
      pack: duty.pack,
      layer: duty.layer,
      perYear: before + (duty.minimumCount ?? 0),
      isAdvice: duty.obligationLevel === 'guidance',
      isOurNumber: duty.isCountDefault,
      scenario: duty.scenario,
      type: duty.drillType,
    });
  }
  return [...byRule.values()];
}

/** Rules of the year that ask for the same drills in different numbers. */
export function numberConflicts(year: Pick<DutyYear, 'duties' | 'advice'>): NumberConflict[] {
  const open = askedBy([...year.duties, ...year.advice]);
  const conflicts: NumberConflict[] = [];
  for (const type of new Set(open.map((each) => each.type))) {
    const left = open.filter((each) => each.type === type);
    for (let first = left.shift(); first !== undefined; first = left.shift()) {
      const group = [first];
      for (const other of [...left]) {
        if (!group.some((each) => sharesHazard(each.scenario, other.scenario))) continue;
        group.push(other);
        left.splice(left.indexOf(other), 1);
      }
      if (new Set(group.map((each) => each.perYear)).size < 2) continue;
      const asked = [...group].sort((a, b) => b.perYear - a.perYear).map(({ scenario: _, type: __, ...each }) => each);
      conflicts.push({ drillType: type, asked });
    }
  }
  return conflicts;
}
