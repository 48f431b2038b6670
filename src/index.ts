/**
 * Muster without a screen: read a plan, check it, run a drill on it, derive the year's duties, score what happened.
 *
 * Everything outside the repository imports from here. Nothing here needs a browser or Node; what it needs of the
 * machine is handed in as a `Host`. The exported names are held by `tests/publicApi.test.ts`.
 */
export {
  type DrillRecord,
  type Duty,
  deriveDuties,
  type Finding,
  parseDrillRecord,
  parseRunForecast,
  type Score,
  scheduleDrills,
  scoreDrill,
} from './drills/index.js';
export {
  buildEgressGraph,
  buildWalkableCells,
  type CampusPlan,
  canteenBlock,
  checkBuildingCode,
  checkPlan,
  corridorBlock,
  countPlan,
  courtyardBlock,
  dormitoryBlock,
  type FloorplanImporter,
  importPlan,
  type PlanCounts,
  parseCampusPlan,
  qingshanCampus,
  shortestRoute,
} from './floorplans/index.js';
export { canonicalJson, type Hasher, type Host, hashDocument, type Outcome, type Problem } from './model/index.js';
export { loadProject, type Project, packProject, readProjectArchive, saveProject } from './project/index.js';
export {
  ENGINE_VERSION,
  type PreparedRun,
  parseScenario,
  parseSchool,
  prepareRun,
  presetScenario,
  qingshanSchool,
  type RunRequest,
  type RunResult,
  type Scenario,
  type School,
} from './scenarios/index.js';
export {
  type Bottleneck,
  EXPORT_FORMATS,
  type ExportFormat,
  exportedRun,
  type Frame,
  type PersonTimes,
  personTimes,
  type RunEvent,
  type RunExport,
  type RunRecord,
  runExports,
  summariseRuns,
} from './sim/index.js';
