/** A floor of a plan as a school has it: a PNG with walls as lines, gaps for doors, and room numbers. */
import type { Page } from 'playwright-core';
import type { Level } from '../../../src/floorplans/index.js';
import { boundsOf, type Point } from '../../../src/model/index.js';
import type { TestFile } from './files.js';

/** White around the floor, m. */
const MARGIN_M = 3;

export interface FloorPicture {
  readonly file: TestFile;
  /** Where a place of the campus is drawn, px from the upper left corner. */
  readonly pixelOf: (at: Point) => Point;
}

/** Draws the picture in a page: it has the fonts. */
export async function pictureOfFloor(page: Page, level: Level, pixelsPerM: number): Promise<FloorPicture> {
  const bounds = boundsOf(level.outline?.outer ?? []);
  if (bounds === null) throw new Error('the floor has no outline');
  const originX = bounds.minX - MARGIN_M;
  const originY = bounds.maxY + MARGIN_M;
  const pixelOf = ([x, y]: Point): Point => [(x - originX) * pixelsPerM, (originY - y) * pixelsPerM];
  const rings = [level.outline, ...level.spaces.map((each) => each.polygon)].flatMap((polygon) =>
    [polygon?.outer ?? [], ...(polygon?.holes ?? [])].map((ring) => ring.map(pixelOf)),
  );
  const base64 = await page.evaluate(
    ({ width, height, walls, doors, names }) => {
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      const drawing = canvas.getContext('2d');
      if (drawing === null) return '';
      const line = (points: readonly (readonly number[])[], isClosed: boolean) => {
        drawing.beginPath();
        for (const [x = 0, y = 0] of points) drawing.lineTo(x, y);
        if (isClosed) drawing.closePath();
        drawing.stroke();
      };
      drawing.fillStyle = '#fff';
      drawing.fillRect(0, 0, width, height);
      drawing.strokeStyle = '#222';
      drawing.lineWidth = 2;
      for (const ring of walls) line(ring, true);
      drawing.strokeStyle = '#fff';
      drawing.lineWidth = 8;
      for (const door of doors) line(door, false);
      drawing.fillStyle = '#222';
      drawing.font = '18px sans-serif';
      drawing.textAlign = 'center';
      for (const { name, x, y } of names) drawing.fillText(name, x, y);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    {
      width: Math.round((bounds.maxX - bounds.minX + 2 * MARGIN_M) * pixelsPerM),
      height: Math.round((bounds.maxY - bounds.minY + 2 * MARGIN_M) * pixelsPerM),
      walls: rings,
      doors: level.openings.map(({ segment }) => segment.map(pixelOf)),
      names: level.spaces.map(({ name, polygon }) => {
        const box = boundsOf(polygon.outer.map(pixelOf)) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
        return { name, x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2 };
      }),
    },
  );
  return { file: { name: 'floor-2.png', bytes: Buffer.from(base64, 'base64') }, pixelOf };
}
