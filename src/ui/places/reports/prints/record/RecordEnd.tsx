/** The end of a record on paper: its findings, and the lock with every version before it. */
import {
  FINDING_SEVERITY_WORDS,
  FINDING_STATE_WORDS,
  FINDING_WORDS,
  hashGroups,
  RECORD_WORDS as W,
} from '../../../../../drills/index.js';
import { PaperTable } from '../../../../prints/PaperTable.js';
import { sayIn } from '../../../../prints/printLanguage.js';
import { Note, ReportPart } from '../../../../prints/ReportParts.js';
import classes from './Record.module.css';
import type { RecordPaperProps } from './RecordPaper.js';

export function RecordFindings({ report: { findings }, language }: RecordPaperProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const w = FINDING_WORDS;
  return (
    <PaperTable
      title={`${say(W.findings)} (${findings.length})`}
      heads={[w.finding, w.severity, w.state, w.person, w.deadline].map(say)}
      widths={[40, 12, 14, 18, 16]}
      rows={findings.map(({ id, title, severity, state, person, deadline }) => ({
        key: id,
        cells: [
          title,
          say(FINDING_SEVERITY_WORDS[severity]),
          say(FINDING_STATE_WORDS[state]),
          person ?? '—',
          deadline ?? '—',
        ],
      }))}
      none={say(W.findingsNone)}
    />
  );
}

export function RecordLockPart({ report: { record }, state, language }: RecordPaperProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const { lock, earlier = [] } = record;
  if (lock === undefined && earlier.length === 0) return null;
  return (
    <ReportPart title={say(W.lock)}>
      {lock !== undefined && (
        <p className={classes.hash} data-state={state}>
          <span>{say(W.hash)}</span>
          <code>{hashGroups(lock.hash).join(' ')}</code>
        </p>
      )}
      {earlier.length > 0 && <Note>{say(W.earlier)}</Note>}
      {earlier.map((each) => (
        <p key={each.version ?? 1} className={classes.hash}>
          <span>
            V{each.version ?? 1} {each.lock?.role} {each.lock?.on}
          </span>
          <code>{hashGroups(each.lock?.hash ?? '').join(' ')}</code>
        </p>
      ))}
      <Note>{say(W.hashNote)}</Note>
    </ReportPart>
  );
}
