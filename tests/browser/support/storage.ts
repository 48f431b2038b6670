/** What the app has saved in this browser, read from the database itself. */
import type { Page } from 'playwright-core';
import type { Project } from '../../../src/project/index.js';

/** The project as it lies in the database; null where none is stored. */
export async function storedProject(page: Page): Promise<Project | null> {
  return await page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some((each) => each.name === 'muster')) return null;
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('muster'));
    const [stored] = await settled(database.transaction('projects').objectStore('projects').getAll());
    database.close();
    return stored === undefined ? null : (stored.document as Project);
  });
}
