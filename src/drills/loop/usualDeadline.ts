/** The deadline a finding of a severity usually has; a proposal, for the texts give no days. */
import { dayNumber, type IsoDate, isoDate } from '../calendar/civilDate.js';
import { shippedRules } from '../rules/ruleBook.js';
import type { FindingSeverity } from './findingStates.js';

/** @returns `null` where the tier names no days: a major one has the deadline of whoever supervises it */
export function usualDeadline(severity: FindingSeverity, from: IsoDate): IsoDate | null {
  const tiers = shippedRules.rules.find((rule) => rule.severity_tiers !== undefined)?.severity_tiers ?? [];
  const days = tiers.find(({ tier }) => tier === severity)?.deadline_days_default ?? null;
  return days === null ? null : isoDate(dayNumber(from) + days);
}
