import { useTranslation } from 'react-i18next';

export function SettingsPlace() {
  const { t } = useTranslation();
  return <h1>{t('place.settings')}</h1>;
}
