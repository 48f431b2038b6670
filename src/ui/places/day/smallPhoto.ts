/** A photo made small enough to keep many: the picture alone, without the place and the device that cameras write into it. */

/** Longest side: a door and what stands before it can be told. */
const MOST_PIXELS = 1280;
const QUALITY = 0.8;
/** Larger files are no photo of a phone. */
const MOST_BYTES = 60_000_000;

/** As JPEG; null for a file that is no picture. */
export async function smallPhoto(file: Blob): Promise<Uint8Array | null> {
  if (file.size > MOST_BYTES) return null;
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return null;
  const scale = Math.min(1, MOST_PIXELS / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}
