/** Hands files to the user's disk; nothing leaves the device. */
import type { Project } from '../../project/index.js';
import { today } from '../i18n/format.js';
import { download, fileNameOf } from './download.js';

/** The project as a `.muster` file named after it and the day. */
export async function exportProject(project: Project): Promise<void> {
  const { asFile } = await import('../storage/projectCodec.js');
  const bytes = await asFile(project);
  download(`${fileNameOf([project.name || 'muster', today()])}.muster`, bytes as BlobPart, 'application/zip');
}

/** What was stored, exactly as it is: for something this version cannot read. */
export function exportAsKept(document: unknown): void {
  download(`muster-kept ${today()}.json`, JSON.stringify(document), 'application/json');
}
