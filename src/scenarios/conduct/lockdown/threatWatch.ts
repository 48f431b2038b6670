/** The assumed threat, the guards, and who could be seen, while a lockdown runs. */
import { distance } from '../../../model/index.js';
import {
  callGuards,
  createExposureMeter,
  createSight,
  createThreat,
  type Exposure,
  type FloorPlace,
  type Frame,
  type GuardGroup,
  type GuardPost,
  OCCUPANT_STATE,
  type Threat,
} from '../../../sim/index.js';
import { INTRUDER_DEFAULTS } from '../../intruderDefaults.js';
import type { DrillStage } from '../drillConduct.js';
import { detectionPlace, drawnPlaces, placeNamed } from './findPlaces.js';
import type { LockdownPlan } from './lockdownPlan.js';
import type { ShelterRun } from './shelterRun.js';

/** Seconds between two looks at who sees whom. */
export const LOOK_INTERVAL_S = 0.5;
/** Whoever walks in sight of the threat and nearer than this crosses its zone, m. Judgement. */
const THREAT_ZONE_M = 10;

export interface ThreatWatch {
  callGuards(): void;
  /** Once every `LOOK_INTERVAL_S`. */
  look(people: Frame): void;
  handOver(): void;
  leadAway(): void;
  readonly exposure: Exposure;
  /** When the first guard was there and since when a line was held, s from the start of the run; null for never. */
  readonly firstGuardS: number | null;
  readonly lineHeldS: number | null;
  /** Groups somebody of whom walked through the zone of the threat. */
  readonly groupsInZone: ReadonlySet<number>;
}

/** Null where the threat starts nowhere on the floor. */
export function watchThreat(stage: DrillStage, plan: LockdownPlan, shelters: ShelterRun): ThreatWatch | null {
  const { simulation, cells: space, scenario, population } = stage;
  const { graph, walks, guards: guardPeople, intruder } = plan;
  const start = detectionPlace(space, scenario.intruder?.detectedAt);
  if (start === null) return null;
  const drawn = drawnPlaces(space, scenario.intruder?.way)?.flatMap((place) => place ?? []);
  const threat: Threat = createThreat({
    ...{ graph, walks, start, seed: scenario.seed, speedMPerS: intruder.speedMPerS },
    ...(drawn ? { drawn } : {}),
    mayPass: (portal) => !shelters.isLocked(portal),
  });
  const sight = createSight(space, seenOver(stage));
  const meter = createExposureMeter({
    ...{ space, sight, leftOut: guardPeople, occupants: population.people.length, intervalS: LOOK_INTERVAL_S },
  });
  const groupsInZone = new Set<number>();
  let guards: GuardGroup | null = null;
  let told = 0;
  let cell = -1;
  let isAway = false;
  let isHandedOver = false;
  let lineHeldS: number | null = null;

  function lookAtGuards(timeS: number): void {
    guards?.look(timeS, threat.place);
    for (const arrivals = guards?.arrivals ?? []; told < arrivals.length; told++) {
      stage.note('guardThere', { count: told + 1 });
    }
    if (lineHeldS !== null || isHandedOver || !guards) return;
    lineHeldS = guards.holdsSinceS;
    if (lineHeldS === null) return;
    threat.hold();
    stage.note('guardsHoldLine', { count: told });
  }

  /** Only people on their way somewhere: those who stay are counted by the exposure. */
  function lookAtZone(people: Frame): void {
    for (const i of plan.moves.keys()) {
      const state = people.state[i];
      if (state !== OCCUPANT_STATE.walking && state !== OCCUPANT_STATE.waiting) continue;
      const at = [(people.xCm[i] as number) / 100, (people.yCm[i] as number) / 100] as const;
      if (distance(at, threat.place.at) > THREAT_ZONE_M) continue;
      if (sight.through(threat.place, { cell: people.cell[i] as number, at }, shelters.isShut) !== null) {
        groupsInZone.add(population.people[i]?.group as number);
      }
    }
  }

  return {
    callGuards() {
      const posts = guardPosts(stage, plan, start);
      guards = callGuards({ graph, walks, posts, calledAtS: simulation.timeS, seed: scenario.seed });
    },
    look(people) {
      const { timeS } = simulation;
      if (!isAway) {
        threat.advanceTo(timeS);
        if (threat.place.cell !== cell) {
          cell = threat.place.cell;
          stage.note('threatInPlace', { cell });
        }
        lookAtGuards(timeS);
        lookAtZone(people);
      }
      meter.sample({
        threat: isAway ? null : threat.place,
        people,
        isShut: shelters.isShut,
        isSecured: shelters.isSecured,
      });
    },
    handOver() {
      threat.hold();
      isHandedOver = true;
    },
    leadAway() {
      isAway = true;
      stage.note('threatLedAway', { cell });
    },
    get exposure() {
      return meter.result();
    },
    get firstGuardS() {
      return guards?.arrivals[0]?.atS ?? null;
    },
    get lineHeldS() {
      return lineHeldS;
    },
    groupsInZone,
  };
}

/** Planting and fixed furniture: people see over them, not over columns. */
function seenOver({ plan }: DrillStage) {
  const low = plan.buildings.flatMap(({ levels }) =>
    levels.flatMap(({ obstacles }) => obstacles.filter(({ kind }) => kind === 'fixed').map(({ polygon }) => polygon)),
  );
  return [...(plan.site?.greens ?? []), ...low];
}

/** As stated; else the guards there are, where they are; else two where the threat is noticed. */
function guardPosts(
  { plan, cells: space, scenario, population }: DrillStage,
  { guards }: LockdownPlan,
  start: FloorPlace,
): GuardPost[] {
  const stated = scenario.intruder?.guards;
  if (!stated && guards.size > 0) {
    return [...guards].map((i) => {
      const { id, cell, at } = population.people[i] as (typeof population.people)[number];
      return { id, place: { cell, at } };
    });
  }
  const { count = INTRUDER_DEFAULTS.guards.value, start: from } = stated ?? {};
  const place = (from === undefined ? null : placeNamed(plan, space, from)) ?? start;
  return Array.from({ length: count }, (_, k) => ({ id: `guard/${k + 1}`, place }));
}
