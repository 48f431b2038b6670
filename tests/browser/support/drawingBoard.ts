/** The plan editor under the pointer: which place of the campus lies under which pixel of the page. */
import type { Page } from 'playwright-core';
import type { Point } from '../../../src/model/index.js';

/** Screen pixels of the campus origin, and pixels a metre. */
interface Sight {
  readonly origin: Point;
  readonly pixelsPerM: number;
}

export class DrawingBoard {
  constructor(private readonly page: Page) {}

  /** What the status bar says of two places; the picture may lie otherwise after every change. */
  private async sight(): Promise<Sight> {
    const { page } = this;
    const box = await page.getByRole('img', { name: 'Drawing surface' }).boundingBox();
    if (box === null) throw new Error('the editor is not in sight');
    const status = page.getByText(/^x −?[\d.]+ · y −?[\d.]+ m$/);
    const placeUnder = async (x: number, y: number): Promise<Point> => {
      await page.mouse.move(x, y);
      const text = ((await status.textContent()) ?? '').replaceAll('−', '-');
      const [, east, north] = /x (-?[\d.]+) · y (-?[\d.]+)/.exec(text) ?? [];
      return [Number(east), Number(north)];
    };
    const [left, right] = [Math.round(box.x + 60), Math.round(box.x + box.width - 60)];
    const y = Math.round(box.y + box.height / 2);
    const west = await placeUnder(left, y);
    const east = await placeUnder(right, y);
    const pixelsPerM = (right - left) / (east[0] - west[0]);
    return { origin: [left - west[0] * pixelsPerM, y + west[1] * pixelsPerM], pixelsPerM };
  }

  /** Draws with the tool of a key, following the lines of the picture rather than what is drawn already. */
  async draw(toolKey: string, places: readonly Point[]): Promise<void> {
    const { keyboard, mouse } = this.page;
    await keyboard.press(toolKey);
    await keyboard.down('Alt');
    const { origin, pixelsPerM } = await this.sight();
    for (const [x, y] of places) {
      // as exactly as whole pixels allow
      await mouse.click(Math.round(origin[0] + x * pixelsPerM), Math.round(origin[1] - y * pixelsPerM));
    }
    await keyboard.up('Alt');
    if (places.length > 1) await keyboard.press('Enter');
  }
}
