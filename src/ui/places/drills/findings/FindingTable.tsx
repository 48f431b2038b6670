/** The findings as a table that is worked through with the keyboard; on a phone each row is a small card. */
import { useTranslation } from 'react-i18next';
import { daysLateOf, deadlineInForce, type Finding } from '../../../../drills/index.js';
import { replaceParams } from '../../../app/router.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import classes from './FindingTable.module.css';
import { SeverityTag } from './SeverityTag.js';
import { StateTag } from './StateTag.js';
import type { FindingsAtHand } from './useFindings.js';
import type { Picked } from './usePicked.js';

interface TableProps {
  readonly rows: readonly Finding[];
  readonly hand: FindingsAtHand;
  readonly picked: Picked;
  /** The one that is opened beside the table. */
  readonly openId: string | undefined;
}

function Deadline({ finding, today }: { finding: Finding; today: string }) {
  const { t } = useTranslation('findings');
  const deadline = deadlineInForce(finding);
  const late = daysLateOf(finding, today);
  if (deadline === undefined) return <span className={classes.quiet}>{t('noDeadline')}</span>;
  return (
    <>
      {day(deadline, currentLanguage(), deadline.slice(0, 4) !== today.slice(0, 4))}
      {late > 0 && <b className={classes.late}>{t('daysLate', { count: late })}</b>}
    </>
  );
}

function Row({
  finding,
  hand,
  picked,
  isOpen,
}: { finding: Finding; isOpen: boolean } & Omit<TableProps, 'rows' | 'openId'>) {
  const { t } = useTranslation('findings');
  const { id, title, severity, state, person, place, origin } = finding;
  const isCurrent = picked.current === id;
  return (
    <tr data-open={isOpen || undefined} data-picked={picked.ids.includes(id) || undefined}>
      <td className={classes.pick}>
        <input
          type="checkbox"
          aria-label={t('pick', { title })}
          tabIndex={isCurrent ? 0 : -1}
          checked={picked.ids.includes(id)}
          onChange={() => picked.toggle(id)}
        />
      </td>
      <th scope="row" className={classes.what}>
        <button
          type="button"
          data-row={id}
          tabIndex={isCurrent ? 0 : -1}
          aria-expanded={isOpen}
          onFocus={() => picked.setCurrent(id)}
          onClick={() => replaceParams({ finding: isOpen ? '' : id })}
        >
          {title}
        </button>
        <span>{[place?.name, t(`origin.${origin}`)].filter((each) => each !== undefined).join(' · ')}</span>
      </th>
      <td className={classes.severity}>
        <SeverityTag severity={severity} />
      </td>
      <td className={classes.state}>
        <StateTag state={state} isShort={hand.isShort} />
      </td>
      <td className={classes.person}>{person ?? <span className={classes.quiet}>{t('noDeadline')}</span>}</td>
      <td className={classes.until}>
        <Deadline finding={finding} today={hand.today} />
      </td>
    </tr>
  );
}

export function FindingTable({ rows, hand, picked, openId }: TableProps) {
  const { t } = useTranslation('findings');
  return (
    <>
      <table className={classes.table} aria-describedby="finding-keys" onKeyDown={picked.onKeyDown}>
        <thead>
          <tr>
            <th className={classes.pick}>
              <input
                type="checkbox"
                aria-label={t('pickAll')}
                checked={picked.ids.length === rows.length && rows.length > 0}
                onChange={(event) => picked.setAll(event.currentTarget.checked)}
              />
            </th>
            <th>{t('column.title')}</th>
            <th>{t('column.severity')}</th>
            <th>{t('column.state')}</th>
            <th>{t('column.person')}</th>
            <th>{t('column.deadline')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((finding) => (
            <Row key={finding.id} finding={finding} hand={hand} picked={picked} isOpen={finding.id === openId} />
          ))}
        </tbody>
      </table>
      <p id="finding-keys" className={classes.keys}>
        {t('keys')}
      </p>
    </>
  );
}
