/** What a person calls each unit: its own name, else its occupant's, else its category with a number on its level. */

import type { Feature } from './geojson.js';
import { isObject } from './geojson.js';
import type { ImdfFiles } from './imdfArchive.js';
import { extendLabel, type Label, readLabel } from './labels.js';

export type LabelSource = 'file' | 'derived';

export interface RoomLabel extends Label {
  readonly source: LabelSource;
}

/** The names of occupants by the unit their anchor stands in. */
export function occupantLabels(files: ImdfFiles): Map<string, Label> {
  const unitOfAnchor = new Map(files.anchor.map((feature) => [feature.id, feature.properties.unit_id]));
  const labels = new Map<string, Label>();
  for (const occupant of files.occupant) {
    const { anchor_id: anchorId, name } = occupant.properties;
    const unitId = typeof anchorId === 'string' ? unitOfAnchor.get(anchorId) : undefined;
    const label = isObject(name) ? readLabel(name) : null;
    if (label && typeof unitId === 'string' && !labels.has(unitId)) labels.set(unitId, label);
  }
  return labels;
}

/** A word that a room shares with others, as "Classroom", says less than one with a number in it. */
const hasNumber = (label: Label) => /\d/.test(label.name);

function ownLabel(unit: Feature, occupants: ReadonlyMap<string, Label>): Label | null {
  const own = readLabel(unit.properties.name) ?? readLabel(unit.properties.alt_name);
  const occupant = occupants.get(unit.id) ?? null;
  if (own && occupant && !hasNumber(own) && hasNumber(occupant)) return occupant;
  return own ?? occupant;
}

/**
 * Labels for the units of one level, in their order, all different.
 *
 * @param levelName - added to names made from a category, so that they can be found: "walkway 12, Level 2"
 */
export function labelRooms(
  units: readonly { readonly feature: Feature; readonly category: string }[],
  occupants: ReadonlyMap<string, Label>,
  levelName: string,
): RoomLabel[] {
  const own = units.map(({ feature }) => ownLabel(feature, occupants));
  const uses = new Map<string, number>();
  for (const label of own) if (label) uses.set(label.name, (uses.get(label.name) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const next = (word: string) => {
    const number = (numbers.get(word) ?? 0) + 1;
    numbers.set(word, number);
    return number;
  };
  return own.map((label, index): RoomLabel => {
    const category = (units[index]?.category ?? 'room').replaceAll('.', ' ');
    if (label === null) {
      const made = `${category} ${next(`unit ${category}`)}, ${levelName}`;
      return { name: made, nameEn: made, source: 'derived' };
    }
    if (uses.get(label.name) === 1) return { ...label, source: 'file' };
    return { ...extendLabel(label, ` (${next(`name ${label.name}`)})`), source: 'derived' };
  });
}
