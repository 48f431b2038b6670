/**
 * Answers for the server when there is no network: the page and what a drill day may ask for, all of one version.
 *
 * What the app is made of is kept, never what a person put into it. Whatever is not of this version goes to the network as
 * if there were no service worker. A new version is fetched whole and waits: it takes over when no page of the app is
 * open any more, or when the only one asks for it. While a drill may run it is not even fetched.
 */
import { drillMayRun } from './drillMayRun.js';
import type { OfflineFiles } from './offlineFiles.js';
import { cacheName, dropOtherVersions, fillCache, PAGE } from './versionCache.js';

declare const self: ServiceWorkerGlobalScope;
/** Written in front of this script by the build. */
declare const OFFLINE_FILES: OfflineFiles;

const scope = self.registration.scope;
const kept = new Set(OFFLINE_FILES.files);

async function install(): Promise<void> {
  const isUpdate = self.registration.active !== null;
  if (isUpdate && (await drillMayRun(Date.now()))) throw new Error('a drill may run: the update is fetched later');
  await fillCache(scope, OFFLINE_FILES);
}

async function activate(): Promise<void> {
  await dropOtherVersions(scope, OFFLINE_FILES);
  await self.clients.claim();
}

/** The path below the folder of the app; null for anything this version does not keep. */
function keptPath({ method, mode, url }: Request): string | null {
  const address = new URL(url);
  const plain = `${address.origin}${address.pathname}`;
  if (method !== 'GET' || !plain.startsWith(scope)) return null;
  const path = plain.slice(scope.length);
  if (mode === 'navigate') return path === PAGE || path === 'index.html' ? PAGE : null;
  return kept.has(path) ? path : null;
}

async function answer(request: Request, path: string): Promise<Response> {
  const cache = await caches.open(cacheName(scope, OFFLINE_FILES));
  // a browser short of room may have let files go
  return (await cache.match(`${scope}${path}`)) ?? (await fetch(request));
}

/** Whether no other page of the app is open, which would ask for files of the version it began with. */
async function takeOver(): Promise<boolean> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isAlone = pages.filter(({ url }) => url.startsWith(scope)).length <= 1;
  if (isAlone) await self.skipWaiting();
  return isAlone;
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const path = keptPath(event.request);
  if (path !== null) event.respondWith(answer(event.request, path));
});
self.addEventListener('message', (event) => {
  if (event.data === 'takeOver') event.waitUntil(takeOver().then((isDone) => event.ports[0]?.postMessage(isDone)));
});
