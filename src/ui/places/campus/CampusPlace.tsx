import { useTranslation } from 'react-i18next';

export function CampusPlace() {
  const { t } = useTranslation();
  return <h1>{t('place.campus')}</h1>;
}
