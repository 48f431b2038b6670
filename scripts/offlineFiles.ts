/**
 * Builds the service worker beside the app, with the list of files it keeps written in front of it.
 *
 * Kept is every script and style of the app, in both languages: a page goes on with the version it began with, and a server
 * that has the next one has those of the last no more. Left to the network are the heaviest readers of plan files, and all
 * WebAssembly with the solver: together they weigh more than all the rest.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { NAMED_BY_CONTENT, type OfflineFiles } from '../src/ui/serviceWorker/offlineFiles.js';

const SERVICE_WORKER = 'sw.js';
const KEPT_ENDINGS = /\.(?:js|css)$/;
/** Scripts left to the network, by the name before their hash. */
const LEFT = ['readIfc', 'pdfPages', 'pdfWorker'];
/** What the app opens with where nothing is stored. */
const DATA = ['campuses/qingshan.json', 'schools/qingshan.json', 'icon.svg'];

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
        const entry = chunks.find((each) => each.isEntry && each !== worker);
        const page = bundle['index.html'];
        if (worker === undefined || entry === undefined || page?.type !== 'asset') this.error('no page or no worker');
        if (worker.imports.length > 0) this.error(`${SERVICE_WORKER} is not one file: ${worker.imports.join(', ')}`);
        const ours = Object.keys(bundle).filter((name) => name.startsWith(NAMED_BY_CONTENT) && KEPT_ENDINGS.test(name));
        const isOf = (name: string, left: string) => name.startsWith(`${NAMED_BY_CONTENT}${left}-`);
        for (const left of LEFT) if (!ours.some((name) => isOf(name, left))) this.error(`${left} is not in the app`);
        const kept = ours.filter((name) => !LEFT.some((left) => isOf(name, left)));
        const files = [...kept, ...DATA].sort();
        const contents = DATA.map((path) => readFileSync(`public/${path}`));
        const version = hashOf([worker.code, page.source, ...files, ...contents]);
        const list: OfflineFiles = { version, entry: entry.fileName, files };
        worker.code = `const OFFLINE_FILES=${JSON.stringify(list)};\n${worker.code}`;
      },
    },
  };
}
