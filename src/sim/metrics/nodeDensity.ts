/**
 * Crowding as the scoring rubric defines it: people in a node over its walkable area, as a 5-second mean.
 *
 * A node is a stair flight, a landing (between flights or the floor at a stair's head), the 2 m in front of a door, or
 * a piece of floor of at most 5 m. Source: scoring rubric, `peak_density_p_per_m2`; a drill is measured the same way.
 */
import type { Cell, WalkableCells } from '../../floorplans/index.js';
import {
  type Bounds,
  boundsOf,
  isInsidePolygon,
  nearestOnSegment,
  type Point,
  polygonArea,
  type Segment,
} from '../../model/index.js';
import type { Frame } from '../record/runRecord.js';
import { isUnderWay } from './presence.js';

/** Samples in the mean, one second apart: 5 s. */
const SLIDING_SAMPLES = 5;
const DOOR_REACH_M = 2;
const PIECE_M = 5;
/** Side of the squares an irregular node's floor is counted in, m. */
const FLOOR_SAMPLE_M = 0.25;
/** A sliver of a piece tells nothing about crowding: its people count against this much floor, m². */
const LEAST_AREA_M2 = 2;

export interface NodeDensity {
  /** Takes the next sample in and drops the one that is five samples old. */
  push(frame: Frame): void;
  /** Highest mean of the last five samples over the nodes a place lies in, people/m². */
  at(cell: number, x: number, y: number): number;
}

/** Floor of the cell within the bounds for which the test holds, m². */
function floorArea(cell: Cell, bounds: Bounds, holds: (at: Point) => boolean): number {
  let squares = 0;
  for (let x = bounds.minX + FLOOR_SAMPLE_M / 2; x < bounds.maxX; x += FLOOR_SAMPLE_M) {
    for (let y = bounds.minY + FLOOR_SAMPLE_M / 2; y < bounds.maxY; y += FLOOR_SAMPLE_M) {
      if (!holds([x, y]) || !isInsidePolygon([x, y], cell.polygon)) continue;
      if (!cell.obstacles.some((obstacle) => isInsidePolygon([x, y], obstacle))) squares++;
    }
  }
  return Math.max(LEAST_AREA_M2, squares * FLOOR_SAMPLE_M * FLOOR_SAMPLE_M);
}

function isOneNode(cell: Cell): boolean {
  return cell.kind === 'flight' || cell.kind === 'landing' || cell.spaceKind === 'stair';
}

function doorBounds([a, b]: Segment): Bounds {
  const box = boundsOf([a, b]) as Bounds;
  return {
    minX: box.minX - DOOR_REACH_M,
    minY: box.minY - DOOR_REACH_M,
    maxX: box.maxX + DOOR_REACH_M,
    maxY: box.maxY + DOOR_REACH_M,
  };
}

export function createNodeDensity({ cells, portals }: WalkableCells): NodeDensity {
  const areas = new Map<string, number>();
  const sums = new Map<string, number>();
  const kept: Map<string, number>[] = [];

  function area(node: string, measure: () => number): void {
    if (!areas.has(node)) areas.set(node, measure());
  }

  /** The nodes a place lies in. */
  function nodesAt(index: number, x: number, y: number): string[] {
    const cell = cells[index];
    if (!cell) return [];
    if (isOneNode(cell)) {
      const node = `${index}`;
      area(node, () => Math.max(LEAST_AREA_M2, polygonArea(cell.polygon)));
      return [node];
    }
    const column = Math.floor(x / PIECE_M);
    const row = Math.floor(y / PIECE_M);
    const piece = `${index}:${column}:${row}`;
    const bounds = {
      minX: column * PIECE_M,
      minY: row * PIECE_M,
      maxX: (column + 1) * PIECE_M,
      maxY: (row + 1) * PIECE_M,
    };
    area(piece, () => floorArea(cell, bounds, () => true));
    const nodes = [piece];
    for (const door of cell.portals) {
      const segment = portals[door]?.segment;
      if (!segment || nearestOnSegment([x, y], segment).distanceM > DOOR_REACH_M) continue;
      const node = `${index}/${door}`;
      area(node, () =>
        floorArea(cell, doorBounds(segment), (at) => nearestOnSegment(at, segment).distanceM <= DOOR_REACH_M),
      );
      nodes.push(node);
    }
    return nodes;
  }

  function addToSums(sample: ReadonlyMap<string, number>, sign: number): void {
    for (const [node, people] of sample) sums.set(node, (sums.get(node) ?? 0) + sign * people);
  }

  return {
    push(frame) {
      const sample = new Map<string, number>();
      for (let i = 0; i < frame.state.length; i++) {
        if (!isUnderWay(frame, i)) continue;
        const x = (frame.xCm[i] as number) / 100;
        const y = (frame.yCm[i] as number) / 100;
        for (const node of nodesAt(frame.cell[i] as number, x, y)) sample.set(node, (sample.get(node) ?? 0) + 1);
      }
      kept.push(sample);
      addToSums(sample, 1);
      if (kept.length > SLIDING_SAMPLES) addToSums(kept.shift() ?? new Map(), -1);
    },
    at(cell, x, y) {
      let densest = 0;
      for (const node of nodesAt(cell, x, y)) {
        densest = Math.max(densest, (sums.get(node) ?? 0) / SLIDING_SAMPLES / (areas.get(node) as number));
      }
      return densest;
    },
  };
}
