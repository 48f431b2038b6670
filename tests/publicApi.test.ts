import { describe, expect, it } from 'vitest';
import * as api from '../src/index.js';

describe('the public API', () => {
  it('exports exactly these names', () => {
    expect(Object.keys(api).sort()).toEqual([
      'ENGINE_VERSION',
      'EXPORT_FORMATS',
      'buildEgressGraph',
      'buildWalkableCells',
      'canonicalJson',
      'canteenBlock',
      'checkBuildingCode',
      'checkPlan',
      'corridorBlock',
      'countPlan',
      'courtyardBlock',
      'deriveDuties',
      'dormitoryBlock',
      'exportedRun',
      'hashDocument',
      'importPlan',
      'loadProject',
      'packProject',
      'parseCampusPlan',
      'parseDrillRecord',
      'parseRunForecast',
      'parseScenario',
      'parseSchool',
      'personTimes',
      'prepareRun',
      'presetScenario',
      'qingshanCampus',
      'qingshanSchool',
      'readProjectArchive',
      'runExports',
      'saveProject',
      'scheduleDrills',
      'scoreDrill',
      'shortestRoute',
      'summariseRuns',
    ]);
  });
});
