/** Worker side of an export: the files of a run are written and packed here, so that the page stays free. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { canonicalJson } from '../../model/index.js';
import { exportedRun, runExports } from '../../sim/index.js';
import { browserHost } from './browserHost.js';
import type { ExportOrder, ExportReport } from './exportMessages.js';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ExportOrder>) => void) | null;
  postMessage(report: ExportReport, transfer?: Transferable[]): void;
};

/** Zip times have no zone: text without one is the same everywhere. */
const FIXED_TIME = '1980-01-01T12:00:00';

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function packRun({ record, cells, result, formats }: ExportOrder): Uint8Array<ArrayBuffer> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    packed.push(piece);
  });
  const add = (name: string, pieces: Iterable<Uint8Array>) => {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = FIXED_TIME;
    zip.add(file);
    for (const piece of pieces) file.push(piece);
    file.push(new Uint8Array(0), true);
  };
  add('run.json', [strToU8(`${canonicalJson(result)}\n`)]);
  const run = exportedRun({ record, cells, summary: result, host: browserHost });
  for (const each of runExports(run, formats)) add(each.fileName, each.write());
  zip.end();
  return joined(packed);
}

scope.onmessage = ({ data: order }) => {
  try {
    const bytes = packRun(order);
    scope.postMessage({ type: 'exported', bytes }, [bytes.buffer]);
  } catch (error) {
    scope.postMessage({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
