import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTraceable } from '../../src/ui/pictures/openPicture.js';
import { foreignKindOf, isPdf, readPictureHeader } from '../../src/ui/pictures/pictureHeader.js';

const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
const big32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const big16 = (value: number) => [value >> 8, value & 255];
const little24 = (value: number) => [value & 255, (value >> 8) & 255, value >> 16];
const PNG = [0x89, ...ascii('PNG'), 13, 10, 26, 10];
const chunk = (name: string, content: number[]) => [...big32(content.length), ...ascii(name), ...content, 0, 0, 0, 0];
const png = (width: number, height: number, ...more: number[][]) =>
  new Uint8Array([...PNG, ...chunk('IHDR', [...big32(width), ...big32(height), 8, 6, 0, 0, 0]), ...more.flat()]);
const jpeg = (width: number, height: number) =>
  new Uint8Array([
    ...[0xff, 0xd8, 0xff, 0xe1, ...big16(10), ...ascii('Exif\0\0'), 0, 0],
    ...[0xff, 0xc2, ...big16(17), 8, ...big16(height), ...big16(width), 3, 1, 2, 3, 4, 5, 6, 7, 8, 9],
  ]);
const webp = (width: number, height: number, flags: number) =>
  new Uint8Array([
    ...[...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBPVP8X'), 10, 0, 0, 0, flags, 0, 0, 0],
    ...[...little24(width - 1), ...little24(height - 1)],
  ]);

describe('what the first bytes of a picture say', () => {
  it('[UI270] kind and size are read before anything is decoded', () => {
    const size = fc.integer({ min: 1, max: 16383 });
    fc.assert(
      fc.property(size, size, (widthPx, heightPx) => {
        const known = { widthPx, heightPx, isAnimated: false };
        expect(readPictureHeader(png(widthPx, heightPx))).toEqual({ kind: 'png', ...known });
        expect(readPictureHeader(jpeg(widthPx, heightPx))).toEqual({ kind: 'jpg', ...known });
        expect(readPictureHeader(webp(widthPx, heightPx, 0))).toEqual({ kind: 'webp', ...known });
      }),
    );
  });

  it('[UI270] a picture that moves is known', () => {
    expect(readPictureHeader(png(9, 9, chunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0])))?.isAnimated).toBe(true);
    expect(readPictureHeader(png(9, 9, chunk('gAMA', [0, 0, 0, 1])))?.isAnimated).toBe(false);
    expect(readPictureHeader(webp(9, 9, 2))?.isAnimated).toBe(true);
  });

  it('[UI270] other kinds are known by name, and no bytes make it throw', () => {
    const kinds = { gif: ascii('GIF89a'), bmp: ascii('BM12'), tiff: [0x49, 0x49, 42, 0], dwg: ascii('AC1032') };
    for (const [kind, bytes] of Object.entries(kinds)) expect(foreignKindOf(new Uint8Array(bytes))).toBe(kind);
    expect(foreignKindOf(new Uint8Array([0, 0, 0, 24, ...ascii('ftypheic')]))).toBe('heic');
    expect(isPdf(new Uint8Array(ascii('\n%PDF-1.7')))).toBe(true);
    const starts = [[], PNG, [0xff, 0xd8], ascii('RIFF1234WEBPVP8 '), ascii('RIFF1234WEBPVP8L')];
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 80 }), (start, rest) => {
        const bytes = new Uint8Array([...start, ...rest]);
        for (const read of [readPictureHeader, foreignKindOf, isPdf]) expect(() => read(bytes)).not.toThrow();
      }),
    );
  });

  it('[UI270] pictures and PDFs go the way of tracing, plans and projects do not', () => {
    const file = (name: string, type = '') => ({ name, type });
    for (const name of ['a.png', '二层.JPG', 'b.jpeg', 'c.webp', 'd.PDF', 'e.heic', 'f.tif']) {
      expect(isTraceable(file(name)), name).toBe(true);
    }
    expect(isTraceable(file('scan', 'image/png'))).toBe(true);
    for (const name of ['a.dxf', 'b.muster', 'c.svg', 'd.json', 'e.ifc', 'png']) {
      expect(isTraceable(file(name)), name).toBe(false);
    }
  });
});
