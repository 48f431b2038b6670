import { useTranslation } from 'react-i18next';

export function ScenariosPlace() {
  const { t } = useTranslation();
  return <h1>{t('place.scenarios')}</h1>;
}
