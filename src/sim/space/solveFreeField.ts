import type { Cell } from '../../floorplans/index.js';
import { type CellRaster, rasteriseNear } from './cellRaster.js';
import { createDistanceField, type DistanceField, type FieldGrid } from './distanceField.js';
import { listMargin } from './fieldMargin.js';
import { type FieldTarget, findSeeds } from './fieldSeeds.js';
import { solveDistanceField } from './solveDistanceField.js';

function solveOn(raster: CellRaster, leadsTo: FieldTarget, near: DistanceField | null): DistanceField {
  const seeds = findSeeds(raster, leadsTo);
  const grid: FieldGrid = { raster, seeds, margin: listMargin(raster, seeds) };
  const field = createDistanceField(grid, near);
  solveDistanceField(field, raster.slowness, Number.POSITIVE_INFINITY);
  return field;
}

/**
 * The way to a target over the floor of a cell where nobody queues, on a finer grid near a line where the cell's own is
 * coarse.
 */
export function solveFreeField(cell: Cell, raster: CellRaster, leadsTo: FieldTarget): DistanceField {
  const fine = leadsTo.kind === 'line' ? rasteriseNear(cell, raster, leadsTo.segment) : null;
  const near = fine && solveOn(fine, leadsTo, null);
  const solved = solveOn(raster, leadsTo, near);
  if (near) near.around = solved;
  return solved;
}
