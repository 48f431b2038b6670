/** The pictures under the plans, as rows of the database. */
import { database, type StoredImage } from './database.js';

export async function writeImages(images: readonly StoredImage[]): Promise<void> {
  await database.images.bulkPut(images);
}

export async function readStoredImage(id: string): Promise<Uint8Array | null> {
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
