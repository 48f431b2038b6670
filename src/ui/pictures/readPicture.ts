/** Reads a picture file: size and kind are looked at before anything is decoded, and what cannot be used is said in words. */
import { type Outcome, type Problem, problem } from '../../model/index.js';
import { foreignKindOf, readPictureHeader } from './pictureHeader.js';
import { canvasOf, LARGEST_SIDE_PX, type TracePicture, tracePictureOf } from './tracePicture.js';

/** Decoded, a picture of this many pixels takes 400 MB. */
const MOST_PIXELS = 100e6;

/** As far as the size of a picture stands from the beginning of its file: cameras put a preview before it, bytes. */
const HEAD_BYTES = 1024 * 1024;

export async function readPicture(file: File): Promise<Outcome<TracePicture>> {
  const name = file.name;
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  const header = readPictureHeader(head);
  if (header === null) return { value: null, problems: [notAPicture(name, head)] };
  const pixels = header.widthPx * header.heightPx;
  if (pixels > MOST_PIXELS) {
    const megapixels = Math.round(pixels / 1e6);
    const message = `“${name}” has ${megapixels} million pixels, more than 100. Save it smaller: 4,000 pixels along the longer side are enough for a floor.`;
    return refused('picture-too-many-pixels', message, { file: name, megapixels });
  }
  const problems: Problem[] = [];
  if (header.isAnimated) {
    const message = `“${name}” holds several pictures. The first one is used.`;
    problems.push(problem('info', 'picture-animated', '', message, { values: { file: name } }));
  }
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LARGEST_SIDE_PX / Math.max(bitmap.width, bitmap.height));
    const [canvas, drawing] = canvasOf(
      Math.max(1, Math.round(bitmap.width * scale)),
      Math.max(1, Math.round(bitmap.height * scale)),
    );
    drawing.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return { value: await tracePictureOf(canvas, header.kind !== 'png'), problems };
  } catch {
    return { value: null, problems: [damaged(name)] };
  }
}

function notAPicture(name: string, head: Uint8Array): Problem {
  const kind = foreignKindOf(head);
  if (kind === null) return damaged(name);
  const values = { file: name, kind: kind.toUpperCase() };
  const message = `“${name}” is a ${values.kind} file, which cannot be laid under a plan. Save it as PNG or JPG and open that.`;
  return problem('error', 'picture-format', '', message, { values });
}

function damaged(name: string): Problem {
  const message = `“${name}” is no picture, or it is damaged. Open it in another program and save it as PNG or JPG.`;
  return problem('error', 'picture-unreadable', '', message, { values: { file: name } });
}

function refused(code: string, message: string, values: Record<string, string | number>): Outcome<never> {
  return { value: null, problems: [problem('error', code, '', message, { values })] };
}
