/** A plan as cells and portals. */
import { distance, type Polygon, type Problem, polygonEdges, type Segment } from '../../model/index.js';
import type { CampusPlan } from '../campusPlan.js';
import { intersectAll, subtractAll, uniteAll } from './clipping.js';
import type { CellDraft, PortalDraft } from './draft.js';
import { draftGround } from './groundCells.js';
import { joinGates, joinOpenings } from './openingPortals.js';
import { outlineWithoutPortals } from './outlineWalls.js';
import { draftSpaces } from './spaceCells.js';
import { draftStairs } from './stairCells.js';
import type { Cell, Portal, WalkableCells } from './walkableCells.js';

/** Parts of a split floor beyond the first are kept only where a portal leads to them. */
function isKept(draft: CellDraft, isFirst: boolean): boolean {
  return isFirst || draft.portalCount > 0;
}

/**
 * The parts of one floor or of the ground that stay, the first under the plain id.
 *
 * A floor keeps the parts that portals touch; the ground always keeps its largest part.
 */
function keepParts(parts: readonly CellDraft[]): CellDraft[] {
  const largest = parts[0];
  if (!largest) return [];
  const reached = parts.filter((part) => isKept(part, false));
  if (largest.kind === 'ground') return parts.filter((part) => isKept(part, part === largest));
  const kept = reached.length > 0 ? reached : [largest];
  kept.forEach((part, index) => {
    part.id = index === 0 ? largest.id : `${largest.id}~${index + 1}`;
  });
  return kept;
}

/** Floor with its doorways, up to the portals. */
function finishPolygon(draft: CellDraft): Polygon {
  if (draft.additions.length === 0 && draft.cuts.length === 0) return draft.base;
  const grown = uniteAll([draft.base, ...draft.additions]);
  return subtractAll(grown, draft.cuts)[0] ?? draft.base;
}

function finishCell(draft: CellDraft, portals: readonly Portal[], indexes: readonly number[]): Cell {
  const polygon = finishPolygon(draft);
  const obstacles = draft.obstacles.length > 0 ? intersectAll(draft.obstacles, [polygon]) : [];
  const gaps = indexes.map((index) => (portals[index] as Portal).segment);
  const walls: Segment[] = outlineWithoutPortals(polygon, gaps);
  for (const obstacle of obstacles) walls.push(...polygonEdges(obstacle));
  const { id, kind, name, nameEn, spaceKind, planeId, buildingId, levelId, stairId, elevationM, slope } = draft;
  const where = { id, kind, name, nameEn, spaceKind, planeId, buildingId, levelId, stairId };
  return { ...where, polygon, walls, obstacles, elevationM, slope, portals: indexes };
}

function finishPortal(draft: PortalDraft, indexOf: ReadonlyMap<CellDraft, number>): Portal {
  return {
    id: draft.id,
    kind: draft.kind,
    name: draft.name,
    nameEn: draft.nameEn,
    segment: draft.segment,
    clearWidthM: distance(...draft.segment),
    a: indexOf.get(draft.a) as number,
    b: draft.b ? (indexOf.get(draft.b) as number) : -1,
    state: draft.state,
  };
}

/**
 * Cells in the order of the plan: spaces, then flights and landings, then the ground. Portals likewise:
 * openings, then stairs, then gates. An opening that joins nothing becomes a problem and the wall stays shut.
 */
export function buildWalkableCells(plan: CampusPlan): { cells: WalkableCells; problems: Problem[] } {
  const spaces = draftSpaces(plan);
  const stairs = draftStairs(plan, spaces.bySpace);
  const ground = draftGround(plan);
  const openings = joinOpenings(plan, spaces.bySpace, ground);
  const gates = joinGates(plan, ground);

  const portalDrafts = [...openings.portals, ...stairs.portals, ...gates.portals];
  for (const portal of portalDrafts) {
    portal.a.portalCount++;
    if (portal.b) portal.b.portalCount++;
  }
  const floors: CellDraft[] = [];
  for (const parts of spaces.bySpace.values()) floors.push(...keepParts(parts));
  const drafts = [...floors, ...stairs.drafts, ...keepParts(ground)];
  const indexOf = new Map(drafts.map((draft, index) => [draft, index]));
  const portals = portalDrafts.map((draft) => finishPortal(draft, indexOf));
  const portalsOf: number[][] = drafts.map(() => []);
  portals.forEach((portal, index) => {
    portalsOf[portal.a]?.push(index);
    if (portal.b >= 0) portalsOf[portal.b]?.push(index);
  });
  const cells = drafts.map((draft, index) => finishCell(draft, portals, portalsOf[index] as number[]));
  return {
    cells: { cells, portals },
    problems: [...spaces.problems, ...openings.problems, ...stairs.problems, ...gates.problems],
  };
}
