import {
  type AnnualPlan,
  arithmeticOf,
  type Both,
  clauseReference,
  DRILL_STATE_WORDS,
  type Duty,
  kindWord,
  loadedPacks,
  packWord,
  postWord,
  slotWord,
  statusWord,
  UNIT_WORDS,
  PLAN_WORDS as W,
  weekdayWord,
} from '../../../../../drills/index.js';
import type { DrillYear } from '../../../../duties/drillYear.js';
import { Paper } from '../../../../prints/Paper.js';
import { PaperTable } from '../../../../prints/PaperTable.js';
import { colon as colonOf, listMark, type PrintLanguage, sayIn } from '../../../../prints/printLanguage.js';
import classes from './PlanPaper.module.css';

const titleOf = (duty: Duty): Both => ({ 'zh-CN': duty.titleZh, en: duty.title });

interface PlanPaperProps {
  readonly year: DrillYear;
  readonly plan: AnnualPlan;
  readonly print: PrintLanguage;
}

/** The paper itself. Marks are signs and words, never colours. */
export function PlanPaper({ year, plan, print }: PlanPaperProps) {
  const { school } = year;
  const say = (text: (typeof W)[keyof typeof W]) => sayIn(text, print);
  const name =
    print === 'zh-CN'
      ? school.name
      : print === 'en'
        ? (school.nameEn ?? school.name)
        : `${school.name} ${school.nameEn ?? ''}`;
  const packs = loadedPacks(school.rulePacks, year.rules).packs.map((pack) => sayIn(packWord(pack), print));
  const colon = colonOf(print);
  return (
    <Paper language={print}>
      <header className={classes.head}>
        <h2>{name}</h2>
        <p className={classes.title}>
          {year.year.replace('-', '–')} {say(W.title)}
        </p>
        <p className={classes.facts}>
          <span>
            {say(W.pupils)}
            {colon}
            {school.pupils}
          </span>
          <span>
            {say(W.boarders)}
            {colon}
            {school.boarders}
          </span>
          <span>
            {say(W.packs)}
            {colon}
            {packs.join(listMark(print))}
          </span>
          <span>
            {say(W.printedOn)}
            {colon}
            {year.today}
          </span>
        </p>
      </header>
      <DrillTable plan={plan} print={print} />
      <DutyPrintTable plan={plan} print={print} />
      <TaskPrintTable plan={plan} print={print} />
      <RoleTable plan={plan} print={print} />
      <ul className={classes.notes}>
        {plan.drills.some((row) => row.state === 'proposed') && <li>{say(W.noteProposed)}</li>}
        {plan.drills.some((row) => row.isProvisional) && <li>{say(W.noteProvisional)}</li>}
        {[...plan.duties.map((row) => row.duty), ...plan.tasks].some((duty) => duty.isCountDefault) && (
          <li>{say(W.noteDefault)}</li>
        )}
      </ul>
      <footer className={classes.signatures}>
        {([W.preparedBy, W.checkedBy, W.approvedBy] as const).map((text) => (
          <p key={text.en}>
            {say(text)}
            <i />
            {say(W.signedOn)}
            <i />
          </p>
        ))}
      </footer>
    </Paper>
  );
}

type TableProps = Pick<PlanPaperProps, 'plan' | 'print'>;

function DrillTable({ plan, print }: TableProps) {
  return (
    <PaperTable
      title={sayIn(W.drills, print)}
      heads={[W.number, W.date, W.week, W.time, W.drill, W.clauses, W.state, W.responsible].map((text) =>
        sayIn(text, print),
      )}
      widths={[6, 18, 8, 15, 19, 15, 10, 9]}
      rows={plan.drills.map((row, i) => ({
        key: row.id,
        cells: [
          `${i + 1}`,
          `${row.isProvisional ? '◇ ' : ''}${row.date} ${sayIn({ 'zh-CN': weekdayWord(row.weekday, 'zh-CN'), en: weekdayWord(row.weekday, 'en') }, print)}`,
          `${row.week?.number ?? '—'}`,
          `${row.time ?? ''} ${sayIn(slotWord(row.event.slot), print)}`,
          `${sayIn(kindWord(row.kind, row.hazards), print)} (${sayIn(row.event.isLive ? W.live : W.tabletop, print)})${row.isUnannounced ? ` ${sayIn(W.unannounced, print)}` : ''}`,
          [...new Set(row.duties.map((duty) => duty.rule))].join(', ') || '—',
          sayIn(DRILL_STATE_WORDS[row.state], print),
          '',
        ],
      }))}
      none={sayIn(W.none, print)}
    />
  );
}

function DutyPrintTable({ plan, print }: TableProps) {
  return (
    <PaperTable
      title={sayIn(W.duties, print)}
      heads={[W.rule, W.duty, W.article, W.window, W.owed, W.date, W.state].map((text) => sayIn(text, print))}
      widths={[10, 21, 24, 15, 8, 13, 9]}
      rows={plan.duties.map(({ duty, dates }) => ({
        key: duty.id,
        cells: [
          duty.rule,
          sayIn(titleOf(duty), print),
          clauseReference(duty) + (duty.clause.isUnconfirmed ? ` (${sayIn(W.unconfirmed, print)})` : ''),
          duty.dueFrom === null
            ? sayIn(W.provisional, print)
            : `${duty.provisional ? '◇ ' : ''}${duty.dueFrom}\n– ${duty.dueUntil}`,
          `${duty.minimumCount ?? '—'}${duty.isCountDefault ? ' *' : ''}`,
          dates.join('\n') || '—',
          sayIn(statusWord(duty.status), print),
        ],
      }))}
      none={sayIn(W.none, print)}
    />
  );
}

/** Tasks by rule: the same rule in each of its windows is one line. */
function TaskPrintTable({ plan, print }: TableProps) {
  const first = plan.tasks.filter((duty, i) => plan.tasks.findIndex((each) => each.rule === duty.rule) === i);
  return (
    <PaperTable
      title={sayIn(W.tasks, print)}
      heads={[W.rule, W.task, W.article, W.times, W.evidence].map((text) => sayIn(text, print))}
      widths={[10, 28, 26, 14, 22]}
      rows={first.map((duty) => ({
        key: duty.id,
        cells: [
          duty.rule,
          sayIn(titleOf(duty), print),
          clauseReference(duty),
          duty.minimumCount === null
            ? '—'
            : `${duty.minimumCount} ${sayIn(UNIT_WORDS[duty.unit], print)}${duty.isCountDefault ? ' *' : ''}`,
          '',
        ],
      }))}
      none={sayIn(W.none, print)}
    />
  );
}

function RoleTable({ plan, print }: TableProps) {
  return (
    <PaperTable
      title={sayIn(W.staffing, print)}
      heads={[W.rule, W.role, W.required, W.recommended, W.present, W.arithmetic].map((text) => sayIn(text, print))}
      widths={[16, 24, 11, 12, 9, 28]}
      rows={plan.staffing.map((role) => ({
        key: `${role.rule} ${role.post}`,
        cells: [
          role.rule,
          sayIn(postWord(role), print),
          `${role.required ?? '—'}`,
          `${role.recommended ?? '—'}`,
          `${role.has ?? ''}`,
          arithmeticOf(role),
        ],
      }))}
      none={sayIn(W.none, print)}
    />
  );
}
