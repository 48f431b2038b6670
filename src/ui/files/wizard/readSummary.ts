/** What became what in an import, as figures. */
import type { CampusPlan, LayerMeaning, LayerReading, SpaceKind } from '../../../floorplans/index.js';
import type { Problem } from '../../../model/index.js';

export interface LayerSum {
  readonly meaning: LayerMeaning;
  readonly objects: number;
  readonly names: readonly string[];
}

export function objectsOn({ lines, texts, symbols }: LayerReading): number {
  // arcs are among the lines
  return lines + texts + symbols;
}

/** Layers by meaning, the fullest first. */
export function layerSums(layers: readonly LayerReading[]): LayerSum[] {
  const sums = new Map<LayerMeaning, { objects: number; names: string[] }>();
  for (const layer of layers) {
    const sum = sums.get(layer.meaning) ?? { objects: 0, names: [] };
    sum.objects += objectsOn(layer);
    sum.names.push(layer.name);
    sums.set(layer.meaning, sum);
  }
  return [...sums].map(([meaning, sum]) => ({ meaning, ...sum })).sort((p, q) => q.objects - p.objects);
}

export interface KindCount {
  readonly kind: SpaceKind;
  readonly count: number;
}

/** Rooms by kind, the most frequent first. */
export function spaceKinds(plan: CampusPlan): KindCount[] {
  const counts = new Map<SpaceKind, number>();
  for (const { levels } of plan.buildings)
    for (const { spaces } of levels) for (const { kind } of spaces) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((p, q) => q.count - p.count);
}

export interface DrawingFigures {
  readonly rooms: number;
  readonly doors: number;
  readonly stairRooms: number;
  readonly named: number;
  /** Gaps between wall ends that were read as openings. */
  readonly gaps: number;
}

/** The figures under the preview of a drawing. */
export function drawingFigures(plan: CampusPlan | null, problems: readonly Problem[]): DrawingFigures {
  const levels = plan?.buildings.flatMap((building) => building.levels) ?? [];
  const spaces = levels.flatMap((level) => level.spaces);
  const gaps = problems.filter(({ code }) => code === 'drawing-gaps');
  return {
    rooms: spaces.filter(({ kind }) => kind !== 'stair' && kind !== 'lift').length,
    doors: levels.flatMap((level) => level.openings).filter(({ kind }) => kind === 'door').length,
    stairRooms: spaces.filter(({ kind }) => kind === 'stair').length,
    named: spaces.filter(({ name, origin }) => name !== '' && origin?.name === undefined).length,
    gaps: gaps.reduce((sum, { values }) => sum + Number(values?.count ?? 0), 0),
  };
}

/** Of the import and of the checks, each sentence once: both may tell the same. */
export function allProblems(read: readonly Problem[], checked: readonly Problem[]): Problem[] {
  const told = new Set(read.map(({ message }) => message));
  return [...read, ...checked.filter(({ message }) => !told.has(message))];
}
