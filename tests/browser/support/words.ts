/** Every word a page shows or tells, and those that do not belong to its language. */
import type { Page } from 'playwright-core';

/** Texts and accessible names in sight; parts that say they are in another language are left out, and so is the canvas. */
async function shownTexts(page: Page, language: 'zh' | 'en'): Promise<string[]> {
  return await page.evaluate((own) => {
    const texts: string[] = [];
    const isForeign = (element: Element) => {
      const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
      return !lang.startsWith(own);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (element === null || isForeign(element) || element.closest('script, style') !== null) continue;
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt']) {
          const text = node.getAttribute(name);
          if (text !== null && text !== '') texts.push(text);
        }
      } else if (node.textContent !== null && node.textContent.trim() !== '' && element.checkVisibility()) {
        texts.push(node.textContent.trim());
      }
    }
    return [...new Set(texts)];
  }, language);
}

const CHINESE = /[\u3400-\u9fff]/;
/** A key that was not translated, as `simulate:run.title` or `files.drop`, or a value that was not filled in. */
const UNTRANSLATED = /\b[a-z]+(?:[A-Z][a-z]+)*:[a-z]\w+|^[a-z]\w*(?:\.[a-z]\w*)+$|\{\{|\bundefined\b|\bNaN\b|\[object/;
/** Three English words in a row are a sentence that was forgotten. */
const ENGLISH = /[A-Za-z]{2,}(?: [A-Za-z]{2,}){2,}/;

/** What is shown in the wrong language, or in none. Empty on a page that is wholly in the language. */
export async function wordsOutOfPlace(page: Page, language: 'zh-CN' | 'en'): Promise<string[]> {
  const texts = await shownTexts(page, language === 'en' ? 'en' : 'zh');
  const isForeign = (text: string) => (language === 'en' ? CHINESE.test(text) : ENGLISH.test(text));
  return texts.filter((text) => UNTRANSLATED.test(text) || isForeign(text));
}

/** Chooses a language by the switch in the header. */
export async function switchLanguage(page: Page, language: 'zh-CN' | 'en'): Promise<void> {
  await page
    .getByRole('banner')
    .getByText(language === 'en' ? 'EN' : '中', { exact: true })
    .click();
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
}
