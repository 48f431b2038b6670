/**
 * The project at hand, earlier ones to go back to, and any that could not be read.
 *
 * A revision number guards against two pages writing over each other: a save names the revision it builds on, and
 * is refused when another page has written since.
 */
import { database, type RestorePoint, type StoredProject } from './database.js';

/** The one project at hand. */
const CURRENT = 'current';

/** How many earlier projects are kept. */
const RESTORE_POINTS_KEPT = 5;

export async function readCurrent(): Promise<StoredProject | undefined> {
  return await database.projects.get(CURRENT);
}

/**
 * Writes the project at hand.
 *
 * @param basedOn - revision this page last read or wrote; `null` overwrites whatever is there
 * @returns the new revision, or `null` when another page has written since
 */
export async function writeCurrent(
  document: unknown,
  basedOn: number | null,
  savedAtMs: number,
): Promise<number | null> {
  return await database.transaction('rw', database.projects, async () => {
    const stored = await database.projects.get(CURRENT);
    const revision = stored?.revision ?? 0;
    if (basedOn !== null && revision !== basedOn) return null;
    await database.projects.put({ id: CURRENT, revision: revision + 1, savedAtMs, document });
    return revision + 1;
  });
}

/** Keeps an earlier project; the oldest beyond {@link RESTORE_POINTS_KEPT} are let go, unreadable ones never. */
export async function addRestorePoint(point: RestorePoint): Promise<void> {
  await database.transaction('rw', database.restorePoints, async () => {
    await database.restorePoints.add(point);
    const replaced = await database.restorePoints.filter((each) => each.reason === 'replaced').sortBy('savedAtMs');
    const old = replaced.slice(0, Math.max(0, replaced.length - RESTORE_POINTS_KEPT));
    await database.restorePoints.bulkDelete(old.flatMap((each) => (each.id === undefined ? [] : [each.id])));
  });
}

/** Takes a project that cannot be read out of the way, exactly as it is. */
export async function setAsideUnreadable(stored: StoredProject): Promise<void> {
  await database.transaction('rw', database.projects, database.restorePoints, async () => {
    const { savedAtMs, document } = stored;
    await database.restorePoints.add({ savedAtMs, name: '', reason: 'unreadable', document });
    await database.projects.delete(CURRENT);
  });
}

/** Newest first. */
export async function readRestorePoints(): Promise<RestorePoint[]> {
  return (await database.restorePoints.toArray()).sort((a, b) => b.savedAtMs - a.savedAtMs);
}
