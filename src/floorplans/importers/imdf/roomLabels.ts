/** What a person calls each unit: its own name, else its occupant's, else its category with a number on its level. */
import { type Feature, isObject } from '../features/geojson.js';
import { distinctLabels, type RoomLabel } from '../labels/distinctLabels.js';
import { type Label, readLabel } from '../labels/label.js';
import type { ImdfFiles } from './imdfArchive.js';

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

/** Labels for the units of one level, in their order, all different. */
export function labelRooms(
  units: readonly { readonly feature: Feature; readonly category: string }[],
  occupants: ReadonlyMap<string, Label>,
  levelName: string,
): RoomLabel[] {
  const rooms = units.map(({ feature, category }) => ({
    own: ownLabel(feature, occupants),
    word: category.replaceAll('.', ' '),
  }));
  return distinctLabels(rooms, levelName);
}
