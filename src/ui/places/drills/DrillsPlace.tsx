import { useTranslation } from 'react-i18next';

export function DrillsPlace() {
  const { t } = useTranslation();
  return <h1>{t('place.drills')}</h1>;
}
