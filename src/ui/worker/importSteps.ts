/** The work of an import worker: read, adjust, make a project of it; what was read is kept for the next order. */
import {
  adjustPlan,
  countPlan,
  findImporter,
  type ImportInput,
  type ImportResult,
  type ImportStage,
  importPlan,
  levelPivot,
  listLevels,
  type PlanAdjustments,
  parseCampusPlan,
} from '../../floorplans/index.js';
import type { Problem } from '../../model/index.js';
import { createProject } from '../../project/index.js';
import type { ImportOrder, ImportReading, ReadLevel } from './importReading.js';

interface Kept {
  /** The choices that the reader was given. */
  readonly key: string;
  readonly result: ImportResult;
}

/** Told by the stairs: replaced where they are laid out anew. */
const STAIR_PROBLEMS: ReadonlySet<string> = new Set([
  'stair-alone',
  'stair-without-room',
  'stairs-derived',
  'stair-run-short',
  'stairs-too-many',
]);

function readLevels(result: ImportResult, scale: number): ReadLevel[] {
  if (result.plan === null) return [];
  return listLevels(result.plan).map(({ level, building }): ReadLevel => {
    const [x, y] = levelPivot(level);
    return {
      id: level.id,
      name: level.name,
      nameEn: level.nameEn,
      buildingId: building.id,
      buildingName: building.name,
      buildingNameEn: building.nameEn,
      ordinal: level.ordinal,
      elevationM: level.elevationM * (level.origin?.elevationM === 'assumed' ? 1 : scale),
      isElevationAssumed: level.origin?.elevationM === 'assumed',
      spaces: level.spaces.length,
      doors: level.openings.filter(({ kind }) => kind !== 'opening').length,
      pivotM: [x * scale, y * scale],
    };
  });
}

/** Reads one file as often as it is asked to. */
export function createImportSteps(input: ImportInput, onStage: (stage: ImportStage) => void) {
  let kept: Kept | null = null;
  const format = findImporter(input)?.id ?? null;

  async function read(order: ImportOrder): Promise<ImportResult> {
    const { adjustments: _adjustments, ...choices } = order;
    const key = JSON.stringify(choices);
    if (kept?.key !== key) kept = { key, result: await importPlan(input, { ...choices, onStage }) };
    return kept.result;
  }

  function adjusted(result: ImportResult, adjustments: PlanAdjustments): Pick<ImportReading, 'project' | 'problems'> {
    if (result.plan === null) return { project: null, problems: result.problems };
    const { plan, problems, areStairsNew, placeOf } = adjustPlan(result.plan, adjustments);
    const told = result.problems
      .filter(({ code }) => !areStairsNew || !STAIR_PROBLEMS.has(code))
      .flatMap((problem): Problem[] => {
        if (problem.place === undefined) return [problem];
        const place = placeOf(problem.place);
        return place === null ? [] : [{ ...problem, place }];
      });
    const parsed = parseCampusPlan(plan);
    if (parsed.value === null) return { project: null, problems: [...parsed.problems, ...told, ...problems] };
    return { project: createProject(parsed.value, null).value, problems: [...told, ...problems] };
  }

  return async (order: ImportOrder): Promise<ImportReading> => {
    const result = await read(order);
    onStage('checking');
    const { project, problems } = adjusted(result, order.adjustments ?? {});
    return {
      format: order.format ?? format,
      project,
      problems,
      counts: project?.plan ? countPlan(project.plan) : null,
      drawing: result.drawing ?? null,
      levels: readLevels(result, order.adjustments?.scale ?? 1),
    };
  };
}
