import { describe, expect, it } from 'vitest';
import { startClockedActor } from '../../src/scenarios/machines/clockedActor.js';
import { startDrillActor } from '../../src/scenarios/machines/drillActor.js';
import { createDrillClock } from '../../src/scenarios/machines/drillClock.js';
import {
  evacuateAwayDrillMachine,
  lockdownDrillMachine,
  stayInDrillMachine,
} from '../../src/scenarios/machines/drillMachines.js';
import { EVACUATE_AWAY_DRILL_PHASES, evacuateAwayDrill } from '../../src/scenarios/machines/evacuateAwayDrill.js';
import { lockdownRoomMachine, type RoomEvent, type RoomMessage } from '../../src/scenarios/machines/lockdownActors.js';
import { LOCKDOWN_DRILL_PHASES, lockdownDrill } from '../../src/scenarios/machines/lockdownDrill.js';
import { lockdownRoom } from '../../src/scenarios/machines/lockdownRoom.js';
import { STAY_IN_DRILL_PHASES, stayInDrill } from '../../src/scenarios/machines/stayInDrill.js';
import { resolvePhaseDurations } from '../../src/scenarios/phaseDurations.js';
import { expectEveryPhaseReachedAndLeft, LEAVING_FACTS } from './support/drillMachine.js';

const input = { durations: resolvePhaseDurations(undefined), triggers: {}, largestGroup: 45 };

const FACTS = [
  { type: 'EVERYONE_SECURED' },
  { type: 'POLICE_ARRIVED' },
  { type: 'ALL_ROOMS_RELEASED' },
  ...LEAVING_FACTS,
] as const;

const DRILLS = [
  { name: 'lockdown', machine: lockdownDrillMachine, data: lockdownDrill, phases: LOCKDOWN_DRILL_PHASES },
  { name: 'hold, secure, shelter', machine: stayInDrillMachine, data: stayInDrill, phases: STAY_IN_DRILL_PHASES },
  {
    name: 'leaving the campus',
    machine: evacuateAwayDrillMachine,
    data: evacuateAwayDrill,
    phases: EVACUATE_AWAY_DRILL_PHASES,
  },
];

describe.each(DRILLS)('the machine of $name', ({ machine, data, phases }) => {
  it('[SC390] every phase can be reached and every phase can end', () => {
    expectEveryPhaseReachedAndLeft(machine, data, phases, FACTS, [input]);
  });

  it('[SC390] is data: it survives being written as JSON', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});

describe('the lockdown, phase by phase', () => {
  const told = (drill: ReturnType<typeof startDrillActor>) =>
    drill.drainMessages().flatMap((message) => {
      if (message.type === 'phaseEnded') return [];
      return [message.type === 'order' ? message.order : message.phase];
    });

  it('[SC391] alarm, announcement, locked, police, opened, counted', () => {
    const drill = startDrillActor(lockdownDrillMachine, input);
    const story: string[] = [];
    const at = (timeS: number, fact?: (typeof FACTS)[number]) => {
      drill.advanceTo(timeS);
      if (fact) drill.send(fact);
      for (const word of told(drill)) story.push(`${timeS} ${word}`);
    };
    at(0);
    at(10);
    at(30);
    at(95, { type: 'EVERYONE_SECURED' });
    at(310, { type: 'POLICE_ARRIVED' });
    at(430);
    at(600, { type: 'ALL_ROOMS_RELEASED' });
    at(647);
    at(657);
    expect(story).toEqual([
      '0 detection',
      '10 alarm',
      '10 soundAlarm',
      '30 lockingDown',
      '30 lockDown',
      '95 secured',
      '310 policeTakeover',
      '310 handOver',
      '430 release',
      '430 releaseRooms',
      '600 rollCall',
      '647 allClear',
    ]);
    expect(drill.isClosed).toBe(true);
  });

  it('[SC391] where not everyone is secured the police come all the same', () => {
    const drill = startDrillActor(lockdownDrillMachine, input);
    drill.advanceTo(310);
    drill.send({ type: 'POLICE_ARRIVED' });
    expect(drill.phase).toBe('policeTakeover');
  });

  it('[SC395] a milder form ends by time, whether or not everyone came in', () => {
    const drill = startDrillActor(stayInDrillMachine, input);
    drill.advanceTo(10 + 20 + 300);
    expect(drill.phase).toBe('release');
  });
});

describe('a room in a lockdown', () => {
  const room = (more: object = {}) => {
    const clock = createDrillClock();
    const of = { expectsPeople: false, holdDoorS: 60, lockingS: 25, holds: true, roomCountS: 30, ...more };
    const actor = startClockedActor<RoomEvent, RoomMessage>(lockdownRoomMachine, of, clock);
    const story: string[] = [];
    const at = (timeS: number, event?: RoomEvent) => {
      clock.advanceTo(timeS * 1000);
      if (event) actor.send(event);
      for (const message of actor.drainMessages()) story.push(`${timeS} ${message.type}`);
    };
    return { at, story };
  };

  it('[SC392] locks, is secured, counts, and is opened with a key', () => {
    const { at, story } = room();
    at(0, { type: 'LOCK_DOWN' });
    at(25);
    at(55);
    at(200, { type: 'RELEASED' });
    expect(story).toEqual(['0 lock', '25 secured', '55 counted', '200 released']);
  });

  it('[SC392] holds its door for people on the way, and no longer than it may', () => {
    const early = room({ expectsPeople: true });
    early.at(0, { type: 'LOCK_DOWN' });
    early.at(20, { type: 'EVERYONE_IN' });
    expect(early.story).toEqual(['20 lock']);
    const late = room({ expectsPeople: true });
    late.at(0, { type: 'LOCK_DOWN' });
    late.at(60);
    expect(late.story).toEqual(['60 giveUp', '60 lock']);
  });

  it('[SC392] one that does not hold is counted all the same', () => {
    const { at, story } = room({ holds: false });
    at(0, { type: 'LOCK_DOWN' });
    at(25);
    at(55);
    expect(story).toEqual(['0 lock', '25 notSecured', '55 counted']);
  });

  it('[SC553] locks anew from when others than planned lock, or nobody', () => {
    const { at, story } = room({ expectsPeople: true });
    at(0, { type: 'LOCK_DOWN' });
    at(60);
    at(60, { type: 'PLANNED_ANEW', lockingS: 40, holds: false });
    at(85);
    at(100);
    expect(story).toEqual(['60 giveUp', '60 lock', '60 lock', '100 notSecured']);
  });

  it('[SC392] is data', () => {
    expect(JSON.parse(JSON.stringify(lockdownRoom))).toEqual(lockdownRoom);
  });
});
