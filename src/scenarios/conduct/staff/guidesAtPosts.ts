/**
 * Those with a post: they walk there at the signal, stand there, and leave when nobody is left on that floor and above.
 *
 * Whoever has a post outdoors has arrived with it and is counted there.
 */

import type { RunEvent } from '../../../sim/index.js';
import { type ClockedActor, startClockedActor } from '../../machines/clockedActor.js';
import type { DrillClock } from '../../machines/drillClock.js';
import { type RoleEvent, type RoleMessage, staffRoleMachine } from '../../machines/staffActors.js';
import type { DrillStage } from '../drillConduct.js';
import { watchFloors } from './floorPresence.js';
import type { MannedPost } from './manPosts.js';
import type { PostFigure } from './staffFigures.js';

export interface GuidesAtPosts {
  /** The signal. */
  setOut(): void;
  /**
   * @param isHalted - whether nobody may walk now
   * @param isHeldUp - whether those who cannot get any further now may still be woken, let through or sent on
   */
  look(events: readonly RunEvent[], isHalted: boolean, isHeldUp: boolean): void;
  /** Whether somebody stands there now. */
  isManned(post: number): boolean;
  /** Whether somebody is on the way to a post: they are not of those who leave. */
  isOnDuty(occupant: number): boolean;
  figures(): PostFigure[];
}

interface Duty {
  readonly actor: ClockedActor<RoleEvent, RoleMessage>;
  reachedS: number | null;
  leftS: number | null;
  /** Smoke or heat has stopped them. */
  isLost: boolean;
}

/** @param goalOf - index of the goal of each post */
export function sendGuides(
  { simulation, population, goals, ownGoals, durations, cells, doors, note }: DrillStage,
  posts: readonly MannedPost[],
  goalOf: readonly number[],
  clock: DrillClock,
): GuidesAtPosts {
  const floors = watchFloors(population, goals, posts);
  const duties = posts.map(({ holder }): Duty | null =>
    holder < 0
      ? null
      : { actor: startClockedActor(staffRoleMachine, undefined, clock), reachedS: null, leftS: null, isLost: false },
  );
  const dutyOf = new Map(posts.flatMap(({ holder }, p) => (holder < 0 ? [] : [[holder, p] as const])));

  function leave(p: number): void {
    const { holder, cell } = posts[p] as MannedPost;
    simulation.sendOccupants([holder], ownGoals[holder] as (typeof ownGoals)[number]);
    simulation.startOccupants([holder], simulation.timeS);
    (duties[p] as Duty).leftS = simulation.timeS;
    note('postLeft', { occupant: holder, cell, count: p });
  }

  function read(event: RunEvent): void {
    if (event.type !== 'occupantReachedGoal' && event.type !== 'occupantOvercome') return;
    const p = dutyOf.get(event.occupant);
    const duty = p === undefined ? null : duties[p];
    if (p === undefined || !duty) return;
    if (event.type === 'occupantOvercome') {
      duty.isLost = true;
      return;
    }
    if (event.goal === goalOf[p] && duty.reachedS === null) {
      duty.reachedS = simulation.timeS;
      duty.actor.send({ type: 'REACHED_POST' });
      note('postManned', { occupant: event.occupant, cell: posts[p]?.cell ?? -1, count: p });
    }
    if (goals[event.goal]?.kind !== 'place') duty.actor.send({ type: 'COUNTED' });
  }

  return {
    setOut() {
      posts.forEach(({ holder, at, setsOutS = durations.guideSetsOutS }, p) => {
        const goal = goalOf[p];
        if (holder < 0 || goal === undefined) return;
        duties[p]?.actor.send({ type: 'SET_OUT' });
        simulation.sendOccupants([holder], { kind: 'assembly', goal, place: at });
        simulation.startOccupants([holder], simulation.timeS + setsOutS);
      });
    },
    look(events, isHalted, isHeldUp) {
      for (const event of events) read(event);
      floors.read(events);
      if (isHalted) return;
      // where nobody can get any further, nobody is waited for
      const isOver = !isHeldUp && simulation.isSettled && !doors.isPending;
      posts.forEach(({ isOutdoors }, p) => {
        const duty = duties[p];
        if (!duty || duty.isLost || duty.leftS !== null || isOutdoors) return;
        if (!isOver && floors.leftAt(p) > 0) return;
        duty.actor.send({ type: 'FLOOR_CLEAR' });
        for (const _ of duty.actor.drainMessages()) leave(p);
      });
    },
    isManned: (p) => duties[p]?.isLost === false && duties[p].actor.state === 'atPost',
    isOnDuty(i) {
      const p = dutyOf.get(i);
      const state = p === undefined ? '' : duties[p]?.actor.state;
      return state === 'toPost' || state === 'atPost';
    },
    figures: () =>
      posts.map(({ post, role, holder, cell, isWanted }, p) => ({
        post: post.id,
        name: post.name,
        role,
        level: cells.cells[cell]?.levelId ?? null,
        isWanted,
        by: population.people[holder]?.id ?? null,
        reachedS: duties[p]?.reachedS ?? null,
        leftS: duties[p]?.leftS ?? null,
      })),
  };
}
