/** Where it burns, how fast, and what notices it. */
import { FIRE_DEFAULTS, FIRE_FUELS, FIRE_GROWTHS, USUAL_GROWTH } from '../../../../sim/index.js';
import { assumed, type FieldGroup, from } from './field.js';

const needs = 'fire.space';

export const FIRE_GROUPS: readonly FieldGroup[] = [
  {
    id: 'fire',
    fields: [
      { path: 'fire.space', input: { kind: 'place', of: ['room'] }, clears: 'fire' },
      { path: 'fire.growth', input: { kind: 'choice', options: FIRE_GROWTHS }, ...from(USUAL_GROWTH), needs },
      {
        path: 'fire.fuel',
        input: { kind: 'choice', options: FIRE_FUELS },
        ...assumed('mixed', 'furniture of wood, paper, foam and plastics'),
        needs,
      },
      {
        path: 'fire.startS',
        input: { kind: 'number', unit: 's', min: 0, max: 3600 },
        ...assumed(0, 'it burns when the run starts'),
        needs,
      },
      {
        path: 'fire.detectors.rooms',
        input: { kind: 'choice', options: ['all'] },
        needs,
      },
      {
        path: 'fire.manualAlarmS',
        input: { kind: 'number', unit: 's', min: 0, max: 3600 },
        ...from(FIRE_DEFAULTS.manualAlarmS),
        needs,
      },
      {
        path: 'fire.noticeS',
        input: { kind: 'number', unit: 's', min: 0, max: 600 },
        ...from(FIRE_DEFAULTS.noticeS),
        needs,
      },
      {
        path: 'fire.initialDoors',
        input: { kind: 'choice', options: ['asPlan', 'shut'] },
        ...assumed('asPlan', 'doors stand as the plan has them'),
        needs,
      },
      {
        path: 'fire.openWindowShare',
        input: { kind: 'number', unit: 'percent', min: 0, max: 100, scale: 100 },
        ...from(FIRE_DEFAULTS.openWindowShare),
        isAdvanced: true,
        needs,
      },
      {
        path: 'fire.peakKW',
        input: { kind: 'number', unit: 'kW', min: 10, max: 50_000 },
        ...from(FIRE_DEFAULTS.peakKW),
        isAdvanced: true,
        needs,
      },
      {
        path: 'fire.baseM',
        input: { kind: 'number', unit: 'm', min: 0, max: 5 },
        ...from(FIRE_DEFAULTS.baseM),
        isAdvanced: true,
        needs,
      },
      {
        path: 'fire.headHeightM',
        input: { kind: 'number', unit: 'm', min: 0.8, max: 2.2 },
        ...from(FIRE_DEFAULTS.headHeightM),
        isAdvanced: true,
        needs,
      },
    ],
  },
];
