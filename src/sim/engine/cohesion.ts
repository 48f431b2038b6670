/**
 * Groups that stay together: those in front wait for those who walk slower, and follow whoever leads them.
 *
 * Members stand in a row by the way they have left. One who is more than 1.5 m ahead of the member behind slows
 * down in proportion and stops at 3 m, and so does everyone further ahead; in a group of a few this is the rule of
 * the movement model (section 4), which takes the lead over the rearmost. The gap between neighbours is taken
 * because a whole class is longer than 3 m even when it walks closely.
 *
 * Nobody waits for someone who does not walk (not started, arrived, out, without a way), who is held up by others
 * (they come with the queue they stand in, which waiting would only lengthen), or who has made no headway for 20 s.
 */
import type { EngineContext } from './context.js';
import { MOTION } from './occupants.js';
import type { SimulationSetup } from './setup.js';

/** Lead without any slowing, and further lead until a member stands, m (movement model, section 4; VC-18). */
const FREE_LEAD_M = 1.5;
const SLOWING_M = 1.5;
/** Members may be this far ahead of their leader before they slow down, m. Judgement: beside or just in front. */
const AHEAD_OF_LEADER_M = 0.5;
/** The sweeper keeps this far behind the last of the others, m. Judgement: a step behind. */
const SWEEPER_BEHIND_M = 1;
/** Groups look round this often, s. */
const LOOK_INTERVAL_S = 0.2;
/** Pace is averaged over this time, s; below this share of it a member counts as held up. Judgement. */
const PACE_OVER_S = 2;
const HELD_UP_BELOW = 0.8;
/** Not waited for after this time, s, without this headway, m. Judgement. */
const NO_HEADWAY_S = 20;
const HEADWAY_M = 0.5;

/** Occupants who walk as one group; indexes into the occupants of the setup. */
export interface CohesiveGroup {
  readonly members: readonly number[];
  /** Goes in front: the others do not get ahead of them. */
  readonly leader?: number;
  /** Comes last: keeps behind the others. */
  readonly sweeper?: number;
}

export interface Cohesion {
  /** Share of their speed each occupant takes, 0 to 1; 1 for those in no group. */
  readonly paceShare: Float64Array;
  /** Every 0.2 s: who waits for whom. Call once a step, before the guidance. */
  look(context: EngineContext): void;
}

interface Row {
  readonly leader: number;
  readonly sweeper: number;
  /** Members, those on the way first, the least way left first; kept from look to look, so nearly in order. */
  readonly members: Int32Array;
}

/** Null where nobody walks in a group, so that it costs nothing. */
export function createCohesion({ cohesiveGroups = [], occupants }: SimulationSetup): Cohesion | null {
  if (cohesiveGroups.length === 0) return null;
  const rows = cohesiveGroups.map(
    ({ members, leader = -1, sweeper = -1 }): Row => ({ leader, sweeper, members: Int32Array.from(members) }),
  );
  const paceShare = new Float64Array(occupants.length).fill(1);
  /** Way left, m-equivalents; infinite for those who are not on the way. */
  const wayLeftM = new Float64Array(occupants.length).fill(Number.POSITIVE_INFINITY);
  const pace = new Float64Array(occupants.length).fill(1);
  const markM = new Float64Array(occupants.length).fill(Number.POSITIVE_INFINITY);
  const markStep = new Float64Array(occupants.length);
  const isAwaited = new Uint8Array(occupants.length);

  function follow({ people, guidance, routes, dtS, stepCount }: EngineContext, i: number, everySteps: number): void {
    const isOnTheWay = people.motion[i] === MOTION.moving && people.target[i] !== -1 && people.walksToPlace[i] === 0;
    wayLeftM[i] = isOnTheWay ? routes.wayLeft(people, i) : Number.POSITIVE_INFINITY;
    isAwaited[i] = 0;
    if (!isOnTheWay) return;
    const limit = guidance.speedLimit[i] as number;
    const vx = people.vx[i] as number;
    const vy = people.vy[i] as number;
    // someone who waits for their own group is not held up
    const now = limit > 0.05 && (paceShare[i] as number) > 0.2 ? Math.min(1, Math.sqrt(vx * vx + vy * vy) / limit) : 1;
    pace[i] = (pace[i] as number) + (now - (pace[i] as number)) * Math.min(1, (everySteps * dtS) / PACE_OVER_S);
    if (Math.abs((wayLeftM[i] as number) - (markM[i] as number)) > HEADWAY_M) {
      markM[i] = wayLeftM[i] as number;
      markStep[i] = stepCount;
    }
    const isUnderWay = (stepCount - (markStep[i] as number)) * dtS < NO_HEADWAY_S;
    isAwaited[i] = isUnderWay && (pace[i] as number) >= HELD_UP_BELOW ? 1 : 0;
  }

  /** Insertion sort: the order hardly changes between two looks. Equal ways stay in their order. */
  function sort(members: Int32Array): number {
    for (let k = 1; k < members.length; k++) {
      const member = members[k] as number;
      const own = wayLeftM[member] as number;
      let at = k;
      for (; at > 0 && (wayLeftM[members[at - 1] as number] as number) > own; at--) {
        members[at] = members[at - 1] as number;
      }
      members[at] = member;
    }
    let onTheWay = members.length;
    while (onTheWay > 0 && wayLeftM[members[onTheWay - 1] as number] === Number.POSITIVE_INFINITY) onTheWay--;
    return onTheWay;
  }

  const share = (leadM: number) => 1 - Math.min(1, Math.max(0, leadM / SLOWING_M));

  function slow({ members, leader, sweeper }: Row, onTheWay: number): void {
    let widestM = 0;
    for (let k = onTheWay - 1; k >= 0; k--) {
      const i = members[k] as number;
      const behind = members[k + 1] as number;
      if (k + 1 < onTheWay && isAwaited[behind] === 1) {
        widestM = Math.max(widestM, (wayLeftM[behind] as number) - (wayLeftM[i] as number));
      }
      let own = share(widestM - FREE_LEAD_M);
      if (leader >= 0 && i !== leader && isAwaited[leader] === 1) {
        own = Math.min(own, share((wayLeftM[leader] as number) - (wayLeftM[i] as number) - AHEAD_OF_LEADER_M));
      }
      paceShare[i] = own;
    }
    for (let k = onTheWay; k < members.length; k++) paceShare[members[k] as number] = 1;
    if (sweeper < 0 || onTheWay < 2 || wayLeftM[sweeper] === Number.POSITIVE_INFINITY) return;
    const isRearmost = members[onTheWay - 1] === sweeper;
    const last = members[isRearmost ? onTheWay - 2 : onTheWay - 1] as number;
    if (isAwaited[last] === 0) return;
    const leadM = (wayLeftM[last] as number) - (wayLeftM[sweeper] as number);
    paceShare[sweeper] = Math.min(paceShare[sweeper] as number, share(leadM + SWEEPER_BEHIND_M));
  }

  return {
    paceShare,
    look(context) {
      const everySteps = Math.max(1, Math.round(LOOK_INTERVAL_S / context.dtS));
      if (context.stepCount % everySteps !== 0) return;
      for (const row of rows) {
        for (const i of row.members) follow(context, i, everySteps);
        slow(row, sort(row.members));
      }
    },
  };
}
