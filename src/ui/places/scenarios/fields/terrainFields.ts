/** Who warns and how long before, where high ground is, and what is cut off. */
import { SEASONS, TERRAIN_DEFAULTS, WARNERS } from '../../../../scenarios/index.js';
import { LIGHT_LEVELS } from '../../../../sim/index.js';
import { type FieldGroup, from } from './field.js';

const WARNING: FieldGroup = {
  id: 'warning',
  fields: [
    { path: 'terrain.warning.by', input: { kind: 'choice', options: WARNERS }, ...from(TERRAIN_DEFAULTS.warner) },
    {
      path: 'terrain.warning.leadS',
      input: { kind: 'number', unit: 's', min: 0, max: 14_400 },
      source: { text: TERRAIN_DEFAULTS.leadS.source, status: TERRAIN_DEFAULTS.leadS.status },
    },
    { path: 'terrain.season', input: { kind: 'choice', options: SEASONS }, ...from(TERRAIN_DEFAULTS.season) },
    { path: 'terrain.light', input: { kind: 'choice', options: LIGHT_LEVELS } },
  ],
};

const REFUGE: FieldGroup = {
  id: 'refuge',
  fields: [
    { path: 'terrain.refuge', input: { kind: 'choice', options: ['outdoors', 'upstairs'] } },
    { path: 'terrain.highPoints', input: { kind: 'places', of: ['assemblyPoint'] } },
    { path: 'terrain.lowWays', input: { kind: 'places', of: ['gate', 'exit', 'door'], as: 'way' } },
    { path: 'terrain.lowGround', input: { kind: 'places', of: ['area'], as: 'area' } },
    {
      path: 'terrain.highFromM',
      input: { kind: 'number', unit: 'm', min: 0.1, max: 100 },
      ...from(TERRAIN_DEFAULTS.highFromM),
      isAdvanced: true,
    },
  ],
};

const WATER: FieldGroup = {
  id: 'water',
  fields: [
    { path: 'terrain.water.fromS', input: { kind: 'number', unit: 's', min: 0, max: 14_400 } },
    {
      path: 'terrain.water.riseMPerH',
      input: { kind: 'number', unit: 'mPerH', min: 0, max: 100 },
      ...from(TERRAIN_DEFAULTS.riseMPerH),
    },
  ],
};

export const DEBRIS_FLOW_GROUPS: readonly FieldGroup[] = [WARNING, REFUGE];
export const FLOOD_GROUPS: readonly FieldGroup[] = [WARNING, REFUGE, WATER];
