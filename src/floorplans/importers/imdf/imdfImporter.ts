/** IMDF 1.0 (Apple's Indoor Mapping Data Format, OGC 20-094) in a zip → campus plan. */
import { type Problem, problem } from '../../../model/index.js';
import type { Building, CampusPlan, Level } from '../../campusPlan.js';
import { countPlan } from '../countPlan.js';
import {
  type FloorplanImporter,
  hasExtension,
  type ImportInput,
  type ImportOptions,
  type ImportResult,
  STOREY_HEIGHT_M,
  withoutPlan,
} from '../importer.js';
import { deriveStairs } from '../stairs/deriveStairs.js';
import { looksLikeZip, openArchive } from '../zip/readArchive.js';
import { type BuildingDraft, type LevelDraft, readBuildings } from './buildings.js';
import { deriveExits } from './exits.js';
import type { LonLat } from './geojson.js';
import { type ImdfFiles, isImdfArchive, readImdfFiles } from './imdfArchive.js';
import { readLabel } from './labels.js';
import { readOpenings } from './openings.js';
import { type Projection, projectAround } from './projection.js';
import { separateLevels } from './separateLevels.js';
import { nameStairUnits, stairEnclosures } from './stairUnits.js';
import { readUnits } from './units.js';

const EXTENSIONS = ['.imdf.zip', '.imdf', '.zip'];

function projectionOf(files: ImdfFiles): Projection | null {
  const points: LonLat[] = [];
  for (const feature of [...files.level, ...files.unit]) {
    if (feature.geometry?.type !== 'Polygon') continue;
    for (const rings of feature.geometry.polygons) points.push(...(rings[0] ?? []));
  }
  return points.length > 0 ? projectAround(points) : null;
}

function toLevel({ id, name, nameEn, ordinal, elevationM, outline, spaces, openings }: LevelDraft): Level {
  return {
    id,
    name,
    nameEn,
    ordinal,
    elevationM,
    ...(outline ? { outline } : {}),
    spaces,
    openings,
    obstacles: [],
    origin: { elevationM: 'assumed', ordinal: 'derived' },
  };
}

function toBuilding({ id, name, nameEn, levels }: BuildingDraft): Building {
  return { id, name, nameEn, levels: levels.map(toLevel) };
}

function dropEmptyLevels(buildings: readonly BuildingDraft[], problems: Problem[]): BuildingDraft[] {
  for (const building of buildings) {
    for (const level of building.levels.filter((each) => each.spaces.length === 0)) {
      const text = `${level.name} of ${building.name} has no rooms and was left out.`;
      const values = { level: level.name, building: building.name };
      problems.push(problem('warning', 'level-without-spaces', 'level.geojson', text, { values }));
    }
    building.levels = building.levels.filter((level) => level.spaces.length > 0);
  }
  return buildings.filter((building) => building.levels.length > 0);
}

function tellGrounds(problems: Problem[]): void {
  const text =
    'The grounds outside the buildings were not read: a way ends at the exit. Draw the grounds and an assembly point to see people arrive there.';
  problems.push(problem('info', 'grounds-not-read', 'venue.geojson', text));
}

function tellNothing(input: ImportInput): Problem {
  const text = `${input.fileName} holds no rooms with coordinates (unit.geojson, level.geojson). Export it as IMDF with levels and units.`;
  return problem('error', 'imdf-without-units', '', text, { values: { file: input.fileName } });
}

interface ImdfPlan {
  readonly plan: CampusPlan;
  readonly twoSidedOpenings: number;
}

function buildPlan(files: ImdfFiles, input: ImportInput, options: ImportOptions, problems: Problem[]): ImdfPlan | null {
  const project = projectionOf(files);
  if (project === null) return null;
  const storeyHeightM = options.storeyHeightM ?? STOREY_HEIGHT_M;
  const mapped = readBuildings(files, project, storeyHeightM, problems);
  readUnits(files, mapped, project, problems);
  const buildings = dropEmptyLevels(mapped, problems);
  if (buildings.length === 0) return null;
  nameStairUnits(buildings);
  separateLevels(buildings, problems);
  const twoSidedOpenings = readOpenings(files, buildings, project, problems);
  deriveExits(files, buildings, project, problems);
  const { stairs, problems: stairProblems } = deriveStairs(stairEnclosures(buildings));
  problems.push(...stairProblems);
  tellGrounds(problems);
  const label = readLabel(files.venue[0]?.properties.name) ?? { name: input.fileName, nameEn: input.fileName };
  const plan: CampusPlan = {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name: label.name,
    nameEn: label.nameEn,
    source: { file: input.fileName, format: 'imdf' },
    buildings: buildings.map(toBuilding),
    stairs,
    assemblyPoints: [],
    posts: [],
  };
  return { plan, twoSidedOpenings };
}

function readArchive(input: ImportInput, options: ImportOptions): ImportResult {
  const { archive, problem: fault } = openArchive(input.bytes, input.fileName);
  if (archive === null) return withoutPlan([fault]);
  const problems: Problem[] = [];
  const files = readImdfFiles(archive, input, problems);
  const built = buildPlan(files, input, options, problems);
  if (built === null) return withoutPlan([...problems, tellNothing(input)]);
  const { plan, twoSidedOpenings } = built;
  // of the file: counted before rooms drawn over each other were taken apart
  return { plan, problems, counts: { ...countPlan(plan), twoSidedOpenings } };
}

export const imdfImporter: FloorplanImporter = {
  id: 'imdf',
  label: 'IMDF (Indoor Mapping Data Format)',
  extensions: EXTENSIONS,
  detect(input) {
    if (!looksLikeZip(input.bytes)) return 0;
    const { archive } = openArchive(input.bytes, input.fileName);
    if (archive && isImdfArchive(archive)) return 1;
    return hasExtension(input.fileName, EXTENSIONS) ? 0.2 : 0.1;
  },
  import: readArchive,
};
