/** Whether the boarders have beds and the dormitories have somebody on duty at night. */
import { type Problem, problem } from '../model/index.js';
import { type NightDuty, type School, WINGS, type Wing } from './school.js';

const WING_WORDS: Readonly<Record<Wing, { readonly name: string; readonly nameEn: string }>> = {
  girls: { name: '女生宿舍', nameEn: 'the girls’ wing' },
  boys: { name: '男生宿舍', nameEn: 'the boys’ wing' },
};

/** Warnings: a school without beds or managers on the list is still read, and its days can still be planned. */
export function checkDormitories(school: School): Problem[] {
  if (!school.dormitories) return [];
  return [...checkBeds(school), ...WINGS.flatMap((wing) => checkManagers(school, wing)), ...checkNightRooms(school)];
}

function checkBeds({ dormitories = [], classes }: School): Problem[] {
  const found: Problem[] = [];
  const rooms = new Set<string>();
  for (const [i, { room, beds, boarders }] of dormitories.entries()) {
    if (boarders > beds) {
      const message = `The dormitory room “${room}” has ${beds} beds and ${boarders} boarders. Correct one of the two.`;
      found.push(
        problem('warning', 'more-boarders-than-beds', `dormitories[${i}].boarders`, message, {
          values: { room, beds, boarders },
        }),
      );
    }
    if (rooms.has(room)) {
      const message = `The dormitory room “${room}” is listed twice. Keep one of the two.`;
      found.push(problem('warning', 'dormitory-room-twice', `dormitories[${i}].room`, message, { values: { room } }));
    }
    rooms.add(room);
  }
  const sleeping = dormitories.reduce((sum, each) => sum + each.boarders, 0);
  const boarding = classes.reduce((sum, each) => sum + (each.boarders ?? 0), 0);
  if (boarding > 0 && boarding !== sleeping) {
    const message = `The classes have ${boarding} boarders, the dormitory rooms ${sleeping}. At night the classes count; correct one of the two.`;
    const values = { classes: boarding, beds: sleeping };
    found.push(problem('warning', 'boarders-do-not-add-up', 'dormitories', message, { values }));
  }
  return found;
}

/** Girls’ dormitories must have a female manager (Jinghong, 景政办发〔2019〕161号, part 3 (3)). */
function checkManagers({ dormitories = [], nightDuty = [] }: School, wing: Wing): Problem[] {
  if (!dormitories.some((each) => each.wing === wing && each.boarders > 0)) return [];
  const { name, nameEn } = WING_WORDS[wing];
  const values = { wing: name, wingEn: nameEn };
  const found: Problem[] = [];
  const managers = nightDuty.flatMap((each, i) =>
    each.role === 'dormitoryManager' && each.number > 0 && each.wing === wing ? [{ each, i }] : [],
  );
  if (managers.length === 0) {
    const message = `Nobody is named as dormitory manager of ${nameEn} at night. Add one to "nightDuty".`;
    found.push(problem('warning', 'dormitory-without-manager', 'nightDuty', message, { values }));
  }
  if (wing === 'boys') return found;
  for (const { each, i } of managers) {
    if (each.sex === 'female') continue;
    const message =
      each.sex === 'male'
        ? `A man is named as dormitory manager of ${nameEn}. A girls’ dormitory must have a female manager: name one.`
        : `It is not said whether the dormitory manager of ${nameEn} is a woman, as a girls’ dormitory must have. Add "sex".`;
    const code = each.sex === 'male' ? 'male-manager-of-girls' : 'manager-sex-missing';
    const severity = each.sex === 'male' ? 'warning' : 'info';
    found.push(problem(severity, code, `nightDuty[${i}].sex`, message, { values }));
  }
  return found;
}

const NIGHT_WORDS: Readonly<Record<NightDuty['role'], { readonly role: string; readonly roleEn: string }>> = {
  dormitoryManager: { role: '宿管', roleEn: 'dormitory manager' },
  nightDuty: { role: '夜间带班', roleEn: 'leader of the night shift' },
  duty: { role: '值班教师', roleEn: 'teacher on duty' },
  medic: { role: '校医', roleEn: 'medic' },
  guard: { role: '保安', roleEn: 'guard' },
};

function checkNightRooms({ nightDuty = [] }: School): Problem[] {
  return nightDuty.flatMap(({ role, room, number }, i) => {
    if (role === 'guard' || number === 0 || (room ?? '').trim() !== '') return [];
    const words = NIGHT_WORDS[role];
    const message = `Who is on duty at night as “${words.roleEn}” has no room. Choose one on the plan before a night drill is run.`;
    return [problem('warning', 'night-duty-without-room', `nightDuty[${i}].room`, message, { values: words })];
  });
}
