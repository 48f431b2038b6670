/** Everything that can be said about a plan before anyone walks in it. */
import type { Problem } from '../../model/index.js';
import type { CampusPlan } from '../campusPlan.js';
import { checkAssemblyPoints } from './assemblyPointCheck.js';
import { checkAssumedWidths } from './assumedWidthsCheck.js';
import { checkBuildingsWithoutExit } from './buildingWithoutExitCheck.js';
import { checkClosedCourts } from './closedCourtCheck.js';
import { checkDoorScale } from './doorScaleCheck.js';
import { checkDuplicateNames } from './duplicateNamesCheck.js';
import { checkLevelOrder } from './levelOrderCheck.js';
import { checkLevelScale } from './levelScaleCheck.js';
import { checkOpeningWidths } from './openingWidthCheck.js';
import { checkOverlappingSpaces } from './overlappingSpacesCheck.js';
import { createPlanContext, type PlanCheck } from './planContext.js';
import { checkSpacesWithoutDoor } from './spaceWithoutDoorCheck.js';
import { checkStairAlignment } from './stairAlignmentCheck.js';
import { checkStairGeometry } from './stairGeometryCheck.js';
import { checkStairsWithoutPartner } from './stairWithoutPartnerCheck.js';
import { checkUnreachableSpaces } from './unreachableSpaceCheck.js';

/** In the order a reader wants them: the unit first, then the ways, then the rest. */
const PLAN_CHECKS: readonly PlanCheck[] = [
  checkDoorScale,
  checkLevelScale,
  checkLevelOrder,
  checkBuildingsWithoutExit,
  checkUnreachableSpaces,
  checkSpacesWithoutDoor,
  checkStairsWithoutPartner,
  (context) => [...context.cellProblems],
  checkStairGeometry,
  checkStairAlignment,
  checkOpeningWidths,
  checkAssumedWidths,
  checkOverlappingSpaces,
  checkDuplicateNames,
  checkAssemblyPoints,
  checkClosedCourts,
];

/** All problems of a plan, in a fixed order. The plan must have passed `parseCampusPlan`. */
export function checkPlan(plan: CampusPlan): Problem[] {
  const context = createPlanContext(plan);
  return PLAN_CHECKS.flatMap((check) => check(context));
}
