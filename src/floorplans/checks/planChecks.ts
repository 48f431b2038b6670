/**
 * All checks of a plan as a table: what is looked at, how grave a finding is at worst, and the codes it is told by.
 *
 * The ids are those of the validation list of this layer's rules; the app and the command line show the same table.
 */
import type { Severity } from '../../model/index.js';
import { checkAssemblyNear } from './assemblyNearCheck.js';
import { checkAssemblyPoints } from './assemblyPointCheck.js';
import { checkAssemblyReach } from './assemblyReachCheck.js';
import { checkAssemblySize } from './assemblySizeCheck.js';
import { checkAssumedWidths } from './assumedWidthsCheck.js';
import { checkBrokenCorridors } from './brokenCorridorCheck.js';
import { checkBuildingsWithoutExit } from './buildingWithoutExitCheck.js';
import { checkClosedCourts } from './closedCourtCheck.js';
import { checkCoverage } from './coverageCheck.js';
import { checkDoorScale } from './doorScaleCheck.js';
import { checkDuplicateNames } from './duplicateNamesCheck.js';
import { checkGroundFloors } from './groundFloorCheck.js';
import { checkLevelOrder } from './levelOrderCheck.js';
import { checkLevelScale } from './levelScaleCheck.js';
import { checkMirroredLevels } from './mirroredLevelCheck.js';
import { checkNarrowGaps } from './narrowGapCheck.js';
import { checkOpeningWidths } from './openingWidthCheck.js';
import { checkOverlappingSpaces } from './overlappingSpacesCheck.js';
import type { PlanCheck } from './planContext.js';
import { checkSlivers } from './sliverCheck.js';
import { checkSpacesOutside } from './spaceOutsideCheck.js';
import { checkSpacesWithoutDoor } from './spaceWithoutDoorCheck.js';
import { checkStairAlignment } from './stairAlignmentCheck.js';
import { checkStairGeometry } from './stairGeometryCheck.js';
import { checkStairRise } from './stairRiseCheck.js';
import { checkStairsWithoutPartner } from './stairWithoutPartnerCheck.js';
import { checkUnreachableSpaces } from './unreachableSpaceCheck.js';

export interface PlanCheckRow {
  /** Permanent, `subject.fault`. */
  readonly id: string;
  readonly title: string;
  /** The gravest it can be. */
  readonly severity: Severity;
  /** Codes of the problems that tell of it. */
  readonly codes: readonly string[];
  /** Absent for what shows while doors and stairs are joined with the floor. */
  readonly check?: PlanCheck;
}

/** What shows while cells are built belongs to several rows; it is told once, at this row. */
const whileBuilding: PlanCheck = ({ cellProblems }) => [...cellProblems];

/** In the order a reader wants them: the unit first, then the ways, then the rest. */
export const PLAN_CHECKS: readonly PlanCheckRow[] = [
  {
    id: 'scale.door',
    title: 'Doors as wide as doors are',
    severity: 'warning',
    codes: ['door-widths-unlikely'],
    check: checkDoorScale,
  },
  {
    id: 'scale.extent',
    title: 'Floors of a size schools have',
    severity: 'warning',
    codes: ['level-size-unlikely'],
    check: checkLevelScale,
  },
  {
    id: 'level.order',
    title: 'Floors above each other',
    severity: 'warning',
    codes: ['level-order'],
    check: checkLevelOrder,
  },
  {
    id: 'level.ground',
    title: 'A ground floor in every building',
    severity: 'warning',
    codes: ['ground-floor-missing'],
    check: checkGroundFloors,
  },
  {
    id: 'axis.flip',
    title: 'No floor mirrored',
    severity: 'warning',
    codes: ['level-mirrored'],
    check: checkMirroredLevels,
  },
  {
    id: 'exit.none',
    title: 'An exit from every building',
    severity: 'error',
    codes: ['building-without-exit'],
    check: checkBuildingsWithoutExit,
  },
  {
    id: 'cell.unreachable',
    title: 'A way out of every room',
    severity: 'warning',
    codes: ['space-unreachable'],
    check: checkUnreachableSpaces,
  },
  {
    id: 'cell.apart',
    title: 'Corridors that go on into each other',
    severity: 'warning',
    codes: ['corridors-apart'],
    check: checkBrokenCorridors,
  },
  {
    id: 'cell.nodoor',
    title: 'A door to every room',
    severity: 'warning',
    codes: ['space-without-door'],
    check: checkSpacesWithoutDoor,
  },
  {
    id: 'stair.single',
    title: 'Stairs that go on above or below',
    severity: 'warning',
    codes: ['stair-without-partner'],
    check: checkStairsWithoutPartner,
  },
  {
    id: 'portal.none',
    title: 'Doors that touch a room',
    severity: 'warning',
    codes: ['opening-without-space', 'opening-names-unknown-space'],
    check: whileBuilding,
  },
  {
    id: 'portal.one',
    title: 'Doors with a room on either side',
    severity: 'warning',
    codes: ['opening-with-one-space', 'opening-same-side'],
  },
  {
    id: 'portal.zero',
    title: 'Doors with a length',
    severity: 'warning',
    codes: ['opening-without-length', 'opening-too-narrow'],
  },
  {
    id: 'portal.wall',
    title: 'Doors that fit into their walls',
    severity: 'warning',
    codes: ['opening-off-wall', 'opening-trimmed'],
  },
  {
    id: 'cell.floor',
    title: 'Floor to stand on in every room and on every stair',
    severity: 'warning',
    codes: ['space-without-floor', 'stair-piece-apart'],
  },
  {
    id: 'stair.geometry',
    title: 'Stairs with steps for people',
    severity: 'warning',
    codes: ['stair-geometry'],
    check: checkStairGeometry,
  },
  {
    id: 'stair.rise',
    title: 'Steps that come to the height of the storey',
    severity: 'warning',
    codes: ['stair-rise-differs'],
    check: checkStairRise,
  },
  {
    id: 'stair.misaligned',
    title: 'Stairs above themselves',
    severity: 'warning',
    codes: ['stair-misaligned'],
    check: checkStairAlignment,
  },
  {
    id: 'portal.width',
    title: 'Doors that are neither narrow nor wide',
    severity: 'warning',
    codes: ['opening-narrow', 'door-wide', 'opening-narrower-than-a-body'],
    check: checkOpeningWidths,
  },
  {
    id: 'portal.assumed',
    title: 'Widths that the file says',
    severity: 'info',
    codes: ['widths-assumed'],
    check: checkAssumedWidths,
  },
  {
    id: 'gap.leak',
    title: 'No cracks between rooms',
    severity: 'warning',
    codes: ['gap-narrow'],
    check: checkNarrowGaps,
  },
  {
    id: 'cell.overlap',
    title: 'Rooms beside each other',
    severity: 'error',
    codes: ['spaces-overlap'],
    check: checkOverlappingSpaces,
  },
  {
    id: 'cell.duplicate',
    title: 'A name for every room',
    severity: 'warning',
    codes: ['duplicate-name'],
    check: checkDuplicateNames,
  },
  { id: 'cell.sliver', title: 'No slivers', severity: 'info', codes: ['space-sliver'], check: checkSlivers },
  {
    id: 'cell.outside',
    title: 'Rooms within the outline of their floor',
    severity: 'warning',
    codes: ['space-outside-outline'],
    check: checkSpacesOutside,
  },
  {
    id: 'level.coverage',
    title: 'Rooms all over the floor',
    severity: 'warning',
    codes: ['level-coverage-low'],
    check: checkCoverage,
  },
  {
    id: 'assembly.place',
    title: 'Assembly points on open ground',
    severity: 'warning',
    codes: ['assembly-point-missing', 'assembly-point-off-ground'],
    check: checkAssemblyPoints,
  },
  {
    id: 'assembly.far',
    title: 'A way from every building to an assembly point',
    severity: 'warning',
    codes: ['assembly-point-unreachable'],
    check: checkAssemblyReach,
  },
  {
    id: 'assembly.near',
    title: 'Assembly points clear of façades',
    severity: 'warning',
    codes: ['assembly-point-near-building'],
    check: checkAssemblyNear,
  },
  {
    id: 'assembly.small',
    title: 'Assembly points large enough',
    severity: 'warning',
    codes: ['assembly-points-small', 'assembly-slot-small'],
    check: checkAssemblySize,
  },
  {
    id: 'exit.blind',
    title: 'Exits that lead on',
    severity: 'warning',
    codes: ['exit-to-closed-court'],
    check: checkClosedCourts,
  },
];
