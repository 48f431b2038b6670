/** Files on their way in and out of the page, as a user moves them. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';

export interface TestFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function fileAt(path: string): TestFile {
  return { name: basename(path), bytes: readFileSync(path) };
}

export function textFile(name: string, text: string): TestFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Lets go of a file over the window. */
export async function dropFile(page: Page, { name, bytes }: TestFile): Promise<void> {
  await page.evaluate(
    ([fileName, base64]) => {
      const content = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  );
}

/** Does what ends in a download, and gives the file that came down. */
export async function downloadBy(page: Page, act: () => Promise<void>): Promise<TestFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
