/**
 * Keeps the app for times without a network, where the browser can.
 *
 * Where service workers do not exist, or the address is not a safe one, or the server changes pages on their way, everything
 * goes on as without: an open page needs no network.
 */
import { useSessionStore } from '../app/sessionStore.js';

let registration: ServiceWorkerRegistration | null = null;

function tellIfOneWaits({ waiting }: ServiceWorkerRegistration): void {
  // the first version of all waits for nobody
  if (waiting !== null && navigator.serviceWorker.controller !== null) {
    useSessionStore.setState({ isUpdateWaiting: true });
  }
}

export async function keepOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    const found = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    registration = found;
    tellIfOneWaits(found);
    found.addEventListener('updatefound', () => {
      found.installing?.addEventListener('statechange', () => tellIfOneWaits(found));
    });
  } catch {
    // refused: as without
  }
}

/** Asks the server for a new version now, where a page did not open; one that waits is told, also to who wanted it later. */
export async function lookForUpdate(): Promise<void> {
  if (registration === null) return;
  tellIfOneWaits(registration);
  try {
    await registration.update();
  } catch {
    // no network, or a drill may run: none is there
  }
}

/**
 * Changes to the version that waits and loads the page anew.
 *
 * @returns false where another page of the app is open, which goes on with the version it began with
 */
export async function takeUpdate(): Promise<boolean> {
  const waiting = registration?.waiting;
  if (waiting == null) {
    window.location.reload();
    return true;
  }
  const changed = new Promise((resolve) => {
    navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
  const { port1, port2 } = new MessageChannel();
  const isTaken = await new Promise<boolean>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<boolean>) => resolve(data);
    waiting.postMessage('takeOver', [port2]);
  });
  // refused, a change that comes later is another page's, and this one may have something to save by then
  if (isTaken) void changed.then(() => window.location.reload());
  return isTaken;
}
