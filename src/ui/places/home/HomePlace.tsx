import { useTranslation } from 'react-i18next';

export function HomePlace() {
  const { t } = useTranslation();
  return <h1>{t('place.home')}</h1>;
}
