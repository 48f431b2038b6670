/** The repairs that a problem of a plan can be offered. */
import type { Problem } from '../../model/index.js';
import type { CampusPlan } from '../campusPlan.js';
import { type ElementAt, elementAt } from './elementAt.js';
import { addExit, alignStorey, linkStair, scaleToDoors, setElevation } from './levelFixes.js';
import { closeGap, makeExit, makeOpening, widenDoor } from './openingFixes.js';
import { applyFix, type PlanFix } from './planFix.js';
import { addDoor, joinCorridors, markAsShaft, openDoors, removeSpace, renameSpaces, trimOverlap } from './roomFixes.js';
import { fitRiser } from './stairFixes.js';

type FindFixes = (at: ElementAt, problem: Problem) => PlanFix[];

/** By the code of the problem; a code that is not here has no repair that is sound without a person's eye. */
const FIXES: Readonly<Record<string, FindFixes>> = {
  'building-without-exit': addExit,
  'corridors-apart': joinCorridors,
  'door-wide': makeOpening,
  'door-widths-unlikely': (at, { values }) => scaleToDoors(at, Number(values?.medianM)),
  'duplicate-name': renameSpaces,
  'gap-narrow': closeGap,
  'level-order': setElevation,
  'opening-narrow': widenDoor,
  'opening-narrower-than-a-body': widenDoor,
  'opening-too-narrow': widenDoor,
  'opening-with-one-space': makeExit,
  'space-sliver': removeSpace,
  'space-unreachable': (at) => [...openDoors(at), ...addDoor(at)],
  'space-without-door': (at) => [...addDoor(at), ...markAsShaft(at), ...removeSpace(at)],
  'spaces-overlap': trimOverlap,
  'stair-misaligned': alignStorey,
  'stair-rise-differs': fitRiser,
  'stair-without-partner': linkStair,
};

/** The best first; only those that can be done to the plan as it is. */
export function fixesFor(problem: Problem, plan: CampusPlan): readonly PlanFix[] {
  const find = FIXES[problem.code];
  if (find === undefined) return [];
  return find(elementAt(plan, problem.path), problem).filter((fix) => applyFix(plan, fix).plan !== plan);
}
