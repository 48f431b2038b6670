/**
 * The walking network of a plan as people look at it: rooms, doors, stairs, exits and assembly points, the ways between
 * them, and how far each is from a way out.
 *
 * Stairs are one way from floor to floor; of the ways through one room those that pass another place are left out.
 */
import { midpoint, type Point, ringCentroid } from '../../model/index.js';
import type { SpaceKind } from '../campusPlan.js';
import type { Cell, Portal, WalkableCells } from '../cells/walkableCells.js';
import type { PlanContext } from '../checks/planContext.js';
import { cellMiddle } from '../graph/cellMiddle.js';
import { createCellWalks } from '../graph/cellWalks.js';
import { geodesicLengthsM } from '../graph/geodesic.js';
import { plainLinks } from './plainLinks.js';
import { type WayLine, wayLines } from './wayLines.js';
import { findWaysOut } from './waysOutOf.js';

export type OverviewKind = 'room' | 'door' | 'opening' | 'exit' | 'gate' | 'stair' | 'assembly';

export interface OverviewNode {
  readonly kind: OverviewKind;
  /** Of the part of the plan it stands for: a space, an opening, a gate, a stair, an assembly point. */
  readonly partId: string;
  readonly name: string;
  readonly nameEn: string;
  /** Of rooms. */
  readonly spaceKind: SpaceKind | null;
  /** Where it is seen; `null` is outdoors. A way out is seen from both sides. */
  readonly levelIds: readonly (string | null)[];
  readonly at: Point;
  /** Shortest walk to a way out of the buildings, m; `null` where nothing leads out. */
  readonly toExitM: number | null;
  /** Outdoors the walk over the ground to the nearest assembly point, m; `null` indoors and where none can be reached. */
  readonly toAssemblyM: number | null;
  /** Clear width of what people go through. */
  readonly widthM: number | null;
  /** Of stairs: the floor at the other end, and the walk on the stair, along its slope, m. */
  readonly leadsTo: { readonly levelId: string; readonly isUp: boolean; readonly lengthM: number } | null;
  /** Of rooms that can be left: the shortest way, and what it leads through. */
  readonly way: OverviewWay | null;
}

export interface OverviewWay {
  readonly lines: readonly WayLine[];
  /** The first staircase on it. */
  readonly stairId: string | null;
  readonly exitId: string;
}

export interface OverviewLink {
  /** Indexes of nodes. */
  readonly from: number;
  readonly to: number;
  readonly lengthM: number;
  readonly levelId: string | null;
  /** The walk, bent at corners. */
  readonly points: readonly Point[];
}

export interface EgressOverview {
  readonly nodes: readonly OverviewNode[];
  readonly links: readonly OverviewLink[];
}

const isFloor = ({ kind }: Cell) => kind === 'space' || kind === 'ground';

/** The staircase a portal is an end of, or lies in. */
function stairOf({ cells, portals }: WalkableCells, index: number): string | null {
  const { a = -1, b = -1 } = portals[index] ?? {};
  return cells[a]?.stairId ?? cells[b]?.stairId ?? null;
}

/** Walks on each staircase from end to end, by its id, m: its flights and landings follow each other. */
function stairLengths({ graph }: PlanContext): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const { cell, lengthM } of graph.portalLinks) {
    const stairId = graph.cells.cells[cell]?.stairId ?? null;
    if (stairId !== null) lengths.set(stairId, (lengths.get(stairId) ?? 0) + lengthM);
  }
  return lengths;
}

interface Drawing {
  readonly context: PlanContext;
  readonly toGoM: (portal: number) => number;
  readonly stairLengthsM: ReadonlyMap<string, number>;
}

const finite = (lengthM: number) => (lengthM === Number.POSITIVE_INFINITY ? null : lengthM);

/** A door, gap, exit, gate, or the end of a stair on a floor; `null` for what lies within a stair. */
function portalNode({ context, toGoM, stairLengthsM }: Drawing, portal: Portal, index: number): OverviewNode | null {
  const { cells } = context.cells;
  const sides = [cells[portal.a], cells[portal.b]];
  const floors = sides.filter((cell) => cell !== undefined && isFloor(cell)) as Cell[];
  if (floors.length === 0) return null;
  const seen = floors.map(({ levelId }) => levelId);
  const leavesPlan = portal.b === -1;
  const common = {
    levelIds: [...new Set(leavesPlan ? [...seen, null] : seen)],
    spaceKind: null,
    at: midpoint(portal.segment),
    toExitM: finite(toGoM(index)),
    toAssemblyM: null,
    widthM: portal.clearWidthM,
    way: null,
  };
  const stairId = stairOf(context.cells, index);
  const stair = context.plan.stairs.find(({ id }) => id === stairId);
  if (stair !== undefined) {
    const isUp = floors[0]?.levelId === stair.lower.levelId;
    const { levelId } = isUp ? stair.upper : stair.lower;
    const leadsTo = { levelId, isUp, lengthM: stairLengthsM.get(stair.id) ?? 0 };
    const nameEn = stair.nameEn ?? stair.name;
    return { kind: 'stair', partId: stair.id, name: stair.name, nameEn, leadsTo, ...common };
  }
  const kind = portal.kind === 'stair' ? 'opening' : portal.kind;
  return { kind, partId: portal.id, name: portal.name, nameEn: portal.nameEn, leadsTo: null, ...common };
}

/** How far each place of the open ground is from the nearest assembly point. */
function tellAssembly(nodes: OverviewNode[], places: readonly number[], lengthsM: readonly ArrayLike<number>[]): void {
  const isGoal = places.map((place) => nodes[place]?.kind === 'assembly');
  places.forEach((place, row) => {
    const toGoals = isGoal.map((is, column) =>
      is ? (lengthsM[row]?.[column] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY,
    );
    nodes[place] = { ...(nodes[place] as OverviewNode), toAssemblyM: finite(Math.min(...toGoals)) };
  });
}

export function egressOverview(context: PlanContext): EgressOverview {
  const { cells, portals } = context.cells;
  const ways = findWaysOut(context);
  const walks = createCellWalks(context.cells);
  const nodes: OverviewNode[] = [];
  const links: OverviewLink[] = [];
  const drawing: Drawing = { context, toGoM: ways.toGoM, stairLengthsM: stairLengths(context) };
  const nodeOfPortal = portals.map((portal, index) => {
    const node = portalNode(drawing, portal, index);
    return node === null ? -1 : nodes.push(node) - 1;
  });

  const roomNode = (cell: Cell, index: number): OverviewNode => {
    const down = ways.downFrom(index);
    const stairId = down?.portals.map((portal) => stairOf(context.cells, portal)).find((id) => id !== null) ?? null;
    return {
      kind: 'room',
      partId: cell.id,
      name: cell.name,
      nameEn: cell.nameEn,
      spaceKind: cell.spaceKind,
      levelIds: [cell.levelId],
      at: cellMiddle(cell),
      toExitM: down?.lengthM ?? null,
      toAssemblyM: null,
      widthM: null,
      leadsTo: null,
      way: down && {
        lines: wayLines(context.cells, walks, index, down.portals),
        stairId,
        exitId: portals[down.exit]?.id ?? '',
      },
    };
  };
  const assemblyNodes = (): number[] =>
    context.plan.assemblyPoints.map(({ id, name, nameEn = name, polygon }) => {
      const at = ringCentroid(polygon.outer);
      const own = { partId: id, name, nameEn, levelIds: [null], at, toExitM: 0, toAssemblyM: 0 };
      const node: OverviewNode = { kind: 'assembly', spaceKind: null, widthM: null, leadsTo: null, way: null, ...own };
      return nodes.push(node) - 1;
    });

  const openGround = cells.findIndex(({ kind }) => kind === 'ground');
  cells.forEach((cell, index) => {
    if (!isFloor(cell)) return;
    const ends = cell.portals.map((portal) => nodeOfPortal[portal] as number);
    // the ground has no middle that anyone walks to, but squares
    const places =
      cell.kind === 'space'
        ? [...ends, nodes.push(roomNode(cell, index)) - 1]
        : [...ends, ...(index === openGround ? assemblyNodes() : [])];
    const points = places.map((place) => (nodes[place] as OverviewNode).at);
    const lengthsM = geodesicLengthsM(cell.polygon, cell.obstacles, points);
    if (index === openGround) tellAssembly(nodes, places, lengthsM);
    for (const { from, to, lengthM } of plainLinks(lengthsM)) {
      const [start, end] = [points[from] as Point, points[to] as Point];
      const line = walks(index, start, end) ?? [start, end];
      links.push({
        from: places[from] as number,
        to: places[to] as number,
        lengthM,
        levelId: cell.levelId,
        points: line,
      });
    }
  });
  return { nodes, links };
}
