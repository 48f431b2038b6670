/** Why a rule of a building code can be neither met nor missed on the plan alone. */
import { type CodeCheck, codeRulesOf } from '../../../floorplans/index.js';
import { SCHOOL_CODE_SETS } from '../../worker/checkClient.js';

export type CodeReason = 'slack' | 'fixtures' | 'people' | 'notDrawn';

/** Quantities that need the number of people in rooms. */
const OF_PEOPLE = ['width_per_100', 'single_exit_max_load', 'area_per_person'];

/** @returns `null` for a rule that has an answer */
export function codeReason({ id, status, measured }: CodeCheck): CodeReason | null {
  if (status !== 'unknown') return null;
  if (measured !== null) return 'slack';
  const quantity = SCHOOL_CODE_SETS.flatMap(codeRulesOf).find((rule) => rule.id === id)?.quantity ?? '';
  if (quantity === 'corridor_intrusion') return 'fixtures';
  return OF_PEOPLE.includes(quantity) ? 'people' : 'notDrawn';
}
