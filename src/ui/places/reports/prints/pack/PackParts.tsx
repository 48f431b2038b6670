/** The other parts of the pack: drills with their hashes, approved plans, findings to their closing, staffing. */
import {
  acceptedBy,
  arithmeticOf,
  closedOn,
  deadlineInForce,
  drillName,
  FINDING_WORDS as F,
  FINDING_SEVERITY_WORDS,
  FINDING_STATE_WORDS,
  hashGroups,
  PLAN_WORDS as P,
  type PackDrill,
  postWord,
  RECORD_STATE_WORDS,
  TERM_WORDS as T,
  PACK_WORDS as W,
} from '../../../../../drills/index.js';
import { decimal } from '../../../../i18n/format.js';
import { PaperTable } from '../../../../prints/PaperTable.js';
import { listMark, type PrintLanguage, sayIn } from '../../../../prints/printLanguage.js';
import type { PackPaperProps } from './PackPaper.js';

function scoreText({ score }: PackDrill, language: PrintLanguage): string {
  const shown = score.isFinal ? score.total : score.provisionalTotal;
  return shown === null ? '—' : `${decimal(shown, 1)} ${sayIn(score.isFinal ? T.final : T.provisional, language)}`;
}

export function DrillPart({ pack, language }: PackPaperProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  return (
    <PaperTable
      title={`3 ${say(W.drills)} (${pack.drills.length})`}
      heads={[W.number, P.date, P.drill, W.score, W.state, W.hash].map(say)}
      widths={[7, 14, 22, 13, 14, 30]}
      rows={pack.drills.map((drill) => ({
        key: `${drill.number}`,
        cells: [
          `${drill.number}`,
          drill.record.date ?? '—',
          `${say(drillName(drill.record))}\n${drill.record.id ?? ''}`,
          scoreText(drill, language),
          say(RECORD_STATE_WORDS[drill.state].name),
          drill.record.lock === undefined ? '—' : hashGroups(drill.record.lock.hash).join(' '),
        ],
      }))}
      none={say(W.noDrills)}
    />
  );
}

export function PlanPart({ pack, language }: PackPaperProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const rows = pack.drills.flatMap((drill) => {
    const { plan, number } = drill;
    if (plan === null) return [];
    const commander = plan.groups.find(({ group }) => group === 'command')?.members ?? [];
    return [
      {
        key: `${number}`,
        cells: [
          `${number}`,
          say(drillName(drill.record)),
          `V${plan.version}`,
          `${plan.approved?.by ?? ''} ${plan.approved?.on ?? ''}`,
          commander.map(({ role, name = '' }) => `${role} ${name}`.trim()).join(listMark(language)),
          `${plan.posts.length}`,
          `${plan.routes.length}`,
        ],
      },
    ];
  });
  return (
    <PaperTable
      title={`4 ${say(W.plans)} (${rows.length})`}
      heads={[W.drillNo, P.drill, W.plan, W.approved, W.commander, W.posts, W.classes].map(say)}
      widths={[10, 25, 9, 20, 18, 9, 9]}
      rows={rows}
      none={say(W.noPlans)}
    />
  );
}

export function FindingPart({ pack, language }: PackPaperProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const numberOf = (drill: string | undefined) =>
    pack.drills.find(({ record }) => drill !== undefined && record.id === drill)?.number ?? '—';
  return (
    <PaperTable
      title={`5 ${say(W.findings)} (${pack.findings.length})`}
      heads={[W.drillNo, F.finding, F.severity, F.state, F.person, F.deadline, F.closedOn, F.acceptedBy].map(say)}
      widths={[9, 27, 9, 10, 12, 12, 12, 9]}
      rows={pack.findings.map((finding) => ({
        key: finding.id,
        cells: [
          `${numberOf(finding.drill)}`,
          finding.title,
          say(FINDING_SEVERITY_WORDS[finding.severity]),
          say(FINDING_STATE_WORDS[finding.state]),
          finding.person ?? '—',
          deadlineInForce(finding) ?? '—',
          closedOn(finding) ?? '—',
          acceptedBy(finding) ?? '—',
        ],
      }))}
      none={say(W.noFindings)}
    />
  );
}

export function StaffPart({ pack, language }: PackPaperProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  return (
    <PaperTable
      title={`6 ${say(W.staffing)} (${pack.staffing.length})`}
      heads={[P.rule, P.role, P.required, P.present, P.missing, P.arithmetic].map(say)}
      widths={[17, 25, 10, 10, 10, 28]}
      rows={pack.staffing.map((role) => ({
        key: `${role.rule} ${role.post}`,
        cells: [
          role.rule,
          say(postWord(role)),
          `${role.required ?? '—'}`,
          `${role.has ?? '—'}`,
          role.required === null || role.has === null ? '—' : `${Math.max(0, role.required - role.has)}`,
          arithmeticOf(role),
        ],
      }))}
      none={say(W.noStaffing)}
    />
  );
}
