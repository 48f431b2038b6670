/** Hands files to the user's disk; nothing leaves the device. */
import type { Project } from '../../project/index.js';
import { today } from '../parts/format.js';

function download(name: string, bytes: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Signs that are not allowed in file names somewhere. */
const UNSAFE = /[\\/:*?"<>|]/g;

/** The project as a `.muster` file named after it and the day. */
export async function exportProject(project: Project): Promise<void> {
  const { asFile } = await import('../storage/projectCodec.js');
  const name = (project.name || 'muster').replace(UNSAFE, ' ').trim();
  download(`${name} ${today()}.muster`, asFile(project) as BlobPart, 'application/zip');
}

/** What was stored, exactly as it is: for something this version cannot read. */
export function exportAsKept(document: unknown): void {
  download(`muster-kept ${today()}.json`, JSON.stringify(document), 'application/json');
}
