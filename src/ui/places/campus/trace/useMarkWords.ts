/** What a point is called. */
import { useTranslation } from 'react-i18next';
import type { MarkId } from './traceDraft.js';

export function useMarkWords(): (id: MarkId) => string {
  const { t } = useTranslation('trace');
  return (id) => t(`markName.${id}`);
}
