/** What axe finds wrong for screen readers, keyboards and eyes, in a part of the page that has come to rest. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

interface AxeReport {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** Colours are looked at when they have arrived; what never ends, as a spinner, is not waited for. */
async function animationsEnded(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const ending = document.getAnimations().filter(({ effect }) => {
      const endTime = effect?.getComputedTiming().endTime;
      return endTime !== undefined && Number.isFinite(Number(endTime));
    });
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/**
 * @param within - a selector of the part that is looked at; the whole page where there is none
 * @returns each rule with the elements that break it; empty where nothing is wrong
 */
export async function axeFaults(page: Page, within?: 'main' | '[role=dialog]' | '[role=menu]'): Promise<string[]> {
  await page.evaluate(axe.source);
  await animationsEnded(page);
  const report = await page.evaluate(async (selector) => {
    const { axe: inPage } = window as unknown as { axe: { run(of: Element): Promise<AxeReport> } };
    const of = selector === undefined ? document.documentElement : document.querySelector(selector);
    if (of === null) throw new Error(`axe was to look at ${selector}, which is not there`);
    const { violations } = await inPage.run(of);
    return { violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => ({ html })) })) };
  }, within);
  return report.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
