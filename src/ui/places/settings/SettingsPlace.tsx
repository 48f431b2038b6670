/** Language, look, the data on this device, and what the program is and is not. */
import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/Page.js';
import { AboutSection } from './AboutSection.js';
import { DataSection } from './DataSection.js';
import { DeleteSection } from './DeleteSection.js';
import { LookSection } from './LookSection.js';
import { RestoreSection } from './RestoreSection.js';
import classes from './SettingsPlace.module.css';

export function SettingsPlace() {
  const { t } = useTranslation('settings');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={classes.sections}>
        <LookSection />
        <DataSection />
        <RestoreSection />
        <DeleteSection />
        <AboutSection />
      </div>
    </Page>
  );
}
