/** Whether a rule applies to a school, and why not when it does not. */
import type { School } from '../../scenarios/index.js';
import type { DutyReason } from '../duty/duty.js';
import type { AppliesTo } from '../rules/drillRules.js';

/** Facts that a rule may name `true`, and where the school profile states them. */
const FACTS = [
  ['uses_school_bus', (school: School) => school.usesSchoolBus, 'uses a school bus', 'schoolBus'],
  ['fire_key_unit', (school: School) => school.fireKeyUnit, 'is a key fire-safety unit', 'fireKeyUnit'],
  ['bushfire_at_risk', (school: School) => school.bushfireAtRisk, 'stands on the bushfire register', 'bushfire'],
] as const;

export interface Applicability {
  readonly applies: boolean;
  /** Only the last condition, a fact of the profile, is missing: the rule's `otherwise` holds. */
  readonly failsOnlyOnFact: boolean;
  /** Why it does not; `null` when it does. */
  readonly why: { readonly code: DutyReason; readonly reason: string } | null;
}

const sharesStage = (school: School, stages: readonly string[]): boolean =>
  school.stages.some((stage) => stages.includes(stage));

function meetsOne(school: School, conditions: NonNullable<AppliesTo['any_of']>): boolean {
  return conditions.some(
    ({ boarding, school_types, crowded_urban }) =>
      (boarding !== 'required' || school.boarding) &&
      (school_types === undefined || sharesStage(school, school_types)) &&
      (crowded_urban !== true || school.crowdedUrban === true),
  );
}

/** Checks every condition; a fact the profile does not state is taken as not true, and the reason says so. */
export function checkApplies(applies: AppliesTo, school: School): Applicability {
  const no = (code: DutyReason, reason: string): Applicability => ({
    applies: false,
    failsOnlyOnFact: false,
    why: { code, reason },
  });
  if (!sharesStage(school, applies.school_types)) return no('otherStages', 'for other types of school');
  if (applies.boarding === 'required' && !school.boarding) return no('boardingOnly', 'for boarding schools only');
  if (applies.terrain === 'mountain' && school.terrain !== 'mountain')
    return no('mountainOnly', 'for mountain schools only');
  if (applies.any_of !== undefined && !meetsOne(school, applies.any_of)) {
    return no('boardingSpecialUrban', 'for boarding, special education and crowded urban schools only');
  }
  for (const [key, read, words, name] of FACTS) {
    if (applies[key] !== true || read(school) === true) continue;
    const isStated = read(school) === false;
    const reason = isStated ? `only for a school that ${words}` : `the profile does not say that the school ${words}`;
    return {
      applies: false,
      failsOnlyOnFact: true,
      why: { code: isStated ? `${name}Only` : `${name}Unknown`, reason },
    };
  }
  return { applies: true, failsOnlyOnFact: false, why: null };
}
