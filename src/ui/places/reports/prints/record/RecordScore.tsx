/** The score of a record on paper, and how every item came to its points. */
import {
  fillWords,
  isOpenFinding,
  type RecordItemRow,
  rubric,
  RECORD_WORDS as W,
} from '../../../../../drills/index.js';
import { decimal } from '../../../../i18n/format.js';
import { PaperTable } from '../../../../prints/PaperTable.js';
import { inBoth, listMark, sayIn } from '../../../../prints/printLanguage.js';
import { Note } from '../../../../prints/ReportParts.js';
import classes from './Record.module.css';
import type { RecordPaperProps } from './RecordPaper.js';
import { itemName, valueName } from './recordTexts.js';

export function ScoreBox({ report, words, language }: RecordPaperProps) {
  const { score, record } = report;
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const shown = score.isFinal ? score.total : score.provisionalTotal;
  const known = score.items.filter(({ fraction }) => fraction !== null);
  const grade = rubric.grades.find(({ en }) => en === score.grade);
  const days = rubric.how_it_works.window_days;
  // a record without a day waits for the findings alone
  const isToClose = record.date === undefined || report.findings.some(isOpenFinding);
  const caps = score.caps.map(({ id, cap, state }) => {
    const when = say(words((t) => t(`cap.${id as 'CAP-1'}`)));
    const what = state === 'holds' ? `${say(W.capHolds)} (${say(W.atMost)} ${cap})` : say(W.capUnknown);
    return `${what}: ${when}`;
  });
  if (record.isRealEmergency === true) return <p>{say(W.emergencyNote)}</p>;
  if (shown === null) return <p>{say(W.noScore)}</p>;
  return (
    <>
      <p className={classes.score}>
        <b>{decimal(shown, 1)}</b>
        <span>/ 100</span>
        <span>{say(score.isFinal ? W.finalScore : W.provisionalScore)}</span>
        {grade !== undefined && (
          <span>
            {say(W.grade)} <b>{say(inBoth(grade.zh, grade.en))}</b>
          </span>
        )}
        <span>{say(fillWords(W.withEvidence, { known: known.length, all: score.items.length }))}</span>
      </p>
      {!score.isFinal && <Note>{say(isToClose ? W.provisionalNote : fillWords(W.windowNote, { days }))}</Note>}
      {caps.map((text) => (
        <Note key={text}>{text}</Note>
      ))}
    </>
  );
}

export function ItemRows(props: RecordPaperProps) {
  const { report, words, language } = props;
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  return (
    <>
      <PaperTable
        title={say(W.items)}
        heads={['#', say(W.item), say(W.points), say(W.forecast), say(W.rating), say(W.evidence)]}
        widths={[6, 20, 12, 14, 8, 40]}
        rows={report.items.map((row) => ({
          key: row.item.id,
          cells: [
            row.item.id,
            say(itemName(row.item.id, words)),
            `${row.item.points === null ? '—' : decimal(row.item.points, 2)} / ${row.item.weight}`,
            forecastText(row),
            row.item.rating ?? '—',
            evidenceText(row, props),
          ],
        }))}
        none=""
      />
      <Note>
        {say(W.ratingNote)} {say(report.runs === 0 ? W.noForecast : W.forecastNote)}
        {report.runs > 0 && ` (${report.runs} ${say(W.runs)})`}
      </Note>
    </>
  );
}

function forecastText({ item }: RecordItemRow): string {
  if (item.forecast === null) return '—';
  const [low, high] = item.forecastRange ?? [item.forecast, item.forecast];
  return `${decimal(item.forecast, 1)}${low < high ? ` (${decimal(low, 1)}–${decimal(high, 1)})` : ''}`;
}

/** The formula with the numbers put in; without evidence, what it wants and has not. */
function evidenceText(
  { item, worked, missing, isClosure }: RecordItemRow,
  { words, language }: RecordPaperProps,
): string {
  if (worked !== null && item.fraction !== null) return `${worked} = ${decimal(item.fraction, 4)}`;
  if (missing.length === 0) return sayIn(W.notWorked, language);
  const wanted = missing.map((name) => sayIn(valueName(name, words), language)).join(listMark(language));
  return `${sayIn(isClosure ? W.waiting : W.noEvidence, language)}: ${wanted}`;
}
