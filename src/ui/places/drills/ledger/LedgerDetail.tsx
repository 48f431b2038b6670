/** Behind a line of the ledger: its evidence, what was missed, why it is not required, and the waiver. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerEntry } from '../../../../drills/index.js';
import { goTo } from '../../../app/router.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { EvidenceList } from './EvidenceList.js';
import classes from './LedgerDetail.module.css';
import { takeWaiverBack, waive } from './ledgerActs.js';
import { WaiveForm } from './WaiveForm.js';

/** How many missed weeks or days are listed before the rest is counted. */
const MISSED_SHOWN = 8;

interface DetailProps {
  readonly entry: LedgerEntry;
  readonly title: string;
  readonly year: string;
  readonly today: string;
}

function Missed({ entry: { duty, progress } }: { entry: LedgerEntry }) {
  const { t } = useTranslation('ledger');
  const missed = progress?.missed ?? [];
  if (missed.length === 0) return null;
  const shown = missed.slice(0, MISSED_SHOWN).map((each) => day(each.from, currentLanguage()));
  const rest = missed.length - shown.length;
  return (
    <p>
      {t(duty.period === 'week' ? 'missed.weeks' : 'missed.days', {
        count: missed.length,
        list: shown.join(t('comma')),
      })}
      {rest > 0 && t('missed.rest', { count: rest })}
    </p>
  );
}

export function LedgerDetail({ entry, title, year, today }: DetailProps) {
  const { t } = useTranslation('ledger');
  const [isWaiving, setWaiving] = useState(false);
  const { duty, waiver, closed, progress, records } = entry;
  const isEmpty = records.length === 0 && (progress?.judged.length ?? 0) === 0;
  const canWaive =
    !['done', 'waived', 'notRequired'].includes(duty.status) && duty.obligationLevel !== 'authority_duty';
  return (
    <div className={classes.detail}>
      {duty.why !== null && <p>{t(`reason.${duty.why}`)}</p>}
      {duty.status === 'waived' && waiver !== null && (
        <p>
          {t('waive.done', { date: day(waiver.on, currentLanguage(), true), reason: waiver.reason })}{' '}
          <button type="button" onClick={() => takeWaiverBack(waiver, t('waive.backDone', { task: title }))}>
            {t('waive.back')}
          </button>
        </p>
      )}
      {closed !== null && (
        <p>{t('keptText', { on: day(closed.on, currentLanguage(), true), checked: closed.duty.clause.checkedOn })}</p>
      )}
      {isEmpty && duty.status !== 'notRequired' && (
        <p className={classes.none}>{t(duty.work === 'drill' ? 'noRecord' : 'noEvidence')}</p>
      )}
      <EvidenceList entry={entry} />
      <Missed entry={entry} />
      <div className={classes.acts}>
        {duty.work === 'drill' && canWaive && (
          <button type="button" onClick={() => goTo('drills', { tab: 'record' })}>
            {t('enterDrill')}
          </button>
        )}
        {canWaive && !isWaiving && (
          <button type="button" onClick={() => setWaiving(true)}>
            {t('waive.open')}
          </button>
        )}
      </div>
      {isWaiving && (
        <WaiveForm
          title={title}
          onClose={() => setWaiving(false)}
          onWaive={(reason) => {
            waive({ duty: duty.id, year, reason, on: today }, t('waive.saved', { task: title }));
            setWaiving(false);
          }}
        />
      )}
    </div>
  );
}
