/**
 * Looking for those who are missing at the count: two go together to each place somebody was left in, and come back.
 *
 * They walk there and back through the building as it is then. Where no way is open (smoke, a locked door) they turn
 * round and the place is named to the fire brigade; nobody goes alone.
 */
import { ringCentroid } from '../../../model/index.js';
import { OCCUPANT_STATE, type RunEvent } from '../../../sim/index.js';
import { type ClockedActor, startClockedActor } from '../../machines/clockedActor.js';
import type { DrillClock } from '../../machines/drillClock.js';
import { type PartyEvent, type PartyMessage, searchPartyMachine, type TurnReason } from '../../machines/staffActors.js';
import type { DrillStage } from '../drillConduct.js';
import type { RollCall } from './rollCall.js';
import { choosePair, goTheSameWay, keepTogether, type Pair, placeOf, twoSpots } from './searchPair.js';
import type { SearchPlaces } from './searchPlaces.js';
import type { SearchFigure, SearchOutcome } from './staffFigures.js';

export interface Search {
  /** Begins; those not in place are missing. */
  start(): void;
  look(events: readonly RunEvent[]): void;
  /** Everyone who went is back, and every place is searched or named to the fire brigade. */
  readonly isOver: boolean;
  figures(): SearchFigure[];
}

/** One place to search. */
interface Job {
  readonly cell: number;
  readonly missing: readonly number[];
  readonly startS: number;
  party: Party | null;
  reachedS: number | null;
  backS: number | null;
  outcome: SearchOutcome | null;
  /** Nobody who went can come back: waited for no longer. */
  isGivenUp: boolean;
}

interface Party {
  readonly pair: Pair;
  readonly meeting: number;
  readonly actor: ClockedActor<PartyEvent, PartyMessage>;
  /** The two, and whoever they bring back. */
  members: readonly number[];
  /** Goal of the leg they walk; those at its end. */
  goal: number;
  readonly arrived: Set<number>;
  isPartingWays: boolean;
}

const LOOK_INTERVAL_S = 0.5;

/**
 * @param firstPlace - index of the first of `places` among the goals of the run
 * @param candidates - staff who may be sent once they have arrived
 */
export function createSearch(
  { simulation, population, goals, ownGoals, durations, cells, doors, note }: DrillStage,
  places: SearchPlaces,
  firstPlace: number,
  rollCall: RollCall,
  candidates: readonly number[],
  clock: DrillClock,
): Search {
  const jobs: Job[] = [];
  const isOvercome = new Set<number>();
  let hasStarted = false;
  let endS = 0;
  let looksNextS = 0;

  const goalOf = (place: number) => goals[place] as (typeof goals)[number];
  const isUnderWay = ({ party, backS, isGivenUp }: Job) => party !== null && backS === null && !isGivenUp;
  const busy = () => new Set(jobs.flatMap((job) => (isUnderWay(job) ? (job.party?.pair ?? []) : [])));

  function start(): void {
    if (hasStarted) return;
    hasStarted = true;
    endS = simulation.timeS + durations.searchS;
    const missing = population.people.flatMap((_, i) => (rollCall.hasArrived(i) ? [] : [i]));
    const byCell = new Map<number, number[]>();
    for (const i of missing) {
      const { cell } = simulation.whereIs(i);
      byCell.set(cell, [...(byCell.get(cell) ?? []), i]);
    }
    for (const [cell, who] of byCell) {
      const outcome = places.inCell(cell) < 0 ? (places.meeting.length === 0 ? 'nobodyToSend' : 'closed') : null;
      jobs.push({
        cell,
        missing: who,
        startS: simulation.timeS,
        party: null,
        reachedS: null,
        backS: null,
        outcome,
        isGivenUp: false,
      });
    }
    sendPairs();
  }

  function sendPairs(): void {
    for (const job of jobs) {
      if (job.outcome !== null || job.party) continue;
      const taken = busy();
      const free = candidates.filter((i) => !taken.has(i) && simulation.stateOf(i) === OCCUPANT_STATE.arrived);
      const floor = cells.cells[job.cell];
      const pair = floor ? choosePair(simulation, free, ringCentroid(floor.polygon.outer)) : null;
      if (pair) send(job, pair);
      else if (taken.size === 0) job.outcome = 'nobodyToSend';
    }
  }

  function send(job: Job, pair: Pair): void {
    const at = placeOf(simulation, pair[0]);
    const meeting = firstPlace + nearestMeeting(at);
    const times = { turnBackS: Math.max(0, endS - simulation.timeS) / 2, lookS: durations.searchLookS };
    const actor = startClockedActor<PartyEvent, PartyMessage>(searchPartyMachine, times, clock);
    job.party = { pair, meeting, actor, members: pair, goal: -1, arrived: new Set(), isPartingWays: false };
    note('searchStarted', { occupant: pair[0], cell: job.cell, count: job.missing.length });
    walk(job.party, meeting, at);
  }

  function nearestMeeting(at: readonly [number, number]): number {
    const awayM = (k: number) => {
      const [x, y] = ringCentroid(places.definitions[k]?.polygon?.outer ?? []);
      return (x - at[0]) * (x - at[0]) + (y - at[1]) * (y - at[1]);
    };
    return places.meeting.reduce((best, k) => (awayM(k) < awayM(best) ? k : best), places.meeting[0] as number);
  }

  /** All members to one place, beside each other. */
  function walk(party: Party, goal: number, at: readonly [number, number]): void {
    party.goal = goal;
    party.arrived.clear();
    const spots = twoSpots(goalOf(goal), at, cells.cells[goalOf(goal).cell ?? -1]);
    party.members.forEach((i, k) => {
      simulation.sendOccupants([i], { kind: 'assembly', goal, place: spots[k % 2] as (typeof spots)[0] });
    });
    simulation.startOccupants(party.members, simulation.timeS);
  }

  function obey(job: Job, party: Party, message: PartyMessage): void {
    if (message.type === 'goThere') {
      const place = goalOf(firstPlace + places.inCell(job.cell));
      const seen = job.missing.map((i) => simulation.whereIs(i)).find(({ cell }) => cell === job.cell);
      walk(
        party,
        firstPlace + places.inCell(job.cell),
        seen ? [seen.x, seen.y] : ringCentroid(place.polygon?.outer ?? []),
      );
    } else if (message.type === 'look') job.reachedS = simulation.timeS;
    else if (message.type === 'comeBack') comeBack(job, party, message.reason);
  }

  function comeBack(job: Job, party: Party, reason: TurnReason): void {
    const found = reason === 'seen' ? job.missing.filter((i) => !isOvercome.has(i)) : [];
    if (reason !== 'seen') job.outcome = reason;
    else job.outcome = found.length > 0 ? 'found' : 'needsRescue';
    for (const occupant of found) note('missingFound', { occupant, cell: job.cell });
    party.members = [...party.pair, ...found];
    const meeting = goalOf(party.meeting);
    walk(party, party.meeting, ringCentroid(meeting.polygon?.outer ?? []));
  }

  /** Back on the grounds everyone goes to their own place. */
  function partWays(party: Party): void {
    party.isPartingWays = true;
    party.arrived.clear();
    for (const i of party.members) {
      simulation.setPace([i], 1);
      simulation.sendOccupants([i], ownGoals[i] as (typeof ownGoals)[number]);
    }
    simulation.startOccupants(party.members, simulation.timeS);
  }

  function read(event: RunEvent): void {
    if (event.type === 'occupantOvercome') isOvercome.add(event.occupant);
    if (event.type !== 'occupantReachedGoal') return;
    for (const { party, backS } of jobs) {
      if (!party || backS !== null || !party.members.includes(event.occupant)) continue;
      if (party.isPartingWays ? goalOf(event.goal).kind !== 'place' : event.goal === party.goal) {
        party.arrived.add(event.occupant);
      }
    }
  }

  function follow(job: Job, isLook: boolean): void {
    const { party } = job;
    if (!party || !isUnderWay(job)) return;
    const { actor } = party;
    const hear = () => {
      for (const message of actor.drainMessages()) obey(job, party, message);
    };
    // what its clock has told it comes first: it may have turned round
    hear();
    if (party.pair.some((i) => isOvercome.has(i))) {
      // nobody goes on alone
      if (actor.state === 'meeting' || actor.state === 'going') actor.send({ type: 'NO_WAY' });
      hear();
    }
    const walking = party.members.filter((i) => !isOvercome.has(i));
    if (walking.length === 0) job.isGivenUp = true;
    else if (walking.every((i) => party.arrived.has(i))) {
      if (actor.state === 'meeting') actor.send({ type: 'TOGETHER' });
      else if (actor.state === 'going') actor.send({ type: 'ARRIVED' });
      else if (actor.state === 'comingBack' && !party.isPartingWays) partWays(party);
      else if (actor.state === 'comingBack') {
        actor.send({ type: 'BACK' });
        job.backS = simulation.timeS;
        for (const i of party.members) if (job.missing.includes(i)) rollCall.found(i);
        note('searchOver', { occupant: party.pair[0], cell: job.cell });
      }
    } else if (isLook && !party.isPartingWays && actor.state !== 'meeting') {
      goTheSameWay(simulation, walking);
      const hasWay = keepTogether(simulation, walking);
      if (!hasWay && actor.state === 'going') actor.send({ type: 'NO_WAY' });
      else if (!hasWay && simulation.isSettled && !doors.isPending) job.isGivenUp = true;
    }
    hear();
  }

  return {
    start,
    look(events) {
      for (const event of events) read(event);
      if (!hasStarted) return;
      const isLook = simulation.timeS >= looksNextS;
      if (isLook) looksNextS = simulation.timeS + LOOK_INTERVAL_S;
      for (const job of jobs) follow(job, isLook);
      sendPairs();
    },
    get isOver() {
      return hasStarted && jobs.every((job) => (job.party ? !isUnderWay(job) : job.outcome !== null));
    },
    figures: () =>
      jobs.map(({ cell, missing, startS, party, reachedS, backS, outcome }) => {
        const idOf = (i: number) => population.people[i]?.id ?? '';
        const groupIds = missing.map((i) => population.groups[population.people[i]?.group ?? -1]?.id ?? '');
        return {
          missing: missing.map(idOf),
          groups: [...new Set(groupIds)],
          room: cells.cells[cell]?.id ?? '',
          pair: party?.pair.map(idOf) ?? [],
          ...{ startS, reachedS, backS, outcome },
        };
      }),
  };
}
