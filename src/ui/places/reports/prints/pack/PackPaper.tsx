/** The evidence pack on paper: contents and what is missing first, then part by part as an inspection asks. */
import { type EvidencePack, fillWords, TERM_WORDS, PACK_WORDS as W } from '../../../../../drills/index.js';
import { type PrintLanguage, sayIn } from '../../../../prints/printLanguage.js';
import { ReportHead, Signatures } from '../../../../prints/ReportParts.js';
import { RunningPaper } from '../../../../prints/RunningPaper.js';
import { periodName } from '../PeriodChoice.js';
import classes from './Pack.module.css';
import { DutyPart, MissingPart } from './PackDuties.js';
import { DrillPart, FindingPart, PlanPart, StaffPart } from './PackParts.js';

export interface PackPaperProps {
  readonly pack: EvidencePack;
  readonly school: string;
  readonly language: PrintLanguage;
  /** The records follow in full. */
  readonly hasRecords: boolean;
}

export function PackPaper(props: PackPaperProps) {
  const { pack, school, language } = props;
  const title = sayIn(W.title, language);
  return (
    <RunningPaper
      language={language}
      head={`${title} · ${periodName(pack.period, language)} · ${school}`}
      mark={pack.today}
      first={{ label: title, content: <Contents {...props} title={title} /> }}
    >
      <MissingPart {...props} />
      <DutyPart {...props} />
      <DrillPart {...props} />
      <PlanPart {...props} />
      <FindingPart {...props} />
      <StaffPart {...props} />
    </RunningPaper>
  );
}

/** Parts in the order of the pack, each with how much it holds. */
function Contents({ pack, school, language, hasRecords, title }: PackPaperProps & { title: string }) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const signed = pack.drills.filter(({ state }) => state === 'locked').length;
  const parts = [
    [W.missing, pack.gaps.length],
    [W.duties, pack.duties.length],
    [W.drills, pack.drills.length],
    [W.plans, pack.drills.filter(({ plan }) => plan !== null).length],
    [W.findings, pack.findings.length],
    [W.staffing, pack.staffing.length],
    ...(hasRecords ? [[W.records, pack.drills.length] as const] : []),
  ] as const;
  const sums = [
    fillWords(W.sumDuties, { count: pack.duties.length, gaps: pack.gaps.length, notYet: pack.notYet }),
    fillWords(W.sumDrills, { count: pack.drills.length, signed }),
    fillWords(W.sumFindings, { count: pack.findings.length, late: pack.lateFindings }),
  ];
  return (
    <>
      <ReportHead
        school={school}
        title={title}
        aside={
          <>
            <b>{periodName(pack.period, language)}</b>
            <br />
            {say(TERM_WORDS.printedOn)} {pack.today}
          </>
        }
      />
      <ul className={classes.sums}>
        {sums.map((text) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
      <table className={classes.contents}>
        <caption>{say(W.contents)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(W.part)}</th>
            <th scope="col">{say(W.parts)}</th>
            <th scope="col">{say(W.entries)}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(([name, count], i) => (
            <tr key={name.en}>
              <td>{i + 1}</td>
              <th scope="row">{say(name)}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.note}>{say(W.disclaimer)}</p>
      <div className={classes.end}>
        <Signatures of={[W.contact, W.principal]} language={language} />
      </div>
    </>
  );
}
