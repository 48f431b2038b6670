/** A plan begun from nothing takes the place of the project at hand, which is kept and can be brought back at once. */
import type { CampusPlan } from '../../../../floorplans/index.js';
import { acceptProject } from '../../../files/acceptProject.js';

export async function openNewPlan(plan: CampusPlan, undoText: string): Promise<void> {
  const { projectFrom } = await import('../../../storage/projectCodec.js');
  const { value: project, problems } = projectFrom(plan, null);
  if (project === null) throw new Error(problems[0]?.message);
  await acceptProject(project, 'plan', undoText);
}
