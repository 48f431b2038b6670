/** Fetches the writer of workbooks, which is large, when somebody wants one. */
import type { WorkbookSheet } from './writeWorkbook.js';

export async function loadWorkbookWriter(): Promise<(sheets: readonly WorkbookSheet[]) => Promise<Uint8Array>> {
  return (await import('./writeWorkbook.js')).writeWorkbook;
}
