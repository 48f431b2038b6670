/**
 * What this device keeps: the project at hand, earlier ones to go back to, anything that could not be read, the pictures
 * under the plans, what the layers of drawings hold, and the logs of drill days (dayStorage.ts).
 *
 * A revision number guards against two pages writing over each other: a save names the revision it builds on, and
 * is refused when another page has written since.
 */
import Dexie, { type Table } from 'dexie';
import type { DayLog, DayRole, DrillDay, Tap } from '../../drills/index.js';
import type { LayerMeaning } from '../../floorplans/index.js';

/** The one project at hand. */
export const CURRENT = 'current';

/** How many earlier projects are kept. */
export const RESTORE_POINTS_KEPT = 5;

export interface StoredProject {
  readonly id: string;
  /** Counts saves, from 1. */
  readonly revision: number;
  readonly savedAtMs: number;
  /** The project as JSON values, as `saveProject` gives it. */
  readonly document: unknown;
}

export interface RestorePoint {
  readonly id?: number;
  readonly savedAtMs: number;
  readonly name: string;
  /** `replaced`: another project took its place; `unreadable`: kept as it was because it could not be read. */
  readonly reason: 'replaced' | 'unreadable';
  readonly document: unknown;
}

/** A picture under a plan. Its id comes from its bytes, so the same picture is kept once. */
export interface StoredImage {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly savedAtMs: number;
}

/** What the layers of a drawing hold, as a person said it; by the names of the layers. */
export interface StoredLayerMap {
  readonly id: string;
  readonly fileName: string;
  readonly meanings: Readonly<Record<string, LayerMeaning>>;
  readonly savedAtMs: number;
}

/** One part somebody takes in one drill on this device; its log is made of this and its taps. */
export interface StoredPart {
  /** Id of the log. */
  readonly id: string;
  readonly drill: string;
  readonly day: DrillDay;
  readonly role: DayRole;
  readonly of: string | null;
  readonly offsetMs: number;
  readonly startedAtMs: number;
}

export interface StoredTap {
  /** Id of the log it stands in. */
  readonly part: string;
  readonly n: number;
  readonly tap: Tap;
}

/** What other devices handed over of one drill, merged. */
export interface StoredLogs {
  readonly drill: string;
  readonly logs: readonly DayLog[];
}

/** A photo taken on a drill day: it stays on this device, a tap holds its hash. */
export interface StoredPhoto {
  /** First 40 signs of the SHA-256 of the bytes. */
  readonly id: string;
  readonly drill: string;
  /** JPEG. */
  readonly bytes: Uint8Array;
}

/** Layer maps kept; a school has drawings of a few offices. */
const LAYER_MAPS_KEPT = 40;

class MusterDatabase extends Dexie {
  declare projects: Table<StoredProject, string>;
  declare restorePoints: Table<RestorePoint, number>;
  declare images: Table<StoredImage, string>;
  declare layerMaps: Table<StoredLayerMap, string>;
  declare dayParts: Table<StoredPart, string>;
  declare dayTaps: Table<StoredTap, [string, number]>;
  declare dayLogs: Table<StoredLogs, string>;
  declare dayPhotos: Table<StoredPhoto, string>;

  constructor() {
    // what is told to be written is on the disk: a battery may die the moment after a tap
    super('muster', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ projects: 'id', restorePoints: '++id, savedAtMs' });
    this.version(2).stores({ images: 'id' });
    this.version(3).stores({ layerMaps: 'id, savedAtMs' });
    this.version(4).stores({ dayParts: 'id, drill', dayTaps: '[part+n], part', dayLogs: 'drill' });
    this.version(5).stores({ dayPhotos: 'id, drill' });
  }
}

export const database = new MusterDatabase();

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

export async function writeImages(images: readonly StoredImage[]): Promise<void> {
  await database.images.bulkPut(images);
}

export async function readImage(id: string): Promise<Uint8Array | null> {
  return (await database.images.get(id))?.bytes ?? null;
}

/**
 * Lets pictures go that no project kept here names any more.
 *
 * @param olderThanMs - pictures kept since then stay: another page may just be about to use them
 * @returns how many went
 */
export async function dropUnusedImages(olderThanMs: number): Promise<number> {
  const ids = (await database.images.toArray()).filter((each) => each.savedAtMs < olderThanMs).map((each) => each.id);
  if (ids.length === 0) return 0;
  const kept = [...(await database.projects.toArray()), ...(await database.restorePoints.toArray())];
  // an id is the hash of a picture: it stands in no document by chance, whatever version the document has
  const texts = kept.map((each) => JSON.stringify(each.document));
  const unused = ids.filter((id) => !texts.some((text) => text.includes(id)));
  await database.images.bulkDelete(unused);
  return unused.length;
}

export async function readLayerMaps(): Promise<StoredLayerMap[]> {
  return await database.layerMaps.toArray();
}

/** Keeps what layers hold; the oldest beyond {@link LAYER_MAPS_KEPT} are let go. */
export async function writeLayerMap(map: StoredLayerMap): Promise<void> {
  await database.transaction('rw', database.layerMaps, async () => {
    await database.layerMaps.put(map);
    const newestFirst = await database.layerMaps.orderBy('savedAtMs').reverse().primaryKeys();
    await database.layerMaps.bulkDelete(newestFirst.slice(LAYER_MAPS_KEPT));
  });
}

/** How long the database itself may take to go, ms: a page that sleeps holds on to it, empty as it is. */
const DELETE_WITHIN_MS = 3_000;

/**
 * Removes everything this app keeps in the browser's database, and the database.
 *
 * Its tables are emptied first: what they held is gone, however long another page keeps the database open.
 *
 * @throws when the browser refuses to empty them; all they hold is there as before
 */
export async function deleteEverything(): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
  const isGone = database.delete({ disableAutoOpen: true }).catch(() => undefined);
  await Promise.race([isGone, new Promise((resolve) => setTimeout(resolve, DELETE_WITHIN_MS))]);
}

/** Lets go of the database; nothing of this page is read or written any more. */
export function closeForGood(): void {
  database.close({ disableAutoOpen: true });
}
