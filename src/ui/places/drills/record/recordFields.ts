/** The fields of a day-time drill record, grouped as the rubric groups the items they are scored in. */
import { profileItems, rubric } from '../../../../drills/index.js';

export interface RecordField {
  /** Name in the rubric's `data_definitions`. */
  readonly name: string;
  readonly unit: string;
}

export interface FieldGroup {
  readonly id: string;
  /** Points of the group in the profile. */
  readonly points: number;
  readonly fields: readonly RecordField[];
}

/** The profile that can be entered by hand today. */
export const RECORD_PROFILE = 'evac_day';

/** Every field once, in the group of the first item it is used in; what only caps need comes last. */
export function recordGroups(): FieldGroup[] {
  const groups: { id: string; points: number; fields: RecordField[] }[] = [];
  const used = new Set<string>();
  const add = (id: string, names: readonly string[], points: number) => {
    let group = groups.find((each) => each.id === id);
    if (group === undefined) {
      group = { id, points: 0, fields: [] };
      groups.push(group);
    }
    group.points += points;
    for (const name of wholeBeforePart(names)) {
      if (used.has(name)) continue;
      used.add(name);
      group.fields.push({ name, unit: rubric.data_definitions[name]?.unit ?? '' });
    }
  };
  for (const { item, weight } of profileItems(RECORD_PROFILE)) add(item.group, item.data, weight);
  for (const cap of rubric.caps) if (cap.profiles.includes(RECORD_PROFILE)) add('caps', cap.data, 0);
  return groups;
}

/** A part ("of them, …") is asked after its whole. */
function wholeBeforePart(names: readonly string[]): string[] {
  const isPart = (name: string) => rubric.data_definitions[name]?.meaning.startsWith('of them') ?? false;
  return [...names.filter((name) => !isPart(name)), ...names.filter(isPart)];
}

/** Numbers as people type them: a comma or full-width digits are understood; empty is no evidence. */
export function readNumber(text: string): number | null | 'not-a-number' {
  const plain = text
    .replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(',', '.')
    .trim();
  if (plain === '') return null;
  const clock = /^(\d+):([0-5]\d)$/.exec(plain);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : 'not-a-number';
}
