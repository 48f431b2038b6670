/** A school that has its plan only as a picture: the picture dropped, scaled by two points, and drawn over. */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type CampusPlan, type Level, pixelToCampus } from '../../src/floorplans/index.js';
import { distance, type Point } from '../../src/model/index.js';
import { type AppPage, launchBrowser, openApp } from './support/appPage.js';
import { dropFile } from './support/files.js';
import { type FloorPicture, pictureOfFloor } from './support/floorPicture.js';
import { storedProject } from './support/storage.js';

/** As a plan of a floor is scanned or printed, px. */
const PIXELS_PER_M = 20;

const demo = JSON.parse(readFileSync('public/campuses/qingshan.json', 'utf8')) as CampusPlan;
const floor = demo.buildings.flatMap((each) => each.levels).find((each) => each.id === 'level:zhixing-2') as Level;

/** Clicks and drags on the picture of a step, by the picture's own pixels. */
class PictureOnScreen {
  constructor(
    private readonly page: Page,
    private readonly frame: Locator,
    private readonly sizePx: Point,
  ) {}

  /** Where the fitted picture has this pixel. */
  private async at([x, y]: Point): Promise<Point> {
    const box = await this.frame.boundingBox();
    if (box === null) throw new Error('the picture is not in sight');
    const image = await this.frame.locator('image').boundingBox();
    if (image === null) throw new Error('the picture is not drawn');
    return [image.x + (x / this.sizePx[0]) * image.width, image.y + (y / this.sizePx[1]) * image.height];
  }

  async click(pixel: Point): Promise<void> {
    const [x, y] = await this.at(pixel);
    await this.page.mouse.click(Math.round(x), Math.round(y));
  }
}

async function sizeOf(page: Page, { file }: FloorPicture): Promise<Point> {
  return await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const { width, height } = await createImageBitmap(new Blob([bytes]));
    return [width, height] as const;
  }, Buffer.from(file.bytes).toString('base64'));
}

describe.sequential('a floor traced from a picture', { timeout: 90_000 }, () => {
  let browser: Browser;
  let app: AppPage;
  let picture: FloorPicture;
  let placed: Level;

  beforeAll(async () => {
    browser = await launchBrowser();
    app = await openApp(browser);
    await app.open('#/campus');
    await app.page.getByRole('banner').getByText('Qingshan').first().waitFor();
    picture = await pictureOfFloor(app.page, floor, PIXELS_PER_M);
  });
  afterAll(async () => {
    await browser?.close();
  });
  afterEach(() => app.expectNoFaults());

  it('[UI272] [UI274] is dropped, scaled by two points and put under the first floor of a new plan', async () => {
    const { page } = app;
    await dropFile(page, picture.file);
    const dialog = page.getByRole('dialog', { name: 'Trace a picture' });
    await dialog.getByRole('heading', { name: 'Does the picture lie straight?' }).waitFor();
    await dialog.getByRole('button', { name: 'Next: Scale' }).click();
    const next = dialog.getByRole('button', { name: 'Next: Floor' });
    expect(await next.isDisabled()).toBe(true);

    const screen = new PictureOnScreen(page, dialog.getByRole('img'), await sizeOf(page, picture));
    const outline = floor.outline?.outer ?? [];
    const xs = outline.map(([x]) => x);
    const ys = outline.map(([, y]) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.max(...ys), Math.min(...ys)];
    await screen.click(picture.pixelOf([left, top]));
    await screen.click(picture.pixelOf([right, top]));
    await dialog.getByRole('textbox', { name: 'Length (m)', exact: true }).fill((right - left).toFixed(2));
    await screen.click(picture.pixelOf([left, top]));
    await screen.click(picture.pixelOf([left, bottom]));
    await dialog.getByRole('textbox', { name: 'Second length (m)' }).fill((top - bottom).toFixed(2));
    await dialog.getByText(/Both lengths agree/).waitFor();
    await next.click();

    expect(await dialog.getByRole('radio', { name: 'under a new plan' }).isChecked()).toBe(true);
    await dialog.getByRole('textbox', { name: 'Name of the school' }).fill('Traced school');
    await dialog.getByRole('button', { name: 'Start tracing' }).click();
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(async () => (await storedProject(page))?.plan?.name).toBe('Traced school');
    placed = (await storedProject(page))?.plan?.buildings[0]?.levels[0] as Level;
    const metresPerPixel = placed.underlay?.metresPerPixel ?? 0;
    expect(Math.abs(metresPerPixel * PIXELS_PER_M - 1)).toBeLessThan(0.005);
    const [a, b] = [left, right].map((x) =>
      pixelToCampus(placed.underlay as NonNullable<Level['underlay']>, picture.pixelOf([x, top])),
    ) as [Point, Point];
    expect(Math.abs(distance(a, b) / (right - left) - 1)).toBeLessThan(0.005);
  });
});
