/**
 * Which way to go: the tactical level.
 *
 * For every set of goals one sweep over the egress graph gives each portal its distance to the nearest goal.
 * Inside a cell a person compares the portals by the walk to them, what lies beyond, and the queue in front.
 */
import { type EgressGraph, type SweepSource, sweepCrossings, type WalkableCells } from '../../floorplans/index.js';
import { midpoint, nearestOnSegment, type Point, type Segment } from '../../model/index.js';
import type { FieldAtlas } from '../space/fieldAtlas.js';
import type { GoalDefinition } from '../space/goalDefinition.js';
import { createSample, sampleField } from '../space/sampleField.js';
import { barredCrossings } from './assignedRoutes.js';
import type { WeightedOptions } from './exitChoice.js';
import { createGoalSets } from './goalSets.js';
import type { Occupants } from './occupants.js';
import { oncePerSetAndCell } from './oncePerSetAndCell.js';
import type { QueueLengths } from './queueLengths.js';
import type { GoalSpec, SimulationSetup } from './setup.js';
import { addCandidate, createWayCandidates } from './wayCandidates.js';

/** A metre on a flight counts for more than a metre on the level: the ratio of free speeds, about 1.34 / 0.85. */
const STAIR_COST = 1.6;
/** People expect this flow at a door, persons per second and metre (SFPE design value 1.3). */
const EXPECTED_FLOW_PER_MS = 1.3;
/** Share of the walk that counts even where a queue decides (movement model, section 2). */
const WALK_SHARE = 0.25;
/** The present choice is kept unless another is this much better. */
const LOYALTY = 0.9;

export type PortalState = 'open' | 'closed' | 'oneWay';

export interface Routes {
  /** Goals of each set, ascending. */
  readonly goalSets: readonly (readonly number[])[];
  /** Goal set of each occupant; weights are drawn here, before anyone sees what others do. */
  readonly goalSetOf: readonly number[];
  /** Options of those who choose by weight. */
  readonly weightedOptions: ReadonlyMap<number, WeightedOptions>;
  /** Whether the people of a set have a route of their own. */
  hasRoute(goalSet: number): boolean;
  /** The same goals by any way. */
  withoutRoute(goalSet: number): number;
  /** Set for someone who is sent somewhere during the run; no route holds for them. */
  sendTo(occupant: number, goal: GoalSpec): number;
  /** Chooses the target of one occupant and stores it with the distances; -1 where there is no way. */
  choose(occupants: Occupants, i: number, canStay: boolean): void;
  /** Distance from a target's far side to the goal of the set without coming back through the cell, m-equivalents. */
  beyond(goalSet: number, cell: number, target: number): number;
  /** Distance one occupant still has to their goal by the way they chose, m-equivalents; infinite without a way. */
  wayLeft(occupants: Occupants, i: number): number;
  portalState(portal: number): PortalState;
  setPortalState(portal: number, state: PortalState): void;
  /**
   * Has ways avoid smoke from now on.
   *
   * @param costFactor - how much longer a metre takes in each cell
   * @param isClosed - above 0 for cells that are entered only from one closed as much: 1 for smoke, 2 for fire
   */
  avoidSmoke(costFactor: Float64Array, isClosed: Uint8Array): void;
  /** Whether a person of a set who is in the cell may step through. */
  mayPass(goalSet: number, portal: number, fromCell: number): boolean;
  /** The goal of a set that is reached by crossing a portal; -1 for none. */
  goalAtPortal(goalSet: number, portal: number): number;
  /** Area and assembly goals of a set that lie in a cell. */
  goalsInCell(goalSet: number, cell: number): readonly number[];
}

export function createRoutes(
  space: WalkableCells,
  graph: EgressGraph,
  { goals, occupants: specs, routes = [], seed }: Pick<SimulationSetup, 'goals' | 'occupants' | 'routes' | 'seed'>,
  atlas: FieldAtlas,
  queueLengths: () => QueueLengths,
): Routes {
  const portalCount = space.portals.length;
  const states: PortalState[] = space.portals.map((portal) => portal.state);
  const sets = createGoalSets(specs, goals, space.cells.length, seed);
  const { goals: goalSets, strangenessM, atPortal: goalAtPortal, inCell: goalsInCell } = sets;
  const barred = routes.map((route) => barredCrossings(space, route));
  const sample = createSample();
  const candidates = createWayCandidates(portalCount + goals.length);

  let smokeCost: Float64Array | null = null;
  let isClosedBySmoke: Uint8Array | null = null;

  const costPerM = (cell: number) =>
    (space.cells[cell]?.kind === 'flight' ? STAIR_COST : 1) * (smokeCost ? (smokeCost[cell] as number) : 1);

  function isPassable(portal: number, fromCell: number): boolean {
    const state = states[portal];
    if (state === 'closed') return false;
    if (isClosedBySmoke) {
      const ends = space.portals[portal];
      const beyond = ends?.a === fromCell ? ends.b : (ends?.a ?? -1);
      if (beyond >= 0 && (isClosedBySmoke[beyond] as number) > (isClosedBySmoke[fromCell] as number)) return false;
    }
    return state === 'open' || space.portals[portal]?.a === fromCell;
  }

  const crossing = (portal: number, fromCell: number) => 2 * portal + (space.portals[portal]?.a === fromCell ? 0 : 1);

  function mayPass(set: number, portal: number, fromCell: number): boolean {
    const bars = barred[sets.routeOf(set)];
    return bars?.[crossing(portal, fromCell)] !== 1 && isPassable(portal, fromCell);
  }

  /** Walk from the middle of a portal to a target in the cell, m; the nearest floor where the middle gives nothing. */
  function walkFromPortal(cell: number, portal: number, target: number): number {
    const segment = space.portals[portal]?.segment as Segment;
    const field = atlas.field(cell, target);
    let best = Number.POSITIVE_INFINITY;
    const [mx, my] = midpoint(segment);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        sample.atX = mx + dx * field.grid.raster.spacingM;
        sample.atY = my + dy * field.grid.raster.spacingM;
        sampleField(field, sample);
        if (sample.phi < best) best = sample.phi;
      }
    }
    return best;
  }

  function sweepFrom(set: number, cell: number): Float64Array {
    const sources: SweepSource[] = [];
    for (const g of goalSets[set] as readonly number[]) {
      const goal = goals[g] as GoalDefinition;
      const strangeM = strangenessM(set, g);
      if (goal.kind === 'portal') sources.push({ portal: goal.portal as number, cost: strangeM });
      else if (goal.cell !== cell) {
        const intoCell = goal.cell as number;
        for (const portal of space.cells[intoCell]?.portals ?? []) {
          const walk = walkFromPortal(intoCell, portal, portalCount + g);
          if (walk === Number.POSITIVE_INFINITY) continue;
          sources.push({ portal, cost: walk * costPerM(intoCell) + strangeM, intoCell });
        }
      }
    }
    const around = (through: number) => (through === cell ? Number.POSITIVE_INFINITY : costPerM(through));
    const mayBePassed = (portal: number, from: number) => mayPass(set, portal, from);
    return sweepCrossings(graph, sources, { costPerM: around, isPassable: mayBePassed });
  }

  /** Way left after each crossing (see `sweepCrossings`), over ways that do not lead through the cell again. */
  const costs = oncePerSetAndCell(space.cells.length, sweepFrom);

  const beyond = (set: number, cell: number, target: number) =>
    target >= portalCount
      ? strangenessM(set, target - portalCount)
      : (costs.of(set, cell)[crossing(target, cell)] as number);

  function wayLeft(occupants: Occupants, i: number): number {
    if (occupants.target[i] === -1) return Number.POSITIVE_INFINITY;
    const cell = occupants.cell[i] as number;
    const left = beyond(occupants.goalSet[i] as number, cell, occupants.target[i] as number);
    return (occupants.phi[i] as number) * costPerM(cell) + left;
  }

  /**
   * Targets of a person, the least they can cost first; one they pass by only where there is no other, and back the way
   * they came only where there is not even that.
   */
  function listCandidates(occupants: Occupants, i: number): void {
    const cell = occupants.cell[i] as number;
    const set = occupants.goalSet[i] as number;
    const at: Point = [occupants.x[i] as number, occupants.y[i] as number];
    candidates.count = 0;
    for (const g of goalsInCell(set, cell)) addCandidate(candidates, portalCount + g, strangenessM(set, g));
    let isBackOpen = false;
    let isPassedByOpen = false;
    for (const target of space.cells[cell]?.portals ?? []) {
      const portal = space.portals[target];
      const left = beyond(set, cell, target);
      if (!portal || left === Number.POSITIVE_INFINITY) continue;
      if (portal.b < 0 && goalAtPortal(set, target) < 0) continue;
      if (target === occupants.cameBy[i]) isBackOpen = true;
      else if (target === occupants.passesBy[i]) isPassedByOpen = true;
      else addCandidate(candidates, target, nearestOnSegment(at, portal.segment).distanceM * costPerM(cell) + left);
    }
    if (candidates.count > 0) return;
    if (isPassedByOpen) addCandidate(candidates, occupants.passesBy[i] as number, 0);
    else if (isBackOpen) addCandidate(candidates, occupants.cameBy[i] as number, 0);
  }

  function choose(occupants: Occupants, i: number, canStay: boolean): void {
    const cell = occupants.cell[i] as number;
    const set = occupants.goalSet[i] as number;
    const perM = costPerM(cell);
    listCandidates(occupants, i);
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    let bestPhi = Number.POSITIVE_INFINITY;
    for (let n = 0; n < candidates.count; n++) {
      // the queue share can make the walk count less, never below this
      if ((candidates.least[n] as number) * LOYALTY >= bestCost) break;
      const target = candidates.target[n] as number;
      sample.atX = occupants.x[i] as number;
      sample.atY = occupants.y[i] as number;
      sampleField(atlas.field(cell, target), sample);
      const { phi } = sample;
      if (phi === Number.POSITIVE_INFINITY) continue;
      const queue = queueLengths().ahead(cell, target, phi);
      const passedPerS = EXPECTED_FLOW_PER_MS * (space.portals[target]?.clearWidthM ?? 1);
      const queueM = ((occupants.freeSpeed[i] as number) * queue) / passedPerS;
      const local = Math.max(phi, queueM) + WALK_SHARE * phi;
      let cost = local * perM + beyond(set, cell, target) * (1 + WALK_SHARE);
      if (canStay && target === occupants.target[i]) cost *= LOYALTY;
      if (cost < bestCost) {
        best = target;
        bestCost = cost;
        bestPhi = phi;
      }
    }
    const portal = space.portals[best];
    occupants.target[i] = best;
    occupants.field[i] = best < 0 ? -1 : atlas.numberOf(cell, best);
    occupants.nextCell[i] = portal ? (portal.a === cell ? portal.b : portal.a) : -1;
    occupants.phi[i] = bestPhi;
  }

  function setPortalState(portal: number, state: PortalState): void {
    states[portal] = state;
    costs.forget();
  }

  function avoidSmoke(costFactor: Float64Array, isClosed: Uint8Array): void {
    smokeCost = costFactor;
    isClosedBySmoke = isClosed;
    costs.forget();
  }

  return {
    goalSets,
    goalSetOf: sets.ofOccupant,
    weightedOptions: sets.weightedOptions,
    hasRoute: (set) => sets.routeOf(set) >= 0,
    withoutRoute: sets.withoutRoute,
    sendTo: sets.sendTo,
    choose,
    beyond,
    wayLeft,
    portalState: (portal) => states[portal] as PortalState,
    setPortalState,
    avoidSmoke,
    mayPass,
    goalAtPortal,
    goalsInCell,
  };
}
