/** The scores of the term one after another: a bar, the grade, and the change against the drill before of its kind. */
import { drillName, type TermDrill, TERM_WORDS as W } from '../../../../../drills/index.js';
import { decimal } from '../../../../i18n/format.js';
import { sayIn } from '../../../../prints/printLanguage.js';
import classes from './Term.module.css';
import { gradeWord, type TermFrame } from './termTexts.js';

/** The latest; earlier ones are in the annex. */
const MOST = 12;

export function ScoreRows({ frame: { report, language } }: { frame: TermFrame }) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  return (
    <table className={classes.scores}>
      <tbody>
        {report.drills.slice(-MOST).map((drill) => {
          const { record, shown, score, change } = drill;
          const grade = gradeWord(score.grade);
          return (
            <tr key={record.id ?? record.date}>
              <td>{record.date}</td>
              <th scope="row">{say(drillName(record))}</th>
              <td data-bar="">
                <ScoreMark drill={drill} />
              </td>
              <td data-number="">{shown === null ? '—' : decimal(shown, 1)}</td>
              <td>{grade === null ? '—' : say(grade)}</td>
              <td>{shown === null ? '' : say(score.isFinal ? W.final : W.provisional)}</td>
              <td data-number="">{change === null ? '' : `${change > 0 ? '+' : ''}${decimal(change, 1)}`}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Filled when it is final, open while it is provisional. */
function ScoreMark({ drill: { shown, score } }: { drill: TermDrill }) {
  if (shown === null) return null;
  return (
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect x="0.5" y="0.5" width="99" height="7" fill="#fff" stroke="#999" vectorEffect="non-scaling-stroke" />
      <rect
        x="0.5"
        y="0.5"
        width={Math.max(0, shown - 1)}
        height="7"
        fill={score.isFinal ? '#000' : '#fff'}
        stroke="#000"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
