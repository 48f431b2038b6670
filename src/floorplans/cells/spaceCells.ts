/** The floor of every space, without the stairs that stand in it. */
import type { Polygon } from '../../model/index.js';
import { boundsOf, type Problem, polygonArea, problem, ringCentroid } from '../../model/index.js';
import type { Building, CampusPlan, Flight, Level, Space, Stair } from '../campusPlan.js';
import { labelOf } from '../labelOf.js';
import { subtractAll, uniteAll, withoutSlots } from './clipping.js';
import type { CellDraft } from './draft.js';

/** Gaps between flights, and between a flight and the wall, narrower than this are no floor, m. */
const WELL_M = 0.3;

/** Pieces of floor smaller than this are dropped, m². */
const SLIVER_M2 = 0.05;

/** The ground a flight covers, seen from above. */
export function flightFootprint(flight: Flight): Polygon {
  return { outer: [flight.foot[0], flight.foot[1], flight.head[1], flight.head[0]], holes: [] };
}

/** What a staircase takes out of the floors it joins. */
function stairFootprint(stair: Stair): Polygon[] {
  return [...stair.flights.map(flightFootprint), ...stair.landings.map((landing) => landing.polygon)];
}

function footprintsBySpace(stairs: readonly Stair[]): Map<string, Polygon[]> {
  const bySpace = new Map<string, Polygon[]>();
  for (const stair of stairs) {
    const footprint = stairFootprint(stair);
    for (const spaceId of [stair.lower.spaceId, stair.upper.spaceId]) {
      bySpace.set(spaceId, [...(bySpace.get(spaceId) ?? []), ...footprint]);
    }
  }
  return bySpace;
}

function touchesBounds(a: Polygon, b: Polygon): boolean {
  const p = boundsOf(a.outer);
  const q = boundsOf(b.outer);
  return !!p && !!q && p.minX <= q.maxX && q.minX <= p.maxX && p.minY <= q.maxY && q.minY <= p.maxY;
}

function draftSpace(space: Space, base: Polygon, part: number, level: Level, building: Building): CellDraft {
  return {
    id: part === 0 ? space.id : `${space.id}~${part + 1}`,
    kind: 'space',
    name: labelOf(space),
    nameEn: space.nameEn ?? labelOf(space),
    spaceKind: space.kind,
    planeId: level.id,
    buildingId: building.id,
    levelId: level.id,
    stairId: null,
    elevationM: level.elevationM,
    slope: null,
    base,
    additions: [],
    cuts: [],
    obstacles: level.obstacles
      .filter((each) => each.kind !== 'loose' && touchesBounds(each.polygon, base))
      .map((each) => each.polygon),
    portalCount: 0,
  };
}

export interface SpaceCells {
  /** In the order of the plan; the parts of a split floor one after the other, the largest first. */
  readonly drafts: CellDraft[];
  /** By space id; empty for a space that nobody may enter. */
  readonly bySpace: Map<string, CellDraft[]>;
  readonly problems: Problem[];
}

/** One draft for every part of the floor of every walkable space. */
export function draftSpaces(plan: CampusPlan): SpaceCells {
  const stairFootprints = footprintsBySpace(plan.stairs);
  const cells: SpaceCells = { drafts: [], bySpace: new Map(), problems: [] };
  plan.buildings.forEach((building, b) => {
    building.levels.forEach((level, l) => {
      level.spaces.forEach((space, s) => {
        const parts: CellDraft[] = [];
        cells.bySpace.set(space.id, parts);
        if (space.isWalkable === false) return;
        const footprints = stairFootprints.get(space.id) ?? [];
        const floor =
          footprints.length > 0
            ? withoutSlots(subtractAll([space.polygon], footprints), WELL_M)
            : uniteAll([space.polygon]);
        for (const part of floor) {
          if (polygonArea(part) < SLIVER_M2 && parts.length + floor.length > 1) continue;
          parts.push(draftSpace(space, part, parts.length, level, building));
        }
        cells.drafts.push(...parts);
        if (parts.length > 0) return;
        cells.problems.push(
          problem(
            'warning',
            'space-without-floor',
            `buildings[${b}].levels[${l}].spaces[${s}].polygon`,
            `${labelOf(space)} has no floor to stand on${footprints.length > 0 ? ' beside its stairs' : ''}. Check its outline.`,
            { values: { space: labelOf(space) }, place: { levelId: level.id, at: ringCentroid(space.polygon.outer) } },
          ),
        );
      });
    });
  });
  return cells;
}
