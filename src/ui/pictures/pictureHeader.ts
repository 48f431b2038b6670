/** What the first bytes of a picture say, read before anything is decoded: kind, size in pixels, whether it moves. */
export type PictureKind = 'png' | 'jpg' | 'webp';

export interface PictureHeader {
  readonly kind: PictureKind;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isAnimated: boolean;
}

/** Kinds that browsers do not read everywhere, or that people would have to save anew anyway. */
export type ForeignKind = 'gif' | 'bmp' | 'tiff' | 'heic' | 'avif' | 'svg' | 'dwg';

const text = (bytes: Uint8Array, at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length));

/** @param head - the first 64 kB or more; `null` where it is no picture of the three kinds, or damaged */
export function readPictureHeader(head: Uint8Array): PictureHeader | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    if (text(head, 1, 3) === 'PNG') return pngHeader(head, view);
    if (head[0] === 0xff && head[1] === 0xd8) return jpegHeader(head, view);
    if (text(head, 0, 4) === 'RIFF' && text(head, 8, 4) === 'WEBP') return webpHeader(head, view);
  } catch (error) {
    // beyond the end: the file is cut off
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}

function pngHeader(head: Uint8Array, view: DataView): PictureHeader | null {
  if (text(head, 12, 4) !== 'IHDR') return null;
  let isAnimated = false;
  for (let at = 8; at + 8 <= head.length && !isAnimated; at += 12 + view.getUint32(at)) {
    const name = text(head, at + 4, 4);
    if (name === 'IDAT') break;
    isAnimated = name === 'acTL';
  }
  return { kind: 'png', widthPx: view.getUint32(16), heightPx: view.getUint32(20), isAnimated };
}

function jpegHeader(head: Uint8Array, view: DataView): PictureHeader | null {
  for (let at = 2; at + 9 < head.length; at += 2 + view.getUint16(at + 2)) {
    if (head[at] !== 0xff) return null;
    const mark = head[at + 1] as number;
    // frames: C0 to CF but for tables and arithmetic coding
    if (mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc) {
      return { kind: 'jpg', widthPx: view.getUint16(at + 7), heightPx: view.getUint16(at + 5), isAnimated: false };
    }
  }
  return null;
}

function webpHeader(head: Uint8Array, view: DataView): PictureHeader | null {
  const chunk = text(head, 12, 4);
  const of = (widthPx: number, heightPx: number, isAnimated = false) => {
    return { kind: 'webp' as const, widthPx, heightPx, isAnimated };
  };
  if (chunk === 'VP8X') {
    const size = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
    return of(size(24), size(27), (view.getUint8(20) & 2) !== 0);
  }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return of((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
  }
  if (chunk === 'VP8 ') return of(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  return null;
}

/** A picture of another kind, by its first bytes. */
export function foreignKindOf(head: Uint8Array): ForeignKind | null {
  if (text(head, 0, 4) === 'GIF8') return 'gif';
  if (text(head, 0, 2) === 'BM') return 'bmp';
  if (/^(II\*\0|MM\0\*)/.test(text(head, 0, 4))) return 'tiff';
  if (text(head, 0, 4) === 'AC10') return 'dwg';
  if (text(head, 4, 4) === 'ftyp') return text(head, 8, 4) === 'avif' ? 'avif' : 'heic';
  return /^\s*(<\?xml|<svg)/.test(text(head, 0, 60)) ? 'svg' : null;
}

export function isPdf(head: Uint8Array): boolean {
  return text(head, 0, Math.min(1024, head.length)).includes('%PDF-');
}
