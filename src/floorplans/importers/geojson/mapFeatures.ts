/** The features of a map with what they are and which level they stand on. */
import type { Feature } from '../features/geojson.js';
import type { Label } from '../labels/label.js';
import type { Collection, Collections } from './collections.js';
import { type FeatureRole, featureRole } from './featureRoles.js';
import { levelInFileName, levelValue } from './levelWords.js';
import { labelOfFeature, type PropertyKeys, wordAt } from './propertyKeys.js';

export interface MapFeature {
  readonly feature: Feature;
  readonly role: FeatureRole;
  readonly label: Label | null;
  /** The file's word for it, for rooms without a name. */
  readonly word: string;
}

/** One storey, from one collection or from several. */
export interface MapLevel {
  readonly value: number;
  readonly label: Label;
  readonly features: MapFeature[];
}

/** A shape whose class says nothing is a room, in a file that has classes for none at all. */
function roleOf(feature: Feature, keys: PropertyKeys): FeatureRole {
  const role = keys.class === null ? null : featureRole(wordAt(feature, keys.class));
  if (role) return role;
  const isShape = feature.geometry?.type === 'Polygon';
  return isShape && keys.class === null ? { role: 'room', kind: 'other' } : { role: 'ignored' };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

interface LevelName {
  readonly value: number;
  readonly label: Label;
}

function named(value: number, ...words: string[]): LevelName {
  const word = words.find((each) => each !== '');
  const name = word === undefined || /^-?[\d.]+$/.test(word) ? `Level ${value}` : word;
  return { value, label: { name, nameEn: name } };
}

/** The level of a whole collection: by the list of levels, its own properties, or its file's name. */
function levelOfCollection(collection: Collection, { levels, collections }: Collections): LevelName | null {
  const index = levels.findIndex((level) => level.fileName === collection.fileName);
  const entry = levels[index];
  if (entry) {
    const value = levelValue(entry.zOrder) ?? levelValue(entry.name) ?? index;
    return named(value, textOf(entry.readableName), textOf(entry.name));
  }
  // beside a list of levels other files hold something else, as paths
  if (levels.length > 0) return null;
  const { level, floor, z_order: zOrder, name } = collection.properties;
  for (const word of [level, floor, zOrder, name]) {
    const value = levelValue(word);
    if (value !== null) return named(value, textOf(word));
  }
  const inName = collections.length > 1 ? levelInFileName(collection.fileName) : null;
  return inName === null ? null : named(inName);
}

export interface MapLevels {
  /** From the lowest to the highest. */
  readonly levels: readonly MapLevel[];
  /** Files of which nothing was used. */
  readonly unused: readonly string[];
  /** No level is named anywhere, so that all stands on one. */
  readonly isLevelAssumed: boolean;
}

export function sortIntoLevels(files: Collections, keys: PropertyKeys): MapLevels {
  const levels = new Map<number, MapLevel>();
  const unused: string[] = [];
  let isLevelAssumed = false;
  for (const collection of files.collections) {
    const whole = levelOfCollection(collection, files);
    if (!whole && files.levels.length > 0) {
      unused.push(collection.fileName);
      continue;
    }
    for (const feature of collection.features) {
      const word = keys.level === null ? '' : wordAt(feature, keys.level);
      const own = levelValue(word);
      const at = whole ?? (own === null ? null : named(own, word));
      if (!at) isLevelAssumed = true;
      const { value, label } = at ?? named(0);
      const level = levels.get(value) ?? { value, label, features: [] };
      levels.set(value, level);
      level.features.push({
        feature,
        role: roleOf(feature, keys),
        label: labelOfFeature(feature, keys),
        word: wordAt(feature, keys.class),
      });
    }
  }
  const sorted = [...levels.values()].sort((a, b) => a.value - b.value);
  return { levels: sorted, unused, isLevelAssumed };
}
