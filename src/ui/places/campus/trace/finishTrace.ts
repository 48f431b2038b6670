/** Puts the picture under its floor and opens the floor in the editor, whose tools draw over it from here on. */
import {
  applyEdit,
  type CampusPlan,
  type EditOutcome,
  type PicturePlacement,
  type PlanEdit,
} from '../../../../floorplans/index.js';
import type { Problem } from '../../../../model/index.js';
import { editPlan } from '../../../app/planHistory.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { goTo } from '../../../app/router.js';
import type { TracePicture } from '../../../pictures/tracePicture.js';
import { keepImage } from '../../../storage/imageStore.js';
import { openNewPlan } from './openNewPlan.js';
import type { TraceTarget } from './traceDraft.js';
import { withPicture } from './traceTarget.js';

interface Finished {
  readonly picture: TracePicture;
  readonly target: TraceTarget;
  readonly placement: PicturePlacement;
  /** What is offered to be taken back after another plan has taken the place of the one at hand. */
  readonly undoText: string;
}

/** @returns why it could not be done; nothing where it is */
export async function finishTrace({ picture, target, placement, undoText }: Finished): Promise<readonly Problem[]> {
  const imageId = await keepImage(new Uint8Array(await picture.blob.arrayBuffer()));
  const before: CampusPlan | null = useProjectStore.getState().project?.plan ?? null;
  const isNew = target.kind === 'newPlan' || before === null;
  const apply = isNew ? applyEdit : throughHistory;
  const { plan, levelId, problems } = withPicture(before, target, { imageId, ...placement }, apply);
  if (problems.length > 0) return problems;
  if (isNew) await openNewPlan(plan, undoText);
  goTo('campus', { level: levelId, edit: '1' });
  return [];
}

function throughHistory(plan: CampusPlan, edit: PlanEdit): EditOutcome {
  return editPlan(edit, 'levelId' in edit ? (edit.levelId ?? null) : null) ?? applyEdit(plan, edit);
}
