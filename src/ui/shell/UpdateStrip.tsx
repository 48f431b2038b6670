/** A new version of the app lies ready: it is taken when somebody says so, or when all pages have been closed. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSessionStore } from '../app/sessionStore.js';
import { useVersionChange } from '../offline/useVersionChange.js';
import { Callout } from '../parts/Callout.js';
import classes from './ElsewhereStrip.module.css';

export function UpdateStrip() {
  const { t } = useTranslation();
  const { stays, change } = useVersionChange();
  return (
    <div className={classes.strip}>
      <Callout tone="info" title={t('update.title')} text={t(`update.${stays ?? 'text'}`)}>
        <Button variant="filled" onClick={change}>
          {t('update.take')}
        </Button>
        <Button variant="subtle" onClick={() => useSessionStore.setState({ isUpdateWaiting: false })}>
          {t('update.later')}
        </Button>
      </Callout>
    </div>
  );
}
