/** What a project knows beside its school, as the derivation of duties wants it. */
import { type DutyContext, ruleBook } from '../../drills/index.js';
import type { Project } from '../../project/index.js';

type Kept = Pick<Project, 'rulePacks' | 'evidence' | 'waivers' | 'closedDuties'>;

export function projectContext({ rulePacks, evidence, waivers, closedDuties }: Kept): DutyContext {
  return { rules: ruleBook(rulePacks), evidence, waivers, closedDuties };
}
