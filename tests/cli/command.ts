import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const DEMO = join(ROOT, 'public/campuses/qingshan.json');
export const DEMO_SCHOOL = join(ROOT, 'public/schools/qingshan.json');
export const IMDF = join(ROOT, 'tests/fixtures/imdf/spbstu-campus.imdf.zip');

export interface Finished {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the command printed is what is under test
  readonly json: any;
}

/** Runs the built command as a person would, from a folder of theirs. */
export function muster(args: readonly string[], folder: string = ROOT): Promise<Finished> {
  const file = join(ROOT, 'build/cli/muster.js');
  const options = { env: { ...process.env, INIT_CWD: folder }, maxBuffer: 256 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], options, (error, stdout, stderr) => {
      const status = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
      let json = null;
      try {
        json = JSON.parse(stdout);
      } catch {
        // a text answer
      }
      resolve({ status, stdout, stderr, json });
    });
  });
}

/** A folder with Chinese and a space in its name, holding the given files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), '校园 演练-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
