/** The first page of the report: how the term stands, the worst risk and what to do next. Exactly one page. */
import {
  DUTY_COUNT_WORDS,
  FINDING_SEVERITIES,
  FINDING_SEVERITY_WORDS,
  fillWords,
  nextSteps,
  PLAN_WORDS,
  rubric,
  type TermReport,
  TERM_WORDS as W,
  worstRisk,
} from '../../../../../drills/index.js';
import { decimal } from '../../../../i18n/format.js';
import { sayIn } from '../../../../prints/printLanguage.js';
import { ReportHead } from '../../../../prints/ReportParts.js';
import { periodName } from '../PeriodChoice.js';
import { DutyBar } from './DutyBar.js';
import { ScoreRows } from './ScoreRows.js';
import classes from './Term.module.css';
import { stepText, type TermFrame, worstText } from './termTexts.js';

/** More steps than this are no longer next. */
const MOST_STEPS = 7;

/** Of the scores that are shown; `null` without any. */
function meanScore({ drills }: TermReport): number | null {
  const told = drills.flatMap(({ shown }) => shown ?? []);
  return told.length === 0 ? null : told.reduce((sum, each) => sum + each, 0) / told.length;
}

export function TermSummary({ frame, title }: { frame: TermFrame; title: string }) {
  const { report, language, words, school } = frame;
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const worst = worstRisk(report);
  const steps = nextSteps(report).slice(0, MOST_STEPS);
  return (
    <>
      <ReportHead
        school={school}
        title={title}
        aside={
          <>
            <b>{periodName(report.period, language)}</b>
            <br />
            {say(W.printedOn)} {report.today}
          </>
        }
      />
      <section className={classes.worst} data-kind={worst.kind === 'none' ? 'none' : 'some'}>
        <h3>{say(W.worstTitle)}</h3>
        <p>{say(worstText(worst, words))}</p>
      </section>
      <Tiles frame={frame} />
      <section className={classes.part}>
        <h3>{say(W.dutiesTitle)}</h3>
        {report.duties.length === 0 ? <p>{say(W.noDuties)}</p> : <DutyBar frame={frame} />}
      </section>
      <section className={classes.part}>
        <h3>{say(W.trendTitle)}</h3>
        {report.drills.length === 0 ? <p>{say(W.noDrills)}</p> : <ScoreRows frame={frame} />}
      </section>
      <section className={classes.part}>
        <h3>{say(W.nextTitle)}</h3>
        {steps.length === 0 ? (
          <p>{say(W.noSteps)}</p>
        ) : (
          <ol className={classes.steps}>
            {steps.map((step) => (
              <li key={step.kind}>{say(stepText(step))}</li>
            ))}
          </ol>
        )}
      </section>
      <SummaryNotes frame={frame} />
      <footer className={classes.signatures}>
        {[PLAN_WORDS.preparedBy, PLAN_WORDS.approvedBy, PLAN_WORDS.signedOn].map((text) => (
          <p key={text.en}>
            {say(text)}
            <i />
          </p>
        ))}
      </footer>
    </>
  );
}

function Tiles({ frame: { report, language } }: { frame: TermFrame }) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const { dutyCounts, findings, drills, coming, withoutRecord } = report;
  const mean = meanScore(report);
  const tiles = [
    {
      ...{ title: W.dutiesTitle, value: `${dutyCounts.done ?? 0} / ${report.owedDuties}`, of: W.held },
      more: [`${say(DUTY_COUNT_WORDS.overdue)} ${dutyCounts.overdue ?? 0}`],
    },
    {
      ...{ title: W.drillsTitle, value: `${drills.length}`, of: W.held },
      more: [`${say(W.coming)} ${coming.length}`, `${say(W.withoutRecord)} ${withoutRecord.length}`],
    },
    {
      ...{ title: W.score, value: mean === null ? '—' : decimal(mean, 1), of: W.meanScore },
      more: report.provisionalDrills > 0 ? [`${say(W.provisional)} ${report.provisionalDrills}`] : [],
    },
    {
      ...{ title: W.findingsTitle, value: `${findings.open}`, of: W.open },
      more: [
        `${say(W.late)} ${findings.late}`,
        ...FINDING_SEVERITIES.map((each) => `${say(FINDING_SEVERITY_WORDS[each])} ${findings.openBySeverity[each]}`),
        `${say(W.closed)} ${findings.closed}`,
      ],
    },
  ];
  return (
    <div className={classes.tiles}>
      {tiles.map(({ title, value, of, more }) => (
        <div key={title.en}>
          <h3>{say(title)}</h3>
          <p>
            <b>{value}</b> {say(of)}
          </p>
          <p className={classes.more}>{more.join(' · ')}</p>
        </div>
      ))}
    </div>
  );
}

/** What a reader has to know before believing the figures. */
function SummaryNotes({ frame: { report, language } }: { frame: TermFrame }) {
  const days = rubric.how_it_works.window_days;
  const notes = [
    ...(report.isRunning ? [W.running] : []),
    ...(report.drillsToClose > 0 ? [W.noteProvisional] : []),
    ...(report.provisionalDrills > report.drillsToClose ? [fillWords(W.noteWindow, { days })] : []),
    ...(report.provisionalDuties > 0 ? [fillWords(W.noteDates, { count: report.provisionalDuties })] : []),
    ...(report.unconfirmedDuties > 0 ? [fillWords(W.noteUnconfirmed, { count: report.unconfirmedDuties })] : []),
    W.noteScope,
  ];
  return (
    <ul className={classes.notes}>
      {notes.map((note) => (
        <li key={note.en}>{sayIn(note, language)}</li>
      ))}
    </ul>
  );
}
