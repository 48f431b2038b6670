/** One duty of the ledger: what, by when, how far, and the two ways to settle it: evidence, or a waiver with its reason. */
import { IconChevronDown, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerEntry } from '../../../../drills/index.js';
import { ClauseButton } from '../../../duties/ClauseButton.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Tag } from '../../../parts/Tag.js';
import { dutyWords } from './dutyWords.js';
import { EvidenceForm } from './EvidenceForm.js';
import type { EvidenceDraft } from './evidenceDraft.js';
import { LedgerDetail } from './LedgerDetail.js';
import classes from './LedgerRow.module.css';
import { stateOf } from './ledgerRows.js';
import { Progress } from './Progress.js';
import { StateBadge } from './StateBadge.js';

interface RowProps {
  readonly entry: LedgerEntry;
  readonly year: string;
  /** Filled in for a task that takes evidence. */
  readonly draft: EvidenceDraft | null;
  readonly guards: number;
  readonly today: string;
}

function DueText({ entry: { duty } }: { entry: LedgerEntry }) {
  const { t } = useTranslation('ledger');
  const language = currentLanguage();
  const rhythm = t(`period.${duty.period}`);
  if (duty.dueFrom === null || duty.dueUntil === null) return <span className={classes.due}>{rhythm}</span>;
  const from = day(duty.dueFrom, language, true);
  const until = day(duty.dueUntil, language, duty.dueFrom.slice(0, 4) !== duty.dueUntil.slice(0, 4));
  return (
    <span className={classes.due}>
      <span>{rhythm}</span> {t('window', { from, until })}
    </span>
  );
}

export function LedgerRow({ entry, year, draft, guards, today }: RowProps) {
  const { t } = useTranslation('ledger');
  const [isOpen, setOpen] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const id = useId();
  const { duty } = entry;
  const title = dutyWords(duty, t);
  const canAdd = draft !== null && duty.status !== 'notRequired' && duty.status !== 'waived';
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <li className={classes.item}>
      <div className={classes.row}>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t(isOpen ? 'less' : 'more', { task: title })}
          onClick={() => setOpen(!isOpen)}
        >
          <Chevron size={18} stroke={1.75} aria-hidden="true" />
        </button>
        <div className={classes.what}>
          <b>{title}</b>
          <span className={classes.marks}>
            <ClauseButton duty={duty} drill={null} />
            {duty.isCountDefault && <Tag tone="hatch">{t('ourNumber')}</Tag>}
            {duty.clause.isUnconfirmed && <Tag tone="hatch">{t('unconfirmed')}</Tag>}
            {duty.clause.programmeOverSince !== null && <Tag tone="hatch">{t('programmeOver')}</Tag>}
            {entry.closed !== null && <Tag tone="outline">{t('kept', { date: entry.closed.on })}</Tag>}
          </span>
        </div>
        <DueText entry={entry} />
        <span className={classes.progress}>
          <Progress entry={entry} />
        </span>
        <span className={classes.state}>
          <StateBadge state={stateOf(duty)} />
        </span>
        <span className={classes.act}>
          {canAdd && (
            <button
              type="button"
              aria-label={t('addThis', { task: title })}
              aria-expanded={isAdding}
              onClick={() => setAdding(!isAdding)}
            >
              <IconPlus size={16} stroke={1.75} aria-hidden="true" />
              {t('add')}
            </button>
          )}
        </span>
      </div>
      {isAdding && draft !== null && (
        <EvidenceForm duty={duty} title={title} start={draft} guards={guards} onClose={() => setAdding(false)} />
      )}
      <div id={id} hidden={!isOpen}>
        {isOpen && <LedgerDetail entry={entry} title={title} year={year} today={today} />}
      </div>
    </li>
  );
}
