/** The part of the plan that is chosen, whatever it is, with the level it stands on. */
import type { CampusPlan, Level, Obstacle, Opening, Space, Stair } from '../../../../floorplans/index.js';
import type { Point } from '../../../../model/index.js';

interface OtherPart {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string | undefined;
}

export type SelectedPart =
  | { readonly kind: 'space'; readonly level: Level; readonly part: Space }
  | { readonly kind: 'opening'; readonly level: Level; readonly part: Opening }
  | { readonly kind: 'obstacle'; readonly level: Level; readonly part: Obstacle }
  | { readonly kind: 'stair'; readonly part: Stair }
  | { readonly kind: 'other'; readonly part: OtherPart };

export function selectedPart(plan: CampusPlan, id: string | null): SelectedPart | null {
  if (id === null) return null;
  for (const level of plan.buildings.flatMap(({ levels }) => levels)) {
    const space = level.spaces.find((each) => each.id === id);
    if (space !== undefined) return { kind: 'space', level, part: space };
    const opening = level.openings.find((each) => each.id === id);
    if (opening !== undefined) return { kind: 'opening', level, part: opening };
    const obstacle = level.obstacles.find((each) => each.id === id);
    if (obstacle !== undefined) return { kind: 'obstacle', level, part: obstacle };
  }
  const stair = plan.stairs.find((each) => each.id === id);
  if (stair !== undefined) return { kind: 'stair', part: stair };
  const others = [...plan.posts, ...plan.assemblyPoints, ...(plan.site?.gates ?? []), ...(plan.site?.areas ?? [])];
  const other = others.find((each) => each.id === id);
  return other === undefined ? null : { kind: 'other', part: other };
}

/** Rings and lines that show where it is. */
export function shapeOf(selected: SelectedPart): {
  readonly rings: readonly (readonly Point[])[];
  readonly lines: readonly (readonly Point[])[];
} {
  if (selected.kind === 'space' || selected.kind === 'obstacle') {
    const { outer, holes } = selected.part.polygon;
    return { rings: [outer, ...holes], lines: [] };
  }
  if (selected.kind === 'opening') return { rings: [], lines: [selected.part.segment] };
  if (selected.kind === 'stair') {
    const rings = selected.part.flights.map(({ foot, head }): readonly Point[] => [...foot, head[1], head[0]]);
    return { rings, lines: [] };
  }
  const { part } = selected;
  if ('polygon' in part)
    return { rings: [(part as { polygon: { outer: readonly Point[] } }).polygon.outer], lines: [] };
  if ('segment' in part) return { rings: [], lines: [(part as { segment: readonly Point[] }).segment] };
  return { rings: [], lines: [] };
}
