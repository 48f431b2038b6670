import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCampusPlan } from '../../src/floorplans/index.js';
import { createProject, loadProject } from '../../src/project/index.js';
import { parseSchool } from '../../src/scenarios/index.js';
import { demoProject } from '../../src/ui/storage/demoProject.js';

it('[UI1] the demo opened without validation is a valid project, the same as one made from its files', () => {
  const plan = parseCampusPlan(JSON.parse(readFileSync('public/campuses/qingshan.json', 'utf8'))).value;
  const school = parseSchool(JSON.parse(readFileSync('public/schools/qingshan.json', 'utf8'))).value;
  if (plan === null || school === null) throw new Error('the demo files do not parse');
  const demo = demoProject(plan, school);
  expect(demo).toEqual(createProject(plan, school).value);
  expect(loadProject(JSON.parse(JSON.stringify(demo))).problems.filter((each) => each.severity === 'error')).toEqual(
    [],
  );
});
