/** One drill record on paper: what happened, how it was scored and why, what is missing, and who stands for it. */
import {
  type DrillRecord,
  drillName,
  RECORD_STATE_WORDS,
  type RecordReport,
  type RecordState,
  recordSeal,
  slotWord,
  TERM_WORDS,
  RECORD_WORDS as W,
} from '../../../../../drills/index.js';
import { type PrintLanguage, sayIn } from '../../../../prints/printLanguage.js';
import { QrCode } from '../../../../prints/QrCode.js';
import { Facts, ReportHead, ReportPart, Signatures } from '../../../../prints/ReportParts.js';
import { RunningPaper } from '../../../../prints/RunningPaper.js';
import classes from './Record.module.css';
import { RecordFindings, RecordLockPart } from './RecordEnd.js';
import { ItemRows, ScoreBox } from './RecordScore.js';
import { ClassRows, MissingList, OverrideRows, ThresholdRows, ValueRows } from './RecordValues.js';
import { type RubricWords, whoText } from './recordTexts.js';

export interface RecordPaperProps {
  readonly report: RecordReport;
  readonly state: RecordState;
  /** Day of the print: findings stand as they stood then. */
  readonly madeOn: string;
  readonly school: string;
  readonly words: RubricWords;
  readonly language: PrintLanguage;
}

export function RecordPaper(props: RecordPaperProps) {
  const { report, state, school, language } = props;
  const { record } = report;
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const drill = say(drillName(record));
  return (
    <RunningPaper
      language={language}
      head={`${drill} · ${record.date ?? ''} · ${record.id ?? ''} · V${record.version ?? 1} · ${school}`}
      mark={say(RECORD_STATE_WORDS[state].name)}
    >
      <ReportHead
        school={school}
        title={say(W.title)}
        aside={
          <>
            <b>{`${drill} ${record.date ?? ''}`}</b>
            <br />
            {say(TERM_WORDS.printedOn)} {props.madeOn}
          </>
        }
      />
      <StateBanner {...props} />
      <RecordFacts {...props} drill={drill} />
      <ReportPart title={say(W.score)}>
        <ScoreBox {...props} />
      </ReportPart>
      <ItemRows {...props} />
      <ValueRows {...props} />
      {(record.overrides ?? []).length > 0 && <OverrideRows {...props} />}
      <MissingList {...props} />
      <ThresholdRows {...props} />
      <ClassRows {...props} />
      <RecordFindings {...props} />
      <RecordLockPart {...props} />
      <ReportPart title={say(W.signatures)}>
        <Signatures of={[W.commander, W.recorder, W.principal]} language={language} />
      </ReportPart>
    </RunningPaper>
  );
}

/** Signed, a draft, or changed after it was signed: told before anything else, with the code to hold the paper against. */
function StateBanner({ report: { record }, state, language }: RecordPaperProps) {
  const { name, what } = RECORD_STATE_WORDS[state];
  const seal = recordSeal(record);
  const MARKS = { locked: '■', draft: '□', changed: '▲' } as const;
  return (
    <section className={classes.banner} data-state={state}>
      <div>
        <p>
          <b>
            {MARKS[state]} {sayIn(name, language)}
          </b>
        </p>
        <p>{sayIn(what, language)}</p>
        {record.lock !== undefined && (
          <p>
            {sayIn(W.lockedBy, language)} {record.lock.role} {record.lock.name ?? ''} {record.lock.on}
          </p>
        )}
      </div>
      {seal !== null && state === 'locked' && (
        <figure className={classes.code}>
          <QrCode text={seal} label={sayIn(W.qr, language)} />
          <figcaption>{sayIn(W.qr, language)}</figcaption>
        </figure>
      )}
    </section>
  );
}

/** In a lockdown and in a talk-through nobody is timed to anywhere. */
const isWalkedOut = ({ profile }: DrillRecord) => profile === 'evac_day' || profile === 'night_dormitory';

function RecordFacts({ report, words, language, drill }: RecordPaperProps & { drill: string }) {
  const { record } = report;
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const told = (value: string | undefined) => (value === undefined || value === '' ? say(W.notStated) : value);
  const profile = say(words((t) => t(`profile.${record.profile}`)));
  return (
    <Facts
      facts={[
        { label: say(W.drill), value: `${drill}${record.isUnplanned === true ? ` (${say(W.unplanned)})` : ''}` },
        { label: say(W.profile), value: profile },
        { label: say(W.date), value: told(record.date) },
        { label: say(W.time), value: told(record.time) },
        { label: say(W.slot), value: record.slot === undefined ? say(W.notStated) : say(slotWord(record.slot)) },
        ...(isWalkedOut(record)
          ? [
              {
                label: say(W.timedTo),
                value: say(record.timedTo === 'buildingExit' ? W.buildingExit : W.assemblyPoint),
              },
            ]
          : []),
        { label: say(W.id), value: told(record.id) },
        {
          label: say(W.version),
          value: `${record.version ?? 1}${record.changeReason === undefined ? '' : ` (${record.changeReason})`}`,
        },
        { label: say(W.who), value: told(whoText(record, language)), isWide: true },
        ...(record.notes === undefined ? [] : [{ label: say(W.notes), value: record.notes, isWide: true }]),
      ]}
    />
  );
}
