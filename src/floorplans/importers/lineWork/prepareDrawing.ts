/** The drawing in metres, with its layers, its unit and the plans on its sheet. */
import type { Point } from '../../../model/index.js';
import type { ImportOptions } from '../importer.js';
import { type LayerMap, meaningOf, readLayers, withWallsByShape } from './layerReading.js';
import { type LineDrawing, METRES_PER_UNIT } from './lineDrawing.js';
import { piecesOf } from './segmentIndex.js';
import { findSheets, type Sheet } from './sheets.js';
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

export function prepareDrawing(drawing: LineDrawing, options: ImportOptions): PreparedDrawing {
  const named = readLayers(drawing, options.drawing?.layers);
  const unit = readUnit(drawing, named, options.drawing?.unit);
  const walls = wallsOf(drawing, named);
  const origin = middleOf((walls.length > 0 ? walls : drawing.lines).map(({ points }) => points[0] as Point));
  const metric = toMetres(drawing, METRES_PER_UNIT[unit.unit], origin);
  const layers = walls.length > 0 ? named : withWallsByShape(named, findWallLayers(metric, named));
  return { drawing: metric, layers, unit, sheets: findSheets(piecesOf(wallsOf(metric, layers))) };
}
