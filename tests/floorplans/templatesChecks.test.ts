import { describe, expect, it } from 'vitest';
import { checkBuildingCode, checkPlan, qingshanCampus } from '../../src/floorplans/index.js';

const plan = qingshanCampus();

describe('checks of the demo campus', () => {
  it('[FP78] finds no error and no warning', () => {
    expect(checkPlan(plan).filter((each) => each.severity !== 'info')).toEqual([]);
  });

  it.each(['gb50099', 'gb50016'] as const)('[FP78] no check of %s fails', (codeSet) => {
    const checks = checkBuildingCode(plan, codeSet);
    expect(checks.length).toBeGreaterThan(10);
    expect(checks.filter((each) => each.status === 'fail')).toEqual([]);
  });
});
