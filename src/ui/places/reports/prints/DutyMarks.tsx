/** Signs beside a duty and its clause, and what they mean under the table; only those that were used. */
import { type Both, type Duty, PLAN_WORDS as P } from '../../../../drills/index.js';
import { inBoth, type PrintLanguage, sayIn } from '../../../prints/printLanguage.js';
import { Note } from '../../../prints/ReportParts.js';

/** Behind a clause: not compared with its source, or of a programme that is over. */
export function clauseMarks({ clause }: Duty): string {
  return `${clause.isUnconfirmed ? ' †' : ''}${clause.programmeOverSince === null ? '' : ' ‡'}`;
}

const marked = (mark: string, text: Both): Both => inBoth(`${mark} ${text['zh-CN']}。`, `${mark} ${text.en}.`);

export function DutyMarks({ duties, language }: { duties: readonly Duty[]; language: PrintLanguage }) {
  const notes = [
    ...(duties.some((duty) => duty.isCountDefault) ? [P.noteDefault] : []),
    ...(duties.some((duty) => duty.provisional) ? [P.noteProvisional] : []),
    ...(duties.some(({ clause }) => clause.isUnconfirmed) ? [marked('†', P.unconfirmed)] : []),
    ...(duties.some(({ clause }) => clause.programmeOverSince !== null) ? [marked('‡', P.programmeOver)] : []),
  ];
  return notes.length === 0 ? null : <Note>{notes.map((note) => sayIn(note, language)).join(' ')}</Note>;
}
