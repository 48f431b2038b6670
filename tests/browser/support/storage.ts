/** What the app has saved in this browser, read from the database itself. */
import type { Page } from 'playwright-core';
import type { Project } from '../../../src/project/index.js';

/** The project as it lies in the database; null where none is stored. */
export async function storedProject(page: Page): Promise<Project | null> {
  // a document is JSON: as one text it goes over at once, as an object value by value
  const text = await page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some((each) => each.name === 'muster')) return 'null';
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('muster'));
    const [stored] = await settled(database.transaction('projects').objectStore('projects').getAll());
    database.close();
    return JSON.stringify(stored?.document ?? null);
  });
  return JSON.parse(text) as Project | null;
}

/** Ids of the pictures that lie in the database, sorted. */
export async function keptImages(page: Page): Promise<string[]> {
  return await page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('muster');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const keys = opening.result.transaction('images').objectStore('images').getAllKeys();
          keys.onerror = () => reject(keys.error);
          keys.onsuccess = () => {
            opening.result.close();
            resolve(keys.result.map(String).sort());
          };
        };
      }),
  );
}

/** Puts a picture of one byte into the database, as if it had been kept at a time. */
export async function keepImage(page: Page, id: string, savedAtMs: number): Promise<void> {
  await page.evaluate(
    (image) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('muster');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('images', 'readwrite');
          writing.objectStore('images').put({ ...image, bytes: new Uint8Array([1]) });
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    { id, savedAtMs },
  );
}
