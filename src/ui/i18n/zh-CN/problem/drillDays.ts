/** Texts of what goes wrong on the day of a drill: logs, hand-over, times from paper. */
export default {
  'drill-day-invalid': '演练资料的 {{path}} 读不出来。请在指挥台重新生成。',
  'drill-day-id-twice': '「{{id}}」在演练资料里出现了两次。班级、岗位、宿舍和房间的编号不能重复。',
  'drill-log-invalid': '演练记录的 {{path}} 读不出来。请在原手机上重新生成。',
  'drill-log-full': '这台设备已记了 {{most}} 次操作，远超一次演练所需。请先交出记录，再新建一份。',
  'drill-log-of-another-drill':
    '设备「{{device}}」交来的是另一场演练（「{{drill}}」）的记录，这里不计。请在那场演练里打开。',
  'drill-log-clock-jumped':
    '设备「{{device}}」的时钟在演练中被调回过。它报的人数有效，之后的时间不算；请按纸质记录或他人的记录补上。',
  'drill-log-number-twice': '设备「{{device}}」同一序号下有两条不同的记录，可能恢复过备份。两条都已保留，请核对。',
  'drill-tap-impossible': '「{{value}}」不可能是清点的结果。请重新清点，填 0 或更大的整数。',
  'kept-day-invalid': '存下的演练日点按记录（{{path}}）读不出来。请换用项目的较早备份。',
  'kept-day-changed':
    '演练「{{drill}}」存下的点按记录后来被改过。请与手机或打印的记录核对；项目的较早备份里可能还是原样。',
  'kept-day-missing': '演练「{{label}}」的 {{taps}} 次点按记录不在这个项目里。演练记录仍然有效；请到它原来的项目里找。',
  'handover-unknown': '这不是 Muster 演练日的交接数据。请选择 Muster 生成的文件或二维码。',
  'handover-newer':
    '这份交接数据由更新的 Muster 生成（版本 {{version}}，本机最高能读 {{newest}}）。请更新本机的 Muster。',
  'handover-damaged': '交接数据已损坏或不完整。请在对方设备上重新生成。',
  'handover-part-unknown': '这个码不是 Muster 演练日生成的。请扫对方手机上的码。',
  'handover-part-damaged': '这个码没有读全。请再扫一次。',
  'handover-part-of-another': '这个码与先前扫的不是一组。请依次扫完同一部手机的全部码。',
  'handover-parts-do-not-fit': '这几个码拼不到一起。请在对方手机上重新生成，再全部扫一遍。',
  'drill-times-without-headings':
    '没有找到班级或岗位和时间、人数的表头。请在各列上方写：班级、离开、到达、实到、缺；或：岗位、到岗、第一人、最后一人、通过人数。',
  'drill-times-unknown-class':
    '第 {{row}} 行：「{{name}}」不是本次演练的班级、房间或岗位，或者不止指一个。请按演练名单填写。',
  'drill-times-cell-unread': '第 {{row}} 行：「{{cell}}」不是时间也不是人数。时间写成 1:20（分:秒），人数写整数。',
  'drill-times-contradicting':
    '第 {{row}} 行：{{name}}的「{{heads}}」互相矛盾，或与名单不符，没有读入。请改正后重新打开表格。',
  'drill-times-cover-without-signal':
    '第 {{row}} 行：避险时间「{{cell}}」从第一次信号起算，但没有记录第一次信号。请先在总指挥处补记，或写带秒的钟点。',
  'drill-times-cover-before-signal':
    '第 {{row}} 行：避险时间「{{cell}}」早于第一次信号。请改正这一格，或改正第一次信号的时刻。',
  'drill-times-by-the-clock': '9:12 这样的时间按钟点（时:分）读取。如果不是，请写成 9:12:00 或 72 秒。',
  'drill-times-since-signal': '1:20 这样的时间按信号后的分:秒读取。要写钟点，请写成 9:11:20。',
};
