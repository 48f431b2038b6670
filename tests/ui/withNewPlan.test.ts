import { describe, expect, it } from 'vitest';
import { qingshanCampus } from '../../src/floorplans/index.js';
import { createProject } from '../../src/project/index.js';
import { qingshanSchool } from '../../src/scenarios/index.js';
import { withNewPlan } from '../../src/ui/files/withNewPlan.js';

const plan = qingshanCampus();

function projectOf(...parts: Parameters<typeof createProject>) {
  const { value } = createProject(...parts);
  if (value === null) throw new Error('the demo makes a project');
  return value;
}

describe('a plan read into a project', () => {
  it('[UI58] of the same campus takes the place of the plan and keeps the rest', () => {
    const before = projectOf(plan, qingshanSchool());
    const changed = { ...plan, assemblyPoints: [] };
    const after = withNewPlan(before, projectOf(changed, null));
    expect(after.plan?.assemblyPoints).toEqual([]);
    expect(after.school).toEqual(before.school);
    expect(after.earlierPlans).toEqual([before.plan]);
  });

  it('[UI58] of another campus begins a project of its own', () => {
    const other = projectOf({ ...plan, name: '别的学校' }, null);
    expect(withNewPlan(projectOf(plan, qingshanSchool()), other)).toBe(other);
    expect(withNewPlan(null, other)).toBe(other);
  });
});
