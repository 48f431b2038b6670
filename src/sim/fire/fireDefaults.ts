/**
 * What a fire and the air of a building are taken to be where a scenario says nothing, each with its source.
 *
 * `memory` marks a published figure quoted from memory and not looked up again; `judgement` is our own.
 */
import type { SourcedValue } from '../behaviour/sourcedValue.js';

const sourced = (
  value: number,
  unit: string,
  source: string,
  status: SourcedValue<number>['status'],
  confidence: SourcedValue<number>['confidence'],
): SourcedValue<number> => ({ value, unit, source, status, confidence });

export const FIRE_DEFAULTS = {
  peakKW: sourced(5000, 'kW', 'a classroom in full fire, held back by its air supply long before', 'judgement', 'low'),
  /** Height of the burning surface above the floor. */
  baseM: sourced(0.5, 'm', 'C/VM2 (New Zealand): at most 0.5 m above the floor', 'memory', 'medium'),
  radiativeFraction: sourced(0.35, '-', 'C/VM2 design fire; SFPE handbook 0.3 to 0.4', 'memory', 'high'),
  /** Coefficient of heat from a layer to ceiling and walls, surfaces kept at the temperature of the air outside. */
  wallKWPerM2K: sourced(
    0.01,
    'kW/(m² K)',
    'natural convection 5 to 10 and radiation of smoke below 150 °C about 5 W/(m² K), less what warm walls keep',
    'judgement',
    'medium',
  ),
  openWindowShare: sourced(0.1, '-', 'one sash in ten stands open on a school day', 'judgement', 'low'),
  windowSillM: sourced(0.9, 'm', 'GB 50099: sills of classrooms about 0.9 m', 'memory', 'medium'),
  windowHeadM: sourced(2.4, 'm', 'usual head of a classroom window', 'judgement', 'medium'),
  railingM: sourced(1.1, 'm', 'balustrades at least 1.1 m (GB 50099: 1.2 m on the outside)', 'memory', 'medium'),
  doorHeightM: sourced(2.1, 'm', 'usual height of a school door', 'judgement', 'medium'),
  openingHeightM: sourced(2.4, 'm', 'a passage without a leaf', 'judgement', 'medium'),
  storeyHeightM: sourced(3.6, 'm', 'top storey of a building with one storey only', 'judgement', 'medium'),
  slabM: sourced(0.3, 'm', 'floor and beams between clear height and storey height', 'judgement', 'medium'),
  /** Free area around one shut leaf. */
  leafGapM2: sourced(0.01, 'm²', 'EN 12101-6: single leaf opening into a pressurised space', 'memory', 'medium'),
  /** Cracks of walls to the outside, per m² of wall. */
  wallLeakage: sourced(1.7e-4, '-', 'Klote and Milke: outside walls of average tightness', 'memory', 'medium'),
  orificeCoefficient: sourced(0.68, '-', 'doors and windows in zone models: 0.6 to 0.7', 'memory', 'high'),
  /** Light lost per mass of soot. */
  extinctionM2PerKg: sourced(8700, 'm²/kg', 'Mulholland and Croarkin 2000; default of FDS', 'memory', 'high'),
  headHeightM: sourced(2, 'm', 'C/VM2: visibility and doses are taken 2 m above the floor', 'memory', 'high'),
  /** Optical density (base ten) at which a smoke detector answers. */
  detectorPerM: sourced(
    0.14,
    '1/m',
    'Geiman and Gottuk 2003: four detectors in five had answered in flaming fires',
    'memory',
    'medium',
  ),
  /** From the start of the fire to a person pressing the call point or calling out. */
  manualAlarmS: sourced(60, 's', 'a teacher sees the fire, sends someone, the alarm is rung', 'judgement', 'low'),
  /** From the start of the fire to the people in its room leaving. */
  noticeS: sourced(10, 's', 'seen at once in the room, the teacher gives the order', 'judgement', 'low'),
  /** Nobody enters smoke thicker than this, unless the scenario says otherwise. */
  closedAbovePerM: sourced(
    1,
    '1/m',
    'people turn back where they see less than 3 m (Wood 1972, Bryan 1977), at 3 / extinction',
    'memory',
    'medium',
  ),
} as const;

/** Heat released per mass of oxygen, kJ/kg (Huggett 1980). */
export const HEAT_PER_O2_KJ_PER_KG = 13_100;
