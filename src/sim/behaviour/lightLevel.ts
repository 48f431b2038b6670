/**
 * Light on the way, and how much of their speed people keep in it.
 *
 * Factors run straight with the logarithm of the illuminance between the points of {@link LIGHT_SPEED_POINTS}.
 */
import { ln } from '../../model/index.js';
import type { SourcedValue } from './sourcedValue.js';

/** Lights on; emergency lighting at the least the code asks for; torches of those who guide; nothing. */
export const LIGHT_LEVELS = ['lit', 'emergency', 'torches', 'dark'] as const;
export type LightLevel = (typeof LIGHT_LEVELS)[number];

export type LitWay = 'level' | 'stairs';

const CODE =
  'GB 50016-2014, 10.3.2: at least 1.0 lx on the floor of escape corridors and 5.0 lx in staircases (seen in quotations)';

function lux(
  value: number,
  source: string,
  status: SourcedValue<number>['status'],
  confidence: SourcedValue<number>['confidence'],
): SourcedValue<number> {
  return { value, unit: 'lx', source, status, confidence };
}
const assumed = (value: number, source: string) => lux(value, `Judgement: ${source}`, 'judgement', 'low');

/** On the floor. */
export const ILLUMINANCE_LX: Readonly<Record<LightLevel, Readonly<Record<LitWay, SourcedValue<number>>>>> = {
  lit: { level: assumed(50, 'lights of corridors'), stairs: assumed(50, 'lights of staircases') },
  emergency: { level: lux(1, CODE, 'secondary', 'medium'), stairs: lux(5, CODE, 'secondary', 'medium') },
  torches: {
    level: assumed(0.5, 'a beam that lights part of the way'),
    stairs: assumed(0.5, 'a beam that lights part of the way'),
  },
  dark: { level: assumed(0.01, 'a night sky through windows'), stairs: assumed(0.01, 'a night sky through windows') },
};

/** Illuminance, lx, and the share of the speed kept in it. */
export type LightPoint = readonly [illuminanceLx: number, factor: number];

/** Growing in both; the first and the last hold beyond them. */
export const LIGHT_SPEED_POINTS: Readonly<Record<LitWay, SourcedValue<readonly LightPoint[]>>> = {
  level: {
    value: [
      [0.01, 0.7],
      [0.2, 0.85],
      [1, 1],
    ],
    unit: '-',
    source:
      'Boyce 1985: at 1 lx people go about as fast as in room light, at 0.2 lx with some difficulty; the figures at 0.2 lx ' +
      'and in the dark are judgement',
    status: 'judgement',
    confidence: 'low',
  },
  stairs: {
    value: [
      [0.01, 0.6],
      [0.2, 0.8],
      [1, 0.9],
      [5, 1],
    ],
    unit: '-',
    source:
      'Judgement: each step has to be seen, so lower than on the level; Proulx & Bénichou 2010 found much the same speed on ' +
      'stairs at 37 lx and with luminous markings alone',
    status: 'judgement',
    confidence: 'low',
  },
};

/** Share of the speed kept, 0 to 1; never grows as the light fades. @param illuminanceLx - 0 and above */
export function lightSpeedFactor(illuminanceLx: number, way: LitWay): number {
  const points = LIGHT_SPEED_POINTS[way].value;
  const above = points.findIndex(([at]) => at >= illuminanceLx);
  if (above === 0) return (points[0] as LightPoint)[1];
  if (above < 0) return (points[points.length - 1] as LightPoint)[1];
  const [lowLx, low] = points[above - 1] as LightPoint;
  const [highLx, high] = points[above] as LightPoint;
  return low + ((high - low) * ln(illuminanceLx / lowLx)) / ln(highLx / lowLx);
}
