/**
 * The earthquake drill: cover, nobody walks while the ground shakes, then out with heads covered.
 *
 * Where a building may not hold, those near a way out on the ground floor go at once, as far as the shaking lets them.
 */
import { randomStream } from '../../../model/index.js';
import { DRESSING_S, HEAD_COVERED_PACE, sampleDistribution, walkingWhileShaking } from '../../../sim/index.js';
import { EARTHQUAKE_DEFAULTS } from '../../earthquakeScenario.js';
import type { DrillFact } from '../../machines/contract.js';
import { earthquakeDrillMachine } from '../../machines/drillMachines.js';
import { EARTHQUAKE_DRILL_PHASES } from '../../machines/earthquakeDrill.js';
import type { DrillConduct, DrillKind, DrillSetting, DrillStage } from '../drillConduct.js';
import { watchEvacuation } from '../evacuationConduct.js';
import { oncePerRun } from '../oncePerRun.js';
import { aftershockAfterS } from './aftershock.js';
import { breakWays } from './breakWays.js';
import { scheduleCover } from './coverSchedule.js';
import { drawDamage } from './drawDamage.js';
import { checkEarthquake } from './earthquakeChecks.js';
import { earthquakeFigures } from './earthquakeFigures.js';
import { layFallZones, peopleInFallZones } from './fallZones.js';
import { haltOnTheWay } from './haltOnTheWay.js';
import { inspectionS } from './inspection.js';
import { quickOnes } from './quickOnes.js';

const damageOf = oncePerRun(({ plan, scenario }: Pick<DrillSetting, 'plan' | 'scenario'>) =>
  drawDamage(plan, scenario),
);

export const earthquakeKind: DrillKind = {
  machine: earthquakeDrillMachine,
  phases: EARTHQUAKE_DRILL_PHASES,
  usualSlot: 'lesson',
  lay: ({ plan, scenario }, cells) => layFallZones(plan, damageOf({ plan, scenario }), cells),
  check: checkEarthquake,
  conduct: conductEarthquake,
};

function conductEarthquake(stage: DrillStage): DrillConduct {
  const { simulation, plan, scenario, population, releases, durations } = stage;
  const damage = damageOf({ plan, scenario });
  const cover = scheduleCover(stage);
  const quick = quickOnes(stage);
  const halt = haltOnTheWay(stage);
  const watch = watchEvacuation(stage);
  const aftershockS = aftershockAfterS(scenario);
  const pace = walkingWhileShaking(scenario.earthquake?.intensity ?? EARTHQUAKE_DEFAULTS.intensity.value);
  let signalAtS = Number.NaN;
  let shakesFromS = Number.NaN;
  let stillSinceS = Number.POSITIVE_INFINITY;
  let secondSignalAtS = Number.POSITIVE_INFINITY;
  let nearFacades = 0;
  let leftAtOnce = 0;
  let isShaking = false;
  let hasDecided = false;
  let hasComeAgain = false;

  const isBeforeSecondSignal = () => secondSignalAtS === Number.POSITIVE_INFINITY;

  function takeCover(): void {
    signalAtS = simulation.timeS;
    cover.begin(simulation, quick);
    simulation.startOccupants(quick, simulation.timeS);
  }

  function shake(): void {
    isShaking = true;
    if (Number.isNaN(signalAtS)) takeCover();
    if (!isBeforeSecondSignal()) {
      halt.stop();
      return;
    }
    shakesFromS = simulation.timeS;
    nearFacades = peopleInFallZones(stage);
    breakWays(stage, damage);
    if (pace > 0) simulation.setPace(quick, pace);
    else {
      halt.stop(quick);
      for (const i of quick) cover.coveredAtS[i] = simulation.timeS;
    }
  }

  function still(): void {
    if (!isShaking) return;
    isShaking = false;
    stillSinceS = Math.min(stillSinceS, simulation.timeS);
    if (isBeforeSecondSignal()) simulation.setPace(quick, HEAD_COVERED_PACE.value);
    halt.goOn();
  }

  /** Who slept was woken by the shaking and has only to dress. */
  function preMovementS(i: number): number {
    const person = population.people[i];
    if (!person?.asleep) return person?.preMovementS ?? 0;
    return sampleDistribution(DRESSING_S.value, randomStream(scenario.seed, 'dressing', person.id));
  }

  function leave(): void {
    still();
    cover.end();
    secondSignalAtS = simulation.timeS;
    simulation.setPace(
      population.people.map((_, i) => i),
      HEAD_COVERED_PACE.value,
    );
    releases.alarm(simulation, preMovementS);
  }

  return {
    restIsDone: false,
    obey(order) {
      if (order === 'takeCover') takeCover();
      else if (order === 'groundShakes') shake();
      else if (order === 'groundIsStill') still();
      else if (order === 'soundAlarm') leave();
    },
    observe(events) {
      if (isBeforeSecondSignal()) {
        cover.follow(simulation);
        for (const event of events) if (event.type === 'occupantLeftBuilding') leftAtOnce++;
        if (hasDecided || simulation.timeS < stillSinceS + inspectionS(plan, durations) - 1e-9) return [];
        hasDecided = true;
        return [{ type: 'COMMANDER_DECIDED' }];
      }
      // nothing comes about while everyone is down
      if (isShaking) return [];
      const facts: DrillFact[] = watch.look(events);
      if (!hasComeAgain && aftershockS !== null && simulation.timeS >= secondSignalAtS + aftershockS - 1e-9) {
        hasComeAgain = true;
        facts.push({ type: 'AFTERSHOCK' });
      }
      return facts;
    },
    figures: () => ({
      earthquake: earthquakeFigures(stage, damage, {
        ...{ signalAtS, shakesFromS, nearFacades, leftAtOnce },
        shakesForS: durations.shakingS,
        coveredAtS: cover.coveredAtS,
      }),
    }),
  };
}
