/** What the planner of the drill year tells. */
export default {
  'drill-duty-without-kind': '{{dutyZh}}：本软件可排的演练种类都不能满足，请人工安排。',
  'drill-duty-without-day':
    '{{dutiesZh}}：期限内没有可用的上课日（{{obstaclesZh}}）。请腾出其中一天，或人工安排。{{remarkZh}}',
  'drill-duties-in-conflict':
    '以下职责无法同时满足：{{dutiesZh}}。相互妨碍的条件：{{obstaclesZh}}。请放宽其中一项，或书面说明免除其中一项职责。{{remarkZh}}',
  'fixed-drill-on-free-day': '固定在 {{date}} 的演练不在可演练的日子。请改期，或在校历中开放这一天。',
  'drill-plan-not-found': '本学年未能建议日期。请手工定日期，并把学校文件发给我们。',
  'drill-planner-missing': '未能建议日期：排期程序没有启动（{{reason}}）。请手工定日期，或换用新版浏览器。',
};
