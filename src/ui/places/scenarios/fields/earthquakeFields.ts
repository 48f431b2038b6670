/** How strong the earthquake is, what it breaks, and whether it comes again. */
import { EARTHQUAKE_DEFAULTS, FACADE_DAMAGES, STAIR_DAMAGES } from '../../../../scenarios/index.js';
import { BUILDING_STRENGTHS, INTENSITY_RANGE } from '../../../../sim/index.js';
import { assumed, type FieldGroup, from } from './field.js';

export const EARTHQUAKE_GROUPS: readonly FieldGroup[] = [
  {
    id: 'earthquake',
    fields: [
      {
        path: 'earthquake.intensity',
        input: { kind: 'number', unit: 'degree', ...INTENSITY_RANGE, isWhole: true },
        ...from(EARTHQUAKE_DEFAULTS.intensity),
      },
      {
        path: 'earthquake.strength.everywhere',
        input: { kind: 'choice', options: BUILDING_STRENGTHS },
        ...from(EARTHQUAKE_DEFAULTS.strength),
      },
      {
        path: 'earthquake.strength.buildings',
        input: {
          kind: 'entries',
          of: ['building'],
          place: 'building',
          column: 'strength',
          options: BUILDING_STRENGTHS,
        },
        isAdvanced: true,
      },
      {
        path: 'earthquake.quickWayOutS',
        input: { kind: 'number', unit: 's', min: 0, max: 120 },
        ...from(EARTHQUAKE_DEFAULTS.quickWayOutS),
        isAdvanced: true,
      },
      {
        path: 'earthquake.isPractised',
        input: { kind: 'switch' },
        ...from(EARTHQUAKE_DEFAULTS.isPractised),
        isAdvanced: true,
      },
    ],
  },
  {
    id: 'damage',
    fields: [
      {
        path: 'earthquake.damage.stairs',
        input: { kind: 'entries', of: ['storey'], place: 'stair', column: 'damage', options: STAIR_DAMAGES },
      },
      { path: 'earthquake.damage.doors', input: { kind: 'places', of: ['door', 'exit'] } },
      {
        path: 'earthquake.damage.facades',
        input: { kind: 'entries', of: ['building'], place: 'building', column: 'damage', options: FACADE_DAMAGES },
      },
      {
        path: 'earthquake.damage.drawn',
        input: { kind: 'switch' },
        ...assumed(false, 'a drill plays no damage unless it is asked for'),
        isAdvanced: true,
      },
    ],
  },
  {
    id: 'aftershock',
    fields: [
      { path: 'earthquake.aftershock', input: { kind: 'presence', value: {} } },
      {
        path: 'earthquake.aftershock.afterS',
        input: { kind: 'number', unit: 's', min: 0, max: 3600 },
        source: { text: EARTHQUAKE_DEFAULTS.aftershockAfterS.source, status: 'judgement' },
        needs: 'earthquake.aftershock',
      },
      {
        path: 'earthquake.aftershock.chance',
        input: { kind: 'number', unit: 'percent', min: 0, max: 100, scale: 100 },
        ...assumed(1, 'it comes where it is asked for'),
        isAdvanced: true,
        needs: 'earthquake.aftershock',
      },
    ],
  },
];
