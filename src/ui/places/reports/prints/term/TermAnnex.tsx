/** The lists behind the summary: duties, drills with their scores, findings by state and one by one. */
import {
  clauseReference,
  deadlineInForce,
  drillName,
  FINDING_SEVERITIES,
  FINDING_SEVERITY_WORDS,
  FINDING_STATE_WORDS,
  FINDING_STATES,
  FINDING_WORDS,
  PLAN_WORDS as P,
  SIGNATURE_WORDS,
  statusWord,
  TERM_WORDS as W,
} from '../../../../../drills/index.js';
import { clock, decimal } from '../../../../i18n/format.js';
import { PaperTable } from '../../../../prints/PaperTable.js';
import { inBoth, sayIn } from '../../../../prints/printLanguage.js';
import { clauseMarks, DutyMarks } from '../DutyMarks.js';
import { gradeWord, type TermFrame } from './termTexts.js';

export function DutyAnnex({ frame: { report, language } }: { frame: TermFrame }) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  return (
    <>
      <PaperTable
        title={`${say(W.annexDuties)} (${report.duties.length})`}
        heads={[P.rule, P.duty, P.article, P.window, P.done, P.state].map(say)}
        widths={[11, 27, 26, 15, 10, 11]}
        rows={report.duties.map((duty) => ({
          key: duty.id,
          cells: [
            duty.rule,
            say(inBoth(duty.titleZh, duty.title)),
            `${clauseReference(duty)}${clauseMarks(duty)}`,
            duty.dueFrom === null ? '—' : `${duty.provisional ? '◇ ' : ''}${duty.dueFrom}\n– ${duty.dueUntil}`,
            `${duty.done} / ${duty.minimumCount ?? '—'}${duty.isCountDefault ? ' *' : ''}`,
            say(statusWord(duty.status)),
          ],
        }))}
        none={say(W.noDuties)}
      />
      <DutyMarks duties={report.duties} language={language} />
    </>
  );
}

export function DrillAnnex({ frame: { report, language } }: { frame: TermFrame }) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const time = (timeS: number | null | undefined) => (timeS == null ? '—' : clock(timeS));
  return (
    <PaperTable
      title={`${say(W.annexDrills)} (${report.drills.length})`}
      heads={[P.date, P.drill, W.score, W.grade, W.time, W.target, W.openOf, W.signature].map(say)}
      widths={[14, 22, 15, 10, 10, 9, 11, 9]}
      rows={report.drills.map((drill) => {
        const { record, state, score, shown, findings, openFindings } = drill;
        const grade = gradeWord(score.grade);
        return {
          key: record.id ?? record.date ?? '',
          cells: [
            record.date ?? '',
            say(drillName(record)),
            shown === null ? '—' : `${decimal(shown, 1)} ${say(score.isFinal ? W.final : W.provisional)}`,
            grade === null ? '—' : say(grade),
            time(record.values.T_evac_s),
            time(record.values.T_target_s),
            `${findings} (${openFindings})`,
            say(SIGNATURE_WORDS[state]),
          ],
        };
      })}
      none={say(W.noDrills)}
    />
  );
}

export function FindingAnnex({ frame: { report, language } }: { frame: TermFrame }) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const { findings } = report;
  const states = FINDING_STATES.filter((state) => findings.byState[state] > 0);
  const f = FINDING_WORDS;
  return (
    <>
      <PaperTable
        title={say(W.annexStates)}
        heads={[f.state, W.count, ...FINDING_SEVERITIES.map((each) => FINDING_SEVERITY_WORDS[each])].map(say)}
        widths={[36, 16, 16, 16, 16]}
        rows={states.map((state) => ({
          key: state,
          cells: [
            say(FINDING_STATE_WORDS[state]),
            `${findings.byState[state]}`,
            ...FINDING_SEVERITIES.map(
              (severity) =>
                `${findings.all.filter(({ finding }) => finding.state === state && finding.severity === severity).length}`,
            ),
          ],
        }))}
        none={say(W.noFindings)}
      />
      {findings.all.length > 0 && (
        <PaperTable
          title={`${say(W.annexFindings)} (${findings.all.length})`}
          heads={[f.finding, f.severity, f.state, f.person, f.deadline, f.daysLate].map(say)}
          widths={[40, 10, 12, 15, 13, 10]}
          rows={findings.all.map(({ finding, daysLate }) => ({
            key: finding.id,
            cells: [
              finding.title,
              say(FINDING_SEVERITY_WORDS[finding.severity]),
              say(FINDING_STATE_WORDS[finding.state]),
              finding.person ?? '—',
              deadlineInForce(finding) ?? '—',
              daysLate > 0 ? `${daysLate}` : '',
            ],
          }))}
          none=""
        />
      )}
    </>
  );
}
