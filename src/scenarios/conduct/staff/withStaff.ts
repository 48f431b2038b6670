/**
 * A drill with its staff: guides at their posts, the count class by class, and the search for those who are missing.
 *
 * Wraps the conduct of any drill that people leave buildings in; the drill itself does not know of it.
 */
import type { Problem } from '../../../model/index.js';
import type { GoalDefinition, RunEvent } from '../../../sim/index.js';
import type { DrillFact, DrillOrder } from '../../machines/contract.js';
import { createDrillClock } from '../../machines/drillClock.js';
import { toMilliseconds } from '../../machines/drillSetup.js';
import { isLeftBehind } from '../../population/leftBehind.js';
import type { DrillConduct, DrillKind, DrillSetting, DrillStage } from '../drillConduct.js';
import { oncePerRun } from '../oncePerRun.js';
import { squareAround } from '../squareAround.js';
import { checkStaff } from './checkStaff.js';
import { sendGuides } from './guidesAtPosts.js';
import { freeStaff, type MannedPost, manPosts } from './manPosts.js';
import { startRollCall } from './rollCall.js';
import { rollCallGroups } from './rollCallGroups.js';
import { createSearch } from './search.js';
import { type SearchPlaces, searchPlaces } from './searchPlaces.js';
import type { StaffRules } from './staffRules.js';
import { watchUnguided } from './unguided.js';

/** Half the side of the spot somebody with a post stands on, m. */
const SPOT_M = 0.6;

/** The order at which those with a post set out. */
const SIGNAL: DrillOrder = 'soundAlarm';
/** Facts a count may follow at once. */
const END_OF_MOVEMENT: readonly DrillFact['type'][] = ['BUILDINGS_CLEAR', 'EVERYONE_ASSEMBLED', 'MOVEMENT_OVER'];

export function withStaff(kind: DrillKind, rules: StaffRules = {}): DrillKind {
  const { findsRefugeInside = () => false, mayBeMissedIn = () => [] } = rules;
  const manned = oncePerRun(
    (setting: DrillSetting): StaffPlaces =>
      findsRefugeInside(setting)
        ? { posts: [], search: { definitions: [], meeting: [], inCell: () => -1 } }
        : { posts: manPosts(setting, rules), search: searchPlaces(setting, mayBeMissedIn(setting)) },
  );
  return {
    ...kind,
    check: (setting): readonly Problem[] => [
      ...(kind.check?.(setting) ?? []),
      ...(findsRefugeInside(setting) ? [] : checkStaff(setting, rules)),
    ],
    places: (setting) => [...(kind.places?.(setting) ?? []), ...goalsOf(manned(setting))],
    conduct: (stage) => conductWithStaff(stage, kind.conduct(stage), manned(stage), rules),
  };
}

interface StaffPlaces {
  readonly posts: readonly MannedPost[];
  readonly search: SearchPlaces;
}

/** Spots of the posts somebody goes to, in their order, and after them the places of the search. */
function goalsOf({ posts, search }: StaffPlaces): GoalDefinition[] {
  return [...posts.filter(isHeld).map(postGoal), ...search.definitions];
}

const isHeld = ({ holder }: MannedPost) => holder >= 0;

/** Outdoors whoever stands there has arrived. */
function postGoal({ post, cell, at, isOutdoors }: MannedPost): GoalDefinition {
  return {
    id: post.id,
    name: post.name,
    nameEn: post.nameEn ?? post.name,
    kind: isOutdoors ? 'assembly' : 'place',
    ...(isOutdoors ? {} : { standsAside: true }),
    cell,
    polygon: squareAround(at, SPOT_M),
  };
}

function conductWithStaff(
  stage: DrillStage,
  drill: DrillConduct,
  { posts, search: places }: StaffPlaces,
  { startCount }: StaffRules,
): DrillConduct {
  const { simulation, population, goals, scenario } = stage;
  const clock = createDrillClock();
  const firstPost = goals.length - places.definitions.length - posts.filter(isHeld).length;
  let next = firstPost;
  const goalOf = posts.map((post) => (isHeld(post) ? next++ : -1));
  const guides = sendGuides(stage, posts, goalOf, clock);
  // where no staff are known and nothing is said of guides, nothing is known of what they would prevent
  const isKnown = scenario.staff !== undefined || freeStaff(stage).length > 0;
  const unguided = watchUnguided(stage, isKnown ? posts : [], guides.isManned);
  const holders = new Set(posts.filter(isHeld).map(({ holder }) => holder));
  const outdoors = new Set(posts.filter(({ isOutdoors }) => isOutdoors).map(({ holder }) => holder));
  const inGroups = rollCallGroups(population, (body) => holders.has(body));
  const timedCount = startCount?.(stage, clock);
  const rollCall = timedCount ?? startRollCall(stage, inGroups, unguided.hasStrayed, clock);
  const searchers = freeStaff(stage).filter((i) => !outdoors.has(i));
  const search = createSearch(stage, places, goals.length - places.definitions.length, rollCall, searchers, clock);
  const leftBehind = population.people.flatMap((person, i) => (isLeftBehind(person) ? [i] : []));
  let isHalted = false;
  let isCalled = false;
  let isCounting = false;
  let isTold = false;
  let isSearchTold = false;

  function call(): void {
    if (isCounting) return;
    isCounting = true;
    rollCall.call();
  }

  /** Those on the way to a post do not leave: the first class does. */
  const isOfDrill = (event: RunEvent) => !('occupant' in event) || !guides.isOnDuty(event.occupant);

  return {
    get restIsDone() {
      return drill.restIsDone;
    },
    asleep: () => drill.asleep?.() ?? new Set(),
    obey(order) {
      drill.obey(order);
      if (leftBehind.length > 0) simulation.startOccupants(leftBehind, Number.POSITIVE_INFINITY);
      if (order === SIGNAL) guides.setOut();
      // while the ground shakes nobody leaves their place
      if (order === 'groundShakes') isHalted = true;
      if (order === 'groundIsStill') isHalted = false;
      if (order === 'callTheRoll') {
        isCalled = true;
        // a count that was interrupted is told again
        isTold = false;
        call();
      }
      if (order === 'sendSearchers') {
        isSearchTold = false;
        search.start();
      }
    },
    observe(events) {
      clock.advanceTo(toMilliseconds(simulation.timeS));
      if (!isCounting) unguided.look(events);
      const ofDrill = events.filter(isOfDrill);
      guides.look(events, isHalted, drill.isHeldUp === true);
      rollCall.look(events);
      search.look(events);
      const facts: DrillFact[] = [...drill.observe(ofDrill)];
      if (facts.some((fact) => fact.type === 'MOVEMENT_OVER')) call();
      if (timedCount && facts.some(({ type }) => END_OF_MOVEMENT.includes(type))) {
        facts.unshift({ type: 'MISSED_AT_COUNT', missing: timedCount.missing });
      }
      const counted = rollCall.everyoneCounted;
      if (isCalled && !isTold && counted) {
        isTold = true;
        facts.push(counted);
      }
      if (search.isOver && !isSearchTold) {
        isSearchTold = true;
        facts.push({ type: 'SEARCH_OVER' });
      }
      return facts;
    },
    figures: () => ({
      ...drill.figures?.(),
      staff: { posts: guides.figures(), ...unguided.figures() },
      rollCall: rollCall.figures(),
      search: search.figures(),
    }),
  };
}
