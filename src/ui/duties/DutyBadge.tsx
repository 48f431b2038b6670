import { useTranslation } from 'react-i18next';
import type { DutyStatus } from '../../drills/index.js';
import { StatusTag } from './StatusTag.js';

/** Where a duty stands, in the words of the calendar. */
export function DutyBadge({ status }: { status: DutyStatus }) {
  const { t } = useTranslation('drills');
  return <StatusTag state={status}>{t(`status.${status}`)}</StatusTag>;
}
