/**
 * Builds the service worker beside the app, with the list of files it keeps written in front of it.
 *
 * Kept are the first screen and what a drill day and the drills it leads to may ask for, in both languages. Left to the network
 * are readers of plan files, the solver and their WebAssembly: they weigh more than all the rest, and no drill needs them.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { OfflineFiles } from '../src/ui/serviceWorker/offlineFiles.js';

const SERVICE_WORKER = 'sw.js';
/** Followed through all they may fetch later. */
const ROOTS = [
  'src/ui/places/day/DayPlace.tsx',
  'src/ui/places/drills/DrillsPlace.tsx',
  'src/ui/places/home/HomePlace.tsx',
  'src/ui/storage/database.ts',
  'src/ui/storage/projectCodec.ts',
  'src/ui/offline/keepOffline.ts',
  'src/ui/shell/UpdateStrip.tsx',
];
const WORDS = /src\/ui\/i18n\/(?:en|zh-CN)\/\w+\.ts$/;
/** What the app opens with where nothing is stored. */
const DATA = ['campuses/qingshan.json', 'schools/qingshan.json', 'icon.svg'];

interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } | undefined;
}

/** Of the entry, which every place imports, only what it needs to run: else one place would lead to all. */
function reachedFrom(starts: readonly Chunk[], byName: ReadonlyMap<string, Chunk>): Set<Chunk> {
  const reached = new Set<Chunk>();
  const open = [...starts];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    const named = [...next.imports, ...(next.isEntry ? [] : next.dynamicImports)];
    open.push(...named.flatMap((name) => byName.get(name) ?? []));
  }
  return reached;
}

const hashOf = (texts: readonly (string | Uint8Array)[]) => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 16);
};

export function offlineFiles(): Plugin {
  return {
    name: 'muster:offline-files',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/ui/serviceWorker/serviceWorker.ts', fileName: SERVICE_WORKER });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
        const worker = chunks.find(({ fileName }) => fileName === SERVICE_WORKER);
        const app = chunks.filter((each) => each !== worker);
        const entry = app.find(({ isEntry }) => isEntry);
        const page = bundle['index.html'];
        if (worker === undefined || entry === undefined || page?.type !== 'asset') this.error('no page or no worker');
        if (worker.imports.length > 0) this.error(`${SERVICE_WORKER} is not one file: ${worker.imports.join(', ')}`);
        const isRoot = (id: string) => ROOTS.some((root) => id.endsWith(root)) || WORDS.test(id);
        const roots = app.filter(({ moduleIds }) => moduleIds.some(isRoot));
        for (const root of ROOTS) {
          const isThere = roots.some(({ moduleIds }) => moduleIds.some((id) => id.endsWith(root)));
          if (!isThere) this.error(`${root} is not in the app`);
        }
        const byName = new Map<string, Chunk>(app.map((each) => [each.fileName, each]));
        const reached = reachedFrom([entry, ...roots], byName);
        const styles = [...reached].flatMap((each) => [...(each.viteMetadata?.importedCss ?? [])]);
        const files = [...new Set([...[...reached].map(({ fileName }) => fileName), ...styles, ...DATA])].sort();
        const contents = DATA.map((path) => readFileSync(`public/${path}`));
        const version = hashOf([worker.code, page.source, ...files, ...contents]);
        const list: OfflineFiles = { version, entry: entry.fileName, files };
        worker.code = `const OFFLINE_FILES=${JSON.stringify(list)};\n${worker.code}`;
      },
    },
  };
}
