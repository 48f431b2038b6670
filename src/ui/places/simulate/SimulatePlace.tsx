import { useTranslation } from 'react-i18next';

export function SimulatePlace() {
  const { t } = useTranslation();
  return <h1>{t('place.simulate')}</h1>;
}
