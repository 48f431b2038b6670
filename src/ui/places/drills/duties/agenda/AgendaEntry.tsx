import { useTranslation } from 'react-i18next';
import { countsTowards, type DrillEvent, type Duty, isoDate, type PlannedDrill } from '../../../../../drills/index.js';
import { ClauseButton } from '../../../../duties/ClauseButton.js';
import { DutyBadge } from '../../../../duties/DutyBadge.js';
import { type DrillYear, drillFor } from '../../../../duties/drillYear.js';
import { dutyKind } from '../../../../duties/dutyKind.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { drillWord } from '../../../../parts/drillWord.js';
import { KindTag } from '../../../../parts/KindTag.js';
import { Tag } from '../../../../parts/Tag.js';
import { ReturningAtDrill } from '../../findings/ReturningAtDrill.js';
import { dayOfWeek, shortDay } from '../dates.js';
import { useDrillFocus } from '../move/focusDrill.js';
import { MovePanel } from '../move/MovePanel.js';
import type { MoveAtHand } from '../move/useMove.js';
import { DrillActs } from '../semester/DrillActs.js';
import { AnnouncementNote } from '../wishes/AnnouncementNote.js';
import classes from './AgendaView.module.css';
import type { AgendaItem } from './agendaItems.js';

interface AgendaEntryProps {
  readonly item: AgendaItem;
  readonly year: DrillYear;
  readonly move: MoveAtHand | null;
}

/** One day of the agenda: a drill, a deadline, or days off. */
export function AgendaEntry({ item, year, move }: AgendaEntryProps) {
  const language = currentLanguage();
  if (item.kind === 'off') return <OffEntry item={item} />;
  if (item.kind === 'drill') return <DrillEntry item={item} year={year} move={move} />;
  const first = item.duties[0] as Duty;
  return (
    <li className={classes.entry}>
      <div className={classes.when}>{dayOfWeek(item.date, language)}</div>
      <KindTag kind={dutyKind(first)} />
      <div className={classes.what}>
        <Duties duties={item.duties} year={year} />
      </div>
      <div className={classes.side}>
        <DutyBadge status={first.status} />
      </div>
    </li>
  );
}

function Duties({ duties, year }: { duties: readonly Duty[]; year: DrillYear }) {
  const language = currentLanguage();
  return (
    <ul className={classes.duties}>
      {duties.map((duty) => (
        <li key={duty.id}>
          {language === 'en' ? duty.title : duty.titleZh}
          <ClauseButton duty={duty} drill={drillFor(duty, year.schedule.drills)} />
        </li>
      ))}
    </ul>
  );
}

/** Official advice a drill counts towards, each rule once. */
function adviceMet({ advice }: DrillYear, event: DrillEvent): Duty[] {
  const met = advice.filter((duty) => duty.work === 'drill' && countsTowards(event, duty));
  return met.filter((duty, i) => met.findIndex((each) => each.rule === duty.rule) === i);
}

function DrillEntry({ item, year, move }: AgendaEntryProps & { item: AgendaItem & { kind: 'drill' } }) {
  const { t } = useTranslation(['dutyCalendar', 'common', 'drills', 'schedule']);
  const language = currentLanguage();
  const { row } = item;
  const place = useDrillFocus<HTMLLIElement>(row.id);
  const drill: PlannedDrill | undefined = year.schedule.drills.find((each) => each.id === row.id);
  // told where it was planned for, and apart from the duties
  const advised = year.wishes.coversAdvice === true ? adviceMet(year, row.event) : [];
  return (
    <li ref={place} className={classes.entry} data-drill={row.id} tabIndex={-1}>
      <div className={classes.when}>
        {dayOfWeek(row.date, language)}
        <small>{row.time ?? ''}</small>
      </div>
      {row.kind === null ? <span /> : <KindTag kind={row.kind} />}
      <div className={classes.what}>
        <b>
          {t('dutyCalendar:agenda.drill', {
            kind: row.kind === null ? '' : drillWord(t, { kind: row.kind, hazards: row.hazards }),
            slot: t(`drills:slot.${row.event.slot}`),
          })}
        </b>
        {row.duties.length === 0 && advised.length === 0 ? (
          <span className={classes.duties}>{t('dutyCalendar:agenda.meetsNothing')}</span>
        ) : (
          <Duties duties={row.duties} year={year} />
        )}
        {drill !== undefined && row.state !== 'held' && <ReturningAtDrill drill={drill} year={year} />}
        {advised.length > 0 && (
          <span className={classes.duties}>
            {t('dutyCalendar:layer.advice')}
            {advised.map((duty) => (
              <ClauseButton key={duty.id} duty={duty} drill={drill ?? null} />
            ))}
          </span>
        )}
        <AnnouncementNote drill={row.id} year={year} />
      </div>
      <div className={classes.side}>
        {row.isUnannounced && <Tag tone="outline">{t('schedule:wishes.unannounced')}</Tag>}
        <Tag tone={row.state === 'held' ? 'ok' : row.state === 'fixed' ? 'accent' : 'hatch'}>
          {t(`dutyCalendar:mark.${row.state}`)}
        </Tag>
        {row.isProvisional && <Tag tone="hatch">{t('drills:status.awaitingDates')}</Tag>}
        {drill !== undefined && row.state !== 'held' && (
          <DrillActs drill={drill} isFixed={row.state === 'fixed'} onDone={() => undefined} isQuiet />
        )}
      </div>
      {move !== null && move.drill.id === row.id && (
        <div className={classes.moving}>
          <MovePanel move={move} year={year} />
        </div>
      )}
    </li>
  );
}

function OffEntry({ item }: { item: AgendaItem & { kind: 'off' } }) {
  const { t } = useTranslation('dutyCalendar');
  const language = currentLanguage();
  const { kind, name, from, until, isProvisional } = item.stretch;
  const days = from === until ? '' : `–${shortDay(isoDate(until), language)}`;
  return (
    <li className={classes.entry} data-kind="off">
      <span>
        {shortDay(item.date, language)}
        {days}
      </span>
      <span>{t(`off.${kind}`)}</span>
      <span className={classes.what}>{(language === 'en' ? name?.en : name?.zh) ?? ''}</span>
      <span className={classes.side}>{isProvisional && <Tag tone="hatch">{t('grid.provisional')}</Tag>}</span>
    </li>
  );
}
