/** QR codes drawn and read; the library is fetched when the first is needed. */

/** Pixels a module is drawn with. */
const SCALE = 6;

/** Draws a text of the alphanumeric mode, level M. */
export async function drawQr(text: string, canvas: HTMLCanvasElement): Promise<void> {
  const { qrRows } = await import('../../parts/qrRows.js');
  const rows = qrRows(text, 'alphanumeric');
  canvas.width = rows.length * SCALE;
  canvas.height = rows.length * SCALE;
  const brush = canvas.getContext('2d');
  if (brush === null) return;
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.fillStyle = '#000';
  for (const [y, row] of rows.entries()) {
    for (const [x, isDark] of row.entries()) if (isDark) brush.fillRect(x * SCALE, y * SCALE, SCALE, SCALE);
  }
}

/** The text of the code in a picture; null where there is none, or none that can be read. */
export async function readQr(image: ImageData): Promise<string | null> {
  const { decodeQR } = await import('qr/decode.js');
  try {
    return decodeQR(image);
  } catch {
    return null;
  }
}

/** Longest side that is looked at: more pixels cost time and read no better. */
const MOST_PIXELS = 1280;

/** A still of a picture or of the camera. */
export function stillOf(source: CanvasImageSource, width: number, height: number): ImageData | null {
  const scale = Math.min(1, MOST_PIXELS / Math.max(width, height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (brush === null || canvas.width === 0 || canvas.height === 0) return null;
  brush.drawImage(source, 0, 0, canvas.width, canvas.height);
  return brush.getImageData(0, 0, canvas.width, canvas.height);
}
