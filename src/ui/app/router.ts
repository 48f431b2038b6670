/**
 * Where the user is: a place and a few parameters, kept in the address behind `#` so that links work offline and
 * hold no data. `#/simulate?t=73&level=…` is a moment someone can bookmark.
 */
import { useSyncExternalStore } from 'react';

export const PLACE_IDS = ['home', 'campus', 'scenarios', 'simulate', 'drills', 'reports', 'settings', 'day'] as const;
export type PlaceId = (typeof PLACE_IDS)[number];

export type RouteParams = Readonly<Record<string, string>>;

export interface Route {
  /** Null when the address names no place: the app chooses where to start. */
  readonly place: PlaceId | null;
  readonly params: RouteParams;
}

/** Reads the part of an address behind `#`; anything unknown gives no place. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const place = PLACE_IDS.find((id) => id === path) ?? null;
  return { place, params: Object.fromEntries(new URLSearchParams(query)) };
}

/** The address of a place; empty parameters are left out. */
export function routeHash(place: PlaceId, params: RouteParams = {}): string {
  const kept = Object.entries(params).filter(([, value]) => value !== '');
  const query = new URLSearchParams(kept).toString();
  return query === '' ? `#/${place}` : `#/${place}?${query}`;
}

/** Goes to a place; the step can be taken back with the browser's own button. */
export function goTo(place: PlaceId, params: RouteParams = {}): void {
  window.location.hash = routeHash(place, params);
}

/** Changes parameters of the place at hand without adding a step to the history; an empty text takes one out. */
export function replaceParams(changes: RouteParams): void {
  const { place, params } = readRoute(window.location.hash);
  if (place === null) return;
  window.history.replaceState(window.history.state, '', routeHash(place, { ...params, ...changes }));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

let lastHash: string | null = null;
let lastRoute: Route = { place: null, params: {} };

function currentRoute(): Route {
  if (window.location.hash !== lastHash) {
    lastHash = window.location.hash;
    lastRoute = readRoute(lastHash);
  }
  return lastRoute;
}

/** The route at hand; the component draws again when it changes. */
export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute);
}
