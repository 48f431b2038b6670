/**
 * The pictures under the plans: bytes by id, in this browser's database and for this page in memory.
 *
 * An id is made from the bytes. A browser that keeps nothing still shows what was opened until the page is closed.
 */
const opened = new Map<string, Uint8Array>();

/** Keeps a picture. @returns its id */
export async function keepImage(bytes: Uint8Array): Promise<string> {
  const [{ sha256 }, { bytesToHex }] = await Promise.all([
    import('@noble/hashes/sha2.js'),
    import('@noble/hashes/utils.js'),
  ]);
  const id = `picture-${bytesToHex(sha256(bytes)).slice(0, 32)}`;
  await keepImages(new Map([[id, bytes]]));
  return id;
}

/** Keeps pictures under ids they have already: in memory at once, in the database when it has taken them. */
export async function keepImages(images: ReadonlyMap<string, Uint8Array>): Promise<void> {
  if (images.size === 0) return;
  for (const [id, bytes] of images) opened.set(id, bytes);
  try {
    const { writeImages } = await import('./imageStorage.js');
    const savedAtMs = Date.now();
    await writeImages([...images].map(([id, bytes]) => ({ id, bytes, savedAtMs })));
  } catch {
    // The save of the project itself reports that this browser stores nothing.
  }
}

/** `null` where this device does not have it. */
export async function readImage(id: string): Promise<Uint8Array | null> {
  const known = opened.get(id);
  if (known !== undefined) return known;
  try {
    const { readStoredImage } = await import('./imageStorage.js');
    const stored = await readStoredImage(id);
    if (stored !== null) opened.set(id, stored);
    return stored;
  } catch {
    return null;
  }
}

/** Those of the pictures that this device has. */
export async function readImages(ids: Iterable<string>): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const id of ids) {
    const bytes = await readImage(id);
    if (bytes !== null) found.set(id, bytes);
  }
  return found;
}
