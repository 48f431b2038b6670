/** Words of the tally sheets. The heads of columns are ones that a table of times is read by (`paperColumns.ts`). */
import type { Both } from '../exports/planWords.js';
import type { TallyColumn, TallyRole } from './tallySheets.js';

const both = (zh: string, en: string): Both => ({ 'zh-CN': zh, en });

export const TALLY_ROLE_WORDS: Readonly<Record<TallyRole, Both>> = {
  commander: both('总指挥记录表', 'Commander sheet'),
  desk: both('清点台汇总表', 'Assembly desk sheet'),
  teacher: both('班级清点单', 'Class slip'),
  post: both('岗位记录单', 'Post slip'),
  warden: both('宿管清点表', 'Warden sheet'),
};

export const TALLY_COLUMN_WORDS: Readonly<Record<TallyColumn, Both>> = {
  leftS: both('离开', 'Left'),
  arrivedS: both('到达', 'Arrived'),
  securedS: both('锁闭', 'Secured'),
  counted: both('实到', 'Counted'),
  missing: both('缺', 'Missing'),
  extra: both('多', 'Extra'),
  reportedS: both('报告', 'Reported'),
};

/** What is written under a head. */
export const TALLY_COLUMN_HINTS: Readonly<Record<TallyColumn, Both>> = {
  leftS: both('第一人出门', 'first one out of the door'),
  arrivedS: both('全班站好', 'last one in place'),
  securedS: both('门锁好、人静候', 'locked and quiet'),
  counted: both('人数', 'people'),
  missing: both('人数', 'people'),
  extra: both('人数', 'people'),
  reportedS: both('报数时刻', 'when told'),
};

export const TALLY_WORDS = {
  title: both('演练纸质记录', 'Drill on paper'),
  class: both('班级', 'Class'),
  room: both('房间', 'Room'),
  classOrRoom: both('班级', 'Class'),
  place: both('教室', 'Classroom'),
  slot: both('集合位置', 'Assembly place'),
  expected: both('应到', 'Expected'),
  needHelp: both('需帮助', 'Need help'),
  beds: both('床位', 'Beds'),
  bedTicks: both('逐床点到（在床位上打勾）', 'Tick each bed that is accounted for'),
  all: both('合计', 'Total'),
  unknownExpected: both('未填', 'not stated'),
  drill: both('演练', 'Drill'),
  planned: both('计划时间', 'Planned for'),
  notPlanned: both('未定', 'not set'),
  target: both('目标用时', 'Target'),
  secureTarget: both('锁闭目标', 'Secured within'),
  by: both('记录人（岗位）', 'Filled in by (role)'),
  signature: both('签名', 'Signature'),
  clockTitle: both('先对表', 'Set the clock first'),
  clock: both(
    '演练前与总指挥对表，信号一响就按下秒表。时间写从信号起的分秒，如 1:20；没有秒表的写钟点，要带秒，如 9:12:05，并记下对表时的两个钟点。',
    'Set your watch by that of the commander before the drill, and start a stopwatch at the signal. Write minutes and seconds since the signal, as 1:20. Without a stopwatch write the time of day with seconds, as 9:12:05, and note both clocks when they were set.',
  ),
  clockOf: both('对表时：总指挥', 'When set: commander clock'),
  clockOwn: both('本人手表', 'own watch'),
  clockKind: both('本表时间', 'Times on this sheet'),
  sinceSignal: both('从信号起', 'since the signal'),
  timeOfDay: both('钟点', 'time of day'),
  empty: both('没有记下的留空，不要估。', 'Leave empty what nobody noted; do not estimate.'),
  phase: both('阶段', 'Phase'),
  signal: both('信号', 'Signal'),
  begun: both('开始（时:分:秒）', 'Began (h:m:s)'),
  startsClock: both('从此计时', 'clock starts here'),
  falseStart: both('误发信号：重新计时', 'False start: clock set back'),
  stopped: both('为安全中止', 'Stopped for safety'),
  realEmergency: both('真实险情：停止演练', 'Real emergency: drill stopped'),
  falls: both('跌倒（未受伤）', 'Falls (no injury)'),
  minorInjuries: both('轻伤（现场处理）', 'Minor injuries (treated on the spot)'),
  seriousInjuries: both('重伤（送医）', 'Serious injuries (to hospital)'),
  firstCall: both('第一个（模拟）报警电话', 'First (simulated) call'),
  comment: both('讲评', 'Debrief'),
  happenings: both('如实记下', 'Noted as they happen'),
  missingPeople: both('缺人：班级、人数、最后所见地点', 'Missing: class, how many, where last seen'),
  searcher: both('派谁去找', 'Who was sent'),
  found: both('找到时刻', 'Found at'),
  where: both('缺的人在哪里（不写姓名）', 'Where the missing are (no names)'),
  toilet: both('卫生间', 'toilet'),
  clinic: both('医务室', 'clinic'),
  otherClass: both('其他班', 'another class'),
  unknownPlace: both('不清楚', 'unknown'),
  helped: both('需帮助的已到', 'Helped ones arrived'),
  noSearch: both('缺人只报告，不回楼找。', 'Report who is missing; nobody goes back in to look.'),
  manned: both('到岗', 'On post'),
  firstPass: both('第一人通过', 'First passed'),
  lastPass: both('最后一人通过', 'Last passed'),
  tally: both('通过人数（每五人画一个“正”字）', 'People passing (strokes in fives)'),
  passed: both('合计人数', 'Total'),
  blocked: both('堵塞：时刻、原因', 'Blocked: when and why'),
  leaveLast: both('本层及以上无人后再离开。', 'Leave when nobody remains on this floor or above.'),
  wardLeft: both('最后一人离开', 'Last one left'),
  wardArrived: both('全部到位', 'All in place'),
  handIn: both(
    '交清点台，演练日内录入：演练日 → 录入纸质记录。',
    'Hand in at the desk; enter it the same day: Drill day → From paper.',
  ),
  noNames: both('只写人数，不写学生姓名。', 'Counts only; no names of pupils.'),
  none: both(
    '推演不点人数，没有清点表。请用实施方案和演练记录。',
    'Nobody is counted in a talk-through, so there are no tally sheets. Use the exercise plan and the drill record.',
  ),
} as const satisfies Record<string, Both>;
