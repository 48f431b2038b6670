/** Boarders in the dormitory: each in a room, counted by room. */
import { problem } from '../../model/index.js';
import { ageGroupOfGrade, FED_LIMITS, samplePreMovementS } from '../../sim/index.js';
import type { Arrival } from './arrival.js';
import { assignBeds, type Sleeper, type SleepingRoom, sleepingRooms } from './beds.js';
import type { ClassPart } from './classParts.js';
import { ASSUMED_GRADE, type ClassRoll } from './classRoll.js';
import type { Group, PersonFacts } from './person.js';
import { cellsOfSpace } from './setting.js';
import type { SlotContext } from './slotContext.js';

/** Pupils of one class who are in bed. */
export interface BoardersOfClass {
  readonly classIndex: number;
  readonly roll: ClassRoll;
  readonly part: ClassPart;
}

/**
 * Puts the boarders of the classes to bed.
 *
 * @returns pupils who need help and have nobody in their room
 */
export function placeBoarders(boarders: readonly BoardersOfClass[], context: SlotContext): number {
  const { settling, school, slotPlan } = context;
  const { problems } = settling.placing;
  const coming = boarders.map(({ classIndex, part }) =>
    part.numbers.map((number): Sleeper => ({ classIndex, number })),
  );
  const count = coming.reduce((sum, each) => sum + each.length, 0);
  const rooms = roomsToSleepIn(count, context);
  if (rooms.length === 0) return placeWithoutDormitory(boarders, context);
  const { rooms: beds, withoutBed } = assignBeds(rooms, coming);
  if (withoutBed > 0) {
    const places = count - withoutBed;
    const message = `${slotPlan.words.nameEn}: ${count} boarders have ${places} beds; ${withoutBed} find none. Correct the boarders of the classes, or the beds of the dormitories.`;
    const values = { count, beds: places, left: withoutBed };
    problems.push(problem('error', 'beds-too-few', 'dormitories', message, { values }));
  }
  let withoutHelp = 0;
  for (const { room, sleepers } of beds) {
    const bedroom = bedroomOf(room, context, true);
    const parts = boarders.flatMap(({ classIndex, roll, part: { conduct } }) => {
      const numbers = sleepers.filter((each) => each.classIndex === classIndex).map(({ number }) => number);
      return numbers.length === 0 ? [] : [roll.part({ numbers, conduct, hasTeacher: false, bedroom })];
    });
    withoutHelp += parts.reduce((sum, part) => sum + part.withoutHelp, 0);
    putToBed(
      room,
      parts.flatMap((part) => part.units),
      context,
    );
    putToBed(
      room,
      parts.flatMap((part) => part.walking),
      context,
    );
  }
  const isMissing = school.dormitories === undefined;
  if (isMissing) {
    const message = `The school does not say who sleeps where; boarders are placed by the ${rooms.length} dormitory rooms of the plan. Add "dormitories" to the school.`;
    problems.push(problem('info', 'beds-from-plan', 'dormitories', message, { values: { rooms: rooms.length } }));
  }
  return withoutHelp;
}

/** Boarders of whom only the rooms are known; they walk as a class that does not say its grade. */
export function placeUnnamedBoarders(context: SlotContext): void {
  const { settling } = context;
  const { seed } = settling.placing.setting;
  for (const room of sleepingRooms(context.school.dormitories ?? [], 0)) {
    const bedroom = bedroomOf(room, context, true);
    const arrivals = Array.from({ length: room.places }, (_, k): Arrival => {
      const id = `bed:${room.room}/${k + 1}`;
      const preMovementS = samplePreMovementS({
        ...{ situation: 'asleepToneAlarm', seed, togetherId: bedroom.id, occupantId: id },
      });
      return {
        ...{ id, ageGroup: ageGroupOfGrade(ASSUMED_GRADE), group: bedroom.group, preMovementS },
        ...{ goal: { muster: true }, fedLimit: FED_LIMITS.sensitive.value, facts: bedroom.facts },
      };
    });
    if (arrivals.length > 0) putToBed(room, arrivals, context);
  }
}

function roomsToSleepIn(count: number, { school, settling }: SlotContext): SleepingRoom[] {
  if (school.dormitories) return sleepingRooms(school.dormitories, count);
  return settling.places.sitesOf('dormitory', { room: '', blockOf: 1 }).map(({ id, capacity = 0 }) => ({
    ...{ room: id, places: capacity, path: 'dormitories' },
  }));
}

function bedroomOf({ room, wing }: SleepingRoom, { settling }: SlotContext, asleep: true) {
  const cell = cellsOfSpace(settling.placing.setting.cells, room)[0]?.cell;
  const id = `dormitory:${room}`;
  const group: Group = { id, name: cell?.name ?? room, nameEn: cell?.nameEn ?? room, role: 'pupil' };
  const facts: PersonFacts = { asleep, room, ...(wing === undefined ? {} : { wing }) };
  return { id, group, facts };
}

function putToBed({ room, path }: SleepingRoom, arrivals: readonly Arrival[], { settling }: SlotContext): void {
  if (arrivals.length === 0) return;
  settling.settleInOwn('post', { who: `“${room}”`, path, asker: { room, blockOf: 1 }, arrivals }, 'dormitory');
}

/** Where the plan has no dormitory at all, each sleeps where the class is taught. */
function placeWithoutDormitory(boarders: readonly BoardersOfClass[], { school, settling }: SlotContext): number {
  let withoutHelp = 0;
  for (const { classIndex, roll, part } of boarders) {
    const of = school.classes[classIndex];
    if (!of) continue;
    const id = `dormitory:${of.room}`;
    const group: Group = { id: of.id, name: of.name, nameEn: of.nameEn ?? of.name, role: 'pupil' };
    const bedroom = { id, group, facts: { asleep: true, room: of.room } } as const;
    const placed = roll.part({ numbers: part.numbers, conduct: part.conduct, hasTeacher: false, bedroom });
    withoutHelp += placed.withoutHelp;
    const party = {
      who: `“${of.name}”`,
      path: `classes[${classIndex}].room`,
      asker: { room: of.room, blockOf: 1 },
    };
    settling.settle('dormitory', { ...party, arrivals: placed.units });
    settling.settle('dormitory', { ...party, arrivals: placed.walking });
  }
  return withoutHelp;
}
