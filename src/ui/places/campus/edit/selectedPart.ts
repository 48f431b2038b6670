/** The part of the plan that is chosen, whatever it is, with the level it stands on. */
import type {
  AssemblyPoint,
  CampusPlan,
  Level,
  Obstacle,
  Opening,
  Post,
  Site,
  Space,
  Stair,
} from '../../../../floorplans/index.js';
import type { Point } from '../../../../model/index.js';

export type SelectedPart =
  | { readonly kind: 'space'; readonly level: Level; readonly part: Space }
  | { readonly kind: 'opening'; readonly level: Level; readonly part: Opening }
  | { readonly kind: 'obstacle'; readonly level: Level; readonly part: Obstacle }
  | { readonly kind: 'stair'; readonly part: Stair }
  | { readonly kind: 'post'; readonly part: Post }
  | { readonly kind: 'assembly'; readonly part: AssemblyPoint }
  | { readonly kind: 'gate'; readonly part: Opening }
  | { readonly kind: 'area'; readonly part: Site['areas'][number] };

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
  const post = plan.posts.find((each) => each.id === id);
  if (post !== undefined) return { kind: 'post', part: post };
  const assembly = plan.assemblyPoints.find((each) => each.id === id);
  if (assembly !== undefined) return { kind: 'assembly', part: assembly };
  const gate = plan.site?.gates.find((each) => each.id === id);
  if (gate !== undefined) return { kind: 'gate', part: gate };
  const area = plan.site?.areas.find((each) => each.id === id);
  return area === undefined ? null : { kind: 'area', part: area };
}

/** Parts with a handle of their own; rooms are dragged by their corners, stairs by both ends, gates stay in their walls. */
export type DraggedPart = Extract<SelectedPart, { kind: 'opening' | 'obstacle' | 'post' | 'assembly' | 'area' }>;

export function canBeDragged(selected: SelectedPart): selected is DraggedPart {
  return !['space', 'stair', 'gate'].includes(selected.kind);
}

/** Whether a part lies on what is shown: a level, or the open ground. */
export function isSeenOn(selected: SelectedPart, level: Level | null): boolean {
  if ('level' in selected) return selected.level.id === level?.id;
  if (selected.kind === 'post') return (selected.part.levelId ?? null) === (level?.id ?? null);
  if (selected.kind !== 'stair') return level === null;
  return [selected.part.lower, selected.part.upper].some(({ levelId }) => levelId === level?.id);
}

/** Flights and landings as seen from above. */
export function stairRings({ flights, landings }: Pick<Stair, 'flights' | 'landings'>): (readonly Point[])[] {
  return [
    ...flights.map(({ foot, head }) => [...foot, head[1], head[0]]),
    ...landings.map(({ polygon }) => polygon.outer),
  ];
}

/** Rings and lines that show where it is. */
export function shapeOf(selected: SelectedPart): {
  readonly rings: readonly (readonly Point[])[];
  readonly lines: readonly (readonly Point[])[];
} {
  switch (selected.kind) {
    case 'space':
    case 'obstacle':
    case 'assembly':
    case 'area': {
      const { outer, holes } = selected.part.polygon;
      return { rings: [outer, ...holes], lines: [] };
    }
    case 'opening':
    case 'gate':
      return { rings: [], lines: [selected.part.segment] };
    case 'stair':
      return { rings: stairRings(selected.part), lines: [] };
    case 'post':
      return { rings: [], lines: [[selected.part.at, selected.part.at]] };
  }
}
