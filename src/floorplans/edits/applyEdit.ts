/** One change of a plan by hand; the plan that was given stays as it is, so that undoing is keeping it. */
import type { CampusPlan } from '../campusPlan.js';
import { alignLevel, levelPivot, moveOnto, NO_MOVE } from '../plan/alignLevel.js';
import { scalePlan } from '../plan/scalePlan.js';
import { moveCorner } from './cornerEdits.js';
import { changed, type EditOutcome, notThere, refused } from './editOutcome.js';
import { addObstacle, moveElement, removeElement } from './elementEdits.js';
import { addArea, addAssemblyPoint, addGate, addGreen, addPost, setGrounds } from './groundEdits.js';
import { addBuilding, addLevel, copyLevel, renamePlan, setBuilding, setLevel, setUnderlay } from './levelEdits.js';
import { addOpening, moveOpening, setOpening } from './openingEdits.js';
import { setArea, setAssemblyPoint, setGate, setObstacle, setPost, setSlot } from './partEdits.js';
import type { EditOf, PlanEdit, PlanEditKind } from './planEdit.js';
import { findLevel } from './planParts.js';
import { drawRoom, mergeSpaces, setSpace, setSpaces, trimSpace } from './roomEdits.js';
import { addStair } from './stairs/addStair.js';
import { layStair } from './stairs/layStair.js';
import { setStair } from './stairs/setStair.js';
import { placeTemplate } from './templateEdits.js';
import { drawWall } from './wallEdits.js';

type Apply<Kind extends PlanEditKind> = (plan: CampusPlan, edit: EditOf<Kind>) => EditOutcome;

function align(plan: CampusPlan, { levelId, from, to }: EditOf<'alignLevel'>): EditOutcome {
  const at = findLevel(plan, levelId);
  if (at === null) return notThere(plan, levelId);
  const move = moveOnto(levelPivot(at.level), NO_MOVE, [
    { from: from[0], to: to[0] },
    { from: from[1], to: to[1] },
  ]);
  return changed(alignLevel(plan, levelId, move), [levelId]);
}

function scale(plan: CampusPlan, { factor }: EditOf<'scalePlan'>): EditOutcome {
  if (factor >= 1e-4 && factor <= 1e4) return changed(scalePlan(plan, factor), []);
  const text = `A plan cannot be ${factor} times as large. Write a number from 0.0001 to 10000.`;
  return refused(plan, 'edit-factor-invalid', text, { factor });
}

const APPLY: { readonly [Kind in PlanEditKind]: Apply<Kind> } = {
  renamePlan,
  setGrounds,
  addArea,
  addGreen,
  addGate,
  addAssemblyPoint,
  addPost,
  placeTemplate,
  addBuilding,
  setBuilding,
  addLevel,
  copyLevel,
  setLevel,
  drawRoom,
  drawWall,
  mergeSpaces,
  setSpace,
  setSpaces,
  moveCorner,
  addOpening,
  setOpening,
  moveOpening,
  addStair,
  layStair,
  setStair,
  addObstacle,
  setObstacle,
  setPost,
  setArea,
  setGate,
  setAssemblyPoint,
  setSlot,
  trimSpace,
  removeElement,
  moveElement,
  setUnderlay,
  alignLevel: align,
  scalePlan: scale,
};

/** Does one change. It never throws on what a person can draw or type; a refused one says why and what to do instead. */
export function applyEdit(plan: CampusPlan, edit: PlanEdit): EditOutcome {
  return (APPLY[edit.kind] as Apply<PlanEditKind>)(plan, edit as never);
}
