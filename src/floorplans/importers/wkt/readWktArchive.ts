/** A zip with the walkable area of each level as well-known text → campus plan. */
import { type Problem, problem } from '../../../model/index.js';
import type { Building, CampusPlan, Level } from '../../campusPlan.js';
import { hasExtension } from '../../hasExtension.js';
import { parseCampusPlan } from '../../plan/parseCampusPlan.js';
import { countPlan } from '../countPlan.js';
import { decodeBytes } from '../decodeFile.js';
import { type ImportInput, type ImportOptions, type ImportResult, STOREY_HEIGHT_M, withoutPlan } from '../importer.js';
import { type Archive, openArchive } from '../zip/readArchive.js';
import { readFloor, tellGeometryOnly, type WktFloor, wholeAllowance } from './wktFloor.js';
import { isLevelList, type LevelList, type ListedLevel, levelsByName, readLevelList } from './wktLevels.js';

/** The text of a member; `null`, and told, where it cannot be read. */
function textOf(archive: Archive, member: string, input: ImportInput, problems: Problem[]): string | null {
  const { bytes, problem: fault } = archive.read(member);
  const text = bytes && decodeBytes(bytes, input.decodeText);
  if (fault) problems.push(fault);
  else if (text === null) {
    const message = `${member} is not text that can be read. Save it as UTF-8.`;
    problems.push(problem('error', 'file-encoding', member, message, { values: { file: member } }));
  }
  return text;
}

function tellLevelsAssumed(file: string, count: number): Problem {
  const text = `${file} has no list of its ${count} levels: they were put in order by the names of the files, and their heights assumed. Correct the levels.`;
  return problem('info', 'wkt-levels-assumed', file, text, { values: { file, count } });
}

function toLevel({ id, name, nameEn, ordinal, elevationM }: ListedLevel, floor: WktFloor, isListed: boolean): Level {
  const own = (part: string) => `${id}/${part}`;
  return {
    id,
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
    ordinal,
    elevationM,
    spaces: floor.spaces.map((space) => ({ ...space, id: own(space.id) })),
    openings: floor.openings.map((opening) => ({
      ...opening,
      id: own(opening.id),
      spaceIds: opening.spaceIds.map(own),
    })),
    obstacles: [],
    ...(isListed ? {} : { origin: { ordinal: 'derived' as const, elevationM: 'assumed' as const } }),
  };
}

/** Levels by their building, the lowest first. */
function toBuildings(found: readonly (readonly [ListedLevel, Level])[]): Building[] {
  const buildings = new Map<string, Building>();
  for (const [{ building }, level] of found) {
    const known = buildings.get(building.id) ?? { ...building, levels: [] };
    buildings.set(building.id, { ...known, levels: [...known.levels, level] });
  }
  return [...buildings.values()].map((building) => ({
    ...building,
    levels: [...building.levels].sort((p, q) => p.ordinal - q.ordinal),
  }));
}

export function readWktArchive(input: ImportInput, options: ImportOptions): ImportResult {
  const { fileName } = input;
  const { archive, problem: fault } = openArchive(input.bytes, fileName);
  if (archive === null) return withoutPlan([fault]);
  options.onStage?.('reading');
  const problems: Problem[] = [];
  const members = archive.names.filter((name) => hasExtension(name, ['.wkt']));
  const listFile = archive.names.find(isLevelList);
  const listText = listFile === undefined ? null : textOf(archive, listFile, input, problems);
  const list: LevelList | null = listText === null ? null : readLevelList(listText);
  const name = list?.name ?? fileName.replace(/\.zip$/i, '');
  const storeyHeightM = options.storeyHeightM ?? STOREY_HEIGHT_M;
  const levels =
    list?.levels.filter(({ file }) => members.includes(file)) ?? levelsByName(members, name, storeyHeightM);
  if (list === null) problems.push(tellLevelsAssumed(fileName, members.length));
  const left = wholeAllowance();
  const found = levels.flatMap((listed): (readonly [ListedLevel, Level])[] => {
    const own: Problem[] = [];
    const text = textOf(archive, listed.file, input, own);
    const floor = text === null ? null : readFloor(text, listed.file, listed.id, left, own);
    // the other levels are read all the same
    problems.push(...own.map((each) => (floor === null ? { ...each, severity: 'warning' as const } : each)));
    return floor === null ? [] : [[listed, toLevel(listed, floor, list !== null)]];
  });
  const plan: CampusPlan = {
    format: 'muster/campus-plan',
    schemaVersion: 1,
    name,
    nameEn: list?.nameEn ?? name,
    source: { file: fileName, format: 'wkt' },
    buildings: toBuildings(found),
    stairs: [],
    assemblyPoints: [],
    posts: [],
  };
  if (found.length === 0) {
    const text = `${fileName} has no level that could be read. Write the walkable area of each level as a POLYGON.`;
    return withoutPlan([...problems, problem('error', 'wkt-empty', '', text, { values: { file: fileName } })]);
  }
  const { value, problems: faults } = parseCampusPlan(plan);
  if (value === null) return withoutPlan([...problems, ...faults]);
  return { plan: value, problems: [...problems, tellGeometryOnly()], counts: countPlan(value) };
}
