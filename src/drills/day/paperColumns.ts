/** What the headings of a table of times mean, in Chinese or English. */
import type { PaperPost } from './paperCourse.js';
import type { PaperLine } from './paperLog.js';

export type PaperColumn = keyof PaperLine;
export type PostColumn = keyof PaperPost;

const HEADINGS: Readonly<Record<PaperColumn, readonly string[]>> = {
  of: [
    '班级',
    '班级名称',
    '班',
    '班名',
    '教室',
    '房间',
    '寝室',
    '宿舍',
    'class',
    'classname',
    'form',
    'room',
    'bedroom',
  ],
  coveredS: [
    '避险',
    '已避险',
    '避险时间',
    '就近避险',
    '掩护',
    '护住',
    'covered',
    'undercover',
    'cover',
    'incover',
    'timecovered',
  ],
  leftS: [
    '离开',
    '离开教室',
    '离开时间',
    '离室',
    '离室时间',
    '出发',
    '出发时间',
    '撤离时间',
    'left',
    'leftat',
    'leftroom',
    'timeleft',
    'start',
  ],
  arrivedS: [
    '到达',
    '到达时间',
    '到位',
    '到位时间',
    '到场',
    '到场时间',
    '到达方阵',
    '集合时间',
    'arrived',
    'arrivedat',
    'arrival',
    'timearrived',
    'inplace',
  ],
  sweptS: [
    '查空',
    '查空时间',
    '查看',
    '已查看',
    '查看时间',
    '清查',
    'lookedin',
    'lookedinto',
    'swept',
    'checkedempty',
    'timeswept',
  ],
  helped: ['帮扶', '已帮扶', '帮扶人数', '帮扶到位', '照护到位', '需帮助已到', 'helped', 'helpedpupils', 'helpeddone'],
  securedS: ['锁闭', '锁门', '锁门时间', '锁闭时间', '就位时间', 'secured', 'securedat', 'locked', 'timesecured'],
  counted: [
    '实到',
    '实到人数',
    '清点',
    '清点人数',
    '实有',
    '实有人数',
    '人数',
    'counted',
    'count',
    'present',
    'headcount',
    'actual',
  ],
  missing: ['缺', '缺人', '缺少', '缺到', '未到', '未到人数', '缺员', 'missing'],
  absent: [
    '缺席',
    '缺席人数',
    '缺勤',
    '缺勤人数',
    '请假',
    '请假人数',
    '病假',
    '事假',
    '病事假',
    '未到校',
    'absent',
    'absentees',
    'notatschool',
    'onleave',
  ],
  extra: ['多', '多出', '多出人数', '多人', 'extra', 'surplus', 'toomany'],
  reportedS: [
    '报告',
    '报告时间',
    '报数时间',
    '清点时间',
    '清点完毕',
    '报齐时间',
    'reported',
    'reportedat',
    'report',
    'timereported',
    'countedat',
  ],
};

const POST_HEADINGS: Readonly<Record<PostColumn, readonly string[]>> = {
  of: ['岗位', '岗位名称', '岗', '哨位', '站位', '值守点', 'post', 'postname', 'station'],
  mannedS: ['到岗', '到岗时间', '已到岗', 'onpost', 'manned', 'mannedat', 'timemanned'],
  firstPassS: ['第一人通过', '首人通过', '第一人', '首人', 'firstpassed', 'firstpass', 'first'],
  lastPassS: ['最后一人通过', '末人通过', '最后一人', '末人', 'lastpassed', 'lastpass', 'last'],
  passed: ['合计人数', '合计', '通过人数', '通过', '人数', 'total', 'passed', 'count', 'people'],
  blockedS: ['堵塞', '堵塞时刻', '堵塞时间', '堵塞时刻原因', '受阻', 'blocked', 'blockedat', 'blockedwhenandwhy'],
};

/** Letters and digits alone: brackets, blanks and units beside a heading do not matter. */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function columnOf<Column extends string>(
  headings: Readonly<Record<Column, readonly string[]>>,
  heading: string,
): Column | null {
  const withoutUnit = heading.replace(/[(（[【].*$/u, '');
  const columns = Object.keys(headings) as Column[];
  return columns.find((column) => headings[column].includes(plainName(withoutUnit))) ?? null;
}

/** The column a heading names in a table of classes or rooms; null for one that is not read. */
export const paperColumn = (heading: string): PaperColumn | null => columnOf(HEADINGS, heading);

/** The same in a table of posts. */
export const postColumn = (heading: string): PostColumn | null => columnOf(POST_HEADINGS, heading);
