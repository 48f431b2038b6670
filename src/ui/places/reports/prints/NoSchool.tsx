/** Where a report needs a school and the project has none. */
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../parts/EmptyState.js';

export function NoSchool() {
  const { t } = useTranslation('drills');
  return <EmptyState title={t('noSchool.title')} text={t('noSchool.text')} />;
}
