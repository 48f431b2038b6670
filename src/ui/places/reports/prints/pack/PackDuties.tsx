/** Duties of the pack: what is missing for them, then each with its clause and what met it. */
import {
  clauseReference,
  fillWords,
  MISSING_WORDS,
  PLAN_WORDS as P,
  type PackDuty,
  statusWord,
  PACK_WORDS as W,
} from '../../../../../drills/index.js';
import { PaperTable } from '../../../../prints/PaperTable.js';
import { inBoth, listMark, type PrintLanguage, sayIn } from '../../../../prints/printLanguage.js';
import { Note, ReportPart } from '../../../../prints/ReportParts.js';
import { clauseMarks, DutyMarks } from '../DutyMarks.js';
import type { PackPaperProps } from './PackPaper.js';

/** A clause is quoted so far; the whole text is in the app and in the files. */
const MOST_QUOTED = 160;

const missingText = ({ missing }: PackDuty, language: PrintLanguage): string =>
  missing.map((each) => sayIn(MISSING_WORDS[each], language)).join(language === 'en' ? '; ' : '；');

/** What is met lacks nothing; of what holds all the time, or is waived, nothing is asked and nothing is claimed. */
function gapText(each: PackDuty, language: PrintLanguage): string {
  if (each.missing.length > 0) return missingText(each, language);
  return each.duty.status === 'done' ? sayIn(W.whole, language) : '—';
}

const dutyTitle = ({ duty }: PackDuty, language: PrintLanguage): string =>
  sayIn(inBoth(duty.titleZh, duty.title), language);

/** Drills by their number in the pack, or the days on which a task was done, or why it is waived. */
function evidenceText({ drills, evidence, waiver }: PackDuty, language: PrintLanguage): string {
  if (waiver !== null) return `${sayIn(W.waived, language)}: ${waiver.reason}`;
  const held = drills.map(({ number, record }) =>
    number === null ? `${record.date ?? ''} (${sayIn(W.otherPeriod, language)})` : `${number} (${record.date ?? ''})`,
  );
  return [...held, ...evidence.map(({ date, by }) => `${date} ${by}`)].join(listMark(language)) || '—';
}

function quoteOf({ duty }: PackDuty): string {
  const { quote } = duty.clause;
  if (quote === null) return '';
  return quote.length > MOST_QUOTED ? `\n“${quote.slice(0, MOST_QUOTED)}……”` : `\n“${quote}”`;
}

export function MissingPart({ pack, language }: PackPaperProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const later = pack.notYet === 0 ? '' : ` ${say(fillWords(W.notYetNote, { count: pack.notYet }))}`;
  if (pack.gaps.length === 0) {
    return (
      <ReportPart title={`1 ${say(W.missing)}`}>
        <Note>
          {say(pack.duties.length === 0 ? W.noDuties : W.missingNone)}
          {later}
        </Note>
      </ReportPart>
    );
  }
  return (
    <>
      <PaperTable
        title={`1 ${say(W.missing)} (${pack.gaps.length})`}
        heads={[P.rule, W.duty, P.window, W.gap].map(say)}
        widths={[12, 32, 18, 38]}
        rows={pack.gaps.map((each) => ({
          key: each.duty.id,
          cells: [
            each.duty.rule,
            dutyTitle(each, language),
            each.duty.dueFrom === null ? '—' : `${each.duty.dueFrom}\n– ${each.duty.dueUntil}`,
            missingText(each, language),
          ],
        }))}
        none=""
      />
      <Note>
        {say(W.missingNote)}
        {later}
      </Note>
    </>
  );
}

export function DutyPart({ pack, language }: PackPaperProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  return (
    <>
      <PaperTable
        title={`2 ${say(W.duties)} (${pack.duties.length})`}
        heads={[W.duty, W.clause, P.state, W.evidence, W.gap].map(say)}
        widths={[20, 34, 10, 19, 17]}
        rows={pack.duties.map((each) => ({
          key: each.duty.id,
          cells: [
            `${each.duty.rule}\n${dutyTitle(each, language)}`,
            `${clauseReference(each.duty)}${clauseMarks(each.duty)}${quoteOf(each)}`,
            `${say(statusWord(each.duty.status))}\n${each.duty.done} / ${each.duty.minimumCount ?? '—'}${each.duty.isCountDefault ? ' *' : ''}`,
            evidenceText(each, language),
            gapText(each, language),
          ],
        }))}
        none={say(W.noDuties)}
      />
      <DutyMarks duties={pack.duties.map(({ duty }) => duty)} language={language} />
    </>
  );
}
