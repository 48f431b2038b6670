import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlanFile } from '../../src/cli/commands/importPlan.js';
import { type CampusPlan, countPlan, qingshanCampus } from '../../src/floorplans/index.js';
import { createProject, type Project, packProject } from '../../src/project/index.js';
import { folderWith } from './command.js';

const projectOf = (plan: CampusPlan | null) => createProject(plan, null).value as Project;

describe('a saved project in the place of a plan', () => {
  it('[CLI4] the plan of a .muster file is the plan, with its figures', async () => {
    const plan = qingshanCampus();
    const folder = folderWith({ '青山.muster': packProject(projectOf(plan)) });
    const read = await readPlanFile(join(folder, '青山.muster'));
    expect(read.plan).toEqual(plan);
    expect(read.counts).toEqual(countPlan(plan));
  });

  it('[CLI4] a project without a plan, and a damaged one, say so', async () => {
    const folder = folderWith({
      'a.muster': packProject(projectOf(null)),
      'b.muster': new Uint8Array([80, 75, 3, 4, 9]),
    });
    expect((await readPlanFile(join(folder, 'a.muster'))).problems).toMatchObject([{ code: 'project-without-plan' }]);
    expect((await readPlanFile(join(folder, 'b.muster'))).problems).toMatchObject([{ code: 'archive-unreadable' }]);
  });
});
