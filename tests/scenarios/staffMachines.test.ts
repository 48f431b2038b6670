import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { classGroup } from '../../src/scenarios/machines/classGroup.js';
import { startClockedActor } from '../../src/scenarios/machines/clockedActor.js';
import { createDrillClock } from '../../src/scenarios/machines/drillClock.js';
import { searchParty } from '../../src/scenarios/machines/searchParty.js';
import {
  type ClassEvent,
  type ClassMessage,
  classGroupMachine,
  type PartyEvent,
  type PartyMessage,
  searchPartyMachine,
  staffRoleMachine,
} from '../../src/scenarios/machines/staffActors.js';
import { staffRole } from '../../src/scenarios/machines/staffRole.js';

const count = (missing: number) => ({ linesUpS: 5, countS: 27, reportS: 20, missing });
const classEvents = [
  { type: 'LEFT_ROOM' },
  { type: 'ASSEMBLED', count: count(0) },
  { type: 'ASSEMBLED', count: count(2) },
  { type: 'FOUND' },
  { type: 'xstate.after.linesUpS.classGroup/1.assembled' },
  { type: 'xstate.after.countS.classGroup/1.counting' },
  { type: 'xstate.after.reportS.classGroup/1.reporting' },
] as ClassEvent[];
const partyEvents = [
  { type: 'TOGETHER' },
  { type: 'ARRIVED' },
  { type: 'NO_WAY' },
  { type: 'BACK' },
  { type: 'xstate.after.turnBackS.searchParty/1.meeting' },
  { type: 'xstate.after.turnBackS.searchParty/1.going' },
  { type: 'xstate.after.lookS.searchParty/1.looking' },
] as PartyEvent[];
const roleEvents = (['SET_OUT', 'REACHED_POST', 'FLOOR_CLEAR', 'COUNTED'] as const).map((type) => ({ type }));

describe('the machines of classes, posts and search parties', () => {
  it('[SC455] each state can be reached and left, and each machine is data that survives being written as JSON', () => {
    const reached = (paths: { state: { value: unknown } }[]) => new Set(paths.map((path) => String(path.state.value)));
    const classes = getShortestPaths(classGroupMachine, { events: classEvents });
    expect(reached(classes)).toEqual(new Set(Object.keys(classGroup.states)));
    const parties = getShortestPaths(searchPartyMachine, { events: partyEvents, input: { turnBackS: 60, lookS: 15 } });
    expect(reached(parties)).toEqual(new Set(Object.keys(searchParty.states)));
    const roles = getShortestPaths(staffRoleMachine, { events: roleEvents });
    expect(reached(roles)).toEqual(new Set(Object.keys(staffRole.states)));
    for (const data of [classGroup, searchParty, staffRole]) {
      expect(JSON.parse(JSON.stringify(data))).toEqual(data);
      const isFinal = (state: object) => 'type' in state && state.type === 'final';
      for (const [name, state] of Object.entries(data.states)) {
        const leads = isFinal(state) || 'on' in state || 'after' in state;
        expect(leads, name).toBe(true);
      }
    }
  });

  it('[SC463] a class of 45 lines up, counts and reports: 52 s after its last one stood in place', () => {
    const clock = createDrillClock();
    const group = startClockedActor<ClassEvent, ClassMessage>(classGroupMachine, undefined, clock);
    group.send({ type: 'LEFT_ROOM' });
    clock.advanceTo(100_000);
    group.send({ type: 'ASSEMBLED', count: count(0) });
    clock.advanceTo(104_999);
    expect(group.state).toBe('assembled');
    clock.advanceTo(131_999);
    expect(group.state).toBe('counting');
    clock.advanceTo(151_999);
    expect(group.state).toBe('reporting');
    expect(group.drainMessages()).toEqual([]);
    clock.advanceTo(152_000);
    expect(group.state).toBe('counted');
    expect(group.drainMessages()).toEqual([{ type: 'reported' }]);
  });

  it('[SC464] a class with two missing is counted in full when both have been found', () => {
    const clock = createDrillClock();
    const group = startClockedActor<ClassEvent, ClassMessage>(classGroupMachine, undefined, clock);
    group.send({ type: 'ASSEMBLED', count: count(2) });
    clock.advanceTo(60_000);
    expect(group.state).toBe('missing');
    group.send({ type: 'FOUND' });
    expect(group.state).toBe('missing');
    group.send({ type: 'FOUND' });
    expect(group.state).toBe('counted');
  });

  it('[SC470] two who search turn round in time wherever they are, and say why', () => {
    const turned = (...events: PartyEvent[]) => {
      const clock = createDrillClock();
      const times = { turnBackS: 60, lookS: 15 };
      const party = startClockedActor<PartyEvent, PartyMessage>(searchPartyMachine, times, clock);
      for (const event of events) party.send(event);
      clock.advanceTo(60_000);
      return { state: party.state, last: party.drainMessages().pop() };
    };
    expect(turned()).toEqual({ state: 'comingBack', last: { type: 'comeBack', reason: 'timeUp' } });
    expect(turned({ type: 'TOGETHER' }).last).toEqual({ type: 'comeBack', reason: 'timeUp' });
    expect(turned({ type: 'TOGETHER' }, { type: 'NO_WAY' }).last).toEqual({ type: 'comeBack', reason: 'closed' });
    expect(turned({ type: 'TOGETHER' }, { type: 'ARRIVED' }).last).toEqual({ type: 'comeBack', reason: 'seen' });
  });
});
