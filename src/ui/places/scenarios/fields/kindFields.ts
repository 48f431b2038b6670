/** The form of each kind of drill. A kind without a table is asked only what every drill is asked. */
import type { DrillName } from '../../../../scenarios/index.js';
import { CONDUCT_GROUP } from './commonFields.js';
import type { FieldGroup, ScenarioField } from './field.js';
import { FIRE_GROUPS } from './fireFields.js';
import { NIGHT_GROUPS } from './nightFields.js';

const GROUPS: { readonly [name in DrillName]?: readonly FieldGroup[] } = {
  fire: FIRE_GROUPS,
  night: NIGHT_GROUPS,
};

export function fieldGroups(kind: DrillName): readonly FieldGroup[] {
  return [...(GROUPS[kind] ?? []), CONDUCT_GROUP];
}

export function fieldsOf(kind: DrillName): readonly ScenarioField[] {
  return fieldGroups(kind).flatMap(({ fields }) => fields);
}
