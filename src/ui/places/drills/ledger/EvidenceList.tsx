/** What was kept for a duty: what counts, what does not and why; evidence can be deleted, which opens the duty again. */
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { JudgedEvidence, LedgerEntry } from '../../../../drills/index.js';
import { goTo } from '../../../app/router.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import classes from './EvidenceList.module.css';
import { removeEvidence } from './ledgerActs.js';

function useDetail(): (judged: JudgedEvidence) => string {
  const { t } = useTranslation('ledger');
  return ({ evidence }) => {
    switch (evidence.kind) {
      case 'guardTraining':
        return t('detail.guardTraining', { hours: evidence.hours, guards: evidence.guards.join(', ') });
      case 'staffTraining':
      case 'participation':
        return t('detail.attended', { attended: evidence.attended, expected: evidence.expected });
      case 'meeting':
        return evidence.parties.map((party) => t(`party.${party}`)).join(t('comma'));
      case 'plan':
        return t(`tier.${evidence.tier}`);
      default:
        return '';
    }
  };
}

export function EvidenceList({ entry }: { entry: LedgerEntry }) {
  const { t } = useTranslation('ledger');
  const language = currentLanguage();
  const detail = useDetail();
  const judged = entry.progress?.judged ?? [];
  return (
    <ul className={classes.list}>
      {entry.records.map((record, i) => (
        <li key={record.id ?? i} data-counts>
          <IconCircleCheck size={16} stroke={1.75} aria-hidden="true" />
          <span>{t('record', { date: record.date === undefined ? '—' : day(record.date, language, true) })}</span>
          <button type="button" onClick={() => goTo('drills', { tab: 'score' })}>
            {t('openRecord')}
          </button>
        </li>
      ))}
      {judged.map((each) => {
        const { evidence, verdict } = each;
        const counts = verdict === 'counts';
        const Icon = counts ? IconCircleCheck : IconCircleX;
        const date = day(evidence.date, language, true);
        const span = evidence.until === undefined ? date : `${date} – ${day(evidence.until, language, true)}`;
        return (
          <li key={evidence.id} data-counts={counts || undefined}>
            <Icon size={16} stroke={1.75} aria-hidden="true" />
            <span>
              <b>{span}</b> {evidence.by}
              {detail(each) !== '' && `${t('comma')}${detail(each)}`}
              {evidence.note !== undefined && `${t('comma')}${evidence.note}`}
              {!counts && <em>{t(`why.${verdict}`)}</em>}
            </span>
            <button
              type="button"
              aria-label={t('removeThis', { date: span })}
              onClick={() => removeEvidence(evidence.id, t('removed', { date: span }))}
            >
              {t('remove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
