/**
 * What an earthquake does to people on their feet and to the ways they go, by intensity on the Chinese scale.
 *
 * GB/T 17742-2020 (seen in quotations): VI most people are unsteady, VII most run outdoors, VIII most are thrown about
 * and walking is difficult, IX people who move fall. Figures are judgement along these words.
 */
import type { SourcedValue } from './sourcedValue.js';

/** Intensity, whole degrees; below 5 nobody drills, above 10 nothing stands. */
export const INTENSITY_RANGE = { min: 5, max: 10 } as const;

/** Built to the present code and reinforced class, as schools since 2008; to an older code; without one. */
export const BUILDING_STRENGTHS = ['strong', 'ordinary', 'weak'] as const;
export type BuildingStrength = (typeof BUILDING_STRENGTHS)[number];

export const DAMAGE_GRADES = ['none', 'light', 'moderate', 'heavy'] as const;
export type DamageGrade = (typeof DAMAGE_GRADES)[number];

function judged<T>(value: T, source: string): SourcedValue<T> {
  return { value, unit: '-', source: `Judgement: ${source}`, status: 'judgement', confidence: 'low' };
}

/** Share of their speed at which people can walk while the ground shakes; 0: they cannot. */
export function walkingWhileShaking(intensity: number): number {
  return intensity < 7 ? 1 : intensity < 8 ? 0.4 : 0;
}

/**
 * How badly buildings come off, by intensity from {@link INTENSITY_RANGE}.min on. The aim of GB 50011 is no damage in
 * small, repairable damage in design and no collapse in rare earthquakes; schools are designed one degree up.
 */
export const GRADE_BY_INTENSITY: SourcedValue<Readonly<Record<BuildingStrength, readonly DamageGrade[]>>> = judged(
  {
    strong: ['none', 'none', 'light', 'light', 'moderate', 'heavy'],
    ordinary: ['none', 'light', 'light', 'moderate', 'heavy', 'heavy'],
    weak: ['none', 'light', 'moderate', 'heavy', 'heavy', 'heavy'],
  },
  'the words of the intensity scale on buildings, one degree apart',
);

export function damageGrade(strength: BuildingStrength, intensity: number): DamageGrade {
  return GRADE_BY_INTENSITY.value[strength][intensity - INTENSITY_RANGE.min] ?? 'none';
}

/** Chances in a building of a grade: a stair blocked, a stair strewn, a door jammed, a length of façade come down. */
export interface DamageChances {
  readonly stairBlocked: number;
  readonly stairStrewn: number;
  readonly doorJammed: number;
  readonly facadeDown: number;
}

export const DAMAGE_CHANCES: SourcedValue<Readonly<Record<DamageGrade, DamageChances>>> = judged(
  {
    none: { stairBlocked: 0, stairStrewn: 0, doorJammed: 0, facadeDown: 0 },
    light: { stairBlocked: 0.02, stairStrewn: 0.1, doorJammed: 0.005, facadeDown: 0.05 },
    moderate: { stairBlocked: 0.1, stairStrewn: 0.4, doorJammed: 0.03, facadeDown: 0.2 },
    heavy: { stairBlocked: 0.3, stairStrewn: 0.8, doorJammed: 0.1, facadeDown: 0.5 },
  },
  'no counts of blocked school stairs were found',
);

/** Share of their speed people keep over debris. */
export const DEBRIS_PACE: SourcedValue<Readonly<Record<DamageGrade, number>>> = judged(
  { none: 1, light: 0.85, moderate: 0.65, heavy: 0.4 },
  'models slow people over strewn objects, no experiment with numbers was found',
);

/** Share of their speed people keep with a bag or both hands over the head. */
export const HEAD_COVERED_PACE: SourcedValue<number> = judged(0.9, 'a hurried walk with the arms up, bent a little');
