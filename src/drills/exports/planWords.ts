/**
 * Words of the year plan as it leaves the program: the printed plan and the workbook for the authority.
 *
 * They are here and not with the words of the screen because the command line writes the same workbook, and because a
 * plan can be printed in both languages at once.
 */
import type { DutyStatus } from '../duty/duty.js';
import type { StaffPost } from '../staffing/staffingRole.js';
import type { DrillKind, DrillSlot, NamedHazard } from '../vocabulary/drillKinds.js';
import { CALENDAR_WORDS, type CalendarLanguage, hazardWords } from './calendarWords.js';

export type PlanLanguage = CalendarLanguage;

/** A text in both languages. */
export type Both = Readonly<Record<PlanLanguage, string>>;

export const both = (zh: string, en: string): Both => ({ 'zh-CN': zh, en });

export const PLAN_WORDS = {
  title: both('应急演练年度计划', 'Year plan of emergency drills'),
  schoolYear: both('学年', 'School year'),
  drills: both('演练', 'Drills'),
  duties: both('职责', 'Duties'),
  tasks: both('其他任务', 'Other tasks'),
  staffing: both('人员配备', 'Staffing'),
  number: both('序号', 'No.'),
  date: both('日期', 'Date'),
  weekday: both('星期', 'Day'),
  week: both('教学周', 'Week'),
  time: both('时间', 'Time'),
  slot: both('时段', 'When'),
  drill: both('演练内容', 'Drill'),
  drillOfOtherKind: both('其他演练', 'Other drill'),
  form: both('形式', 'Form'),
  meets: both('抵职责数', 'Duties met'),
  clauses: both('对应条款', 'Clauses'),
  state: both('状态', 'State'),
  remark: both('备注', 'Remarks'),
  rule: both('编号', 'Rule'),
  duty: both('职责', 'Duty'),
  task: both('任务', 'Task'),
  layer: both('层级', 'Layer'),
  source: both('文件', 'Document'),
  article: both('条款', 'Article'),
  from: both('期限起', 'From'),
  until: both('期限止', 'Until'),
  window: both('期限', 'Window'),
  owed: both('应办', 'Owed'),
  done: both('已办', 'Done'),
  planned: both('已排', 'Planned'),
  open: both('待排', 'To plan'),
  times: both('次数', 'Times'),
  unit: both('单位', 'Unit'),
  evidence: both('办理依据', 'Evidence'),
  role: both('岗位', 'Role'),
  required: both('应配', 'Required'),
  recommended: both('建议', 'Recommended'),
  present: both('现有', 'Present'),
  missing: both('差额', 'Short by'),
  arithmetic: both('算式', 'Arithmetic'),
  responsible: both('负责人', 'In charge'),
  total: both('合计', 'Total'),
  live: both('实战', 'Live'),
  tabletop: both('桌面推演', 'Tabletop'),
  ourDefault: both('次数为本产品默认', 'our default count'),
  provisional: both('待官方通知', 'awaiting official dates'),
  unannounced: both('不预告', 'unannounced'),
  unconfirmed: both('条款未对照原文', 'clause not compared with its source'),
  programmeOver: both('行动计划已到期，请确认', 'programme over, please confirm'),
  noWindow: both('无固定期限', 'no fixed window'),
  printedOn: both('制表日期', 'Printed on'),
  packs: both('依据规则', 'Rules'),
  pupils: both('学生', 'Pupils'),
  boarders: both('寄宿生', 'Boarders'),
  preparedBy: both('编制（安全员）', 'Prepared by (safety teacher)'),
  checkedBy: both('审核', 'Checked by'),
  approvedBy: both('校长', 'Principal'),
  signedOn: both('日期', 'Date'),
  noteProposed: both(
    '状态为「建议」的日期由程序按上课日、期限和一次演练抵多项排出，尚未确定。',
    'Dates marked “proposed” were found by the program from school days and windows, one drill meeting several duties; they are not fixed yet.',
  ),
  noteProvisional: both(
    '带 ◇ 的日期尚无官方放假通知，通知出来后须再核对。',
    'Dates marked ◇ have no official holiday notice yet and must be looked at again.',
  ),
  noteDefault: both(
    '带 * 的次数原文未写，为本产品默认。',
    'Counts marked * are not in the text; they are our default.',
  ),
  none: both('无', 'none'),
} as const satisfies Record<string, Both>;

const sayBoth = (say: (language: PlanLanguage) => string): Both => both(say('zh-CN'), say('en'));

/** A kind of drill with the hazards it names, and a part of the day, as the calendar file names them. */
export const kindWord = (kind: DrillKind | null, hazards?: readonly NamedHazard[]): Both =>
  kind === null
    ? PLAN_WORDS.drillOfOtherKind
    : sayBoth((language) => `${CALENDAR_WORDS[language].kind[kind]}${hazardWords(hazards, language)}`);
export const slotWord = (slot: DrillSlot): Both => sayBoth((language) => CALENDAR_WORDS[language].slot[slot]);

/** Where a drill of the plan stands. */
export const DRILL_STATE_WORDS = {
  held: both('已办', 'held'),
  fixed: both('已排', 'planned'),
  proposed: both('建议', 'proposed'),
} as const;

const DUTY_STATUS_WORDS: Readonly<Record<DutyStatus, Both>> = {
  done: both('已办', 'done'),
  planned: both('已排', 'planned'),
  due: both('待排', 'to plan'),
  waived: both('豁免', 'waived'),
  overdue: both('逾期', 'late'),
  awaitingDates: both('待校历', 'awaiting dates'),
  standing: both('长期', 'standing'),
  notRequired: both('不适用', 'not required'),
};

export function statusWord(status: DutyStatus): Both {
  return DUTY_STATUS_WORDS[status];
}

export const LAYER_WORDS = {
  local: both('本地', 'local'),
  national: both('国家', 'national'),
  foreign: both('所在地', 'local'),
} as const;

export const UNIT_WORDS = {
  drills: both('场', 'drills'),
  times: both('次', 'times'),
  days: both('天', 'days'),
  class_period: both('课时', 'class periods'),
} as const;

const WEEKDAYS: Readonly<Record<PlanLanguage, readonly string[]>> = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** @param weekday - 1 for Monday to 7 for Sunday */
export function weekdayWord(weekday: number, language: PlanLanguage): string {
  return WEEKDAYS[language][weekday - 1] ?? '';
}

const POST_WORDS: Readonly<Partial<Record<StaffPost, Both>>> = {
  guards: both('专职保安员', 'Security guards'),
  guardQuality: both('保安员条件', 'Quality of guards'),
  dormitoryManagers: both('宿舍管理人员', 'Dormitory managers'),
  femaleDormitoryManagers: both('女生宿舍女性宿管员', "Female managers, girls' dormitory"),
  healthStaff: both('卫生人员', 'Health staff'),
  safetyManagers: both('安全管理人员', 'Safety managers'),
  safetyTeachers: both('安全教育教师', 'Safety teachers'),
  legalVicePrincipals: both('法治副校长', 'Legal vice principals'),
};

/** The word for a post; one without a word stands as its rule names it. */
export function postWord({ post, role }: { readonly post: StaffPost; readonly role: string }): Both {
  return POST_WORDS[post] ?? both(role, role);
}

const PACK_WORDS: Readonly<Record<string, Both>> = {
  'cn-jinghong-2019': both('云南 景洪市 2019', 'Jinghong (Yunnan) 2019'),
  'cn-quxian-2022': both('四川 渠县 2022', 'Quxian (Sichuan) 2022'),
  'cn-guangxi-guilin-2018-2019': both('广西 2018、桂林市 2019', 'Guangxi 2018, Guilin 2019'),
  'cn-mengzi-2023': both('云南 蒙自市 2023', 'Mengzi (Yunnan) 2023'),
  'cn-chongqing-2017': both('重庆市 2017', 'Chongqing 2017'),
  'cn-national': both('国家规定', 'China, national'),
};

/** The name of a rule pack; a pack this table does not know has the name it gives itself. */
export function packWord(pack: { readonly id: string; readonly title: string }): Both {
  return PACK_WORDS[pack.id] ?? both(pack.title, pack.title);
}
