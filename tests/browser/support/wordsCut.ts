/** Words that stand out of the box they belong to, or out of the window. */
import type { Page } from 'playwright-core';

/** By this share of its height a font's box stands out of a tight line. */
const TALLER = 0.3;

/** @returns the texts; what may be scrolled sideways is left out */
export async function wordsCut(page: Page): Promise<string[]> {
  return await page.evaluate((taller) => {
    const isBox = (element: Element) => !['inline', 'contents'].includes(getComputedStyle(element).display);
    const boxOf = (element: Element | null): Element => {
      for (let at = element; at !== null; at = at.parentElement) if (isBox(at)) return at;
      return document.documentElement;
    };
    const cut: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (text === '' || element === null || !element.checkVisibility()) continue;
      if (element.closest('ol, script, style, [aria-hidden=true]') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const [words, box] = [range.getBoundingClientRect(), boxOf(element).getBoundingClientRect()];
      // for screen readers alone
      if (box.width <= 1) continue;
      const isOut =
        words.left < box.left - 1 || words.right > box.right + 1 || words.bottom > box.bottom + words.height * taller;
      if (isOut || words.right > window.innerWidth + 1 || words.left < -1) cut.push(text);
    }
    return cut;
  }, TALLER);
}
