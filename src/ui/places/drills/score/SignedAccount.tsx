/** What the findings had come to when the record was signed, and whether a final score would be another by now. */
import { useTranslation } from 'react-i18next';
import {
  CLOSURE_NAMES,
  type ClosureAccount,
  closureAccount,
  type DrillRecord,
  type Finding,
  findingsOfDrill,
  isSettledAccount,
} from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { day, today } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import classes from './LockCard.module.css';

const NONE: readonly Finding[] = [];

function hasMoved(record: DrillRecord, signed: ClosureAccount, findings: readonly Finding[]): boolean {
  const own = findingsOfDrill(findings, record.id);
  if (own.length === 0) return false;
  const now = closureAccount(record, own, today());
  return CLOSURE_NAMES.some((name) => now[name] !== signed[name]);
}

/** @param signed - the account under the signature of the record */
export function SignedAccount({ record, signed }: { record: DrillRecord; signed: ClosureAccount }) {
  const { t } = useTranslation('score');
  const findings = useProjectStore((store) => store.project?.findings ?? NONE);
  const isFinal = isSettledAccount(record, signed);
  return (
    <p className={classes.note}>
      {t(isFinal ? 'lock.accountFinal' : 'lock.account', {
        date: day(signed.on, currentLanguage(), true),
        findings: signed.findings,
        open: signed.open,
      })}{' '}
      {isFinal && hasMoved(record, signed, findings) && <b>{t('lock.moved')}</b>}
    </p>
  );
}
