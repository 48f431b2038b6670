import {
  type AnnualPlan,
  arithmeticOf,
  clauseReference,
  DRILL_STATE_WORDS,
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
import { PaperTable } from './PaperTable.js';
import classes from './PlanPaper.module.css';
import { type PlanPrint, sayPlan, titleOf } from './sayPlan.js';

interface PlanPaperProps {
  readonly year: DrillYear;
  readonly plan: AnnualPlan;
  readonly print: PlanPrint;
}

/** The paper itself. Marks are signs and words, never colours. */
export function PlanPaper({ year, plan, print }: PlanPaperProps) {
  const { school } = year;
  const say = (text: (typeof W)[keyof typeof W]) => sayPlan(text, print);
  const name =
    print === 'zh-CN'
      ? school.name
      : print === 'en'
        ? (school.nameEn ?? school.name)
        : `${school.name} ${school.nameEn ?? ''}`;
  const packs = loadedPacks(school.rulePacks, year.rules).packs.map((pack) => sayPlan(packWord(pack), print));
  const colon = print === 'en' ? ': ' : '：';
  return (
    <article className={classes.paper} lang={print === 'en' ? 'en' : 'zh-CN'}>
      <header className={classes.head}>
        <h1>{name}</h1>
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
            {packs.join(print === 'en' ? ', ' : '、')}
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
    </article>
  );
}

type TableProps = Pick<PlanPaperProps, 'plan' | 'print'>;

function DrillTable({ plan, print }: TableProps) {
  return (
    <PaperTable
      title={sayPlan(W.drills, print)}
      heads={[W.number, W.date, W.week, W.time, W.drill, W.clauses, W.state, W.responsible].map((text) =>
        sayPlan(text, print),
      )}
      widths={[6, 18, 8, 15, 19, 15, 10, 9]}
      rows={plan.drills.map((row, i) => ({
        key: row.id,
        cells: [
          `${i + 1}`,
          `${row.isProvisional ? '◇ ' : ''}${row.date} ${sayPlan({ 'zh-CN': weekdayWord(row.weekday, 'zh-CN'), en: weekdayWord(row.weekday, 'en') }, print)}`,
          `${row.week?.number ?? '—'}`,
          `${row.time ?? ''} ${sayPlan(slotWord(row.event.slot), print)}`,
          `${sayPlan(kindWord(row.kind, row.hazards), print)} (${sayPlan(row.event.isLive ? W.live : W.tabletop, print)})${row.isUnannounced ? ` ${sayPlan(W.unannounced, print)}` : ''}`,
          [...new Set(row.duties.map((duty) => duty.rule))].join(', ') || '—',
          sayPlan(DRILL_STATE_WORDS[row.state], print),
          '',
        ],
      }))}
      none={sayPlan(W.none, print)}
    />
  );
}

function DutyPrintTable({ plan, print }: TableProps) {
  return (
    <PaperTable
      title={sayPlan(W.duties, print)}
      heads={[W.rule, W.duty, W.article, W.window, W.owed, W.date, W.state].map((text) => sayPlan(text, print))}
      widths={[10, 21, 24, 15, 8, 13, 9]}
      rows={plan.duties.map(({ duty, dates }) => ({
        key: duty.id,
        cells: [
          duty.rule,
          sayPlan(titleOf(duty), print),
          clauseReference(duty) + (duty.clause.isUnconfirmed ? ` (${sayPlan(W.unconfirmed, print)})` : ''),
          duty.dueFrom === null
            ? sayPlan(W.provisional, print)
            : `${duty.provisional ? '◇ ' : ''}${duty.dueFrom}\n– ${duty.dueUntil}`,
          `${duty.minimumCount ?? '—'}${duty.isCountDefault ? ' *' : ''}`,
          dates.join('\n') || '—',
          sayPlan(statusWord(duty.status), print),
        ],
      }))}
      none={sayPlan(W.none, print)}
    />
  );
}

/** Tasks by rule: the same rule in each of its windows is one line. */
function TaskPrintTable({ plan, print }: TableProps) {
  const first = plan.tasks.filter((duty, i) => plan.tasks.findIndex((each) => each.rule === duty.rule) === i);
  return (
    <PaperTable
      title={sayPlan(W.tasks, print)}
      heads={[W.rule, W.task, W.article, W.times, W.evidence].map((text) => sayPlan(text, print))}
      widths={[10, 28, 26, 14, 22]}
      rows={first.map((duty) => ({
        key: duty.id,
        cells: [
          duty.rule,
          sayPlan(titleOf(duty), print),
          clauseReference(duty),
          duty.minimumCount === null
            ? '—'
            : `${duty.minimumCount} ${sayPlan(UNIT_WORDS[duty.unit], print)}${duty.isCountDefault ? ' *' : ''}`,
          '',
        ],
      }))}
      none={sayPlan(W.none, print)}
    />
  );
}

function RoleTable({ plan, print }: TableProps) {
  return (
    <PaperTable
      title={sayPlan(W.staffing, print)}
      heads={[W.rule, W.role, W.required, W.recommended, W.present, W.arithmetic].map((text) => sayPlan(text, print))}
      widths={[16, 24, 11, 12, 9, 28]}
      rows={plan.staffing.map((role) => ({
        key: `${role.rule} ${role.post}`,
        cells: [
          role.rule,
          sayPlan(postWord(role), print),
          `${role.required ?? '—'}`,
          `${role.recommended ?? '—'}`,
          `${role.has ?? ''}`,
          arithmeticOf(role),
        ],
      }))}
      none={sayPlan(W.none, print)}
    />
  );
}
