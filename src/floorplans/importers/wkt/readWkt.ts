/** A walkable area as well-known text, the geometry of research cases → one building with one level, "0". */
import type { Problem } from '../../../model/index.js';
import type { CampusPlan } from '../../campusPlan.js';
import { countPlan } from '../countPlan.js';
import { type ImportInput, type ImportOptions, type ImportResult, withoutPlan } from '../importer.js';
import { readText } from '../readText.js';
import { looksLikeZip } from '../zip/readArchive.js';
import { readWktArchive } from './readWktArchive.js';
import { readFloor, tellGeometryOnly, type WktFloor, wholeAllowance } from './wktFloor.js';

function toPlan(input: ImportInput, { spaces, openings }: WktFloor): CampusPlan {
  const name = input.fileName.replace(/\.wkt$/i, '') || input.fileName;
  const label = { name, nameEn: name };
  const level = {
    id: '0',
    name: '0',
    nameEn: '0',
    ordinal: 0,
    elevationM: 0,
    spaces,
    openings,
    obstacles: [],
    origin: { ordinal: 'assumed' as const, elevationM: 'assumed' as const },
  };
  return {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    ...label,
    source: { file: input.fileName, format: 'wkt' },
    buildings: [{ id: 'building', ...label, levels: [level] }],
    stairs: [],
    assemblyPoints: [],
    posts: [],
  };
}

export function readWkt(input: ImportInput, options: ImportOptions): ImportResult {
  if (looksLikeZip(input.bytes)) return readWktArchive(input, options);
  const { value: text, problems: refused } = readText(input, options);
  if (text === null) return withoutPlan(refused);
  const problems: Problem[] = [];
  const floor = readFloor(text, input.fileName, '0', wholeAllowance(), problems);
  if (floor === null) return withoutPlan(problems);
  const plan = toPlan(input, floor);
  return { plan, problems: [...problems, tellGeometryOnly()], counts: countPlan(plan) };
}
