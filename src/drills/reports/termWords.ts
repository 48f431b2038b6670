/** Words of the term report. */
import type { DutyStatus } from '../duty/duty.js';
import { type Both, both } from '../exports/planWords.js';
import type { RecordState } from './recordSeal.js';
import type { NextStep, WorstRisk } from './termOutlook.js';

export const TERM_WORDS = {
  title: both('应急演练学期报告', 'Term report on emergency drills'),
  yearTitle: both('应急演练学年报告', 'Year report on emergency drills'),
  period: both('期间', 'Period'),
  wholeYear: both('全学年', 'Whole year'),
  printedOn: both('截至', 'As of'),
  running: both('期间未结束，以下为截至今日的情况。', 'The period is not over; this is how things stand today.'),
  dutiesTitle: both('职责', 'Duties'),
  drillsTitle: both('演练', 'Drills'),
  findingsTitle: both('整改', 'Findings'),
  worstTitle: both('最大风险', 'Worst risk'),
  nextTitle: both('下一步', 'Next steps'),
  trendTitle: both('得分变化', 'Scores'),
  held: both('已办', 'held'),
  coming: both('已排', 'planned'),
  withoutRecord: both('已过期无记录', 'past, no record'),
  meanScore: both('平均分', 'mean score'),
  provisional: both('暂定', 'provisional'),
  final: both('定稿', 'final'),
  open: both('未销号', 'open'),
  late: both('逾期', 'late'),
  closed: both('本期销号', 'closed in the period'),
  noDuties: both(
    '没有职责：学校未选规则，或本期没有。',
    'No duties: the school has chosen no rules, or none reach into this period.',
  ),
  noDrills: both('本期没有演练记录。', 'No drill was recorded in this period.'),
  noFindings: both('本期没有整改项。', 'No findings in this period.'),
  noSteps: both('没有待办事项。', 'Nothing is left to do.'),
  annexDuties: both('附一 职责', 'Annex 1: duties'),
  annexDrills: both('附二 演练', 'Annex 2: drills'),
  annexFindings: both('附三 整改', 'Annex 3: findings'),
  annexStates: both('整改状态与等级', 'Findings by state and severity'),
  score: both('得分', 'Score'),
  grade: both('等级', 'Grade'),
  time: both('总用时', 'Total time'),
  target: both('目标', 'Target'),
  signature: both('签字锁定', 'Signed'),
  openOf: both('问题（未销号）', 'Findings (open)'),
  count: both('项', 'Number'),
  all: both('全部', 'All'),
  noteProvisional: both(
    '标“暂定”的得分，整改销号后可能变化；平均分含暂定分。',
    'Scores marked provisional may change once findings are closed; the mean includes them.',
  ),
  noteWindow: both(
    '标“暂定”的得分，没有未销号整改项的，在演练满 {days} 天后定稿；平均分含暂定分。',
    'Scores marked provisional without an open finding become final {days} days after the drill; the mean includes them.',
  ),
  noteDates: both(
    '{count} 项职责的期限仍可能随官方放假通知变动（◇）。',
    'The dates of {count} duties may still move with official notices (◇).',
  ),
  noteUnconfirmed: both(
    '{count} 项职责的条款未对照原文。',
    'Duties on a clause not compared with its source: {count}.',
  ),
  noteScope: both(
    '统计期限落在本期内的职责；假期算入前一学期。',
    'Duties whose window reaches into the period; holidays belong to the term before.',
  ),
} as const satisfies Record<string, Both>;

/** Short, for the column of signatures. */
export const SIGNATURE_WORDS: Readonly<Record<RecordState, Both>> = {
  locked: both('已签', 'yes'),
  draft: both('未签', 'no'),
  changed: both('签后被改', 'changed since'),
};

/** Short, for the bar of the first page. */
export const DUTY_COUNT_WORDS: Readonly<Record<DutyStatus, Both>> = {
  overdue: both('逾期', 'late'),
  due: both('待排', 'to plan'),
  awaitingDates: both('待校历', 'waiting for dates'),
  planned: both('已排', 'planned'),
  done: both('已办', 'done'),
  waived: both('豁免', 'waived'),
  standing: both('长期', 'standing'),
  notRequired: both('不适用', 'not required'),
};

/** `{name}`, `{days}`, `{date}`, `{score}` and `{cap}` are filled in. */
export const WORST_WORDS: Readonly<Record<WorstRisk['kind'], Both>> = {
  lateMajorFinding: both(
    '重大隐患“{name}”逾期 {days} 天未销号。',
    'The major finding “{name}” is {days} days past its deadline.',
  ),
  lateFinding: both('整改项“{name}”逾期 {days} 天未销号。', 'The finding “{name}” is {days} days past its deadline.'),
  majorFinding: both('重大隐患“{name}”尚未销号。', 'The major finding “{name}” is still open.'),
  cappedDrill: both('{date} {name}：{cap}，得分封顶。', '{name} on {date}: {cap}; its score is capped.'),
  lateDuty: both('职责“{name}”逾期 {days} 天未办。', 'The duty “{name}” is {days} days late.'),
  poorDrill: both('{date} {name}得 {score} 分，等级差。', '{name} on {date} scored {score}: poor.'),
  dueDuty: both(
    '职责“{name}”还没有排演练，期限到 {date}。',
    'No drill is fixed yet for the duty “{name}”, due by {date}.',
  ),
  none: both('没有逾期职责，没有未销号的重大隐患。', 'No duty is late and no major finding is open.'),
};

/** `{count}`, `{name}` and `{date}` are filled in. */
export const STEP_WORDS: Readonly<Record<NextStep['kind'], Both>> = {
  lateDuties: both('补办逾期职责 {count} 项', 'Make good the duties that are late: {count}'),
  lateFindings: both(
    '销号逾期整改项 {count} 项，或重定时限并写明理由',
    'Close the findings that are late, or set a new deadline with its reason: {count}',
  ),
  recordDrill: both(
    '补录 {date} {name}的演练记录；没有办的，另定日期',
    'Enter the record of the {name} of {date}, or set another day if it was not held',
  ),
  holdDrill: both('准备 {date} {name}', 'Prepare the {name} of {date}'),
  changed: both(
    '核对签字后被改动的演练记录 {count} 份；改动属实的另签新版本',
    'Compare the records changed after signing with their prints, and sign a new version of what is right: {count}',
  ),
  unsigned: both('签字锁定演练记录 {count} 份', 'Sign drill records: {count}'),
  closeForScore: both(
    '整改销号后定下暂定分 {count} 个',
    'Close findings so that provisional scores become final: {count}',
  ),
  dueDuties: both('给待排职责 {count} 项定下日期', 'Set dates for duties not planned yet: {count}'),
  awaitDates: both(
    '填入校历，{count} 项职责才有期限',
    'Enter the school calendar, which gives dates to duties: {count}',
  ),
};
