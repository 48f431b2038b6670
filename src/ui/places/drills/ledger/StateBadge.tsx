import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../duties/StatusTag.js';
import type { LedgerState } from './ledgerRows.js';

/** Where a line of the ledger stands, in its words. */
export function StateBadge({ state }: { state: LedgerState }) {
  const { t } = useTranslation('ledger');
  return <StatusTag state={state}>{t(`state.${state}`)}</StatusTag>;
}
