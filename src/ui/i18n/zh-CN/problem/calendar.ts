/** Problem texts of the school calendar; see `problems.ts`. */
export default {
  'calendar-list-too-long': '校历里有一份清单写了 {{count}} 条，只用前 {{used}} 条。请删去多余的。',
  'calendar-more-faults': '校历里同一份清单还有 {{count}} 条读不出来。请整份核对。',
  'closed-day-invalid': '「{{date}}」不是日历上的日子。请改正或删去。',
  'holiday-file-invalid': '放假安排文件的 {{path}} 读不出来。请改正后再打开。',
  'holiday-file-not-json': '「{{file}}」不是 JSON。请换一个文件。',
  'holiday-file-other-year': '这是 {{year}} 年的放假安排，{{date}} 却在别的年份。请改正文件。',
  'make-up-day-closed': '{{date}} 既是补课日又是停课日，按停课算。请从其中一份清单里删去。',
  'stretch-dates-invalid': '「{{name}}」从 {{from}} 到 {{until}}，不像一段在校的日子。请改正日期。',
  'stretch-ends-before-it-begins': '「{{name}}」的结束（{{until}}）早于开始（{{from}}）。请把两个日期对调。',
  'term-dates-invalid': '「{{name}}」的日期读不出来。请改正。',
  'term-without-teaching-days':
    '「{{name}}」没有一天上课：周末 {{weekend}} 天，放假 {{holiday}} 天，停课 {{closed}} 天。请改正日期，或删去停课日。',
  'terms-overlap': '「{{other}}」与「{{name}}」重叠，共同的日子只算一次。请改正日期。',
  'time-zone-unknown': '「{{timeZone}}」不是时区。请填 IANA 时区名，如 Asia/Shanghai。',
  'timetable-entry-reversed': '作息表里「{{name}}」的结束不晚于开始。请改正时间。',
  'timetable-overlaps': '作息表里「{{other}}」与「{{name}}」时间重叠。请改正其中一项。',
};
