/** Whether somebody has taken a part in a drill on this device so lately that it may still be going on. */

/** Ours: the longest day of drills, ms. */
const A_DRILL_DAY_MS = 12 * 3600 * 1000;

/** The database and the table the app keeps such parts in (`src/ui/storage/database.ts`). */
const [DATABASE, PARTS] = ['muster', 'dayParts'] as const;

function openExisting(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(DATABASE);
    // none yet: to make one is for the app
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => resolve(null);
  });
}

export async function drillMayRun(nowMs: number): Promise<boolean> {
  const database = await openExisting();
  if (database === null) return false;
  try {
    if (!database.objectStoreNames.contains(PARTS)) return false;
    const parts = await new Promise<readonly { readonly startedAtMs?: unknown }[]>((resolve, reject) => {
      const reading = database.transaction(PARTS).objectStore(PARTS).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    return parts.some(({ startedAtMs }) => Number(startedAtMs) > nowMs - A_DRILL_DAY_MS);
  } finally {
    database.close();
  }
}
