/** Staff other than class teachers, and visitors: who is there at a part of the day, and where. */
import { problem } from '../../model/index.js';
import { samplePreMovementS } from '../../sim/index.js';
import type { Slot } from '../scenario.js';
import type { NightDuty, School } from '../school.js';
import type { Arrival } from './arrival.js';
import type { Group, PersonFacts } from './person.js';
import type { Who } from './setting.js';
import { sharesOf } from './shareOut.js';
import type { SlotContext } from './slotContext.js';
import { EVENING_ROLES, NIGHT_ROLES, type StaffRole, staffRoleOf } from './staffRole.js';

const STAFF: Group = { id: 'staff', name: '其他教职工', nameEn: 'Other staff', role: 'staff' };
const VISITORS: Group = { id: 'visitors', name: '来访人员', nameEn: 'Visitors', role: 'other' };

/** When visitors are there who do not say. */
const VISITING_SLOTS: readonly Slot[] = ['lesson', 'break', 'exercise', 'meal', 'noon-rest', 'assembly'];

/** Those who lie down in their duty room at night and are woken like everyone else; the others stay up. */
const ASLEEP_ON_DUTY: readonly StaffRole[] = ['duty', 'medic'];

interface Duty {
  readonly room: string;
  readonly number: number;
  readonly role: StaffRole;
  readonly path: string;
  readonly facts: PersonFacts;
}

/** Places everyone who works or visits; ids are `staff:<room>/<number>`, `staff:gate/<number>`, `visitor:<room>/<number>`. */
export function placeStaffAndVisitors(context: SlotContext): void {
  const { school, slot, slotPlan } = context;
  const duties = slotPlan.staff === 'night' ? nightDuties(school) : dayDuties(school, slotPlan.staff);
  const counts = new Map<string, number>();
  const idOf = (prefix: string, k: number) => `${prefix}/${(counts.get(prefix) ?? 0) + k + 1}`;
  for (const { room, number, role, path, facts } of duties) {
    if (number === 0) continue;
    const isAtGate = slotPlan.staff === 'night' && role === 'guard';
    const prefix = isAtGate ? 'staff:gate' : `staff:${room}`;
    const people = Array.from({ length: number }, (_, k) => onDuty(idOf(prefix, k), facts, context));
    counts.set(prefix, (counts.get(prefix) ?? 0) + number);
    if (isAtGate) placeAtGates(people, room, path, context);
    else place(staffOf(number), room, people, path, context);
  }
  school.visitors?.forEach(({ room, number, slots = VISITING_SLOTS }, i) => {
    if (number === 0 || !slots.includes(slot)) return;
    const prefix = `visitor:${room}`;
    const people = Array.from({ length: number }, (_, k): Arrival => {
      const id = idOf(prefix, k);
      const preMovementS = samplePreMovementS({
        ...{ situation: 'unsupervised', seed: context.settling.placing.setting.seed },
        ...{ togetherId: id, occupantId: id },
      });
      return { id, ageGroup: 'staff', group: VISITORS, preMovementS, goal: { muster: true } };
    });
    counts.set(prefix, (counts.get(prefix) ?? 0) + number);
    place({ who: `${number} 位访客`, whoEn: `${number} visitors` }, room, people, `visitors[${i}].room`, context);
  });
}

function dayDuties(school: School, staff: 'everyone' | 'evening'): Duty[] {
  return (school.staffPlaces ?? []).flatMap(({ room, number, role: word }, i) => {
    const role = staffRoleOf(word);
    if (staff === 'evening' && !EVENING_ROLES.includes(role)) return [];
    return [{ room, number, role, path: `staffPlaces[${i}].room`, facts: { staffRole: role } }];
  });
}

/** The school's list for the night; where it has none, those who stay overnight, at their own places. */
function nightDuties(school: School): Duty[] {
  if (school.nightDuty) return school.nightDuty.map((each, i) => nightDuty(each, `nightDuty[${i}].room`));
  return dayDuties(school, 'everyone').filter(({ role }) => NIGHT_ROLES.includes(role));
}

function nightDuty({ role, number, room = '', wing, level }: NightDuty, path: string): Duty {
  const facts: PersonFacts = {
    staffRole: role,
    ...(room === '' ? {} : { room }),
    ...(wing === undefined ? {} : { wing }),
    ...(level === undefined ? {} : { dutyLevel: level }),
    ...(ASLEEP_ON_DUTY.includes(role) ? { asleep: true } : {}),
  };
  return { room, number, role, path, facts };
}

function onDuty(id: string, facts: PersonFacts, { settling }: SlotContext): Arrival {
  const { seed } = settling.placing.setting;
  const situation = facts.asleep ? 'asleepToneAlarm' : 'secondary';
  const preMovementS = samplePreMovementS({ situation, seed, togetherId: id, occupantId: id });
  return { id, ageGroup: 'staff', group: STAFF, preMovementS, goal: { muster: true }, facts };
}

const staffOf = (count: number): Who => ({ who: `${count} 位教职工`, whoEn: `${count} staff` });

function place(who: Who, room: string, arrivals: readonly Arrival[], path: string, { settling }: SlotContext): void {
  settling.settleInOwn('post', { who, path, asker: { room, blockOf: arrivals.length }, arrivals });
}

/** Shared out over the gates; where the plan has none that can be reached, at their own post. */
function placeAtGates(guards: readonly Arrival[], room: string, path: string, context: SlotContext): void {
  const { settling } = context;
  const sites = settling.places.sitesOf('gate', { room, blockOf: guards.length });
  const shares = sharesOf(guards, sites.length);
  const left = sites.length === 0 ? guards : sites.flatMap((site, i) => settling.placing.fill(site, shares[i] ?? []));
  if (left.length === 0) return;
  if (room === '') {
    const message = `${left.length} guards: the plan has no gate they can stand at. Mark a gate, or say which room they are in.`;
    const values = { count: left.length };
    settling.placing.problems.push(problem('error', 'guards-without-place', path, message, { values }));
    return;
  }
  settling.note('gate', 'post', sites.length === 0 ? 'missing' : 'full', room, left.length);
  place(staffOf(left.length), room, left, path, context);
}
