/** Starts the app: words first, then the frame. */
import './theme/mantineParts.css';
import './theme/tokens.css';
import './theme/base.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { restoreDensity } from './app/sessionStore.js';
import { startWords } from './i18n/i18n.js';
import { AppFrame } from './shell/AppFrame.js';
import { startProject } from './storage/startProject.js';
import { cssVariablesResolver, theme } from './theme/theme.js';

/** So long is left to the first picture before files are fetched for later, ms. */
const FETCH_AHEAD_AFTER_MS = 3000;

const colorSchemeManager = localStorageColorSchemeManager({ key: 'muster.color-scheme' });

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (root === null) return;
  restoreDensity();
  await startWords();
  void startProject();
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariablesResolver}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
      >
        <AppFrame />
      </MantineProvider>
    </StrictMode>,
  );
  setTimeout(() => void import('./offline/keepOffline.js').then((m) => m.keepOffline()), FETCH_AHEAD_AFTER_MS);
}

void start();
