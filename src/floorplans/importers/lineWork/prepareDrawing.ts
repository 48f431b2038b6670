/** The drawing in metres, with its layers, its unit and the plans on its sheet. */
import type { Point } from '../../../model/index.js';
import type { ImportOptions } from '../importer.js';
import { type LayerMap, meaningOf, readLayers, withMeaningsByShape } from './layerReading.js';
import { type LineDrawing, METRES_PER_UNIT } from './lineDrawing.js';
import { piecesOf } from './segmentIndex.js';
import { findSheets, type Sheet } from './sheets.js';
import { layersToSplit, type SplitDrawing, splitLayers } from './splitLayers.js';
import { middleOf, toMetres } from './toMetres.js';
import { readUnit, type UnitReading } from './unitEvidence.js';
import { findWallLayers } from './wallLayersByShape.js';

export interface PreparedDrawing {
  readonly drawing: LineDrawing;
  readonly layers: LayerMap;
  readonly unit: UnitReading;
  readonly sheets: readonly Sheet[];
}

const wallsOf = (drawing: LineDrawing, layers: LayerMap) =>
  drawing.lines.filter(({ layer }) => ['wall', 'column'].includes(meaningOf(layers, layer)));

/** Marks that take no part in the plan cost time only. */
export function withoutIgnored(drawing: LineDrawing, layers: LayerMap): LineDrawing {
  const isKept = ({ layer }: { readonly layer: string }) => meaningOf(layers, layer) !== 'ignore';
  return { ...drawing, lines: drawing.lines.filter(isKept), arcs: drawing.arcs.filter(isKept) };
}

/** What the layers hold, those without a known name by what is drawn on them. */
function readMeanings(metric: LineDrawing, named: LayerMap, options: ImportOptions): SplitDrawing {
  const whole = layersToSplit(metric, named);
  if (whole.size > 0) return splitLayers(metric, whole, options.drawing?.layers ?? {});
  if (wallsOf(metric, named).length > 0) return { drawing: metric, layers: named };
  const walls = findWallLayers(metric, named).map((name) => [name, 'wall'] as const);
  return { drawing: metric, layers: withMeaningsByShape(named, new Map(walls)) };
}

export function prepareDrawing(drawing: LineDrawing, options: ImportOptions): PreparedDrawing {
  const named = readLayers(drawing, options.drawing?.layers);
  const unit = readUnit(drawing, named, options.drawing?.unit);
  const walls = wallsOf(drawing, named);
  const origin = middleOf((walls.length > 0 ? walls : drawing.lines).map(({ points }) => points[0] as Point));
  const metric = toMetres(drawing, METRES_PER_UNIT[unit.unit], origin);
  const read = readMeanings(metric, named, options);
  return { ...read, unit, sheets: findSheets(piecesOf(wallsOf(read.drawing, read.layers))) };
}
