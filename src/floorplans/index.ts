export * from './campusPlan.js';
export * from './cells/buildWalkableCells.js';
export { intersectAll, offsetAll, subtractAll, uniteAll } from './cells/clipping.js';
export { buildingFootprint, groundLevel } from './cells/groundCells.js';
export * from './cells/walkableCells.js';
export * from './checks/checkPlan.js';
export { PLAN_CHECKS, type PlanCheckRow } from './checks/planChecks.js';
export { createPlanContext, type PlanContext, waysOut } from './checks/planContext.js';
export * from './codes/checkBuildingCode.js';
export {
  CODE_SETS,
  type CodeCheck,
  type CodeOptions,
  type CodeSet,
  type CodeUse,
  codeRulesOf,
} from './codes/codeCheck.js';
export { type FloorWays, findFloorWays } from './codes/floorWays.js';
export * from './edits/applyEdit.js';
export * from './edits/createEmptyPlan.js';
export type { EditOutcome } from './edits/editOutcome.js';
export { type EditOf, type PlanEdit, type PlanEditKind, TEMPLATE_NAMES, type TemplateName } from './edits/planEdit.js';
export { GRID_M, type SnapKind, type Snapped, snapPoint } from './edits/snapping/snapPoint.js';
export { typedPoint } from './edits/snapping/typedPoint.js';
export * from './fixes/fixesFor.js';
export * from './fixes/planFix.js';
export * from './graph/buildEgressGraph.js';
export { cellMiddle } from './graph/cellMiddle.js';
export * from './graph/cellWalks.js';
export * from './graph/egressGraph.js';
export { geodesicLengthM, geodesicLengthsM } from './graph/geodesic.js';
export * from './graph/shortestRoute.js';
export * from './graph/sweepOutwards.js';
export * from './importers/countPlan.js';
export * from './importers/importer.js';
export type { DrawingPreview, PreviewLayer } from './importers/lineWork/drawingPreview.js';
export type { DrawingReading } from './importers/lineWork/drawingReading.js';
export { type LayerConfidence, layerConfidence } from './importers/lineWork/layerConfidence.js';
export { LAYER_MEANINGS, type LayerMeaning } from './importers/lineWork/layerMeaning.js';
export type { LayerReading } from './importers/lineWork/layerReading.js';
export { DRAWING_UNITS, type DrawingUnit } from './importers/lineWork/lineDrawing.js';
export * from './importers/registry.js';
export * from './importers/stairs/deriveStairs.js';
export * from './importers/stairs/stackEnclosures.js';
export * from './plan/adjustPlan.js';
export * from './plan/alignLevel.js';
export * from './plan/migrations.js';
export * from './plan/parseCampusPlan.js';
export * from './plan/planElements.js';
export * from './plan/scalePlan.js';
export type { Bay, RoomChanges } from './templates/bays.js';
export type { BuiltBlock } from './templates/builtBlock.js';
export * from './templates/canteenBlock.js';
export * from './templates/corridorBlock.js';
export * from './templates/courtyardBlock.js';
export * from './templates/courtyardParams.js';
export * from './templates/dormitoryBlock.js';
export type { StairShape } from './templates/halfTurnStair.js';
export type { Placement, QuarterTurns } from './templates/placement.js';
export * from './templates/qingshan/homeRooms.js';
export * from './templates/qingshan/qingshanCampus.js';
export * from './underlay/alignedPlacement.js';
export * from './underlay/calibrateScale.js';
export * from './underlay/directionDeg.js';
export * from './underlay/homography.js';
export * from './underlay/placement.js';
export * from './underlay/printedScale.js';
export * from './underlay/straightenedPicture.js';
export * from './underlay/wallDirection.js';
export * from './ways/egressOverview.js';
export * from './ways/wayLines.js';
export * from './ways/waysOutOf.js';
