/** What the headings of a school's table mean, in Chinese or English and in any order. */
import { plainHeading } from '../../floorplans/index.js';
import type { RosterBedroom, RosterClass } from './roster.js';

export type RosterField =
  | Exclude<keyof RosterClass, 'row'>
  | Exclude<keyof RosterBedroom, 'row' | 'room' | 'boarders' | 'className'>
  | 'bedroom';

const HEADINGS: Readonly<Record<RosterField, readonly string[]>> = {
  name: ['班级', '班级名称', '班名', '班', '行政班', '班别', 'class', 'class name', 'form'],
  grade: ['年级', '学段年级', 'grade', 'year', 'year group'],
  room: [
    '教室',
    '教室号',
    '教室编号',
    '教室名称',
    '房间',
    '房间号',
    '房号',
    '上课地点',
    'room',
    'classroom',
    'room number',
    'room no',
  ],
  number: [
    ...['人数', '班级人数', '学生人数', '学生数', '总人数', '班额', '在籍人数', '实有人数', '在校人数', '应到人数'],
    ...['pupils', 'students', 'number', 'size', 'count', 'headcount', 'class size', 'number of pupils', 'on roll'],
  ],
  boarders: [
    ...[
      '住宿人数',
      '寄宿人数',
      '住校人数',
      '入住人数',
      '实住人数',
      '住宿生',
      '寄宿生',
      '住校生',
      '住宿生人数',
      '寄宿生人数',
    ],
    ...['boarders', 'boarding', 'number of boarders'],
  ],
  pupilsNeedingHelp: [
    ...['需协助人数', '需要协助人数', '需帮助人数', '需要帮助人数', '需协助', '行动不便人数', '行动不便'],
    ...['needing help', 'need help', 'pupils needing help', 'assistance'],
  ],
  helpers: ['协助人数', '协助者人数', '帮扶人数', '帮扶学生人数', 'helpers', 'number of helpers'],
  bedroom: [
    '宿舍',
    '宿舍号',
    '宿舍房间',
    '寝室',
    '寝室号',
    '寝室名称',
    'dormitory',
    'dorm',
    'dorm room',
    'dormitory room',
    'bedroom',
  ],
  beds: ['床位', '床位数', '床数', 'beds', 'number of beds'],
  wing: ['性别', '男女', '男女生', '宿舍类别', '区', 'wing', 'sex', 'gender', 'boys or girls'],
};

/** Headings of columns about single persons. Their cells are not looked at. */
const PERSONAL =
  /姓名|名字|名单|学号|学籍|身份证|证件|电话|手机|联系|住址|地址|家长|监护|班主任|教师|老师|出生|生日|民族|^学生$|^name$|pupil ?name|student ?name|full ?name|first ?name|last ?name|surname|phone|mobile|id ?card|id ?number|student ?id|address|parent|guardian|teacher|e-?mail|birth/;

/** The field a heading names; `personal` for what is neither needed nor kept; null for any other. */
export function fieldOfHeading(heading: string): RosterField | 'personal' | null {
  const text = plainHeading(heading);
  if (text === '') return null;
  for (const [field, words] of Object.entries(HEADINGS) as [RosterField, readonly string[]][]) {
    if (words.includes(text) || words.includes(text.replaceAll(' ', ''))) return field;
  }
  return PERSONAL.test(text) ? 'personal' : null;
}
