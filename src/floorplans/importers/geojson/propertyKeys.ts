/** Which properties of a campus map hold the level, the name, the number and the class of a feature: guessed, and told. */
import type { Feature } from '../features/geojson.js';
import { type Label, readLabel, tidyText } from '../labels/label.js';
import { featureRole } from './featureRoles.js';
import { levelValue } from './levelWords.js';

/** Lower case, most telling first. */
const LEVEL_KEYS = [
  'level',
  'floor',
  'zlevel',
  'storey',
  'story',
  'etage',
  'level_id',
  'floor_id',
  'ordinal',
  'z',
  '楼层',
  '层',
];
const NAME_KEYS = ['name', 'room_name', 'roomname', 'title', 'label', '名称', '房间名称'];
const REF_KEYS = ['ref', 'roomid', 'room_id', 'roomnumber', 'room_number', 'room_no', 'number', 'nr', '房间号', '编号'];
const CLASS_KEYS = [
  'indoor',
  'type',
  'class',
  'category',
  'kind',
  'usage',
  'use',
  'feature_type',
  'layer',
  '类型',
  '用途',
];

export interface PropertyKeys {
  /** As the file spells them; `null` where it has none. */
  readonly level: string | null;
  readonly name: string | null;
  readonly ref: string | null;
  readonly class: string | null;
}

const textOf = (value: unknown): string => (typeof value === 'number' ? String(value) : tidyText(value));

/** Every key of the features, with the number of features it says something in. */
function countKeys(features: readonly Feature[], says: (value: unknown) => boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { properties } of features) {
    for (const [key, value] of Object.entries(properties)) if (says(value)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The known key that says most; of equal ones the most telling. */
function bestKey(features: readonly Feature[], known: readonly string[], says: (value: unknown) => boolean) {
  let best: string | null = null;
  let most = 0;
  const counts = countKeys(features, says);
  for (const word of known) {
    for (const [key, count] of counts) {
      if (key.toLowerCase() !== word || count <= most) continue;
      best = key;
      most = count;
    }
  }
  return best;
}

export function guessKeys(features: readonly Feature[]): PropertyKeys {
  const saysName = (value: unknown) => textOf(value) !== '' || readLabel(value) !== null;
  return {
    level: bestKey(features, LEVEL_KEYS, (value) => levelValue(value) !== null),
    name: bestKey(features, NAME_KEYS, saysName),
    ref: bestKey(features, REF_KEYS, (value) => textOf(value) !== ''),
    class: bestKey(features, CLASS_KEYS, (value) => featureRole(textOf(value)) !== null),
  };
}

export function wordAt(feature: Feature, key: string | null): string {
  return key === null ? '' : textOf(feature.properties[key]);
}

/** Number and name together, as on a door plate; `null` where the feature has neither. */
export function labelOfFeature(feature: Feature, { name, ref }: PropertyKeys): Label | null {
  const number = wordAt(feature, ref);
  const own = name === null ? null : readLabel(feature.properties[name]);
  if (own) return own;
  const word = wordAt(feature, name);
  const text = word.includes(number) ? word : `${number} ${word}`.trim();
  return text === '' ? null : { name: text, nameEn: text };
}
