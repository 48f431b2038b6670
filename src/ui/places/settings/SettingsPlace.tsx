/** Language, look, the data on this device, and what the program is and is not. */
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoute } from '../../app/router.js';
import { Page } from '../../parts/Page.js';
import { AboutSection } from './AboutSection.js';
import { CalendarSection } from './calendar/CalendarSection.js';
import { DataSection } from './DataSection.js';
import { DeleteSection } from './DeleteSection.js';
import { LookSection } from './LookSection.js';
import { PhonesSection } from './phones/PhonesSection.js';
import { RestoreSection } from './RestoreSection.js';
import classes from './SettingsPlace.module.css';

const MethodPage = lazy(() => import('./method/MethodPage.js').then((m) => ({ default: m.MethodPage })));

const CalendarPage = lazy(() => import('./calendar/CalendarPage.js').then((m) => ({ default: m.CalendarPage })));

export function SettingsPlace() {
  const { t } = useTranslation('settings');
  const { view } = useRoute().params;
  if (view === 'method') return <MethodPage />;
  if (view === 'calendar') return <CalendarPage />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={classes.sections}>
        <LookSection />
        <CalendarSection />
        <PhonesSection />
        <DataSection />
        <RestoreSection />
        <DeleteSection />
        <AboutSection />
      </div>
    </Page>
  );
}
