/** Says when the project at hand is not what this device holds, and offers both ways out. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProjectStore } from '../app/projectStore.js';
import { goTo } from '../app/router.js';
import { Callout } from '../parts/Callout.js';
import { saveNow } from '../storage/autosave.js';
import { openStored } from '../storage/startProject.js';
import classes from './ElsewhereStrip.module.css';

export function ElsewhereStrip() {
  const { t } = useTranslation();
  const saveState = useProjectStore((store) => store.saveState);
  const isBroken = useProjectStore((store) => store.isStoredBroken);
  const setStoredBroken = useProjectStore((store) => store.setStoredBroken);
  if (saveState === 'changedElsewhere') {
    return (
      <div className={classes.strip}>
        <Callout tone="warn" title={t('elsewhere.title')} text={t('elsewhere.text')}>
          <Button variant="filled" onClick={() => void openStored()}>
            {t('elsewhere.load')}
          </Button>
          <Button onClick={() => void saveNow(true)}>{t('elsewhere.keep')}</Button>
        </Callout>
      </div>
    );
  }
  if (saveState === 'failed') {
    return (
      <div className={classes.strip}>
        <Callout tone="danger" title={t('storage.failedTitle')} text={t('storage.failedText')}>
          <Button onClick={() => goTo('settings')}>{t('storage.toSettings')}</Button>
        </Callout>
      </div>
    );
  }
  if (isBroken) {
    return (
      <div className={classes.strip}>
        <Callout tone="warn" title={t('storage.brokenTitle')} text={t('storage.brokenText')}>
          <Button onClick={() => goTo('settings')}>{t('storage.toSettings')}</Button>
          <Button variant="subtle" onClick={() => setStoredBroken(false)}>
            {t('close')}
          </Button>
        </Callout>
      </div>
    );
  }
  return null;
}
