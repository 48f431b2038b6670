/** Draws a picture anew: straightened by four corners, or with one of its axes stretched. */
import { type Homography, mapPoint, type StraightenedPicture } from '../../../../floorplans/index.js';
import { canvasOf, LARGEST_SIDE_PX } from '../../../pictures/tracePicture.js';

/** Rows drawn before the page gets to breathe. */
const ROWS_AT_ONCE = 128;

/** The picture with every pixel taken from where it was, between the four nearest. */
export async function straightened(source: HTMLCanvasElement, plan: StraightenedPicture): Promise<HTMLCanvasElement> {
  const { widthPx, heightPx, toSource } = plan;
  const pixels = source.getContext('2d')?.getImageData(0, 0, source.width, source.height);
  const [canvas, drawing] = canvasOf(widthPx, heightPx);
  if (pixels === undefined) return canvas;
  for (let top = 0; top < heightPx; top += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, heightPx - top);
    drawing.putImageData(stripOf(pixels, toSource, widthPx, top, rows), 0, top);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return canvas;
}

function stripOf(source: ImageData, toSource: Homography, widthPx: number, top: number, rows: number): ImageData {
  const strip = new ImageData(widthPx, rows);
  const { data, width, height } = source;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < widthPx; column++) {
      const [x, y] = mapPoint(toSource, [column + 0.5, top + row + 0.5]);
      const to = 4 * (row * widthPx + column);
      strip.data[to + 3] = 255;
      if (!(x >= 0 && y >= 0 && x <= width && y <= height)) {
        strip.data.fill(255, to, to + 3);
        continue;
      }
      const left = Math.min(width - 1, Math.max(0, Math.floor(x - 0.5)));
      const upper = Math.min(height - 1, Math.max(0, Math.floor(y - 0.5)));
      const right = Math.min(width - 1, left + 1);
      const lower = Math.min(height - 1, upper + 1);
      const shareX = Math.min(1, Math.max(0, x - 0.5 - left));
      const shareY = Math.min(1, Math.max(0, y - 0.5 - upper));
      for (let channel = 0; channel < 3; channel++) {
        const at = (px: number, py: number) => data[4 * (py * width + px) + channel] as number;
        const above = at(left, upper) * (1 - shareX) + at(right, upper) * shareX;
        const below = at(left, lower) * (1 - shareX) + at(right, lower) * shareX;
        strip.data[to + channel] = above * (1 - shareY) + below * shareY;
      }
    }
  }
  return strip;
}

/** What stretching a picture so that both axes have one scale makes of it. */
export interface Stretched {
  readonly canvas: HTMLCanvasElement;
  readonly metresPerPixel: number;
  /** Factors on the picture's own axes. */
  readonly factorX: number;
  readonly factorY: number;
}

/** @param scales - metres per pixel across and down; the finer one is kept as far as the size allows */
export function stretched(source: HTMLCanvasElement, scales: { x: number; y: number }): Stretched {
  const widthM = source.width * scales.x;
  const heightM = source.height * scales.y;
  const metresPerPixel = Math.max(Math.min(scales.x, scales.y), Math.max(widthM, heightM) / LARGEST_SIDE_PX);
  const [canvas, drawing] = canvasOf(
    Math.max(1, Math.round(widthM / metresPerPixel)),
    Math.max(1, Math.round(heightM / metresPerPixel)),
  );
  drawing.drawImage(source, 0, 0, canvas.width, canvas.height);
  return {
    canvas,
    // what the whole number of pixels makes of the width
    metresPerPixel: widthM / canvas.width,
    factorX: canvas.width / source.width,
    factorY: canvas.height / source.height,
  };
}
