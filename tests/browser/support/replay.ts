/** The replay as a reader of the page finds it: by roles, names and values, in either language. */
import type { Locator, Page } from 'playwright-core';

/** Longest wait for a whole run, ms; what is waited for is asserted, never how long it took. */
export const RUN_TIMEOUT_MS = 240_000;

export interface Replay {
  readonly slider: Locator;
  readonly worstMoments: Locator;
  /** The figures in the box that marks a worst moment on the plan. */
  readonly callout: Locator;
  /** The level that is shown; null for the whole campus. */
  levelId(): Promise<string | null>;
  /** Time of the replay, whole seconds. */
  timeS(): Promise<number>;
  /** People still in the buildings at that time. */
  inside(): Promise<number>;
  /** Waits until this much of the run is computed. */
  computedUntil(timeS: number): Promise<void>;
  /** Waits until the run has ended and is summed up. */
  ended(): Promise<void>;
}

export function replayOn(page: Page): Replay {
  const slider = page.getByRole('slider', { name: /Time of the replay|回放时间/ });
  return {
    slider,
    worstMoments: page.getByRole('complementary').locator('ol button'),
    callout: page.getByText(/^Peak [\d.]+ people\/m²|^峰值/),
    levelId: async () => {
      const building = page.getByRole('combobox', { name: /^Building$|^楼$|^楼栋$|^建筑/ });
      if ((await building.inputValue()) === 'campus') return null;
      return await page
        .getByRole('radiogroup', { name: /^Floor$|^楼层$/ })
        .locator('input:checked')
        .inputValue();
    },
    timeS: async () => Number(await slider.getAttribute('aria-valuenow')),
    inside: async () => {
      const text = (await slider.getAttribute('aria-valuetext')) ?? '';
      return Number(/(\d+) (?:still inside|人在楼里)/.exec(text)?.[1]);
    },
    computedUntil: async (timeS) => {
      await page.waitForFunction(
        (wantedS) =>
          Number(document.querySelector('[role=slider][aria-valuetext]')?.getAttribute('aria-valuemax')) >= wantedS,
        timeS,
        { timeout: RUN_TIMEOUT_MS },
      );
    },
    ended: async () => {
      await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: RUN_TIMEOUT_MS });
      await slider.waitFor();
    },
  };
}
