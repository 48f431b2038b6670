/** The classes of a school at a part of the day: pupils with their teachers, boarders in their beds. */
import type { SchoolClass } from '../school.js';
import { type ClassPart, classParts } from './classParts.js';
import { ClassRoll } from './classRoll.js';
import { type GroupAtSlot, placeGroups } from './groupsAtSlot.js';
import { type BoardersOfClass, placeBoarders } from './schoolBoarders.js';
import type { SlotContext } from './slotContext.js';

/** @returns pupils who need help and have nobody beside them */
export function placeClasses(context: SlotContext): number {
  const { school, slotPlan, whereabouts, conduct, settling } = context;
  const { seed } = settling.placing.setting;
  const blockOf = Math.max(1, ...school.classes.map((each) => each.number + 1));
  const inBed: BoardersOfClass[] = [];
  const teachersApart: { readonly of: GroupAtSlot; readonly roll: ClassRoll }[] = [];
  let withoutHelp = 0;
  const groups = school.classes.map((of, classIndex): GroupAtSlot => {
    const all = classParts(of, slotPlan, whereabouts);
    const roll = new ClassRoll(
      of,
      all.flatMap((part) => part.numbers),
      conduct,
      seed,
    );
    for (const part of all) if (part.place === 'dormitory') inBed.push({ classIndex, roll, part });
    const parts = all.filter((part) => part.place !== 'dormitory');
    const slotId = of.slot === undefined ? {} : { slotId: of.slot };
    const group: GroupAtSlot = {
      party: {
        who: `“${of.name}”`,
        path: `classes[${classIndex}].room`,
        asker: { room: of.room, classId: of.id, blockOf, ...slotId },
      },
      parts,
      teachersPart: slotPlan.teacher === 'withClass' ? largest(parts) : -1,
      arrivals(part, hasTeacher) {
        const placed = roll.part({ ...part, hasTeacher });
        withoutHelp += placed.withoutHelp;
        return [placed.units, placed.walking];
      },
    };
    if (isTeacherApart(of, group, context)) teachersApart.push({ of: group, roll });
    return group;
  });
  placeGroups(groups, settling, whereabouts.mealShift);
  for (const { of, roll } of teachersApart) {
    const place = slotPlan.teacher === 'corridor' ? 'corridor' : 'classroom';
    settling.settle(place, { ...of.party, arrivals: [roll.teacherAlone()] });
  }
  return withoutHelp + (inBed.length > 0 ? placeBoarders(inBed, context) : 0);
}

function largest(parts: readonly ClassPart[]): number {
  let found = -1;
  parts.forEach((part, k) => {
    if (part.numbers.length > (parts[found]?.numbers.length ?? 0)) found = k;
  });
  return found;
}

/** By day a teacher whose class is elsewhere is still at school; in the evening only those with pupils are. */
function isTeacherApart({ number }: SchoolClass, { teachersPart }: GroupAtSlot, { slotPlan }: SlotContext): boolean {
  return slotPlan.staff === 'everyone' && teachersPart < 0 && number > 0;
}
