/** The grounds: their outline, areas, planting, gates, places to assemble, posts. */
import {
  boundsOf,
  distance,
  isInsidePolygon,
  nearestOnSegment,
  type Point,
  type Polygon,
  polygonEdges,
  type Segment,
} from '../../model/index.js';
import type { AssemblyPoint, CampusPlan, Opening, Post, Site } from '../campusPlan.js';
import { snapToGrid } from '../cells/clipping.js';
import { changed, type EditOutcome, enclosesNothing, notThere, refused } from './editOutcome.js';
import { newId, newIds } from './newId.js';
import { outlineOf } from './outlineOf.js';
import type { EditOf, Named } from './planEdit.js';
import { findLevel } from './planParts.js';

/** A class of up to 50 with its teachers at 0.5 m² each, with room to walk round: 3.6 × 8.4 m, 2 m apart. */
const SLOT = { widthM: 3.6, depthM: 8.4, aisleM: 2 } as const;

const named = ({ name, nameEn }: Named) => ({ name, ...(nameEn === undefined ? {} : { nameEn }) });

function withSite(plan: CampusPlan, change: (site: Site) => Site, touched: readonly string[]): EditOutcome {
  if (plan.site === undefined) {
    return refused(
      plan,
      'edit-without-grounds',
      'The plan has no grounds yet. Draw the outer wall of the school first (tool “Grounds”).',
    );
  }
  return changed({ ...plan, site: change(plan.site) }, touched);
}

export function setGrounds(plan: CampusPlan, edit: EditOf<'setGrounds'>): EditOutcome {
  const outline = outlineOf(edit.outline);
  if (outline === null) return enclosesNothing(plan);
  const before = plan.site ?? { gates: [], greens: [], areas: [] };
  return changed({ ...plan, site: { ...before, outline } }, []);
}

export function addArea(plan: CampusPlan, edit: EditOf<'addArea'>): EditOutcome {
  const polygon = outlineOf(edit.outline);
  if (polygon === null) return enclosesNothing(plan);
  const id = newId(plan, 'area');
  return withSite(
    plan,
    (site) => ({ ...site, areas: [...site.areas, { id, ...named(edit), kind: edit.areaKind, polygon }] }),
    [id],
  );
}

export function addGreen(plan: CampusPlan, edit: EditOf<'addGreen'>): EditOutcome {
  const polygon = outlineOf(edit.outline);
  if (polygon === null) return enclosesNothing(plan);
  return withSite(plan, (site) => ({ ...site, greens: [...site.greens, polygon] }), []);
}

/** As wide as asked, or as its edge is long, about the point of the edge nearest to the place. */
function gateIn(outline: Polygon, at: Point, widthM: number): Segment | null {
  const edges = polygonEdges(outline).map((edge) => ({ edge, ...nearestOnSegment(at, edge) }));
  const { edge, t } = edges.reduce((p, q) => (q.distanceM < p.distanceM ? q : p));
  const lengthM = distance(...edge);
  const own = Math.min(widthM, lengthM);
  if (!(own > 0.3)) return null;
  const from = Math.min(Math.max(t * lengthM - own / 2, 0), lengthM - own);
  const along = (m: number): Point =>
    snapToGrid([
      edge[0][0] + ((edge[1][0] - edge[0][0]) * m) / lengthM,
      edge[0][1] + ((edge[1][1] - edge[0][1]) * m) / lengthM,
    ]);
  return [along(from), along(from + own)];
}

export function addGate(plan: CampusPlan, edit: EditOf<'addGate'>): EditOutcome {
  const segment = plan.site === undefined ? null : gateIn(plan.site.outline, edit.at, edit.clearWidthM);
  if (plan.site !== undefined && segment === null) return enclosesNothing(plan);
  const id = newId(plan, 'gate');
  const clearWidthM = segment === null ? edit.clearWidthM : Math.round(distance(...segment) * 1000) / 1000;
  const gate: Opening = {
    id,
    ...named(edit),
    kind: 'gate',
    segment: segment ?? [edit.at, edit.at],
    clearWidthM,
    spaceIds: [],
  };
  return withSite(plan, (site) => ({ ...site, gates: [...site.gates, gate] }), [id]);
}

/** Squares in rows from the north-west, those that lie wholly inside the outline. */
function squaresIn(polygon: Polygon): Polygon[] {
  const bounds = boundsOf(polygon.outer);
  if (bounds === null) return [];
  const squares: Polygon[] = [];
  const [stepX, stepY] = [SLOT.widthM + SLOT.aisleM, SLOT.depthM + SLOT.aisleM];
  for (let top = bounds.maxY - SLOT.aisleM; top - SLOT.depthM >= bounds.minY; top -= stepY) {
    for (let left = bounds.minX + SLOT.aisleM; left + SLOT.widthM <= bounds.maxX; left += stepX) {
      const outer: Point[] = [
        [left, top - SLOT.depthM],
        [left + SLOT.widthM, top - SLOT.depthM],
        [left + SLOT.widthM, top],
        [left, top],
      ];
      if (outer.every((corner) => isInsidePolygon(corner, polygon)))
        squares.push({ outer: outer.map(snapToGrid), holes: [] });
      if (squares.length >= 500) return squares;
    }
  }
  return squares;
}

export function addAssemblyPoint(plan: CampusPlan, edit: EditOf<'addAssemblyPoint'>): EditOutcome {
  const polygon = outlineOf(edit.outline);
  if (polygon === null) return enclosesNothing(plan);
  const squares = squaresIn(polygon).slice(0, edit.classIds.length);
  const id = newId(plan, 'assembly');
  const ids = newIds(plan, 'slot', squares.length);
  const slots = squares.map((square, k) => ({
    id: ids[k] as string,
    name: `${k + 1} 号方阵`,
    nameEn: `Square ${k + 1}`,
    classId: edit.classIds[k] as string,
    polygon: square,
  }));
  const point: AssemblyPoint = { id, ...named(edit), polygon, slots };
  const made = changed({ ...plan, assemblyPoints: [...plan.assemblyPoints, point] }, [id]);
  const missing = edit.classIds.length - squares.length;
  if (missing <= 0) return made;
  const text = `${missing} classes have no square of their own in ${edit.name}: it has room for ${squares.length}. Draw it larger, or add a second one.`;
  const told = refused(plan, 'edit-assembly-too-small', text, {
    count: missing,
    room: squares.length,
    name: edit.name,
  });
  return { ...made, problems: told.problems.map((each) => ({ ...each, severity: 'warning' as const })) };
}

export function addPost(plan: CampusPlan, edit: EditOf<'addPost'>): EditOutcome {
  const { levelId, at, role } = edit;
  if (levelId !== undefined && findLevel(plan, levelId) === null) return notThere(plan, levelId);
  const id = newId(plan, 'post');
  const post: Post = {
    id,
    ...named(edit),
    at: snapToGrid(at),
    ...(levelId === undefined ? {} : { levelId }),
    ...(role === undefined ? {} : { role }),
  };
  return changed({ ...plan, posts: [...plan.posts, post] }, [id]);
}
