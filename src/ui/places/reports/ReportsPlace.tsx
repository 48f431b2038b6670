import { useTranslation } from 'react-i18next';

export function ReportsPlace() {
  const { t } = useTranslation();
  return <h1>{t('place.reports')}</h1>;
}
