/** Small floors and runs written by hand, for tests of figures. */
import { createHash } from 'node:crypto';
import type { Cell, Portal, WalkableCells } from '../../../src/floorplans/index.js';
import type { Host, Point, Polygon, Segment } from '../../../src/model/index.js';
import { type Frame, OCCUPANT_STATE, type RunEvent, type RunRecord } from '../../../src/sim/index.js';

export const host: Host = {
  createHasher: () => {
    const hash = createHash('sha256');
    return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
  },
  nowMs: () => 0,
  encodeUtf8: (text) => new TextEncoder().encode(text),
  decodeText: (bytes) => new TextDecoder().decode(bytes),
};

export function rectangle(minX: number, minY: number, maxX: number, maxY: number): Polygon {
  const outer: Point[] = [
    [minX, minY],
    [maxX, minY],
    [maxX, maxY],
    [minX, maxY],
  ];
  return { outer, holes: [] };
}

export function cell(id: string, polygon: Polygon, more: Partial<Cell> = {}): Cell {
  return {
    id,
    kind: 'space',
    name: id,
    nameEn: id,
    spaceKind: 'classroom',
    planeId: 'L0',
    buildingId: 'b1',
    levelId: 'L0',
    stairId: null,
    polygon,
    walls: [],
    obstacles: [],
    elevationM: 0,
    slope: null,
    portals: [],
    ...more,
  };
}

export function portal(id: string, segment: Segment, a: number, b: number, more: Partial<Portal> = {}): Portal {
  return { id, kind: 'door', name: id, nameEn: id, segment, clearWidthM: 1, a, b, state: 'open', ...more };
}

/** Cells with the indexes of their portals filled in. */
export function walkable(cells: readonly Cell[], portals: readonly Portal[]): WalkableCells {
  return {
    cells: cells.map((each, index) => ({
      ...each,
      portals: portals.flatMap((door, number) => (door.a === index || door.b === index ? [number] : [])),
    })),
    portals,
  };
}

export interface Standing {
  readonly x: number;
  readonly y: number;
  readonly cell?: number;
  readonly state?: keyof typeof OCCUPANT_STATE;
}

export function frame(timeS: number, people: readonly Standing[], dtS = 0.05): Frame {
  return {
    step: Math.round(timeS / dtS),
    timeS,
    xCm: Int32Array.from(people, (each) => Math.round(each.x * 100)),
    yCm: Int32Array.from(people, (each) => Math.round(each.y * 100)),
    cell: Int16Array.from(people, (each) => each.cell ?? 0),
    state: Uint8Array.from(people, (each) => OCCUPANT_STATE[each.state ?? 'walking']),
  };
}

export interface HandMadeRun {
  readonly people: number;
  readonly groups?: readonly string[];
  /** Group of each person; the first group where absent. */
  readonly groupOf?: (occupant: number) => number;
  readonly goals?: RunRecord['goals'];
  readonly lines?: readonly string[];
  readonly events?: readonly RunEvent[];
  readonly frames?: readonly Frame[];
  readonly freeSpeedMPerS?: number;
}

export function runOf(made: HandMadeRun): RunRecord {
  const { people, groups = ['g'], groupOf = () => 0, goals = [], lines = [], events = [], frames = [] } = made;
  return {
    header: { engine: '0', planHash: 'p', scenarioHash: 's', seed: 1, dtS: 0.05 },
    occupants: {
      ids: Array.from({ length: people }, (_, i) => `o${i}`),
      group: Uint16Array.from({ length: people }, (_, i) => groupOf(i)),
      groups: groups.map((id) => ({ id, name: id, nameEn: id, role: 'pupil' as const })),
      radiusM: new Float32Array(people).fill(0.2),
      freeSpeedMPerS: new Float32Array(people).fill(made.freeSpeedMPerS ?? 1.3),
    },
    goals,
    lines,
    events,
    frames,
  };
}
