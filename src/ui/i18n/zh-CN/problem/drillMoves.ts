/** Texts of what speaks against a day that a drill is moved to. */
export default {
  'move-weekend': '{{date}} 是周末，不补课，学校没人。请选上课日。',
  'move-holiday': '{{date}} 放假（{{name}}），学校没人。请选上课日。',
  'move-closed': '{{date}} 学校停课或放假。请选上课日。',
  'move-vacation': '{{date}} 不在学期内。请选学期里的日子。',
  'move-examination': '{{date}} 有考试（{{name}}）。请避开考试。',
  'move-trip': '{{date}} 有班级外出（{{name}}）。请选全校都在的日子。',
  'move-weather': '{{date}} 因天气停课。请选上课日。',
  'move-in-past': '{{date}} 已经过去。办过的演练请补录；要排就从今天起选。',
  'move-night-before-free-day': '{{date}} 的第二天不上课，寄宿生可能当晚离校。宜选第二天上课的晚上。',
  'move-provisional': '{{date}} 还没有官方放假通知，通知出来后请再看一次。',
  'move-same-day': '{{date}} 当天另有一场演练。一天两场太累，宜换一天。',
  'move-close': '与 {{date}} 的演练只隔 {{count}} 天。分散到学期里，效果更好。',
};
