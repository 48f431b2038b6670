/** A school that has its plan only as a picture: the picture dropped, scaled by two points, and drawn over. */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type CampusPlan, type Level, type Opening, pixelToCampus, type Space } from '../../src/floorplans/index.js';
import { distance, midpoint, type Point, polygonArea, randomStream } from '../../src/model/index.js';
import { imageTypeOf, readProjectArchive } from '../../src/project/index.js';
import { type AppPage, launchBrowser, openApp } from './support/appPage.js';
import { DrawingBoard } from './support/drawingBoard.js';
import { downloadBy, dropFile } from './support/files.js';
import { type FloorPicture, pictureOfFloor } from './support/floorPicture.js';
import { keepImage, keptImages, storedProject } from './support/storage.js';

/** As a plan of a floor is scanned or printed, px. */
const PIXELS_PER_M = 20;

/** What is drawn over the picture: classrooms, staircases, an office, and the corridor they open to. */
const ROOMS = ['北走廊', 'A 梯', '201', '202', '203', 'B 梯', '204', '205', '教师办公室'];

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
    app = await openApp(browser, { viewport: { width: 1920, height: 1080 } });
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

  it('[UI279] rooms, corridor and doors drawn over it have the areas of the floor within 3 %', async () => {
    const { page } = app;
    await page.getByRole('slider', { name: 'How strong the picture is' }).waitFor();
    const board = new DrawingBoard(page);
    const underlay = placed.underlay as NonNullable<Level['underlay']>;
    // a careful hand: a pixel of the picture off, in no particular direction
    const random = randomStream(1, 'tracing', 'hand');
    const offPx = () => 2 * random.next() - 1;
    const traced = (at: Point): Point => {
      const [x, y] = picture.pixelOf(at);
      return pixelToCampus(underlay, [x + offPx(), y + offPx()]);
    };
    const level = async () => (await storedProject(page))?.plan?.buildings[0]?.levels[0] as Level;

    const rooms = ROOMS.map((name) => floor.spaces.find((each) => each.name === name) as Space);
    for (const room of rooms) await board.draw('r', room.polygon.outer.map(traced));
    await expect.poll(async () => (await level()).spaces.length).toBe(rooms.length);
    const drawn = (await level()).spaces;
    const ratios = rooms.map((room, i) => polygonArea((drawn[i] as Space).polygon) / polygonArea(room.polygon));
    console.log(`areas by tracing: ${ratios.map((each) => `${((each - 1) * 100).toFixed(1)} %`).join(', ')}`);
    for (const [i, ratio] of ratios.entries()) expect(Math.abs(ratio - 1), ROOMS[i]).toBeLessThan(0.03);

    const ids = new Map(rooms.map((room, i) => [room.id, drawn[i]?.id]));
    const doors = floor.openings.filter(({ kind, spaceIds }) => kind === 'door' && spaceIds.every((id) => ids.has(id)));
    for (const door of doors) await board.draw('d', [traced(midpoint(door.segment))]);
    await expect.poll(async () => (await level()).openings.length).toBe(doors.length);
    const joined = (openings: readonly Opening[], idOf: (id: string) => string | undefined) =>
      openings.map(({ spaceIds }) => spaceIds.map(idOf).sort().join(' ')).sort();
    expect(joined((await level()).openings, (id) => id)).toEqual(joined(doors, (id) => ids.get(id)));
  });

  it('[UI278] goes into the project file with its picture, comes out of it on another device, and only old unused pictures go', async () => {
    const { page } = app;
    await page.goto(page.url().replace(/#.*/, '#/settings'));
    const saved = await downloadBy(page, () => page.getByRole('button', { name: 'Export .muster' }).click());
    const { imageId } = placed.underlay as NonNullable<Level['underlay']>;
    const { images } = readProjectArchive(saved.bytes).value ?? { images: new Map() };
    expect([...images.keys()]).toEqual([imageId]);
    expect(imageTypeOf(images.get(imageId) as Uint8Array)).toBe('png');

    const other = await openApp(browser);
    await other.open('#/campus');
    await other.page.getByRole('banner').getByText('Qingshan').first().waitFor();
    await dropFile(other.page, saved);
    await other.page.getByRole('button', { name: 'Open this project' }).click();
    await expect.poll(async () => (await storedProject(other.page))?.plan?.name).toBe('Traced school');
    await other.page.goto(other.page.url().replace(/#.*/, `#/campus?level=${placed.id}`));
    await keepImage(other.page, 'picture-of-yesterday', 0);
    await keepImage(other.page, 'picture-of-now', Date.now());
    await other.page.reload();
    await other.page.getByRole('slider', { name: 'How strong the picture is' }).waitFor();
    await expect.poll(() => keptImages(other.page)).toEqual([imageId, 'picture-of-now'].sort());
    other.expectNoFaults();
    await other.context.close();
  });
});
