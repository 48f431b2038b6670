/** Ways and ground that are cut off at a time, and who still passes them. */
import type { CampusPlan, RoughGround, WalkableCells } from '../../../floorplans/index.js';
import { isInsidePolygon, type Polygon } from '../../../model/index.js';
import type { RunEvent, Simulation } from '../../../sim/index.js';
import type { Scenario } from '../../scenario.js';
import { type ScenarioTerrain, TERRAIN_DEFAULTS } from '../../terrainScenario.js';
import type { DrillStage } from '../drillConduct.js';

/** A metre of low ground counts for so many when a way is chosen: people go round it wherever there is another way. */
const COST_ON_LOW_GROUND = 4;
/** How often it is looked who is on low ground, s. */
const LOOK_EVERY_S = 1;

/** From the warning until low ground is cut off, s. */
export function leadS({ warning }: ScenarioTerrain): number {
  return warning?.leadS ?? TERRAIN_DEFAULTS.leadS.value[warning?.by ?? TERRAIN_DEFAULTS.warner.value];
}

interface LowGround {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly polygon: Polygon;
  readonly closesAtS: number;
}

function lowGroundOf({ site }: CampusPlan, terrain: ScenarioTerrain): LowGround[] {
  return (terrain.lowGround ?? []).flatMap(({ area, outline, closesAtS = leadS(terrain) }, k): LowGround[] => {
    if (outline) {
      const polygon = { outer: outline, holes: [] };
      return [{ id: `low-ground-${k + 1}`, name: `低处 ${k + 1}`, nameEn: `Low ground ${k + 1}`, polygon, closesAtS }];
    }
    const own = site?.areas.find((each) => each.id === area);
    if (!own) return [];
    return [{ id: own.id, name: own.name, nameEn: own.nameEn ?? own.name, polygon: own.polygon, closesAtS }];
  });
}

/** The same floor with the low ground people keep off. */
export function layLowGround(
  plan: CampusPlan,
  { terrain = {} }: Pick<Scenario, 'terrain'>,
  walkable: WalkableCells,
): WalkableCells {
  const low = lowGroundOf(plan, terrain);
  if (low.length === 0) return walkable;
  const rough: RoughGround[] = low.map(({ polygon }) => ({ polygon, costPerM: COST_ON_LOW_GROUND, pace: 1 }));
  const cells = walkable.cells.map((cell) => (cell.kind === 'ground' ? { ...cell, roughGround: rough } : cell));
  return { cells, portals: walkable.portals };
}

/** One way or piece of ground that is cut off, for the figures. */
export interface ClosedWay {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** From the warning, s. */
  readonly closesAtS: number;
  /** When the last person passed it or was on it, s from the warning; null where nobody was. */
  readonly lastPastS: number | null;
}

export interface LowWays {
  /** After each step: closes what is due, and notes who is past. */
  follow(simulation: Simulation, events: readonly RunEvent[]): void;
  closedWays(): ClosedWay[];
}

/** The warning is the start of the run. */
export function watchLowWays({ plan, scenario, cells, note }: DrillStage): LowWays {
  const { terrain = {} } = scenario;
  const ways = (terrain.lowWays ?? []).map(({ way, closesAtS = leadS(terrain) }) => {
    const portals = cells.portals.flatMap(({ id }, index) => (id === way ? [index] : []));
    const { name = way, nameEn = way } = cells.portals[portals[0] ?? -1] ?? {};
    return { id: way, name, nameEn, closesAtS, portals, lastPastS: null as number | null, isClosed: false };
  });
  const grounds = lowGroundOf(plan, terrain).map((each) => ({ ...each, lastPastS: null as number | null }));
  let nextLookS = 0;

  function lookAtGrounds(simulation: Simulation): void {
    if (grounds.length === 0 || simulation.timeS < nextLookS) return;
    nextLookS = simulation.timeS + LOOK_EVERY_S;
    const total = simulation.counts().total;
    for (let i = 0; i < total; i++) {
      const { cell, x, y } = simulation.whereIs(i);
      if (cells.cells[cell]?.kind !== 'ground') continue;
      for (const ground of grounds) if (isInsidePolygon([x, y], ground.polygon)) ground.lastPastS = simulation.timeS;
    }
  }

  return {
    follow(simulation, events) {
      for (const event of events) {
        if (event.type !== 'occupantPassedPortal') continue;
        for (const way of ways) if (way.portals.includes(event.portal)) way.lastPastS = simulation.timeS;
      }
      lookAtGrounds(simulation);
      for (const way of ways) {
        if (way.isClosed || simulation.timeS < way.closesAtS - 1e-9) continue;
        way.isClosed = true;
        for (const portal of way.portals) {
          simulation.setPortalState(portal, 'closed');
          note('wayCutOff', { portal });
        }
      }
    },
    closedWays: () =>
      [...ways, ...grounds].map(({ id, name, nameEn, closesAtS, lastPastS }) => ({
        id,
        name,
        nameEn,
        closesAtS,
        lastPastS,
      })),
  };
}
