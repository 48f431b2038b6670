/** The fields of a drill record, grouped as the rubric groups the items of its profile. */
import { profileItems, rubric, type ScoreProfile } from '../../../../drills/index.js';

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

/** What each profile may practise here; the first is taken when the profile is chosen. */
export const PROFILE_SCENARIOS: Readonly<Record<ScoreProfile, readonly [string, ...string[]]>> = {
  evac_day: ['fire', 'earthquake', 'flood', 'debris_flow'],
  night_dormitory: ['fire', 'earthquake'],
  intruder_lockdown: ['intruder'],
  tabletop: ['fire', 'earthquake', 'intruder', 'flood', 'debris_flow'],
};

/** Every field once, in the group of the first item it is used in; what only caps need comes last. */
export function recordGroups(profile: ScoreProfile): FieldGroup[] {
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
  for (const { item, weight } of profileItems(profile)) add(item.group, item.data, weight);
  for (const cap of rubric.caps) if (cap.profiles.includes(profile)) add('caps', cap.data, 0);
  return groups.filter(({ fields }) => fields.length > 0);
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
    .replace(/[,，]/, '.')
    .replace('：', ':')
    .trim();
  if (plain === '') return null;
  const clock = /^(\d+):([0-5]\d)$/.exec(plain);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : 'not-a-number';
}
