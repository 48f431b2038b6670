/** Where people of a run can go: goals of the simulation, and which of them a person's own goal means. */
import type { AssemblyPoint, CampusPlan, WalkableCells } from '../../floorplans/index.js';
import { isInsidePolygon, type Point, ringCentroid } from '../../model/index.js';
import type { GoalDefinition } from '../../sim/index.js';
import type { MusterRule } from '../conduct/drillConduct.js';
import type { Scenario } from '../scenario.js';
import type { ExitArea } from './exitAreas.js';

export interface RunGoals {
  readonly definitions: readonly GoalDefinition[];
  /** Indexes by the id a scenario uses; an exit with several edges has several goals. */
  readonly byId: ReadonlyMap<string, readonly number[]>;
  /** Ways out: the scenario's own exits, or those of the plan where it has none. */
  readonly waysOut: readonly number[];
  /** Assembly points on ground that can be walked on. */
  readonly assemblyPoints: readonly { readonly goal: number; readonly point: AssemblyPoint; readonly cell: number }[];
}

/** Goals for every exit of the scenario, every opening it names, every way out and assembly point of the plan. */
export function defineGoals(
  plan: CampusPlan,
  cells: WalkableCells,
  exits: readonly ExitArea[],
  scenario: Scenario,
  muster: MusterRule = { at: 'assemblyPoints' },
): RunGoals {
  const definitions: GoalDefinition[] = [];
  const byId = new Map<string, number[]>();
  const add = (definition: GoalDefinition): number => {
    const index = definitions.length;
    definitions.push(definition);
    const known = byId.get(definition.id);
    if (known) known.push(index);
    else byId.set(definition.id, [index]);
    return index;
  };

  const waysOut: number[] = [];
  for (const { exit, portals, inside } of exits) {
    const label = { id: exit.id, name: exit.name ?? exit.id, nameEn: exit.nameEn ?? exit.name ?? exit.id };
    for (const portal of portals) waysOut.push(add({ ...label, kind: 'portal', portal }));
    if (inside) waysOut.push(add({ ...label, kind: 'area', ...inside }));
  }
  const named = namedGoalIds(scenario);
  const isOwnExit = new Set(exits.flatMap((each) => each.portals));
  cells.portals.forEach((portal, index) => {
    if (isOwnExit.has(index)) return;
    const isWayOut = exits.length === 0 && (muster.at === 'gates' ? leadsOffCampus(portal) : leadsOut(cells, index));
    if (!isWayOut && !named.has(portal.id)) return;
    const { id, name, nameEn } = portal;
    const goal = add({ id, name, nameEn, kind: 'portal', portal: index });
    if (isWayOut) waysOut.push(goal);
  });
  const assemblyPoints = plan.assemblyPoints.flatMap((point) => {
    if (muster.at === 'gates' || muster.ids?.includes(point.id) === false) return [];
    const cell = cellUnder(cells, point);
    if (cell < 0) return [];
    const { id, name, nameEn = name, polygon } = point;
    return [{ goal: add({ id, name, nameEn, kind: 'assembly', cell, polygon }), point, cell }];
  });
  return { definitions, byId, waysOut, assemblyPoints };
}

/** Whether a portal leads out of the plan: a gate, or an exit with no ground outside. */
function leadsOffCampus({ b }: WalkableCells['portals'][number]): boolean {
  return b < 0;
}

/** Whether a portal leads out of a building, or out of the plan. */
export function leadsOut({ cells, portals }: WalkableCells, index: number): boolean {
  const portal = portals[index];
  if (!portal) return false;
  if (portal.b < 0) return true;
  return (cells[portal.a]?.kind === 'ground') !== (cells[portal.b]?.kind === 'ground');
}

function namedGoalIds({ occupants, sources }: Scenario): Set<string> {
  const ids = new Set<string>();
  for (const { goal } of [...occupants, ...sources]) {
    if (goal && 'exits' in goal) for (const id of goal.exits) ids.add(id);
  }
  return ids;
}

/** The outdoor cell that holds most of an assembly point's corners and its middle; -1 where none does. */
function cellUnder({ cells }: WalkableCells, { polygon, slots }: AssemblyPoint): number {
  const points: Point[] = [ringCentroid(polygon.outer), ...slots.map((slot) => ringCentroid(slot.polygon.outer))];
  let best = -1;
  let most = 0;
  cells.forEach((cell, index) => {
    if (cell.kind !== 'ground' && cell.spaceKind !== 'outdoor') return;
    const held = points.filter((point) => isInsidePolygon(point, cell.polygon)).length;
    if (held > most) {
      most = held;
      best = index;
    }
  });
  return best;
}
