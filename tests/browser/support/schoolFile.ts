/** A project around a school, as the file somebody would open. */
import { createProject, packProject } from '../../../src/project/index.js';
import type { School } from '../../../src/scenarios/index.js';
import type { TestFile } from './files.js';
import { smallPlan } from './smallSchool.js';

export function schoolFile(school: School): TestFile {
  const { value } = createProject(smallPlan, {
    ...school,
    classes: [],
    dormitories: [],
    staffPlaces: [],
    nightDuty: [],
    visitors: [],
  });
  if (value === null) throw new Error('the school makes no project');
  return { name: 'school.muster', bytes: packProject(value) };
}
