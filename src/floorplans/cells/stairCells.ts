/** Flights and landings as cells of their own, and the portals that chain them between two floors. */
import { distance, midpoint, type Problem, problem, type Segment } from '../../model/index.js';
import type { CampusPlan, Stair } from '../campusPlan.js';
import { labelOf } from '../labelOf.js';
import { uniteAll } from './clipping.js';
import { fitDoorway } from './doorway.js';
import { type CellDraft, type PortalDraft, unitVector } from './draft.js';
import { flightFootprint } from './spaceCells.js';
import type { Slope } from './walkableCells.js';

/** How far the end of a flight may lie from the floor or landing it leads to, m. */
const STAIR_REACH_M = 0.35;

interface StairContext {
  readonly stair: Stair;
  readonly path: string;
  readonly buildingId: string | null;
  readonly floors: Map<string, CellDraft[]>;
}

function flightSlope(stair: Stair, index: number): Slope {
  const flight = stair.flights[index] as Stair['flights'][number];
  const foot = midpoint(flight.foot);
  const head = midpoint(flight.head);
  return {
    foot,
    direction: unitVector(foot, head) ?? [1, 0],
    runM: distance(foot, head),
    fromElevationM: flight.fromElevationM,
    toElevationM: flight.toElevationM,
  };
}

function draftPiece(
  context: StairContext,
  kind: 'flight' | 'landing',
  index: number,
  piece: Pick<CellDraft, 'base' | 'elevationM' | 'slope'>,
): CellDraft {
  const { stair, buildingId } = context;
  const id = `${stair.id}/${kind}-${index}`;
  return {
    id,
    kind,
    name: labelOf(stair),
    nameEn: stair.nameEn ?? labelOf(stair),
    spaceKind: null,
    planeId: id,
    buildingId,
    levelId: stair.lower.levelId,
    stairId: stair.id,
    ...piece,
    additions: [],
    cuts: [],
    obstacles: [],
    portalCount: 0,
  };
}

function draftPieces(context: StairContext): CellDraft[] {
  const pieces: CellDraft[] = [];
  context.stair.flights.forEach((flight, index) => {
    const base = uniteAll([flightFootprint(flight)])[0];
    const elevationM = flight.fromElevationM;
    if (base)
      pieces.push(draftPiece(context, 'flight', index, { base, elevationM, slope: flightSlope(context.stair, index) }));
    const landing = context.stair.landings[index];
    const floor = landing && uniteAll([landing.polygon])[0];
    if (floor)
      pieces.push(draftPiece(context, 'landing', index, { base: floor, elevationM: landing.elevationM, slope: null }));
  });
  return pieces;
}

/** The pieces of a staircase from the lower floor to the upper, and the lines between them. */
function joinPieces(context: StairContext, pieces: readonly CellDraft[], problems: Problem[]): PortalDraft[] {
  const { stair, floors } = context;
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const part = (id: string) => [byId.get(`${stair.id}/${id}`)].flatMap((each) => (each ? [each] : []));
  const last = stair.flights.length - 1;
  const portals: PortalDraft[] = [];
  const join = (name: string, segment: Segment, from: readonly CellDraft[], to: readonly CellDraft[]) => {
    const reach = (parts: readonly CellDraft[]) => ({ parts, reachM: STAIR_REACH_M });
    const doorway = fitDoorway(segment, distance(segment[0], segment[1]), [reach(from), reach(to)], true);
    if (typeof doorway === 'string' || !doorway.b) {
      problems.push(
        problem(
          'warning',
          'stair-piece-apart',
          context.path,
          `Stair ${labelOf(stair)} does not meet ${name === 'foot' || name === 'head' ? 'the floor' : 'its landing'} at its ${name}. Move the flight so that its end lies on the floor's edge.`,
          {
            values: { stair: labelOf(stair), end: name },
            place: { levelId: stair.lower.levelId, at: midpoint(segment) },
          },
        ),
      );
      return;
    }
    portals.push({
      id: `${stair.id}/${name}`,
      kind: 'stair',
      name: labelOf(stair),
      nameEn: stair.nameEn ?? labelOf(stair),
      segment: doorway.segment,
      a: doorway.a,
      b: doorway.b,
      state: 'open',
    });
  };
  stair.flights.forEach((flight, index) => {
    if (index === 0) join('foot', flight.foot, floors.get(stair.lower.spaceId) ?? [], part('flight-0'));
    else join(`join-${index - 1}b`, flight.foot, part(`landing-${index - 1}`), part(`flight-${index}`));
    if (index === last) join('head', flight.head, part(`flight-${index}`), floors.get(stair.upper.spaceId) ?? []);
    else join(`join-${index}a`, flight.head, part(`flight-${index}`), part(`landing-${index}`));
  });
  return portals;
}

export interface StairCells {
  readonly drafts: CellDraft[];
  readonly portals: PortalDraft[];
  readonly problems: Problem[];
}

/** @param floors - the parts of every space's floor, by space id */
export function draftStairs(plan: CampusPlan, floors: Map<string, CellDraft[]>): StairCells {
  const cells: StairCells = { drafts: [], portals: [], problems: [] };
  plan.stairs.forEach((stair, index) => {
    const building = plan.buildings.find((each) => each.levels.some((level) => level.id === stair.lower.levelId));
    const context = { stair, path: `stairs[${index}]`, buildingId: building?.id ?? null, floors };
    const pieces = draftPieces(context);
    cells.drafts.push(...pieces);
    cells.portals.push(...joinPieces(context, pieces, cells.problems));
  });
  return cells;
}
