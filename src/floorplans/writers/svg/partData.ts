/**
 * What a part of a plan has beside its shape, as `data-…` attributes of its element, and back.
 *
 * Words and ids stand as they are, everything else as JSON. `data-element` says what the part is.
 */
import type { FeatureElement } from '../geojson/planFeatures.js';

/** Properties that are no words: figures, lists, marks of origin. */
const AS_JSON: ReadonlySet<string> = new Set([
  'schemaVersion',
  'ordinal',
  'elevationM',
  'capacity',
  'walkable',
  'clearWidthM',
  'leaf',
  'lower',
  'upper',
  'widthM',
  'riserM',
  'treadM',
  'fromElevationM',
  'toElevationM',
  'steps',
  'place',
  'origin',
  'buildingOrigin',
]);

type Values = Readonly<Record<string, unknown>>;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const camel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Values that are missing are left out. */
export function asAttributes(values: Values): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const text = AS_JSON.has(name) && value !== undefined ? JSON.stringify(value) : (value as string | undefined);
      return [`data-${kebab(name)}`, text];
    }),
  );
}

/** The attributes of a part. @param values - without its shape */
export const partData = (element: FeatureElement | 'flight' | 'landing' | 'level', values: Values) =>
  asAttributes({ element, ...values });

/** What {@link asAttributes} wrote. @param data - by what follows `data-`; `null` where a figure is none any more */
export function fromAttributes(data: Readonly<Record<string, string>>): Values | null {
  const values: [string, unknown][] = [];
  for (const [name, text] of Object.entries(data)) {
    const own = camel(name);
    if (!AS_JSON.has(own)) values.push([own, text]);
    else {
      try {
        values.push([own, JSON.parse(text)]);
      } catch {
        return null;
      }
    }
  }
  return Object.fromEntries(values);
}
