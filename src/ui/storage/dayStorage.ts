/**
 * The logs of drill days on this device.
 *
 * A tap has a row of its own, numbered inside the transaction that writes it: two pages of one part never write over
 * each other, and what was told to be noted is on the disk.
 */
import { liveQuery } from 'dexie';
import { appendTap, type DayLog, lastStandingTap, mergeLogs, type NewTap, newDayLog } from '../../drills/index.js';
import type { Problem } from '../../model/index.js';
import { database, type StoredPart, type StoredPhoto } from './database.js';

export interface PartAtHand {
  readonly part: StoredPart;
  /** What was tapped here. */
  readonly log: DayLog;
  /** What other devices handed over, and other parts on this device noted. */
  readonly others: readonly DayLog[];
}

async function readLog({ id, day, role, of, offsetMs }: StoredPart): Promise<DayLog> {
  const rows = await database.dayTaps.where('part').equals(id).sortBy('n');
  return { ...newDayLog(day, { device: id, role, of, offsetMs }), taps: rows.map(({ tap }) => tap) };
}

async function readPart(id: string): Promise<PartAtHand | null> {
  const part = await database.dayParts.get(id);
  if (part === undefined) return null;
  const here = await database.dayParts.where('drill').equals(part.drill).toArray();
  const logs = await Promise.all(here.map(readLog));
  const received = (await database.dayLogs.get(part.drill))?.logs ?? [];
  const log = logs.find(({ device }) => device === id) as DayLog;
  return { part, log, others: mergeLogs([...received, ...logs].filter(({ device }) => device !== id)) };
}

/** Tells the part as it stands, now and whenever this or another page writes to it. */
export function watchPart(id: string, onRead: (part: PartAtHand | null) => void, onFail: () => void): () => void {
  const subscription = liveQuery(() => readPart(id)).subscribe({ next: onRead, error: onFail });
  return () => subscription.unsubscribe();
}

/** Parts taken on this device, the latest first. */
export async function readParts(): Promise<StoredPart[]> {
  return (await database.dayParts.toArray()).sort((a, b) => b.startedAtMs - a.startedAtMs);
}

export async function addPart(part: StoredPart): Promise<void> {
  await database.dayParts.put(part);
}

/** Writes one tap; resolves when it is on the disk. */
export async function writeTap(id: string, tap: NewTap): Promise<readonly Problem[]> {
  return await database.transaction('rw', database.dayParts, database.dayTaps, async () => {
    const part = await database.dayParts.get(id);
    if (part === undefined) throw new Error('the part is gone');
    const { value, problems } = appendTap(await readLog(part), tap);
    const added = value?.taps.at(-1);
    if (added !== undefined) await database.dayTaps.add({ part: id, n: added.n, tap: added });
    return problems;
  });
}

/** Takes the last standing tap back, by a tap of its own. */
export async function writeUndo(id: string, atMs: number): Promise<void> {
  await database.transaction('rw', database.dayParts, database.dayTaps, async () => {
    const part = await database.dayParts.get(id);
    const last = part === undefined ? null : lastStandingTap(await readLog(part));
    if (last !== null) await writeTap(id, { atMs, what: 'undo', value: last.n });
  });
}

/** Keeps what another device handed over; the same again changes nothing. */
export async function receiveLogs(logs: readonly DayLog[]): Promise<void> {
  await database.transaction('rw', database.dayLogs, async () => {
    for (const drill of new Set(logs.map((log) => log.drill))) {
      const before = (await database.dayLogs.get(drill))?.logs ?? [];
      const merged = mergeLogs([...before, ...logs.filter((log) => log.drill === drill)]);
      await database.dayLogs.put({ drill, logs: merged });
    }
  });
}

export async function addPhoto(photo: StoredPhoto): Promise<void> {
  await database.dayPhotos.put(photo);
}

/** Those of them that lie on this device, in the order asked for. */
export async function readPhotos(ids: readonly string[]): Promise<StoredPhoto[]> {
  const found = await database.dayPhotos.bulkGet([...ids]);
  return found.filter((each) => each !== undefined);
}
