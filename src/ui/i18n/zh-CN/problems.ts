import buildingModels from './problem/buildingModels.js';
import calendar from './problem/calendar.js';
import drawnFormats from './problem/drawnFormats.js';
import drillDays from './problem/drillDays.js';
import drillMoves from './problem/drillMoves.js';
import exercisePlans from './problem/exercisePlans.js';
import mapImports from './problem/mapImports.js';
import pictures from './problem/pictures.js';
import planChecks from './problem/planChecks.js';
import planEdits from './problem/planEdits.js';
import plans from './problem/plans.js';
import roomLists from './problem/roomLists.js';
import rules from './problem/rules.js';
import scenarios from './problem/scenarios.js';
import schedule from './problem/schedule.js';

/**
 * Problem texts by code, with the values the problem carries. English uses the message of the problem itself; a code
 * that is not here, or a text whose values are not all given, falls back to that message. `path` is the problem's own
 * place. A code that is told in two places with other values has a second text under `code~2`.
 */
export default {
  ...buildingModels,
  ...calendar,
  ...drawnFormats,
  ...drillDays,
  ...drillMoves,
  ...exercisePlans,
  ...mapImports,
  ...pictures,
  ...planChecks,
  ...planEdits,
  ...plans,
  ...roomLists,
  ...rules,
  ...scenarios,
  ...schedule,
  'archive-file-missing': '项目里写着「{{path}}」，文件中却没有。请在原处重新保存项目。',
  'archive-json-invalid': '文件里的「{{path}}」已损坏。请用更早的一份。',
  'archive-too-large': '这个文件展开后超出 Muster 项目可能的大小，没有打开。',
  'archive-unreadable': '这不是 Muster 项目，或者缺了一部分。请从原处重新拷贝，或换一个文件。',
  'closed-duty-invalid': '台账里存下的 {{path}} 读不出来。请用更早的一份。',
  'evidence-invalid': '台账凭证的 {{path}} 读不出来。请改正后再打开。',
  'rule-pack-invalid': '规则包的 {{path}} 读不出来。请改正后再打开。',
  'waiver-invalid': '免办说明的 {{path}} 读不出来。请改正后再打开。',
  'checks-failed': '检查没有做完。图没有变，可以再试一次。',
  'drill-record-invalid': '演练记录的 {{path}} 读不出来。请改正后再打开。',
  'finding-accepted-by-fixer': '整改和验收不能是同一个人：空格、全角半角、大小写不同，仍是同一个人。请换一个人验收。',
  'finding-field-missing': '整改项还缺「{{field}}」。请先填写。',
  'finding-invalid': '整改项的 {{path}} 读不出来。请改正后再打开。',
  'finding-history-differs': '整改项的状态和办理过程对不上。请改正其中一处。',
  'finding-never-accepted': '整改项还没有人验收，不能销号。请先写明由谁验收。',
  'finding-reason-missing': '请写明退回或重启的原因，接手的人要知道。',
  'finding-step-before-last': '上一步在 {{last}}，{{on}} 更早。请选晚一些的日期。',
  'finding-step-skipped': '整改项不能跳过中间的步骤。请一步一步来。',
  'not-a-run': '这不是一次仿真的结果，读不出来。',
  'planned-drill-invalid': '排定的演练里 {{path}} 读不出来。请改正后再打开。',
  'project-invalid': '项目里的 {{path}} 读不出来。请改正后再打开。',
  'record-value-unread': '「{{name}}」填的“{{text}}”不是数字。请写成 141 或 2:21，没有就留空。',
  'record-value-out-of-range': '「{{name}}」填的是 {{value}}，超出可能的范围。请改正。',
  'calibration-too-few-classes':
    '只有 {{count}} 个班的到达用时能与仿真对上，至少要 {{needed}} 个。请多记几个班的用时，或先把同一演练仿真一次。',
  'calibration-tells-nothing': '实测用时没有随路程变长，看不出步速和反应用时。请核对用时是否都从信号响起算。',
  'calibration-out-of-range':
    '按实测，反应用时是平常的 {{reaction}}%、步速是平常的 {{pace}}%，超出仿真可设的范围。请核对用时和路线。',
  'record-changed-after-lock':
    '{{date}}「{{scenario}}」演练记录在{{role}}签字之后被改过。请与打印件核对；改动属实的，请另签一个新版本。',
  'threshold-out-of-range': '门槛「{{name}}」填的是 {{value}}，这样没法评分：满分值与零分值不能相等或颠倒。请改正。',
  'own-threshold-invalid': '本校评分门槛里的 {{path}} 读不出来。请改正后再打开。',
  'unknown-threshold': '评分表里没有门槛「{{name}}」。请去掉或改名。',
  'run-invalid': '存下的一次仿真读不出来。请删除，再仿真一次。',
  'school-year-invalid': '「{{year}}」不是学年，请写成 2026-2027。',
  'unknown-record-value': '「{{name}}」不是评分表里的数值。请去掉或改名。',
  'unknown-rule-pack': '没有规则包「{{id}}」。',
  'wkt-brackets': '「{{file}}」第 {{line}} 行「{{found}}」附近少了或多了括号、逗号。请检查。',
  'wkt-end': '「{{file}}」在图形中间断了，少一个右括号。请重新拷贝。',
  'wkt-geometry': '「{{file}}」第 {{line}} 行「{{found}}」不是多边形。请把可走的地面写成多边形。',
  'wkt-number': '「{{file}}」第 {{line}} 行「{{found}}」不是坐标。每个点是两个以米为单位的数。',
};
