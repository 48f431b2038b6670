/** Reading what a command was given. Paths are meant from where the person stands, not from the project. */
import { accessSync, constants, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Outcome, type Problem, problem } from '../model/index.js';

/** No plan, school or scenario is larger than this, bytes. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** npm changes into the project folder and leaves the person's own folder in INIT_CWD. */
export function fromCallerFolder(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function unreadable(path: string, why: string): Outcome<never> {
  const message = `“${path}” could not be read: ${why}.`;
  return { value: null, problems: [problem('error', 'file-unreadable', '', message, { values: { file: path } })] };
}

/** The bytes of a file, or why there are none. */
export function readBytes(path: string): Outcome<Uint8Array> {
  const file = fromCallerFolder(path);
  try {
    const info = statSync(file);
    if (info.isDirectory()) return unreadable(path, 'it is a folder; name a file in it');
    // a device never ends; a pipe is what the shell makes of <(…)
    if (!info.isFile() && !info.isFIFO()) return unreadable(path, 'it is a device, not a file');
    if (info.size > LARGEST_FILE) return unreadable(path, 'it is larger than 256 MB');
    return { value: new Uint8Array(readFileSync(file)), problems: [] };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return unreadable(path, 'there is no such file; check the name and the folder');
    if (code === 'EACCES') return unreadable(path, 'you may not open it');
    return unreadable(path, code ?? 'the system gave no reason');
  }
}

/** A JSON file, or why it is none. */
export function readJson(path: string): Outcome<unknown> {
  const bytes = readBytes(path);
  if (bytes.value === null) return bytes;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.value);
  } catch {
    return notJson(path, 'it is not UTF-8 text');
  }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown, problems: [] };
  } catch (error) {
    return notJson(path, error instanceof Error ? error.message : 'it cannot be parsed');
  }
}

/** A document of one kind, read from a JSON file. */
export function readDocument<T>(path: string, parse: (json: unknown) => Outcome<T>): Outcome<T> {
  const json = readJson(path);
  return json.value === null && json.problems.length > 0 ? { value: null, problems: json.problems } : parse(json.value);
}

function notJson(path: string, why: string): Outcome<never> {
  const message = `“${path}” is not a JSON document: ${why}. Export it again, or choose the right file.`;
  return { value: null, problems: [problem('error', 'not-json', '', message, { values: { file: path } })] };
}

/** Writes a file, making its folder; a problem when the place cannot be written. */
export function writeFile(path: string, content: string | Uint8Array): readonly Problem[] {
  return problemsOfWriting(path, (file) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  });
}

/** As {@link writeFile}, for text. */
export function writeText(path: string, text: string): readonly Problem[] {
  return writeFile(path, text);
}

/** Makes a folder that can be written to, before the work whose results are to lie there. */
export function makeFolder(path: string): readonly Problem[] {
  return problemsOfWriting(path, (folder) => {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  });
}

/** Does the writing; what keeps it from being done as a problem. */
export function problemsOfWriting(path: string, write: (resolved: string) => void): readonly Problem[] {
  try {
    write(fromCallerFolder(path));
    return [];
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'the system gave no reason';
    const message = `“${path}” could not be written (${code}). Choose another folder.`;
    return [problem('error', 'file-unwritable', '', message, { values: { file: path } })];
  }
}
