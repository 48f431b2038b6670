import { describe, expect, it } from 'vitest';
import { type CampusPlan, qingshanCampus } from '../../src/floorplans/index.js';
import { qingshanSchool } from '../../src/scenarios/index.js';
import { guideTarget } from '../../src/ui/run/guideTarget.js';

const plan = qingshanCampus();
const school = qingshanSchool();

describe('the time the guide names', () => {
  it('[UI56] is that of the youngest stage of the school', () => {
    expect(guideTarget(school, plan)).toEqual({ stage: 'primary', timeS: 180 });
    expect(guideTarget({ ...school, stages: ['junior_middle'] }, plan)).toEqual({ stage: 'middle', timeS: 120 });
  });

  it('[UI56] is not named for kindergartens, without a school, or where lessons are held above four storeys', () => {
    expect(guideTarget(null, plan)).toBeNull();
    expect(guideTarget({ ...school, stages: ['kindergarten', 'primary'] }, plan)).toBeNull();
    const [first, ...others] = plan.buildings;
    if (first === undefined) throw new Error('the demo campus has buildings');
    const levels = first.levels.map((level) => ({ ...level, ordinal: level.ordinal + 1 }));
    const high: CampusPlan = { ...plan, buildings: [{ ...first, levels }, ...others] };
    expect(guideTarget(school, high)).toBeNull();
  });
});
