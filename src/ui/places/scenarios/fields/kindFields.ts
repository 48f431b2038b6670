/** The form of each kind of drill. A kind without a table is asked only what every drill is asked. */
import type { DrillName } from '../../../../scenarios/index.js';
import { CONDUCT_GROUP, STAFF_GROUP } from './commonFields.js';
import { EARTHQUAKE_GROUPS } from './earthquakeFields.js';
import type { FieldGroup, ScenarioField } from './field.js';
import { FIRE_GROUPS } from './fireFields.js';
import { EVACUATE_AWAY_GROUPS, INTRUDER_GROUPS, STAY_IN_GROUPS } from './intruderFields.js';
import { NIGHT_GROUPS } from './nightFields.js';
import { DEBRIS_FLOW_GROUPS, FLOOD_GROUPS } from './terrainFields.js';

const GROUPS: { readonly [name in DrillName]?: readonly FieldGroup[] } = {
  fire: FIRE_GROUPS,
  earthquake: EARTHQUAKE_GROUPS,
  night: NIGHT_GROUPS,
  intruder: INTRUDER_GROUPS,
  hold: STAY_IN_GROUPS,
  secure: STAY_IN_GROUPS,
  shelter: STAY_IN_GROUPS,
  'evacuate-away': EVACUATE_AWAY_GROUPS,
  'debris-flow': DEBRIS_FLOW_GROUPS,
  flood: FLOOD_GROUPS,
};

export function fieldGroups(kind: DrillName): readonly FieldGroup[] {
  return [...(GROUPS[kind] ?? []), CONDUCT_GROUP, STAFF_GROUP];
}

export function fieldsOf(kind: DrillName): readonly ScenarioField[] {
  return fieldGroups(kind).flatMap(({ fields }) => fields);
}
