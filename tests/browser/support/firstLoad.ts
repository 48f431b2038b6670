/** What a page has to fetch before it shows the replay: scripts and styles, as a server would send them compressed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';

export interface Fetched {
  /** With their sizes, as `index-x.js 86.1`. */
  readonly files: readonly string[];
  readonly totalKb: number;
  /** The same with the renderer that most machines use in place of the tests' own. */
  readonly withWebglKb: number;
}

interface ManifestEntry {
  readonly file: string;
  readonly imports?: readonly string[];
}

function gzipKb(file: string): number {
  return gzipSync(readFileSync(join(inject('app').folder, file)), { level: 9 }).length / 1000;
}

/** Files of the app a script needs before it can run, itself included. */
function closure(manifest: Readonly<Record<string, ManifestEntry>>, key: string, found = new Set<string>()) {
  const entry = manifest[key];
  if (entry === undefined || found.has(entry.file)) return found;
  found.add(entry.file);
  for (const each of entry.imports ?? []) closure(manifest, each, found);
  return found;
}

/** Notes every script and style from now on; workers' own scripts are told apart by their files' names. */
export function watchFetched(page: Page): Set<string> {
  const files = new Set<string>();
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname.slice(1);
    if (/\.(?:js|css)$/.test(path) && !/Worker-[^/]*\.js$/.test(path)) files.add(path);
  });
  return files;
}

export async function fetchedUntilNow(watched: ReadonlySet<string>): Promise<Fetched> {
  const files = [...watched];
  const sizes = files.map(gzipKb);
  const totalKb = sizes.reduce((sum, size) => sum + size, 0);
  const manifest = JSON.parse(readFileSync(join(inject('app').folder, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    ManifestEntry
  >;
  const keyOf = (name: string) => Object.keys(manifest).find((key) => key.endsWith(`renderers/${name}.ts`)) ?? '';
  const canvas = manifest[keyOf('canvasRenderer')]?.file ?? '';
  const webgl = [...closure(manifest, keyOf('webglRenderer'))].filter((file) => !watched.has(file));
  const webglKb = webgl.reduce((sum, file) => sum + gzipKb(file), 0);
  return {
    files: files.map((file, index) => `${file.replace(/^assets\//, '')} ${sizes[index]?.toFixed(1)}`),
    totalKb,
    withWebglKb: totalKb - (watched.has(canvas) ? gzipKb(canvas) : 0) + webglKb,
  };
}
