/** IMDF 1.0 (Apple's Indoor Mapping Data Format, OGC 20-094) in a zip → campus plan. */
import { type Problem, problem } from '../../../model/index.js';
import type { CampusPlan } from '../../campusPlan.js';
import { countPlan } from '../countPlan.js';
import { deriveExits } from '../exits/deriveExits.js';
import type { LonLat } from '../features/geojson.js';
import { type Projection, projectAround } from '../features/projection.js';
import { type ImportInput, type ImportOptions, type ImportResult, STOREY_HEIGHT_M, withoutPlan } from '../importer.js';
import { readLabel } from '../labels/label.js';
import { separateLevels } from '../outlines/separateLevels.js';
import { dropEmptyLevels, toCampusPlan } from '../planDraft.js';
import { deriveStairs } from '../stairs/deriveStairs.js';
import { nameStairRooms, stairEnclosures } from '../stairs/stairSpaces.js';
import { openArchive } from '../zip/readArchive.js';
import { readBuildings } from './buildings.js';
import { type ImdfFiles, readImdfFiles } from './imdfArchive.js';
import { readOpenings } from './openings.js';
import { pathWaysOut } from './pathExits.js';
import { readUnits } from './units.js';

function projectionOf(files: ImdfFiles): Projection | null {
  const points: LonLat[] = [];
  for (const feature of [...files.level, ...files.unit]) {
    if (feature.geometry?.type !== 'Polygon') continue;
    for (const rings of feature.geometry.polygons) points.push(...(rings[0] ?? []));
  }
  return points.length > 0 ? projectAround(points) : null;
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
  options.onStage?.('rooms');
  readUnits(files, mapped, project, problems);
  const buildings = dropEmptyLevels(mapped, 'level.geojson', problems);
  if (buildings.length === 0) return null;
  nameStairRooms(buildings);
  separateLevels(buildings, 'unit.geojson', problems);
  options.onStage?.('openings');
  const twoSidedOpenings = readOpenings(files, buildings, project, problems);
  deriveExits(buildings, 'opening.geojson', problems, pathWaysOut(files, project));
  options.onStage?.('stairs');
  const { stairs, problems: stairProblems } = deriveStairs(stairEnclosures(buildings));
  problems.push(...stairProblems);
  tellGrounds(problems);
  const label = readLabel(files.venue[0]?.properties.name) ?? { name: input.fileName, nameEn: input.fileName };
  const source = { file: input.fileName, format: 'imdf' };
  return { plan: toCampusPlan(label, source, buildings, stairs), twoSidedOpenings };
}

export function readImdf(input: ImportInput, options: ImportOptions): ImportResult {
  const { archive, problem: fault } = openArchive(input.bytes, input.fileName);
  if (archive === null) return withoutPlan([fault]);
  const problems: Problem[] = [];
  options.onStage?.('reading');
  const files = readImdfFiles(archive, input, problems);
  const built = buildPlan(files, input, options, problems);
  if (built === null) return withoutPlan([...problems, tellNothing(input)]);
  const { plan, twoSidedOpenings } = built;
  // of the file: counted before rooms drawn over each other were taken apart
  return { plan, problems, counts: { ...countPlan(plan), twoSidedOpenings } };
}
