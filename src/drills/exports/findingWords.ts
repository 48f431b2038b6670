/** Words of the ledger of findings as it leaves the program. */
import type { FindingOrigin, FindingSeverity, FindingState } from '../loop/findingStates.js';
import { type Both, both } from './planWords.js';

export const FINDING_WORDS = {
  title: both('整改台账', 'Ledger of findings'),
  findings: both('整改项', 'Findings'),
  history: both('办理过程', 'Steps'),
  finding: both('问题', 'Finding'),
  severity: both('等级', 'Severity'),
  origin: both('来源', 'Found by'),
  drill: both('演练日期', 'Drill of'),
  place: both('位置', 'Place'),
  found: both('发现日期', 'Found on'),
  state: both('状态', 'State'),
  person: both('责任人', 'Person'),
  measure: both('措施', 'Measure'),
  money: both('资金', 'Money'),
  deadline: both('时限', 'Deadline'),
  plan: both('预案', 'Plan meanwhile'),
  temporaryMeasure: both('临时措施', 'Temporary measure'),
  daysLate: both('逾期天数', 'Days late'),
  fix: both('整改结果', 'What was done'),
  planVersion: both('修订后的预案', 'Plan version'),
  acceptedBy: both('验收人', 'Accepted by'),
  closedOn: both('销号日期', 'Closed on'),
  reopened: both('重启次数', 'Came back'),
  step: both('步骤', 'Step'),
  on: both('日期', 'Date'),
  by: both('经办（岗位）', 'By (role)'),
  note: both('说明', 'Note'),
  failedFix: both('退回前的整改', 'What had been done'),
} as const satisfies Record<string, Both>;

export const FINDING_STATE_WORDS: Readonly<Record<FindingState, Both>> = {
  warned: both('预警', 'Warned'),
  searched: both('排查', 'Searched'),
  registered: both('登记', 'Registered'),
  assessed: both('评估', 'Assessed'),
  reported: both('报告', 'Reported'),
  monitored: both('监控', 'Monitored'),
  treated: both('治理', 'Treated'),
  accepted: both('验收', 'Accepted'),
  closed: both('销号', 'Closed'),
};

export const FINDING_SEVERITY_WORDS: Readonly<Record<FindingSeverity, Both>> = {
  general: both('一般', 'General'),
  larger: both('较大', 'Larger'),
  major: both('重大', 'Major'),
};

export const FINDING_ORIGIN_WORDS: Readonly<Record<FindingOrigin, Both>> = {
  warning: both('预警', 'Warning'),
  run: both('仿真', 'Simulation'),
  drill: both('演练', 'Drill'),
  check: both('检查', 'Check'),
  planCheck: both('校园图检查', 'Plan check'),
};
