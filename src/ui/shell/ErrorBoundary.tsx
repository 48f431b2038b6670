/** Catches a broken screen, says so calmly, and leaves the rest of the app standing. */
import { Button } from '@mantine/core';
import { Component, type ComponentType, type ReactNode } from 'react';
import { type WithTranslation, withTranslation } from 'react-i18next';
import { Callout } from '../parts/Callout.js';
import { goTo } from './router.js';

interface Broken {
  readonly error: Error | null;
}

class Boundary extends Component<WithTranslation & { readonly children: ReactNode }, Broken> {
  override state: Broken = { error: null };

  static getDerivedStateFromError(error: Error): Broken {
    return { error };
  }

  override render(): ReactNode {
    const { t, children } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    return (
      <div style={{ padding: 24 }}>
        <Callout tone="danger" title={t('broken.title')} text={t('broken.text')}>
          <Button variant="filled" onClick={() => this.setState({ error: null })}>
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
}

export const ErrorBoundary: ComponentType<{ readonly children: ReactNode }> = withTranslation()(Boundary);
