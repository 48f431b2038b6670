/** Words of the evidence pack, on paper and in its files. */
import { type Both, both } from '../exports/planWords.js';
import type { MissingEvidence } from './missingEvidence.js';
import type { PackFileKind } from './packManifest.js';

export const MISSING_WORDS: Readonly<Record<MissingEvidence, Both>> = {
  notHeld: both('期限已过，没有演练记录', 'window over, no drill on record'),
  notYet: both('未到期，尚未完成', 'not due yet, not complete'),
  noEvidence: both('期限已过，没有办理依据', 'window over, no evidence kept'),
  tooLittle: both('次数不足', 'fewer than required'),
  unsigned: both('演练记录未签字锁定', 'drill record not signed'),
  changed: both('演练记录签字后被改动', 'drill record changed after signing'),
  noApprovedPlan: both('演练前没有已批准的实施方案', 'no exercise plan approved before the drill'),
  lateFindings: both('演练发现的问题逾期未销号', 'findings of the drill past their deadline'),
  awaitingDates: both('未填校历，没有期限', 'no dates: the calendar is not entered'),
};

export const PACK_WORDS = {
  title: both('应急演练迎检材料', 'Evidence for inspection: emergency drills'),
  contents: both('目录', 'Contents'),
  part: both('部分', 'Part'),
  entries: both('条目', 'Entries'),
  parts: both('材料', 'What it holds'),
  missing: both('缺少的材料', 'What is missing'),
  missingNone: both('各项职责的材料齐全。', 'Nothing is missing for any duty.'),
  missingNote: both(
    '以下职责的材料不全，如实列出。',
    'For these duties the evidence is not whole; it is listed as it is.',
  ),
  duties: both('职责、条款与办理情况', 'Duties, clauses and how they were met'),
  drills: both('演练与签字记录', 'Drills and their signed records'),
  plans: both('已批准的实施方案', 'Approved exercise plans'),
  findings: both('问题整改与销号', 'Findings and their closing'),
  staffing: both('人员配备', 'Staffing'),
  records: both('演练记录全文', 'Drill records in full'),
  duty: both('职责', 'Duty'),
  clause: both('条款原文', 'Clause'),
  drillNo: both('演练序号', 'Drill no.'),
  evidence: both('办理依据', 'Evidence'),
  otherPeriod: both('不在本期', 'outside this period'),
  gap: both('缺少', 'Missing'),
  waived: both('豁免理由', 'Waived because'),
  number: both('序号', 'No.'),
  record: both('记录编号', 'Record'),
  hash: both('校验码（SHA-256）', 'SHA-256'),
  state: both('状态', 'State'),
  score: both('得分', 'Score'),
  plan: both('方案', 'Plan'),
  approved: both('批准', 'Approved'),
  posts: both('岗位', 'Posts'),
  classes: both('班级', 'Classes'),
  commander: both('总指挥', 'Commander'),
  noDrills: both('本期没有演练记录。', 'No drill was recorded in this period.'),
  noPlans: both('没有已批准的实施方案。', 'No exercise plan was approved.'),
  noFindings: both('本期没有整改项。', 'No findings in this period.'),
  noStaffing: both('所选规则没有人员配备条款。', 'The rules chosen say nothing on staffing.'),
  noDuties: both(
    '没有职责：学校未选规则，或本期没有。',
    'No duties: the school has chosen no rules, or none reach into this period.',
  ),
  whole: both('齐全', 'whole'),
  sumDuties: both(
    '职责 {count} 项：材料不全 {gaps} 项，未到期 {notYet} 项。',
    '{count} duties: for {gaps} something is missing, {notYet} are not due yet.',
  ),
  notYetNote: both(
    '另有 {count} 项未到期，列在第 2 部分。',
    'Another {count} are not due yet; they are listed in part 2.',
  ),
  sumDrills: both(
    '演练 {count} 场，其中记录已签字锁定 {signed} 场。',
    '{count} drills; the records of {signed} are signed and locked.',
  ),
  sumFindings: both(
    '整改 {count} 项，其中逾期未销号 {late} 项。',
    '{count} findings; {late} are open past their deadline.',
  ),
  contact: both('编制（安全员）', 'Prepared by (safety teacher)'),
  principal: both('校长', 'Principal'),
  disclaimer: both(
    '本材料由学校自存的记录生成；条款的读法以原文和主管部门的解释为准。',
    'Made from the records the school keeps. The text of the clause and the reading of its authority prevail.',
  ),
} as const satisfies Record<string, Both>;

/** Folders of the pack, by what is in them. */
export const PACK_FOLDER_WORDS: Readonly<Record<Exclude<PackFileKind, 'readme'>, Both>> = {
  ledger: both('1 职责台账', '1 Ledger of duties'),
  record: both('2 演练记录', '2 Drill records'),
  plan: both('3 实施方案', '3 Exercise plans'),
  findings: both('4 整改', '4 Findings'),
  workbook: both('5 表格', '5 Workbooks'),
  calendar: both('6 日历', '6 Calendar'),
};

/** Names of the files. */
export const PACK_FILE_WORDS = {
  duties: both('职责与依据', 'Duties and evidence'),
  staffing: both('人员配备', 'Staffing'),
  plan: both('实施方案', 'Exercise plan'),
  findings: both('整改台账', 'Ledger of findings'),
  calendar: both('演练日历', 'Drill calendar'),
} as const satisfies Record<string, Both>;

export const PACK_README: Both = both(
  `这是学校应急演练的迎检材料包。

每份演练记录、实施方案和整改台账都是可以读的 JSON；表格可用电子表格软件打开；日历可导入手机或电脑。
manifest.json 列出每个文件的大小和 SHA-256 校验码：文件被改动，校验码就对不上。
演练记录的 lock.hash 是签字锁定时的校验码，与打印件上的一致。
材料里只有人数和岗位，没有学生姓名。`,
  `This is the evidence a school keeps on its emergency drills, packed for an inspection.

Each drill record, exercise plan and ledger of findings is readable JSON; workbooks open in any spreadsheet; the calendar
can be imported on phone or computer. manifest.json lists the size and SHA-256 of every file: a file that was changed no
longer fits. lock.hash of a drill record is the hash it was signed with, the same as on its print.
There are counts and roles here, and no names of pupils.`,
);
