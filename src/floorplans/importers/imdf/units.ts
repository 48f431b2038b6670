/** IMDF units → the spaces of their levels. */
import { type Problem, problem } from '../../../model/index.js';
import type { Space } from '../../campusPlan.js';
import type { Feature } from '../features/geojson.js';
import { type Projection, projectPolygons } from '../features/projection.js';
import type { RoomLabel } from '../labels/distinctLabels.js';
import type { Label } from '../labels/label.js';
import { roomOutline } from '../outlines/roomOutline.js';
import type { BuildingDraft, LevelDraft } from '../planDraft.js';
import { withoutSpine } from '../stairs/withoutSpine.js';
import type { ImdfFiles } from './imdfArchive.js';
import { labelRooms, occupantLabels } from './roomLabels.js';
import { isWalkableCategory, spaceKindOf } from './unitKinds.js';

interface Unit {
  readonly feature: Feature;
  readonly category: string;
}

function toSpaces(unit: Unit, label: RoomLabel, level: LevelDraft, project: Projection, problems: Problem[]): Space[] {
  const spaces: Space[] = [];
  projectPolygons(unit.feature, project).forEach((rings, part) => {
    const drawn = { space: label.name, level: level.name, levelId: level.id, path: 'unit.geojson', rings };
    const polygon = roomOutline(drawn, problems);
    if (polygon === null) return;
    const kind = spaceKindOf(unit.category);
    spaces.push({
      id: part === 0 ? unit.feature.id : `${unit.feature.id}~${part + 1}`,
      name: label.name,
      nameEn: label.nameEn,
      kind,
      polygon: kind === 'stair' ? withoutSpine(polygon) : polygon,
      ...(isWalkableCategory(unit.category) ? {} : { isWalkable: false }),
      ...(label.source === 'derived' ? { origin: { name: 'derived' as const } } : {}),
    });
  });
  return spaces;
}

function fillLevel(
  level: LevelDraft,
  units: readonly Unit[],
  occupants: ReadonlyMap<string, Label>,
  project: Projection,
  problems: Problem[],
): void {
  const labels = labelRooms(units, occupants, level.nameEn);
  level.spaces = units.flatMap((unit, index) => toSpaces(unit, labels[index] as RoomLabel, level, project, problems));
}

function tellNotes(files: ImdfFiles, buildings: readonly BuildingDraft[], strays: number, problems: Problem[]): void {
  const tell = (count: number, code: string, text: string) => {
    if (count > 0) problems.push(problem('info', code, 'unit.geojson', text, { values: { count } }));
  };
  const spaces = buildings.flatMap((building) => building.levels.flatMap((level) => level.spaces));
  const renamed = spaces.filter((space) => space.origin?.name === 'derived').length;
  const lifts = spaces.filter((space) => space.kind === 'lift').length;
  const restricted = files.unit.filter((unit) => typeof unit.properties.restriction === 'string').length;
  tell(renamed, 'space-name-derived', `${renamed} rooms have no name of their own and were numbered on their level.`);
  tell(lifts, 'lifts-not-used', `${lifts} lift shafts were read as spaces; lifts join no levels in an evacuation.`);
  tell(
    restricted,
    'units-restricted',
    `${restricted} rooms are marked as restricted; they are treated like the others.`,
  );
  if (strays === 0) return;
  const text = `${strays} rooms stand on a level that is not in the plan and were left out.`;
  problems.push(problem('warning', 'unit-without-level', 'unit.geojson', text, { values: { count: strays } }));
}

export function readUnits(
  files: ImdfFiles,
  buildings: readonly BuildingDraft[],
  project: Projection,
  problems: Problem[],
): void {
  const occupants = occupantLabels(files);
  const byLevel = new Map<unknown, Unit[]>();
  for (const feature of files.unit) {
    const category = typeof feature.properties.category === 'string' ? feature.properties.category : 'room';
    const levelId = feature.properties.level_id;
    const units = byLevel.get(levelId);
    if (units) units.push({ feature, category });
    else byLevel.set(levelId, [{ feature, category }]);
  }
  let placed = 0;
  for (const building of buildings) {
    for (const level of building.levels) {
      const units = byLevel.get(level.id) ?? [];
      fillLevel(level, units, occupants, project, problems);
      placed += units.length;
    }
  }
  tellNotes(files, buildings, files.unit.length - placed, problems);
}
