/** A print as it comes out of the printer: pages, what they say, and what does not fit on them. */

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

export interface Printed {
  /** What each page says, as {@link joined} makes it. */
  readonly texts: readonly string[];
  /** Of every page, pt, rounded; A4 is 595 × 842. */
  readonly sizes: readonly (readonly [number, number])[];
  readonly bytes: Uint8Array;
}

/** Radicals by which a PDF may name a sign that looks the same, and that Unicode does not fold by itself. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'⻘青⻔门⻋车⻅见⻆角⻓长⻚页⻛风⻜飞⻢马⻥鱼⻦鸟⻬齐⻰龙⻩黄⺠民⻝食⻣骨⻤鬼⻉贝⻄西⺟母⻙韦⻪麦']
    .join('')
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]) ?? [],
);

/** Without spaces and ligatures, and with the usual sign for every radical. */
export const joined = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2e80-\u2eff]/g, (sign) => RADICALS[sign] ?? sign)
    .replace(/\s/g, '');

/** Prints the page at hand as Chromium would, at the sizes its own styles ask for. */
export async function printPage(page: Page): Promise<Printed> {
  await page.evaluate(() => document.fonts.ready);
  const bytes = new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const texts: string[] = [];
  const sizes: [number, number][] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const sheet = await file.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    sizes.push([Math.round(width), Math.round(height)]);
    const { items } = await sheet.getTextContent();
    texts.push(joined(items.map((item) => ('str' in item ? item.str : '')).join(' ')));
  }
  await file.destroy();
  return { texts, sizes, bytes };
}

/**
 * Texts of the papers that are cut, or reach over the edge of their paper; empty where nothing is. Elements that hold text
 * themselves are looked at, and those of drawings too.
 */
export async function cutTexts(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const cut: string[] = [];
    for (const paper of document.querySelectorAll('article')) {
      const edge = paper.getBoundingClientRect();
      for (const element of paper.querySelectorAll('*')) {
        const holdsText = [...element.childNodes].some(
          ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
        );
        if (!holdsText || element.closest('title, style, .visually-hidden') !== null) continue;
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const isOver = left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1;
        const style = getComputedStyle(element);
        // letters of a tight line reach over it a little, which cuts them only where the rest is hidden
        const reach = style.overflow === 'visible' ? 0.6 * Number.parseFloat(style.fontSize) : 1;
        const isCut =
          element instanceof HTMLElement &&
          style.display !== 'inline' &&
          (element.scrollWidth > element.clientWidth + reach || element.scrollHeight > element.clientHeight + reach);
        if (isOver || isCut) cut.push(element.textContent ?? '');
      }
      for (const box of paper.querySelectorAll('svg, table, ul, ol, section, figure, div')) {
        const { left, right, top, bottom } = box.getBoundingClientRect();
        if (left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1)
          cut.push(`<${box.tagName.toLowerCase()}> ${box.textContent?.slice(0, 60) ?? ''}`);
      }
    }
    return cut;
  });
}

/** The text of the QR code in a picture of the page, as a camera would read it; `null` where there is none. */
export async function readCode(page: Page, selector: string): Promise<string | null> {
  const picture = await page.locator(selector).screenshot({ scale: 'device' });
  const { decodeQR } = await import('qr/decode.js');
  const pixels = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    // small codes are read from a picture drawn larger
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    const brush = canvas.getContext('2d');
    if (brush === null) return null;
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.imageSmoothingEnabled = false;
    brush.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data, width, height } = brush.getImageData(0, 0, canvas.width, canvas.height);
    // one text: millions of numbers take many seconds on their way out of the page
    const address = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsDataURL(new Blob([data]));
    });
    return { base64: address.slice(address.indexOf(',') + 1), width, height };
  }, picture.toString('base64'));
  if (pixels === null) return null;
  const { base64, width, height } = pixels;
  try {
    return decodeQR({ data: new Uint8ClampedArray(Buffer.from(base64, 'base64')), width, height });
  } catch {
    return null;
  }
}
