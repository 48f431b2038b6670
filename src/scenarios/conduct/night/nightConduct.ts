/**
 * Carries out a night drill: the alarm wakes some, wardens and room-mates the others, doors are unlocked, and whoever
 * is up and dressed leaves for the assembly point in the light there is.
 */
import {
  ILLUMINANCE_LX,
  INERTIA_S,
  inertiaSpeedFactor,
  type LitWay,
  lightSpeedFactor,
  type RunEvent,
} from '../../../sim/index.js';
import type { DrillFact } from '../../machines/contract.js';
import { createDrillClock } from '../../machines/drillClock.js';
import { toMilliseconds } from '../../machines/drillSetup.js';
import { isLeftBehind } from '../../population/leftBehind.js';
import type { Person } from '../../population/person.js';
import type { DrillConduct, DrillStage } from '../drillConduct.js';
import { watchEvacuation } from '../evacuationConduct.js';
import type { Bedroom } from './bedrooms.js';
import { causeOf, nightFigures, WAKING_CAUSES, type WakingCause } from './nightFigures.js';
import { createNightLocks } from './nightLocks.js';
import { type NightPlan, planNight } from './nightPlan.js';
import { createNightRooms } from './nightRooms.js';
import { createNightRounds, type WardenAct } from './nightRounds.js';
import { createWakingRooms, type Start, type Woken } from './wakingRooms.js';

/** A warden waits so long for a room to get empty, and walks no longer to one stop, s. Judgement. */
const PATIENCE_S = 120;
const GIVE_UP_S = 240;

export function conductNight(stage: DrillStage): DrillConduct {
  const { simulation, population, scenario } = stage;
  const plan = planNight(stage);
  const { night, bedrooms } = plan;
  const clock = createDrillClock();
  const waking = createWakingRooms(bedrooms, night, scenario.seed);
  const rooms = createNightRooms(plan.counted, clock);
  const locks = createNightLocks(plan.doors, night, simulation, clock);
  const rounds = createNightRounds(plan.rounds, {
    ...stage,
    clock,
    times: {
      unlockingS: night.unlockingS,
      knockingS: night.knocking.perRoomS,
      sweepingS: night.sweepPerRoomS,
      patienceS: PATIENCE_S,
      giveUpS: GIVE_UP_S,
    },
  });
  const watch = watchEvacuation(stage);
  const sleepers = new Set(
    bedrooms.flatMap((each) => each.sleepers.map(({ occupant }) => occupant)).filter((i) => !rounds.has(i)),
  );
  /** Wardens on their rounds leave no bedroom: the first who slept in one does. */
  const isOfSleeper = (event: RunEvent) => 'occupant' in event && sleepers.has(event.occupant);
  /** Until when each of those who have just woken is slow, in the order in which they woke. */
  const slow: { readonly occupant: number; readonly untilS: number }[] = [];
  let alarmS: number | null = null;
  setLight(stage, plan);

  const staysBehind = population.people.map(isLeftBehind);

  function start(starts: readonly Start[]): void {
    for (const { occupant, atS } of starts) {
      if (!rounds.has(occupant) && !staysBehind[occupant]) simulation.startOccupants([occupant], atS);
    }
  }

  function soundAlarm(): void {
    alarmS = simulation.timeS;
    const { kind, loudness, soundsForS } = night.signal;
    locks.alarm();
    for (const bedroom of bedrooms) {
      start(waking.hear(bedroom, { signal: kind, loudness, fromS: alarmS, untilS: alarmS + soundsForS }));
    }
    const inBed = new Set(bedrooms.flatMap((each) => each.sleepers.map(({ occupant }) => occupant)));
    population.people.forEach(({ preMovementS, bornS = 0 }: Person, occupant) => {
      if (inBed.has(occupant)) return;
      if (rounds.has(occupant)) rounds.begin(occupant, night.knocking.startS);
      else simulation.startOccupants([occupant], Math.max(simulation.timeS, bornS) + preMovementS);
    });
  }

  function wake({ sleeper, bedroom, stage: slept, by, wokenS, startS }: Woken): void {
    const { occupant } = sleeper;
    const cause = WAKING_CAUSES.indexOf(causeOf({ stage: slept, by }) as WakingCause);
    stage.note('occupantWoke', { occupant, cell: bedroom.cell, count: cause });
    rooms.send(bedroom, 'SOMEONE_WOKE');
    simulation.setPace([occupant], inertiaSpeedFactor(slept, 0));
    slow.push({ occupant, untilS: wokenS + INERTIA_S.value });
    if (rounds.has(occupant)) rounds.begin(occupant, Math.max(0, startS - simulation.timeS) + night.knocking.startS);
  }

  function act({ occupant, type, stop }: WardenAct): void {
    const { bedroom, door, cell } = stop;
    const fromS = simulation.timeS;
    if (type === 'unlock' && door) locks.unlock(door);
    if (type === 'knock' && bedroom) {
      stage.note('bedroomKnocked', { occupant, cell: bedroom.cell });
      start(waking.hear(bedroom, { signal: 'knock', loudness: 'inRoom', fromS }));
    }
    if (type === 'enter' && bedroom) {
      start(waking.hear(bedroom, { signal: 'entry', loudness: 'inRoom', fromS }));
      if (rooms.isEmpty(bedroom)) rounds.empty([bedroom]);
    }
    if (type === 'finish' && stop.task === 'sweep' && bedroom) rooms.send(bedroom, 'LOOKED_INTO');
    if (type === 'miss') stage.note('wardenGaveUp', { occupant, cell: bedroom?.cell ?? cell });
  }

  function moveOn(events: readonly RunEvent[]): void {
    const { left, emptied } = rooms.follow(events, simulation.timeS);
    for (const { bedroom, occupant } of left) start(waking.leave(bedroom, occupant, simulation.timeS));
    rounds.follow(events);
    rounds.empty(emptied);
    clock.advanceTo(toMilliseconds(simulation.timeS));
    for (let acts = rounds.goOn(); acts.length > 0; acts = rounds.goOn()) for (const each of acts) act(each);
    for (const { portal } of locks.openThoseDue()) stage.note('doorReleased', { portal });
    for (const woken of waking.wokenBy(simulation.timeS)) wake(woken);
    for (const { bedroom, message } of rooms.drain()) tellOfRoom(bedroom, message.type);
    for (let next = slow[0]; next && next.untilS <= simulation.timeS; next = slow[0]) {
      slow.shift();
      simulation.setPace([next.occupant], 1);
    }
  }

  function tellOfRoom(bedroom: Bedroom, what: 'stirring' | 'left' | 'swept'): void {
    if (what === 'left') stage.note('bedroomLeft', { cell: bedroom.cell, count: bedroom.sleepers.length });
    if (what === 'swept') stage.note('bedroomSwept', { cell: bedroom.cell, count: bedroom.sleepers.length });
  }

  const isHeldUp = () => rounds.isPending || locks.isPending || waking.isPending;

  return {
    restIsDone: false,
    get isHeldUp() {
      return isHeldUp();
    },
    obey(order) {
      if (order === 'soundAlarm') soundAlarm();
    },
    observe(events): readonly DrillFact[] {
      moveOn(events);
      if (alarmS === null) return [];
      return watch.look(events.filter(isOfSleeper), isHeldUp());
    },
    asleep: () => waking.asleepAt(simulation.timeS),
    figures: () => ({
      night: nightFigures({
        wakings: waking.wakings(),
        alarmS,
        roomLeftS: rooms.leftS(),
        roomsSwept: rooms.swept,
        leftBehind: rooms.inside,
        doorsLocked: plan.doors.length,
        doorsReleased: locks.released,
      }),
    }),
  };
}

/** Everyone walks as fast as the light of the place allows. */
function setLight({ cells, simulation }: DrillStage, { night }: NightPlan): void {
  cells.cells.forEach(({ kind, buildingId }, cell) => {
    const light = night.lightOf(buildingId);
    const way: LitWay = kind === 'flight' ? 'stairs' : 'level';
    const pace = lightSpeedFactor(ILLUMINANCE_LX[light][way].value, way);
    if (pace !== 1) simulation.setCellPace(cell, pace);
  });
}
