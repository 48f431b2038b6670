/** The demo school with names, numbers and gaps that no designer thinks of. */
import { type CampusPlan, qingshanCampus } from '../../../src/floorplans/index.js';
import { qingshanSchool, type School } from '../../../src/scenarios/index.js';

const LONG = '小学部三年级国际理解教育与劳动实践双语实验第十二班（借用综合楼多功能活动教室）';
const LONG_EN =
  'Bilingual experimental class twelve of the third grade for international understanding and practical work';

/** Rooms, classes, stairs and the school itself with endless names; four classes in one room, one class empty, one huge. */
export function oddSchool(): { plan: CampusPlan; school: School } {
  const plan = qingshanCampus();
  const school = qingshanSchool();
  const longRooms = new Set(['space:zhixing-201', 'space:zhixing-302']);
  const levels = (building: CampusPlan['buildings'][number]) =>
    building.levels.map((level) => ({
      ...level,
      spaces: level.spaces.map((space) =>
        longRooms.has(space.id) ? { ...space, name: LONG, nameEn: LONG_EN } : space,
      ),
    }));
  return {
    plan: {
      ...plan,
      buildings: plan.buildings.map((building) => ({ ...building, levels: levels(building) })),
      stairs: plan.stairs.map((stair) =>
        stair.id.startsWith('stair:zhixing-b')
          ? { ...stair, name: `${LONG}的楼梯`, nameEn: `${LONG_EN}, stairs` }
          : stair,
      ),
    },
    school: {
      ...school,
      name: LONG,
      nameEn: LONG_EN,
      region: 'GB',
      emergencyNumbers: Array.from({ length: 6 }, (_, i) => ({
        ...{
          name: LONG.slice(0, 40),
          nameEn: LONG_EN.slice(0, 40),
          number: `00 44 20 7946 0958 extension 1234567 / ${i}`,
        },
      })),
      commandPostPhone: '00 44 20 7946 0958 extension 1234567 / 8',
      classes: school.classes.map((each, i) => ({
        ...each,
        ...(i % 3 === 0 ? { name: LONG, nameEn: LONG_EN } : {}),
        // four classes share a room, one has nobody
        room: i < 4 ? 'space:zhixing-201' : each.room,
        number: i === 5 ? 0 : i === 6 ? 99_999 : each.number,
      })),
    },
  };
}
