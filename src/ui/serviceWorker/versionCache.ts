/**
 * The files of one version of the app, kept whole or not at all.
 *
 * A server may hold several apps, and a browser keeps their caches in one place: the names say the folder.
 */
import { NAMED_BY_CONTENT, type OfflineFiles } from './offlineFiles.js';

/** The page itself. */
export const PAGE = '';

/** Names of this app's caches begin so. */
const prefixOf = (scope: string) => `muster ${scope} `;

export const cacheName = (scope: string, { version }: OfflineFiles) => `${prefixOf(scope)}${version}`;

async function fetchWhole(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, { cache });
  // what was answered from elsewhere may not stand for a page
  if (!response.ok || response.redirected) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** @throws when the server has another version by now: a page of one and files of another are never kept together */
async function fetchPage(scope: string, { entry }: OfflineFiles): Promise<Response> {
  const response = await fetchWhole(scope, 'no-cache');
  if (!(await response.clone().text()).includes(entry)) throw new Error(`${scope}: another version`);
  return response;
}

/**
 * Fetches all files of a version; what an earlier one holds under the same content is taken over.
 *
 * @param scope - address of the folder of the app, with a slash at its end
 * @throws when a file cannot be had; nothing is kept then
 */
export async function fillCache(scope: string, offline: OfflineFiles): Promise<void> {
  const name = cacheName(scope, offline);
  const cache = await caches.open(name);
  const keep = async (path: string) => {
    const address = `${scope}${path}`;
    const isFixed = path.startsWith(NAMED_BY_CONTENT);
    const known = isFixed ? await caches.match(address) : undefined;
    await cache.put(address, known ?? (await fetchWhole(address, isFixed ? 'default' : 'no-cache')));
  };
  try {
    await cache.put(scope, await fetchPage(scope, offline));
    await Promise.all(offline.files.map(keep));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Lets the files of other versions go. */
export async function dropOtherVersions(scope: string, offline: OfflineFiles): Promise<void> {
  const own = cacheName(scope, offline);
  const old = (await caches.keys()).filter((name) => name.startsWith(prefixOf(scope)) && name !== own);
  await Promise.all(old.map((name) => caches.delete(name)));
}
