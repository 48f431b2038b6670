/**
 * The distance fields of a run, made when first asked for and bent around queues as they form.
 *
 * A target is the index of a portal, or `portalCount + goal` for a goal that is ground to stand on.
 * Source of the queue rule: docs/decisions/0003-movement-model.md (slowness × (1 + c_d D), every 2 s).
 */
import type { Cell, WalkableCells } from '../../floorplans/index.js';
import type { Segment } from '../../model/index.js';
import type { GoalDefinition } from '../engine/setup.js';
import { type CellRaster, rasteriseCell, rasteriseNear } from './cellRaster.js';
import { type DistanceField, solveDistanceField } from './distanceField.js';
import { type FieldSeeds, type FieldTarget, findSeeds } from './fieldSeeds.js';
import { withNear } from './nearField.js';

/** Weight of a queue in the field, m² (movement model, c_d). */
const QUEUE_WEIGHT_M2 = 0.4;
/**
 * Weight on the landings of a stair, m². People who turn on a landing keep their file instead of all cutting the
 * inner corner. Calibrated here: a half-turn stair 1.8 m wide passes 1.0 adults per second and metre (0.7 with the
 * weight of the level), against 1.0 to 1.1 per metre of effective width in the SFPE tables for such steps.
 */
const LANDING_QUEUE_WEIGHT_M2 = 3;
/** Spacing of the queue grid, m. */
const QUEUE_GRID_M = 0.5;
/** Fewer delayed people than this (weighted) leave the field alone. */
const LEAST_QUEUE = 1.5;
/** Larger cells are open ground, where a queue at one door need not bend every way: only what is near a door bends. */
const MOST_NODES = 40_000;

/** People held up in one cell. */
export interface Queue {
  /** x, y, weight (0 to 1) of each, flat. */
  readonly people: number[];
  /** Targets somebody in the cell heads for. */
  readonly targets: Set<number>;
}

/** The grids one field is solved on. */
interface FieldGrids {
  readonly whole: CellRaster;
  readonly wholeSeeds: FieldSeeds;
  readonly near: { readonly raster: CellRaster; readonly seeds: FieldSeeds } | null;
}

export interface FieldAtlas {
  readonly portalCount: number;
  /** Portals and goals. */
  readonly targetCount: number;
  field(cell: number, target: number): DistanceField;
  /** A number that stands for cell and target in {@link numbered}, for the step, where every look-up counts. */
  numberOf(cell: number, target: number): number;
  numbered(number: number): DistanceField;
  raster(cell: number): CellRaster;
  /** Bends the fields in use of every cell around its queue; those of cells without one are plain again. */
  bendAroundQueues(queues: ReadonlyMap<number, Queue>): void;
}

function isOn({ originX, originY, columns, rows, spacingM }: CellRaster, x: number, y: number): boolean {
  return x >= originX && y >= originY && x < originX + columns * spacingM && y < originY + rows * spacingM;
}

/** Delayed people per m² on a grid over the raster, smoothed once by a 3 × 3 binomial. */
function queueDensity(raster: CellRaster, queue: readonly number[]): { grid: Float64Array; columns: number } {
  const columns = Math.ceil((raster.columns * raster.spacingM) / QUEUE_GRID_M) + 3;
  const rows = Math.ceil((raster.rows * raster.spacingM) / QUEUE_GRID_M) + 3;
  const raw = new Float64Array(columns * rows);
  const perM2 = 1 / (QUEUE_GRID_M * QUEUE_GRID_M);
  for (let k = 0; k < queue.length; k += 3) {
    if (!isOn(raster, queue[k] as number, queue[k + 1] as number)) continue;
    const gx = ((queue[k] as number) - raster.originX) / QUEUE_GRID_M + 1;
    const gy = ((queue[k + 1] as number) - raster.originY) / QUEUE_GRID_M + 1;
    const column = Math.min(columns - 2, Math.max(0, Math.floor(gx)));
    const row = Math.min(rows - 2, Math.max(0, Math.floor(gy)));
    const fx = gx - column;
    const fy = gy - row;
    const weight = (queue[k + 2] as number) * perM2;
    const node = row * columns + column;
    raw[node] = (raw[node] as number) + weight * (1 - fx) * (1 - fy);
    raw[node + 1] = (raw[node + 1] as number) + weight * fx * (1 - fy);
    raw[node + columns] = (raw[node + columns] as number) + weight * (1 - fx) * fy;
    raw[node + columns + 1] = (raw[node + columns + 1] as number) + weight * fx * fy;
  }
  const grid = new Float64Array(raw.length);
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      const node = row * columns + column;
      const line = (at: number) => (raw[at - 1] as number) + 2 * (raw[at] as number) + (raw[at + 1] as number);
      grid[node] = (line(node - columns) + 2 * line(node) + line(node + columns)) / 16;
    }
  }
  return { grid, columns };
}

function slownessWithQueue(raster: CellRaster, queue: readonly number[], weightM2: number): Float32Array {
  const { grid, columns } = queueDensity(raster, queue);
  const slowness = Float32Array.from(raster.slowness);
  for (let row = 0, node = 0; row < raster.rows; row++) {
    const gy = (row * raster.spacingM) / QUEUE_GRID_M + 1;
    const gridRow = Math.floor(gy);
    const fy = gy - gridRow;
    for (let column = 0; column < raster.columns; column++, node++) {
      if (raster.isFloor[node] === 0) continue;
      const gx = (column * raster.spacingM) / QUEUE_GRID_M + 1;
      const gridColumn = Math.floor(gx);
      const fx = gx - gridColumn;
      const at = gridRow * columns + gridColumn;
      const low = (grid[at] as number) * (1 - fx) + (grid[at + 1] as number) * fx;
      const high = (grid[at + columns] as number) * (1 - fx) + (grid[at + columns + 1] as number) * fx;
      slowness[node] = (slowness[node] as number) * (1 + weightM2 * (low * (1 - fy) + high * fy));
    }
  }
  return slowness;
}

function isLanding(cell: Cell | undefined): boolean {
  return cell?.kind === 'landing' || cell?.spaceKind === 'stair';
}

/** An empty atlas over the cells; nothing is computed before it is asked for. */
export function createFieldAtlas(space: WalkableCells, goals: readonly GoalDefinition[]): FieldAtlas {
  const portalCount = space.portals.length;
  const targetCount = portalCount + goals.length;
  const rasters = new Map<number, CellRaster>();
  const numbers = new Map<number, number>();
  /** By number: the field nobody queues in, and the one that holds now. */
  const plain: DistanceField[] = [];
  const current: DistanceField[] = [];
  const bent = new Set<number>();
  /** Target and grids of each number. */
  const grids: FieldGrids[] = [];

  function raster(cell: number): CellRaster {
    let found = rasters.get(cell);
    if (!found) {
      found = rasteriseCell(space.cells[cell] as WalkableCells['cells'][number]);
      rasters.set(cell, found);
    }
    return found;
  }

  function fieldTarget(target: number): FieldTarget {
    if (target < portalCount) return { kind: 'line', segment: space.portals[target]?.segment as Segment };
    const polygon = goals[target - portalCount]?.polygon;
    return { kind: 'area', polygon: polygon as NonNullable<typeof polygon> };
  }

  function gridsFor(cell: number, target: number): FieldGrids {
    const whole = raster(cell);
    const leadsTo = fieldTarget(target);
    const own = space.cells[cell] as Cell;
    const near = leadsTo.kind === 'line' ? rasteriseNear(own, whole, leadsTo.segment) : null;
    return {
      whole,
      wholeSeeds: findSeeds(whole, leadsTo),
      near: near && { raster: near, seeds: findSeeds(near, leadsTo) },
    };
  }

  function solve(
    { whole, wholeSeeds, near }: FieldGrids,
    slowness?: (raster: CellRaster) => Float32Array,
  ): DistanceField {
    const field = solveDistanceField(whole, wholeSeeds, slowness?.(whole));
    if (!near) return field;
    return withNear(field, solveDistanceField(near.raster, near.seeds, slowness?.(near.raster)));
  }

  function numberOf(cell: number, target: number): number {
    const key = cell * targetCount + target;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const own = gridsFor(cell, target);
    const solved = solve(own);
    const number = plain.length;
    grids.push(own);
    numbers.set(key, number);
    plain.push(solved);
    current.push(solved);
    return number;
  }

  const numbered = (number: number) => current[number] as DistanceField;

  function bendAroundQueues(queues: ReadonlyMap<number, Queue>): void {
    for (const number of bent) current[number] = plain[number] as DistanceField;
    bent.clear();
    for (const [cell, queue] of queues) {
      // a flight is too narrow to walk around a queue on it
      if (space.cells[cell]?.kind === 'flight') continue;
      let total = 0;
      for (let k = 2; k < queue.people.length; k += 3) total += queue.people[k] as number;
      if (total < LEAST_QUEUE) continue;
      const weightM2 = isLanding(space.cells[cell]) ? LANDING_QUEUE_WEIGHT_M2 : QUEUE_WEIGHT_M2;
      const whole = raster(cell);
      let onWhole: Float32Array | null = null;
      const slowness = (on: CellRaster) => {
        if (on !== whole) return slownessWithQueue(on, queue.people, weightM2);
        onWhole ??= slownessWithQueue(on, queue.people, weightM2);
        return onWhole;
      };
      for (const target of queue.targets) {
        const number = numberOf(cell, target);
        const own = grids[number] as FieldGrids;
        const before = plain[number] as DistanceField;
        bent.add(number);
        if (whole.isFloor.length <= MOST_NODES) current[number] = solve(own, slowness);
        else if (own.near) {
          const near = solveDistanceField(own.near.raster, own.near.seeds, slowness(own.near.raster));
          current[number] = withNear({ ...before, near: null }, near);
        }
      }
    }
  }

  const field = (cell: number, target: number) => numbered(numberOf(cell, target));
  return { portalCount, targetCount, field, numberOf, numbered, raster, bendAroundQueues };
}
