/** A film for Chromium's camera that is none: codes as a phone held over a screen would see them. */
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { decodeQR } from 'qr/decode.js';
import { expect, vi } from 'vitest';
import { PATIENCE } from './patience.js';

const [WIDTH, HEIGHT] = [1280, 960] as const;
/** Each code stands still so long in the film: the page looks every 150 ms. */
const FRAMES_EACH = 20;
/** Of the desk around the code. */
const GREY = 0x90;

export interface SeenCode {
  readonly side: number;
  /** Brightness of each pixel, row by row. */
  readonly luma: Uint8Array;
  /** When it was on the screen, by the clock of this process. */
  readonly fromMs: number;
}

/** What the code on the screen shows at this moment. */
async function codeOn(page: Page): Promise<SeenCode> {
  const fromMs = Date.now();
  const { side, text } = await page.getByRole('img', { name: 'QR code' }).evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let luma = '';
    for (let i = 0; i < pixels.length; i += 4) luma += String.fromCharCode(pixels[i] ?? 0);
    return { side: canvas.width, text: btoa(luma) };
  });
  return { side, luma: Buffer.from(text, 'base64'), fromMs };
}

/** All parts of the code on the screen, each once. */
export async function codesOn(page: Page): Promise<SeenCode[]> {
  await vi.waitFor(async () => expect((await codeOn(page)).side).toBeGreaterThan(300), PATIENCE);
  const place = page.getByText(/^Code \d+ of \d+/);
  const count = (await place.count()) === 0 ? 1 : Number(/of (\d+)/.exec((await place.textContent()) ?? '')?.[1]);
  const seen = new Map<string, SeenCode>();
  await vi.waitFor(
    async () => {
      const label = count === 1 ? '' : ((await place.textContent()) ?? '');
      if (!seen.has(label)) seen.set(label, await codeOn(page));
      expect(seen.size).toBe(count);
    },
    { timeout: 60_000, interval: 50 },
  );
  return [...seen.values()];
}

/** What the code says. */
export function textOf({ side, luma }: SeenCode): string {
  const data = Uint8Array.from({ length: luma.length * 4 }, (_, i) => (i % 4 === 3 ? 255 : (luma[i >> 2] ?? 0)));
  return decodeQR({ width: side, height: side, data });
}

function frameOf({ side, luma }: SeenCode): Uint8Array {
  const frame = new Uint8Array((WIDTH * HEIGHT * 3) / 2).fill(GREY, 0, WIDTH * HEIGHT).fill(0x80, WIDTH * HEIGHT);
  const [left, top] = [(WIDTH - side) >> 1, (HEIGHT - side) >> 1];
  for (let y = 0; y < side; y += 1) frame.set(luma.subarray(y * side, (y + 1) * side), (top + y) * WIDTH + left);
  return frame;
}

/** Chromium plays it over and over, from when the camera is opened. */
export function writeFilm(path: string, codes: readonly SeenCode[]): void {
  const head = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F30:1 Ip A1:1 C420jpeg\n`;
  const frames = codes.flatMap((code) =>
    Array.from({ length: codes.length === 1 ? 2 : FRAMES_EACH }, () => frameOf(code)),
  );
  writeFileSync(
    path,
    Buffer.concat([Buffer.from(head), ...frames.flatMap((frame) => [Buffer.from('FRAME\n'), frame])]),
  );
}
