/** The 30 classes of the demo school in the order they line up, and the room each is taught in. */

export interface HomeRoom {
  /** Grade and class, as `3-2`: the end of the ids of the class and of its square. */
  readonly key: string;
  readonly grade: number;
  readonly name: string;
  readonly nameEn: string;
  readonly spaceId: string;
}

const GRADE_NAMES = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Grades 1–6 three classes each, 7–9 four each. */
const CLASSES_PER_GRADE = [3, 3, 3, 3, 3, 3, 4, 4, 4];

/** Rooms from the lowest floor up, so that the youngest have the shortest way. */
const ROOMS = [
  ...['101', '102', '103', '104', '105', '106'],
  ...['201', '202', '203', '204', '205', '206', '207'],
  ...['301', '302', '303', '304', '305', '306', '307'],
  ...['401', '402', '403', '404', '405', '406'],
].map((room) => `space:zhixing-${room}`);

const GRADE_NINE_ROOMS = ['301', '302', '303', '304'].map((room) => `space:zhiyuan-${room}`);

export const HOME_ROOMS: readonly HomeRoom[] = CLASSES_PER_GRADE.flatMap((count, index) =>
  Array.from({ length: count }, (_, i) => ({
    key: `${index + 1}-${i + 1}`,
    grade: index + 1,
    name: `${GRADE_NAMES[index]}(${i + 1})班`,
    nameEn: `Class ${index + 1}-${i + 1}`,
  })),
).map((each, index) => ({ ...each, spaceId: [...ROOMS, ...GRADE_NINE_ROOMS][index] as string }));
