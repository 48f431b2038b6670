/** What this app keeps in a browser outside its database: settings, drafts, and its own files for use without a network. */

/** Names of all entries of this app begin so, in whatever store; others of the same address are left alone. */
const OURS = 'muster';

function forgetEntries(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(`${OURS}.`)) storage.removeItem(key);
}

/** At once, so that nothing comes between it and a reload. */
export function forgetSettings(): void {
  try {
    forgetEntries(window.localStorage);
    forgetEntries(window.sessionStorage);
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}

/** Files in the browser's own folder. */
async function forgetFiles(): Promise<void> {
  const folder = await navigator.storage?.getDirectory?.();
  if (folder === undefined) return;
  const names: string[] = [];
  for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
  for (const name of names) if (name.startsWith(OURS)) await folder.removeEntry(name, { recursive: true });
}

/** How long the server may take to answer, ms. */
const ANSWER_WITHIN_MS = 5_000;

/** Asked for a file that is never kept: a browser calls itself online in a network that leads nowhere, or to a page to sign in. */
async function isServerThere(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const { ok, headers } = await fetch(new URL('./sw.js', document.baseURI), { cache: 'no-store', signal });
    return ok && (headers.get('Content-Type') ?? '').includes('javascript');
  } catch {
    return false;
  }
}

/**
 * Without the server the app's own files stay: they hold nothing of the school, and the app could not start again. With it,
 * what serves them goes too, so that the next start keeps them anew.
 */
async function forgetCaches(): Promise<void> {
  if (typeof caches === 'undefined' || !(await isServerThere())) return;
  const scope = new URL('./', document.baseURI).href;
  const servers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(servers.filter((each) => each.scope === scope).map((each) => each.unregister()));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS)).map((name) => caches.delete(name)));
}

/** A store that this browser does not have, or does not open, holds nothing of ours. */
export async function forgetBrowserData(): Promise<void> {
  await Promise.allSettled([forgetFiles(), forgetCaches()]);
  forgetSettings();
}
