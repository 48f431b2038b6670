/** Catches a broken screen, says so calmly, and leaves the rest of the app standing. */
import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '../app/router.js';
import { useSessionStore } from '../app/sessionStore.js';
import { useVersionChange } from '../offline/useVersionChange.js';
import { Callout } from '../parts/Callout.js';

interface Broken {
  readonly error: Error | null;
}

/** What did not open may be a file that went from the server with its version: one that is there is looked for. */
async function lookForUpdate(): Promise<void> {
  try {
    await (await import('../offline/keepOffline.js')).lookForUpdate();
  } catch {
    // neither can this be fetched: loading anew stays as the way on
  }
}

export class ErrorBoundary extends Component<{ readonly children: ReactNode }, Broken> {
  override state: Broken = { error: null };

  static getDerivedStateFromError(error: Error): Broken {
    return { error };
  }

  override componentDidCatch(): void {
    void lookForUpdate();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return <BrokenScreen error={error} onAgain={() => this.setState({ error: null })} />;
  }
}

function BrokenScreen({ error, onAgain }: { readonly error: Error; onAgain(): void }) {
  const { t } = useTranslation();
  const isUpdateWaiting = useSessionStore((store) => store.isUpdateWaiting);
  const { stays, change } = useVersionChange();
  const updateText = t(stays === null ? 'broken.update' : `update.${stays}`);
  return (
    <div style={{ padding: 24 }}>
      <Callout tone="danger" title={t('broken.title')} text={isUpdateWaiting ? updateText : t('broken.text')}>
        {isUpdateWaiting && (
          <Button variant="filled" onClick={change}>
            {t('update.take')}
          </Button>
        )}
        <Button variant={isUpdateWaiting ? 'default' : 'filled'} onClick={onAgain}>
          {t('broken.again')}
        </Button>
        <Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>
        <Button variant="subtle" onClick={() => goTo('settings')}>
          {t('broken.backup')}
        </Button>
        <details>
          <summary>{t('broken.details')}</summary>
          <code>{error.message}</code>
        </details>
      </Callout>
    </div>
  );
}
