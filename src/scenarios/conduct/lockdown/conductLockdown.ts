/**
 * A lockdown and its milder forms: whoever is outside comes in or goes away, rooms are locked, guards hold a line, the
 * police open room by room.
 *
 * A simplification: who locks is not seen walking from door to door, and guards are not seen walking at all.
 */

import { randomStream } from '../../../model/index.js';
import { LOCKDOWN_DECISION_S, OCCUPANT_STATE, roundFigures, sampleDistribution } from '../../../sim/index.js';
import type { DrillFact } from '../../machines/contract.js';
import type { Person } from '../../population/person.js';
import type { DrillConduct, DrillStage } from '../drillConduct.js';
import { type LockdownFigures, namedExposure, shelterFigures } from './lockdownFigures.js';
import { planLockdown } from './lockdownPlan.js';
import { runShelters } from './shelterRun.js';
import { LOOK_INTERVAL_S, type ThreatWatch, watchThreat } from './threatWatch.js';

export function conductLockdown(stage: DrillStage): DrillConduct {
  const { simulation, durations, population, scenario } = stage;
  const plan = planLockdown(stage);
  const { variant, intruder, moves } = plan;
  const shelters = runShelters(stage, plan, variant.hasThreat ? intruder.holdDoorS : durations.stayS, durations);
  const threat: ThreatWatch | null = variant.hasThreat ? watchThreat(stage, plan, shelters) : null;
  let alarmS = Number.POSITIVE_INFINITY;
  let announcedS = Number.POSITIVE_INFINITY;
  let releasedS: number | null = null;
  let nextLookS = 0;
  let hasPolice = false;
  let isSecured = false;
  let isReleased = false;
  let opened = 0;

  /** Those inside stay where they are; the others set out together with their group. */
  function lockDown(): void {
    announcedS = simulation.timeS;
    const staying = population.people.flatMap((_, i) => (moves.has(i) ? [] : [i]));
    simulation.takeCover(staying);
    for (const [i, { goal, at }] of moves) {
      const group = population.groups[(population.people[i] as Person).group]?.id ?? '';
      const decidedS = sampleDistribution(
        LOCKDOWN_DECISION_S.value,
        randomStream(scenario.seed, 'moveInDecision', group),
      );
      simulation.sendOccupants([i], { kind: 'assembly', goal: stage.firstPlace + goal, place: at });
      simulation.startOccupants([i], announcedS + plan.wakesAfterS(i) + decidedS);
    }
    shelters.lockDown();
  }

  /** One after the other by the teams, or all at once where nothing has to be unlocked with a key. */
  function openDueRooms(): void {
    if (releasedS === null || isReleased) return;
    const { releasePerRoomS } = durations;
    const rounds = releasePerRoomS > 0 ? Math.floor((simulation.timeS - releasedS) / releasePerRoomS + 1e-9) : Infinity;
    const due = variant.hasThreat ? rounds * intruder.releaseTeams : Infinity;
    for (; opened < Math.min(due, shelters.states.length); opened++) shelters.release(opened);
  }

  function isEveryoneSecured(): boolean {
    if (plan.withoutRoom.length > 0) return false;
    if (shelters.states.some(({ securedAtS }) => securedAtS === null)) return false;
    return [...moves].every(([i, move]) => {
      const isThere = simulation.whereIs(i).cell === move.cell && simulation.stateOf(i) === OCCUPANT_STATE.inPlace;
      return isThere;
    });
  }

  function facts(): DrillFact[] {
    const found: DrillFact[] = [];
    if (!hasPolice && threat && simulation.timeS >= alarmS + durations.policeArrivalS - 1e-9) {
      hasPolice = true;
      stage.note('policeArrived', {});
      found.push({ type: 'POLICE_ARRIVED' });
    }
    if (!isSecured && simulation.timeS > announcedS && isEveryoneSecured()) {
      isSecured = true;
      found.push({ type: 'EVERYONE_SECURED' });
    }
    if (!isReleased && releasedS !== null && opened === shelters.states.length) {
      isReleased = true;
      found.push({ type: 'ALL_ROOMS_RELEASED' });
    }
    return found;
  }

  return {
    restIsDone: true,
    obey(order) {
      if (order === 'soundAlarm') {
        alarmS = simulation.timeS;
        threat?.callGuards();
      } else if (order === 'lockDown') lockDown();
      else if (order === 'handOver') threat?.handOver();
      else if (order === 'releaseRooms') {
        releasedS = simulation.timeS;
        threat?.leadAway();
      }
    },
    observe(events) {
      for (const event of events) {
        if (event.type === 'occupantReachedGoal' && event.goal >= stage.firstPlace) shelters.arrived(event.occupant);
      }
      const outside = shelters.follow();
      if (outside.length > 0) simulation.takeCover(outside);
      openDueRooms();
      if (threat && releasedS === null && simulation.timeS >= nextLookS - 1e-9) {
        nextLookS += LOOK_INTERVAL_S;
        threat.look(simulation.frame());
      }
      return facts();
    },
    figures() {
      if (announcedS === Number.POSITIVE_INFINITY) return {};
      const endS = releasedS ?? simulation.timeS;
      const lockdown: LockdownFigures = shelterFigures(stage, plan, shelters.states, { announcedS, endS });
      if (!threat) return { lockdown: roundFigures(lockdown) };
      const sinceAlarm = (timeS: number | null) => (timeS === null ? null : timeS - alarmS);
      return {
        lockdown: roundFigures<LockdownFigures>({
          ...lockdown,
          threat: {
            detectToAlarmS: announcedS,
            firstGuardS: sinceAlarm(threat.firstGuardS),
            responseGroupS: sinceAlarm(threat.lineHeldS),
            pathsCrossingThreat: threat.groupsInZone.size,
            ...namedExposure(threat.exposure, stage.cells),
          },
        }),
      };
    },
  };
}
