/**
 * The demo campus with eight of its classes: few enough that every one is tapped in a test.
 *
 * Its first four bedrooms say whose class sleeps in them, and a comprehensive drill is planned for a day to come.
 */
import { readFileSync } from 'node:fs';
import { expect, vi } from 'vitest';
import type { PlannedDrill } from '../../../src/drills/index.js';
import { parseCampusPlan } from '../../../src/floorplans/index.js';
import { createProject, packProject } from '../../../src/project/index.js';
import { parseSchool, type School } from '../../../src/scenarios/index.js';
import { type AppPage, DESK } from './appPage.js';
import { dropFile, type TestFile } from './files.js';
import { PATIENCE } from './patience.js';
import { storedProject } from './storage.js';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const CLASSES = 8;

const PLANNED: PlannedDrill = {
  ...{ id: 'drill:both', date: '2099-05-12', time: '14:28', kind: 'comprehensive', slot: 'lesson' },
  ...{ hazards: ['earthquake', 'fire'], closes: [], provisional: false },
};

function eightClasses(nameOf: (name: string) => string): TestFile {
  const { value: plan } = parseCampusPlan(read('public/campuses/qingshan.json'));
  const { value: school } = parseSchool(read('public/schools/qingshan.json'));
  if (plan === null || school === null) throw new Error('the demo does not parse');
  const classes: School['classes'] = school.classes
    .slice(0, CLASSES)
    .map((each) => ({ ...each, name: nameOf(each.name), nameEn: nameOf(each.nameEn ?? each.name) }));
  const dormitories = (school.dormitories ?? []).map((each, i) => {
    const of = i < 4 ? classes[i % 2]?.id : undefined;
    return of === undefined ? each : { ...each, class: of };
  });
  const { value } = createProject(plan, { ...school, name: 'Eight classes', classes, dormitories });
  if (value === null) throw new Error('no project');
  return { name: 'eight.muster', bytes: packProject({ ...value, plannedDrills: [PLANNED] }) };
}

/** Opens it in place of the demo, and waits until it is saved; the page is as wide as before afterwards. */
export async function openEightClasses(app: AppPage, nameOf = (name: string) => name): Promise<void> {
  const { page } = app;
  const before = page.viewportSize();
  await app.open('#/home');
  await page.setViewportSize(DESK);
  await page
    .getByRole('banner')
    .getByText(/Qingshan/)
    .first()
    .waitFor();
  await dropFile(page, eightClasses(nameOf));
  await page.getByRole('button', { name: 'Open this project', exact: true }).click();
  await vi.waitFor(async () => expect((await storedProject(page))?.school?.classes.length).toBe(CLASSES), PATIENCE);
  if (before !== null) await page.setViewportSize(before);
}
