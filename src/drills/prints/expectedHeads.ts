/** How many heads the desk counts in a drill: those of its sheet, in bed at night and without the excused. */
import type { DrillDay } from '../day/drillDay.js';
import { expectedOnSheet, tallySheets } from '../reports/tallySheets.js';

/** @returns `null` where nobody is counted, or of some class or room nobody says how many there are */
export function expectedHeads(day: DrillDay): number | null {
  const desk = tallySheets(day).find(({ role }) => role === 'desk');
  if (desk === undefined) return null;
  const { sum, unknown } = expectedOnSheet(desk);
  return unknown > 0 ? null : sum;
}
