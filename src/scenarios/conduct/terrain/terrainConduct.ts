/** The drills against debris flow and flood: up and away from low ground before it is cut off. */
import { ILLUMINANCE_LX, type LightLevel, lightSpeedFactor } from '../../../sim/index.js';
import { terrainDrillMachine } from '../../machines/drillMachines.js';
import { TERRAIN_DRILL_PHASES } from '../../machines/terrainDrill.js';
import type { Scenario } from '../../scenario.js';
import { TERRAIN_DEFAULTS } from '../../terrainScenario.js';
import type { DrillConduct, DrillKind, DrillStage } from '../drillConduct.js';
import { watchEvacuation } from '../evacuationConduct.js';
import { refugeOf } from './highGround.js';
import { layLowGround, leadS, watchLowWays } from './lowWays.js';
import { findRefuge } from './refugeFloors.js';
import { risingWater } from './risingWater.js';
import { checkTerrain } from './terrainChecks.js';
import { terrainFigures } from './terrainFigures.js';

/** Debris flow and flood: one drill, where people go and what the water does apart. */
export const terrainKind: DrillKind = {
  machine: terrainDrillMachine,
  phases: TERRAIN_DRILL_PHASES,
  usualSlot: 'lesson',
  mustersAt({ plan, scenario }) {
    const refuge = refugeOf(plan, scenario);
    return { at: 'assemblyPoints', ids: refuge.to === 'points' ? refuge.points.map((point) => point.id) : [] };
  },
  lay: ({ plan, scenario }, cells) => layLowGround(plan, scenario, cells),
  places(setting) {
    if (refugeOf(setting.plan, setting.scenario).to !== 'upstairs') return [];
    return findRefuge(setting).goals;
  },
  check: checkTerrain,
  conduct: conductTerrain,
};

/** At night it is dark outdoors, and inside the emergency lights burn. */
function lightIn(isOutdoors: boolean, { slot, terrain }: Scenario): LightLevel {
  if (terrain?.light) return terrain.light;
  if (slot !== 'night') return 'lit';
  return isOutdoors ? 'torches' : 'emergency';
}

/** Share of their speed at which people walk in a dry cell: by light, and on wet ground. */
function paceIn(scenario: Scenario, { cells }: DrillStage['cells']): (cell: number) => number {
  const { season = TERRAIN_DEFAULTS.season.value } = scenario.terrain ?? {};
  return (index) => {
    const cell = cells[index];
    const isOutdoors = cell?.kind === 'ground' || cell?.spaceKind === 'outdoor';
    const way = cell?.kind === 'flight' ? 'stairs' : 'level';
    const lit = lightSpeedFactor(ILLUMINANCE_LX[lightIn(isOutdoors, scenario)][way].value, way);
    return lit * (isOutdoors && season === 'rainy' ? TERRAIN_DEFAULTS.wetPace.value : 1);
  };
}

function conductTerrain(stage: DrillStage): DrillConduct {
  const { simulation, plan, scenario, cells, releases, firstPlace } = stage;
  const refuge = refugeOf(plan, scenario);
  const watch = watchEvacuation(stage);
  const lowWays = watchLowWays(stage);
  const paceOf = paceIn(scenario, cells);
  const water = scenario.kind === 'flood' ? risingWater(stage, paceOf) : null;
  let isSounding = false;
  cells.cells.forEach((_, cell) => {
    simulation.setCellPace(cell, paceOf(cell));
  });

  function goUp(): void {
    const { places } = findRefuge(stage);
    places.forEach((own, i) => {
      if (own) simulation.sendOccupants([i], { kind: 'assembly', goal: firstPlace + own.goal, place: own.place });
    });
  }

  return {
    restIsDone: false,
    obey(order) {
      if (order !== 'soundAlarm') return;
      isSounding = true;
      if (refuge.to === 'upstairs') goUp();
      releases.alarm(simulation);
    },
    observe(events) {
      lowWays.follow(simulation, events);
      water?.follow();
      return isSounding ? watch.look(events) : [];
    },
    figures: () => ({ terrain: terrainFigures(refuge.to, leadS(scenario.terrain ?? {}), lowWays.closedWays()) }),
  };
}
