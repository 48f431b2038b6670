/** IMDF buildings and levels → buildings with numbered storeys, still empty. */
import { type Problem, problem } from '../../../model/index.js';
import type { Feature } from '../features/geojson.js';
import { isOutOfReach, type Projection, projectPolygons } from '../features/projection.js';
import { readLabel } from '../labels/label.js';
import { groundOrdinalOf } from '../levels/groundOrdinal.js';
import { tidyPolygon } from '../outlines/tidyRing.js';
import type { BuildingDraft, LevelDraft } from '../planDraft.js';
import type { ImdfFiles } from './imdfArchive.js';

/** No building has more storeys above or below ground. */
const MAX_ORDINAL = 200;

function readLevel(feature: Feature, project: Projection, problems: Problem[]): LevelDraft | null {
  const { properties } = feature;
  const ordinal = properties.ordinal;
  const buildingIds: readonly unknown[] = Array.isArray(properties.building_ids) ? properties.building_ids : [];
  const buildingId = buildingIds.find((id) => typeof id === 'string' && id !== '');
  const label = readLabel(properties.name) ?? readLabel(properties.short_name);
  if (properties.outdoor === true || typeof buildingId !== 'string') {
    const name = label?.name ?? feature.id;
    const text = `Level ${name} belongs to no building and was left out; only the insides of buildings are read.`;
    problems.push(problem('info', 'imdf-level-outdoors', 'level.geojson', text, { values: { level: name } }));
    return null;
  }
  if (typeof ordinal !== 'number' || !Number.isInteger(ordinal) || Math.abs(ordinal) > MAX_ORDINAL) {
    const name = label?.name ?? feature.id;
    const text = `Level ${name} has no usable whole number as its ordinal, so its height is unknown, and was left out. Number the levels of the building.`;
    problems.push(problem('error', 'imdf-level-without-ordinal', 'level.geojson', text, { values: { level: name } }));
    return null;
  }
  const name = label ?? { name: `Level ${ordinal}`, nameEn: `Level ${ordinal}` };
  const drawn = projectPolygons(feature, project)[0] ?? [];
  const outline = drawn.some((ring) => ring.some(isOutOfReach)) ? null : tidyPolygon(drawn).polygon;
  return {
    ...name,
    id: feature.id,
    buildingId,
    fileOrdinal: ordinal,
    ordinal,
    elevationM: 0,
    outline,
    drawnSpaces: [],
    spaces: [],
    openings: [],
    obstacles: [],
  };
}

function tellGroundOrdinals(buildings: readonly BuildingDraft[], problems: Problem[]): void {
  if (buildings.every((building) => building.groundOrdinal === 0)) return;
  const list = buildings.map((building) => `${building.name}: ${building.groundOrdinal}`).join('; ');
  const text = `Buildings number their lowest storeys differently (${list}). The storey nearest to 0 of each was taken as its ground floor; check that all of them stand on the same ground.`;
  problems.push(problem('warning', 'ground-ordinals-differ', 'level.geojson', text, { values: { buildings: list } }));
}

/** Buildings of the file that have a level, in the order of the file; levels of unknown buildings come last. */
function gatherBuildings(files: ImdfFiles, levels: readonly LevelDraft[], problems: Problem[]): BuildingDraft[] {
  const buildings: BuildingDraft[] = [];
  const known = new Map(files.building.map((feature) => [feature.id, feature]));
  const ids = [...known.keys(), ...levels.map((level) => level.buildingId)];
  for (const id of new Set(ids)) {
    const own = levels.filter((level) => level.buildingId === id);
    if (own.length === 0) continue;
    const number = buildings.length + 1;
    const label = readLabel(known.get(id)?.properties.name) ?? {
      name: `Building ${number}`,
      nameEn: `Building ${number}`,
    };
    own.sort((a, b) => a.fileOrdinal - b.fileOrdinal);
    buildings.push({
      ...label,
      id,
      levels: own,
      groundOrdinal: groundOrdinalOf(own.map((level) => level.fileOrdinal)),
    });
  }
  const others = known.size - buildings.filter((building) => known.has(building.id)).length;
  if (others > 0) {
    const text = `${others} buildings of the file are outlines without an inside and were left out.`;
    problems.push(
      problem('info', 'imdf-buildings-without-inside', 'building.geojson', text, { values: { count: others } }),
    );
  }
  return buildings;
}

/** @param storeyHeightM - from floor to floor, since IMDF has no heights */
export function readBuildings(
  files: ImdfFiles,
  project: Projection,
  storeyHeightM: number,
  problems: Problem[],
): BuildingDraft[] {
  const levels: LevelDraft[] = [];
  for (const feature of files.level) {
    const level = readLevel(feature, project, problems);
    if (level) levels.push(level);
  }
  const buildings = gatherBuildings(files, levels, problems);
  for (const building of buildings) {
    for (const level of building.levels) {
      level.ordinal = level.fileOrdinal - building.groundOrdinal;
      level.elevationM = level.ordinal * storeyHeightM;
    }
  }
  tellGroundOrdinals(buildings, problems);
  if (levels.length > 0) {
    const text = `IMDF has no heights: ${storeyHeightM} m from floor to floor was assumed. Correct the levels' elevations if you know them.`;
    problems.push(problem('info', 'elevation-assumed', 'level.geojson', text, { values: { storeyHeightM } }));
  }
  return buildings;
}
