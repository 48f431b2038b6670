/**
 * Rule packs from a file in the form of `drill-rules.json`: `packs`, `sources`, `rules`, `staffing_rules`.
 *
 * What is wrong is told by pack, rule and field; then nothing is taken over, and the rules stay as they were.
 */
import * as z from 'zod/mini';
import { hasErrors, type Outcome, type Problem, problem } from '../../model/index.js';
import type { DrillRule, RulePack, RuleSource, StaffingRule } from './drillRules.js';
import { type OwnRulePack, RULE_FILE_VERSION } from './ownRulePack.js';
import type { RuleBook } from './ruleBook.js';
import { packFaults } from './ruleFaults.js';
import { drillRuleSchema, rulePackSchema, ruleSourcesSchema, staffingRuleSchema } from './ruleFields.js';
import { fieldProblem } from './ruleProblems.js';

/** Longest file read, characters: the shipped rules have 130,000. */
const LONGEST_FILE = 4_000_000;

/** Most problems worth reading at once. */
const MOST_SHOWN = 50;

/** What explains the shipped file to its readers is let through and not kept. */
const ruleFileSchema = z.strictObject({
  schema_version: z.literal(RULE_FILE_VERSION),
  packs: z.array(rulePackSchema).check(z.minLength(1)),
  sources: z.optional(ruleSourcesSchema),
  rules: z.optional(z.array(drillRuleSchema)),
  staffing_rules: z.optional(z.array(staffingRuleSchema)),
  generated_for: z.optional(z.string()),
  how_to_read: z.optional(z.unknown()),
  semester_defaults: z.optional(z.unknown()),
  staffing_notation: z.optional(z.unknown()),
  staffing_worked_examples: z.optional(z.unknown()),
});

interface RuleFile {
  readonly schema_version: typeof RULE_FILE_VERSION;
  readonly packs: readonly RulePack[];
  readonly sources?: Readonly<Record<string, RuleSource>>;
  readonly rules?: readonly DrillRule[];
  readonly staffing_rules?: readonly StaffingRule[];
}

const refused = (problems: Problem[]): Outcome<readonly OwnRulePack[]> => ({
  value: null,
  problems: problems.slice(0, MOST_SHOWN),
});

/** The line of the text at which reading it as JSON stopped; 0 where the platform does not say. */
function lineOfFault(error: unknown, text: string): number {
  const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return at === undefined ? 0 : text.slice(0, Number(at)).split('\n').length;
}

/** A pack of the file for each of its own, with the rules that name it. */
function packsOf(file: RuleFile): OwnRulePack[] {
  const { packs, sources = {}, rules = [], staffing_rules = [] } = file;
  return packs.map((pack) => ({
    schema_version: RULE_FILE_VERSION,
    pack,
    sources,
    rules: rules.filter((rule) => rule.pack === pack.id),
    staffing_rules: staffing_rules.filter((rule) => rule.pack === pack.id),
  }));
}

/** Rules that no pack of the file takes up, and packs that stand in it twice. */
function strayProblems(file: RuleFile): Problem[] {
  const problems: Problem[] = [];
  const ids = file.packs.map((pack) => pack.id);
  ids.forEach((id, i) => {
    if (ids.indexOf(id) === i) return;
    const message = `Pack “${id}” stands twice in the file. Put its rules together.`;
    problems.push(problem('error', 'rule-pack-twice', `packs[${i}].id`, message, { values: { pack: id } }));
  });
  for (const rule of [...(file.rules ?? []), ...(file.staffing_rules ?? [])]) {
    if (ids.includes(rule.pack)) continue;
    const message = `Rule ${rule.id} belongs to pack “${rule.pack}”, which the file does not hold. It holds ${ids.join(', ')}.`;
    const values = { pack: rule.pack, item: rule.id, field: 'pack', allowed: ids.join(', ') };
    problems.push(problem('error', 'rule-of-no-pack', `${rule.id}.pack`, message, { values }));
  }
  return problems;
}

/** The book without the packs that a file brings. */
function withoutPacks(book: RuleBook, ids: readonly string[]): RuleBook {
  return {
    ...book,
    packs: book.packs.filter((pack) => !ids.includes(pack.id)),
    rules: book.rules.filter((rule) => !ids.includes(rule.pack)),
    staffing_rules: book.staffing_rules.filter((rule) => !ids.includes(rule.pack)),
  };
}

/** @param book - the rules that hold now; packs of the file with the same id are to replace theirs */
export function checkRuleFile(json: unknown, book: RuleBook): Outcome<readonly OwnRulePack[]> {
  const parsed = ruleFileSchema.safeParse(json);
  if (!parsed.success) return refused(parsed.error.issues.flatMap((issue) => fieldProblem(issue, json)));
  const file = parsed.data as unknown as RuleFile;
  const packs = packsOf(file);
  const problems = strayProblems(file);
  const ids = packs.map((each) => each.pack.id);
  let others = withoutPacks(book, ids);
  // packs of one file may name each other
  const ruleIds = new Set([...others.rules, ...(file.rules ?? [])].map((rule) => rule.id));
  others = { ...others, packs: [...others.packs, ...file.packs] };
  for (const each of packs) {
    problems.push(...packFaults(each, others, ruleIds));
    others = {
      ...others,
      rules: [...others.rules, ...each.rules],
      staffing_rules: [...others.staffing_rules, ...each.staffing_rules],
    };
  }
  for (const { pack, rules, staffing_rules } of packs) {
    if (rules.length + staffing_rules.length > 0) continue;
    const message = `Pack “${pack.id}” holds no rule.`;
    problems.push(problem('error', 'rule-pack-empty', 'rules', message, { values: { pack: pack.id } }));
  }
  return hasErrors(problems) ? refused(problems) : { value: packs, problems };
}

/** Reads the text of a rule file; never throws. */
export function readRuleFile(text: string, book: RuleBook): Outcome<readonly OwnRulePack[]> {
  if (text.length > LONGEST_FILE) {
    return refused([problem('error', 'rule-file-too-long', '', 'This file is too long to be a file of rules.')]);
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const line = lineOfFault(error, text);
    const where = line === 0 ? '' : `, line ${line}`;
    const message = `This is no readable JSON${where}: a bracket, comma or quotation mark is missing or too many.`;
    return refused([problem('error', 'rule-file-not-json', '', message, { values: line === 0 ? {} : { line } })]);
  }
  return checkRuleFile(json, book);
}

/** A pack as the text of a file that {@link readRuleFile} reads. */
export function ruleFileText({ schema_version, pack, sources, rules, staffing_rules }: OwnRulePack): string {
  return `${JSON.stringify({ schema_version, packs: [pack], sources, rules, staffing_rules }, null, 2)}\n`;
}
