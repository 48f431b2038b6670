/**
 * Keeps the app for times without a network, where the browser can.
 *
 * Where service workers do not exist, or the address is not a safe one, or the server changes pages on their way, everything
 * goes on as without: an open page needs no network.
 */
import { useSessionStore } from '../app/sessionStore.js';

let registration: ServiceWorkerRegistration | null = null;

function tellWhenOneWaits(of: ServiceWorkerRegistration): void {
  const tell = () => {
    // the first version of all waits for nobody
    if (of.waiting !== null && navigator.serviceWorker.controller !== null) {
      useSessionStore.setState({ isUpdateWaiting: true });
    }
  };
  tell();
  of.addEventListener('updatefound', () => of.installing?.addEventListener('statechange', tell));
}

export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    tellWhenOneWaits(registration);
  } catch {
    // refused: as without
  }
}

/**
 * Changes to the version that waits and loads the page anew.
 *
 * @returns false where another page of the app is open, which goes on with the version it began with
 */
export async function takeUpdate(): Promise<boolean> {
  const waiting = registration?.waiting;
  if (waiting == null) return true;
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  const { port1, port2 } = new MessageChannel();
  return await new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data);
    waiting.postMessage('takeOver', [port2]);
  });
}
