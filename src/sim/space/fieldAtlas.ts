/**
 * The distance fields of a run, made when first asked for and bent around queues as they form.
 *
 * A target is the index of a portal, or `portalCount + goal` for a goal that is ground to stand on.
 * Source of the queue rule: docs/decisions/0003-movement-model.md (slowness × (1 + c_d D), every 2 s).
 */
import type { Cell, WalkableCells } from '../../floorplans/index.js';
import type { Polygon } from '../../model/index.js';
import type { CellRaster } from './cellRaster.js';
import { createDistanceField, type DistanceField } from './distanceField.js';
import type { GoalDefinition } from './goalDefinition.js';
import { groundOf } from './groundOf.js';
import { slownessWithQueue } from './queueSlowness.js';
import { solveDistanceField } from './solveDistanceField.js';
import { solveFreeField } from './solveFreeField.js';

/** Weight of a queue in the field, m² (movement model, c_d). */
const QUEUE_WEIGHT_M2 = 0.4;
/**
 * Weight on the landings of a stair, m². People who turn on a landing keep their file instead of all cutting the
 * inner corner. Calibrated here: a half-turn stair 1.8 m wide passes 1.0 adults per second and metre (0.7 with the
 * weight of the level), against 1.0 to 1.1 per metre of effective width in the SFPE tables for such steps.
 */
const LANDING_QUEUE_WEIGHT_M2 = 3;
/** Fewer delayed people than this (weighted) leave the field alone. */
const LEAST_QUEUE = 1.5;
/** Larger cells are open ground, where a queue at one door need not bend every way: only what is near a door bends. */
const MOST_NODES = 40_000;
/** A bent field is solved this much farther than the farthest person stands: a share, and m. */
const BEYOND_SHARE = 1.1;
const BEYOND_M = 3;

/** People held up in one cell. */
export interface Queue {
  /** Entries of {@link people} in use: three a person. */
  length: number;
  /** x, y, weight (0 to 1) of each, flat. A field bent around the queue reads it until it is bent anew. */
  people: Float64Array;
  /** Targets somebody in the cell heads for. */
  readonly targets: Set<number>;
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
  /**
   * Bends the fields in use of every cell around its queue; those of cells without one are plain again.
   *
   * @param farthestM - how far away the farthest person by each field is, by its number, m; nothing but speed depends on it
   */
  bendAroundQueues(queues: ReadonlyMap<number, Queue>, farthestM: ReadonlyMap<number, number>): void;
}

function isLanding(cell: Cell | undefined): boolean {
  return cell?.kind === 'landing' || cell?.spaceKind === 'stair';
}

/** An empty atlas over the cells; nothing is computed before it is asked for. */
export function createFieldAtlas(space: WalkableCells, goals: readonly GoalDefinition[]): FieldAtlas {
  const portalCount = space.portals.length;
  const targetCount = portalCount + goals.length;
  const ground = groundOf(space);
  const numbers = new Map<number, number>();
  /** By number: the field nobody queues in, and the one that holds now. */
  const plain: DistanceField[] = [];
  const current: DistanceField[] = [];
  let bent = new Set<number>();
  /** Fields of which somebody wanted the rest when they were bent last: it is worked out at once the next time. */
  const wantedWhole = new WeakSet<DistanceField>();

  function freeField(cell: number, target: number): DistanceField {
    if (target < portalCount) return ground.fieldToPortal(cell, target);
    const polygon = goals[target - portalCount]?.polygon as Polygon;
    return solveFreeField(space.cells[cell] as Cell, ground.raster(cell), { kind: 'area', polygon });
  }

  function numberOf(cell: number, target: number): number {
    const key = cell * targetCount + target;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const solved = freeField(cell, target);
    const number = plain.length;
    numbers.set(key, number);
    plain.push(solved);
    current.push(solved);
    return number;
  }

  const numbered = (number: number) => current[number] as DistanceField;

  /** The field of a number to bend: memory of the last time where there is any. */
  function bendable(number: number): DistanceField {
    const before = plain[number] as DistanceField;
    const known = current[number] as DistanceField;
    if (known !== before) return known;
    const near = before.near && createDistanceField(before.near.grid, null, before.near);
    // of open ground only what is near a door bends
    const isOpen = before.grid.raster.isFloor.length > MOST_NODES;
    const field = isOpen ? { ...before, near } : createDistanceField(before.grid, near, before);
    if (near) near.around = field;
    return field;
  }

  /** Solves a field around a queue as far as somebody stands; the rest once somebody asks there, or did the last time. */
  function solveAround(field: DistanceField, people: Float64Array, weightM2: number, nearM: number): void {
    const solve = (upToM: number) => {
      field.direction.fill(0);
      solveDistanceField(field, slownessWithQueue(field.grid.raster, people, weightM2), upToM);
    };
    field.rest = null;
    if (wantedWhole.has(field)) {
      solve(Number.POSITIVE_INFINITY);
      return;
    }
    solve(nearM);
    field.rest = () => {
      field.rest = null;
      wantedWhole.add(field);
      solve(Number.POSITIVE_INFINITY);
    };
  }

  function bendAroundQueues(queues: ReadonlyMap<number, Queue>, farthestM: ReadonlyMap<number, number>): void {
    const before = bent;
    bent = new Set();
    for (const [cell, queue] of queues) {
      // a flight is too narrow to walk around a queue on it
      if (space.cells[cell]?.kind === 'flight') continue;
      let total = 0;
      for (let k = 2; k < queue.length; k += 3) total += queue.people[k] as number;
      if (total < LEAST_QUEUE) continue;
      const weightM2 = isLanding(space.cells[cell]) ? LANDING_QUEUE_WEIGHT_M2 : QUEUE_WEIGHT_M2;
      const people = queue.people.subarray(0, queue.length);
      for (const target of queue.targets) {
        const number = numberOf(cell, target);
        const field = bendable(number);
        const upToM = BEYOND_SHARE * (farthestM.get(number) ?? 0) + BEYOND_M;
        if (field.like) solveAround(field, people, weightM2, upToM);
        if (field.near) solveAround(field.near, people, weightM2, upToM);
        bent.add(number);
        current[number] = field;
      }
    }
    for (const number of before) if (!bent.has(number)) current[number] = plain[number] as DistanceField;
  }

  const field = (cell: number, target: number) => numbered(numberOf(cell, target));
  return { portalCount, targetCount, field, numberOf, numbered, raster: ground.raster, bendAroundQueues };
}
