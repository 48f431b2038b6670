/**
 * The year plan as the sheets of a workbook: drills, duties, tasks, staffing, with sums under the columns that count.
 */
import type { Duty } from '../duty/duty.js';
import type { StaffingRole } from '../staffing/staffingRole.js';
import { type AnnualPlan, type AnnualPlanInput, annualPlan, type PlanDrillRow } from './annualPlan.js';
import { type Column, dayCell, type PlanSheet, planSheet } from './planSheet.js';
import {
  DRILL_STATE_WORDS,
  kindWord,
  LAYER_WORDS,
  PLAN_WORDS,
  type PlanLanguage,
  postWord,
  slotWord,
  statusWord,
  UNIT_WORDS,
  weekdayWord,
} from './planWords.js';

/** What a reader has to know about a duty's number and dates. */
export function dutyRemarks(duty: Duty, language: PlanLanguage): string {
  const remarks: string[] = [];
  if (duty.isCountDefault) remarks.push(PLAN_WORDS.ourDefault[language]);
  if (duty.provisional) remarks.push(PLAN_WORDS.provisional[language]);
  if (duty.clause.isUnconfirmed) remarks.push(PLAN_WORDS.unconfirmed[language]);
  if (duty.clause.programmeOverSince !== null) remarks.push(PLAN_WORDS.programmeOver[language]);
  return remarks.join(language === 'en' ? '; ' : '；');
}

/** Document and article of a clause, as one reference. */
export function clauseReference({ clause }: Duty): string {
  return `${clause.docNo ?? clause.sourceTitle} ${clause.article}`;
}

export const dutyName = (duty: Duty, language: PlanLanguage): string => (language === 'en' ? duty.title : duty.titleZh);

/** The sum behind a number as it can be read in any language; where there is none, the clause. */
export function arithmeticOf({ required, arithmetic, clause }: StaffingRole): string {
  const isSum = required !== null && arithmetic.includes('=');
  return isSum ? arithmetic : `${clause.docNo ?? clause.sourceTitle} ${clause.article}`;
}

/** What a reader has to know about a drill of the plan. */
function drillRemarks({ isProvisional, isUnannounced }: PlanDrillRow, language: PlanLanguage): string {
  const remarks: string[] = [];
  if (isProvisional) remarks.push(PLAN_WORDS.provisional[language]);
  if (isUnannounced) remarks.push(PLAN_WORDS.unannounced[language]);
  return remarks.join(language === 'en' ? '; ' : '；');
}

function drillColumns(language: PlanLanguage): Column<AnnualPlan['drills'][number]>[] {
  const w = PLAN_WORDS;
  return [
    { head: w.number, width: 6, cell: (_, i) => i + 1 },
    { head: w.date, width: 12, cell: ({ date }) => ({ date }) },
    { head: w.weekday, width: 8, cell: (row) => weekdayWord(row.weekday, language) },
    { head: w.week, width: 8, cell: ({ week }) => week?.number ?? null },
    { head: w.time, width: 8, cell: ({ time }) => time },
    { head: w.slot, width: 14, cell: ({ event }) => slotWord(event.slot)[language] },
    { head: w.drill, width: 30, cell: ({ kind, hazards }) => kindWord(kind, hazards)[language] },
    { head: w.form, width: 10, cell: ({ event }) => (event.isLive ? w.live : w.tabletop)[language] },
    { head: w.meets, width: 10, cell: ({ duties }) => duties.length, isSummed: true },
    { head: w.clauses, width: 28, cell: ({ duties }) => [...new Set(duties.map((duty) => duty.rule))].join(', ') },
    { head: w.state, width: 10, cell: ({ state }) => DRILL_STATE_WORDS[state][language] },
    { head: w.remark, width: 24, cell: (row) => drillRemarks(row, language) || null },
  ];
}

function dutyColumns(language: PlanLanguage): Column<AnnualPlan['duties'][number]>[] {
  const w = PLAN_WORDS;
  return [
    { head: w.rule, width: 10, cell: ({ duty }) => duty.rule },
    { head: w.duty, width: 30, cell: ({ duty }) => dutyName(duty, language) },
    { head: w.layer, width: 8, cell: ({ duty }) => LAYER_WORDS[duty.layer][language] },
    { head: w.source, width: 36, cell: ({ duty }) => duty.clause.docNo ?? duty.clause.sourceTitle },
    { head: w.article, width: 14, cell: ({ duty }) => duty.clause.article },
    { head: w.from, width: 12, cell: ({ duty }) => dayCell(duty.dueFrom) },
    { head: w.until, width: 12, cell: ({ duty }) => dayCell(duty.dueUntil) },
    { head: w.owed, width: 8, cell: ({ duty }) => duty.minimumCount, isSummed: true },
    { head: w.done, width: 8, cell: ({ duty }) => duty.done, isSummed: true },
    { head: w.planned, width: 8, cell: ({ duty }) => duty.planned, isSummed: true },
    { head: w.open, width: 8, cell: ({ open }) => open, isSummed: true },
    { head: w.date, width: 26, cell: ({ dates }) => (dates.length === 0 ? null : dates.join(', ')) },
    { head: w.state, width: 10, cell: ({ duty }) => statusWord(duty.status)[language] },
    { head: w.remark, width: 30, cell: ({ duty }) => dutyRemarks(duty, language) || null },
  ];
}

function taskColumns(language: PlanLanguage): Column<Duty>[] {
  const w = PLAN_WORDS;
  return [
    { head: w.rule, width: 10, cell: ({ rule }) => rule },
    { head: w.task, width: 32, cell: (duty) => dutyName(duty, language) },
    { head: w.source, width: 36, cell: ({ clause }) => clause.docNo ?? clause.sourceTitle },
    { head: w.article, width: 14, cell: ({ clause }) => clause.article },
    { head: w.from, width: 12, cell: ({ dueFrom }) => dayCell(dueFrom) },
    { head: w.until, width: 12, cell: ({ dueUntil }) => dayCell(dueUntil) },
    { head: w.times, width: 8, cell: ({ minimumCount }) => minimumCount },
    { head: w.unit, width: 10, cell: ({ unit }) => UNIT_WORDS[unit][language] },
    { head: w.done, width: 8, cell: ({ done }) => done, isSummed: true },
    { head: w.state, width: 10, cell: ({ status }) => statusWord(status)[language] },
    { head: w.remark, width: 30, cell: (duty) => dutyRemarks(duty, language) || null },
  ];
}

/** Roles are not added up: two standards may ask for the same guards. */
function roleColumns(language: PlanLanguage): Column<StaffingRole>[] {
  const w = PLAN_WORDS;
  const missing = ({ required, has }: StaffingRole): number | null =>
    has === null || required === null ? null : Math.max(0, required - has);
  return [
    { head: w.rule, width: 16, cell: ({ rule }) => rule },
    { head: w.role, width: 24, cell: (role) => postWord(role)[language] },
    { head: w.required, width: 8, cell: ({ required }) => required },
    { head: w.recommended, width: 12, cell: ({ recommended }) => recommended },
    { head: w.present, width: 8, cell: ({ has }) => has },
    { head: w.missing, width: 8, cell: missing },
    { head: w.arithmetic, width: 40, cell: arithmeticOf },
    { head: w.source, width: 36, cell: ({ clause }) => clause.docNo ?? clause.sourceTitle },
    { head: w.article, width: 14, cell: ({ clause }) => clause.article },
  ];
}

/** Four sheets; each opens with a title and a head, and those that count end with their sums. */
export function annualPlanSheets(input: AnnualPlanInput, language: PlanLanguage): PlanSheet[] {
  const plan = annualPlan(input);
  const { school, year } = input;
  const title = `${language === 'en' ? (school.nameEn ?? school.name) : school.name} ${year}`;
  return [
    planSheet(PLAN_WORDS.duties, title, language, plan.duties, dutyColumns(language)),
    planSheet(PLAN_WORDS.drills, title, language, plan.drills, drillColumns(language)),
    planSheet(PLAN_WORDS.tasks, title, language, plan.tasks, taskColumns(language)),
    planSheet(PLAN_WORDS.staffing, title, language, plan.staffing, roleColumns(language)),
  ];
}
