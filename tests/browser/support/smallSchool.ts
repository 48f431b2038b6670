/** A two-storey plan with ground outside, as a file: small enough to be run in a moment. */
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { createProject } from '../../../src/project/index.js';
import { twoStoreyPlan } from '../../support/twoStoreyPlan.js';
import { dropFile, textFile } from './files.js';
import { PATIENCE } from './patience.js';
import { storedProject } from './storage.js';

export const smallPlan = twoStoreyPlan(true);

/** A project of the small plan alone. */
export function smallProject() {
  const { value } = createProject(smallPlan, null);
  if (value === null) throw new Error('the small plan makes no project');
  return value;
}

/** Takes the small plan in place of the demo and waits until that is saved. */
export async function openSmallPlan(page: Page): Promise<void> {
  await page
    .getByRole('banner')
    .getByText(/Qingshan|青山/)
    .first()
    .waitFor();
  await dropFile(page, textFile('two-storeys.json', JSON.stringify(smallPlan)));
  await page.getByRole('button', { name: /^Use this plan and simulate$|^用这份图，开始仿真$/ }).click();
  await vi.waitFor(async () => expect((await storedProject(page))?.plan?.name).toBe(smallPlan.name), PATIENCE);
}
