/** A picture on the way to lie under a floor: its pixels to work on, and its bytes to show and to keep. */

/** Longest side of a picture that is kept, px: 4 cm on the floor at 160 m. */
export const LARGEST_SIDE_PX = 4096;

/** Quality of pictures kept as JPEG, 0 to 1. */
const JPEG_QUALITY = 0.9;

/** A line drawing above this is kept as JPEG: it is a scan or a photo after all, bytes. */
const LARGEST_PNG = 8 * 1024 * 1024;

export interface TracePicture {
  readonly canvas: HTMLCanvasElement;
  readonly blob: Blob;
  /** Address of the blob in this page; {@link letGo} gives it back. */
  readonly url: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

export function canvasOf(widthPx: number, heightPx: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  if (drawing === null) throw new Error('no canvas');
  // paper: what is clear in a picture is white on a plan
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, widthPx, heightPx);
  drawing.imageSmoothingQuality = 'high';
  return [canvas, drawing];
}

/** @param isPhoto - kept as JPEG, without what a camera writes beside the picture */
export async function tracePictureOf(canvas: HTMLCanvasElement, isPhoto: boolean): Promise<TracePicture> {
  const encoded = (type: string) =>
    new Promise<Blob>((resolve, reject) => {
      const take = (blob: Blob | null) => (blob === null ? reject(new Error('picture too large')) : resolve(blob));
      canvas.toBlob(take, type, JPEG_QUALITY);
    });
  let blob = await encoded(isPhoto ? 'image/jpeg' : 'image/png');
  if (blob.size > LARGEST_PNG) blob = await encoded('image/jpeg');
  return { canvas, blob, url: URL.createObjectURL(blob), widthPx: canvas.width, heightPx: canvas.height };
}

export function letGo(picture: TracePicture | null): void {
  if (picture !== null) URL.revokeObjectURL(picture.url);
}
