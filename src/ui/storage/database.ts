/**
 * The tables of what this device keeps: the project at hand and earlier ones (projectStorage.ts), the pictures under the plans
 * (imageStorage.ts), what the layers of drawings hold (layerMapStorage.ts), and the logs of drill days (dayStorage.ts).
 */
import Dexie, { type Table } from 'dexie';
import type { DayLog, DayRole, DrillDay, Tap } from '../../drills/index.js';
import type { LayerMeaning } from '../../floorplans/index.js';

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
