/** A new version of the app lies ready: it is taken when somebody says so, or when all pages have been closed. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProjectStore } from '../app/projectStore.js';
import { useSessionStore } from '../app/sessionStore.js';
import { takeUpdate } from '../offline/keepOffline.js';
import { Callout } from '../parts/Callout.js';
import { saveNow } from '../storage/autosave.js';
import classes from './ElsewhereStrip.module.css';

export function UpdateStrip() {
  const { t } = useTranslation();
  const [isElsewhere, setElsewhere] = useState(false);
  const take = async () => {
    if (useProjectStore.getState().saveState === 'saving') await saveNow();
    setElsewhere(!(await takeUpdate()));
  };
  return (
    <div className={classes.strip}>
      <Callout tone="info" title={t('update.title')} text={t(isElsewhere ? 'update.elsewhere' : 'update.text')}>
        <Button variant="filled" onClick={() => void take()}>
          {t('update.take')}
        </Button>
        <Button variant="subtle" onClick={() => useSessionStore.setState({ isUpdateWaiting: false })}>
          {t('update.later')}
        </Button>
      </Callout>
    </div>
  );
}
