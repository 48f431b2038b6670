/** Everything a page can keep in a browser, listed and filled from outside the app. */
import type { Page } from 'playwright-core';

export interface BrowserStores {
  /** Rows by database and table. */
  readonly databases: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly local: readonly string[];
  readonly session: readonly string[];
  readonly files: readonly string[];
  readonly caches: readonly string[];
}

export async function browserStores(page: Page): Promise<BrowserStores> {
  return await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, Record<string, number>> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      const tables = [...database.objectStoreNames];
      const rows: Record<string, number> = {};
      for (const table of tables) rows[table] = await settled(database.transaction(table).objectStore(table).count());
      database.close();
      databases[name] = rows;
    }
    const files: string[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) files.push(name);
    return {
      databases,
      local: Object.keys(localStorage).sort(),
      session: Object.keys(sessionStorage).sort(),
      files: files.sort(),
      caches: (await caches.keys()).sort(),
    };
  });
}

/** Puts something into every table of the app's database, and an entry of each name into the other stores. */
export async function fillStores(page: Page, names: readonly string[]): Promise<void> {
  await page.evaluate(async (keys) => {
    const opening = indexedDB.open('muster');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = () => reject(opening.error);
    });
    const database = opening.result;
    for (const table of database.objectStoreNames) {
      const writing = database.transaction(table, 'readwrite');
      const store = writing.objectStore(table);
      const path = [store.keyPath ?? []].flat();
      const row = Object.fromEntries(path.map((key) => [key, key === 'n' ? 1 : 'kept']));
      // a table that counts its rows itself gets a number, the current project stays as it is
      store.put(
        store.autoIncrement ? { savedAtMs: 1, reason: 'replaced', name: '', document: {} } : { ...row, savedAtMs: 1 },
      );
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onerror = () => reject(writing.error);
      });
    }
    database.close();
    const folder = await navigator.storage.getDirectory();
    for (const key of keys) {
      localStorage.setItem(key, '1');
      sessionStorage.setItem(key, '1');
      await folder.getFileHandle(key, { create: true });
      await caches.open(key);
    }
  }, names);
}
