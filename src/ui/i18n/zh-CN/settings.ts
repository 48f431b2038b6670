/** Words of the settings. */
export default {
  title: '设置只影响这台设备',
  lead: '改动立刻生效，不需要保存。',
  look: {
    title: '语言与外观',
    language: '语言',
    scheme: '明暗',
    schemes: { auto: '跟随系统', light: '浅色', dark: '深色' },
    density: '疏密',
    densities: { compact: '紧凑', comfortable: '宽松' },
  },
  calendar: {
    title: '校历',
    note: '学期、放假与调休、考试、外出活动和作息时间。演练只排在这里的在校日。',
    open: '打开校历',
  },
  data: {
    title: '数据',
    where: '项目存在这台设备的浏览器里，不上传。换电脑或清理浏览器之前，请导出一份。',
    used: '本机已用 {{size}} MB。',
    export: '导出项目',
    exportNote: '一份 .muster 文件，里面有校园图、学校、仿真结果、演练记录。',
    exportAct: '导出 .muster',
    import: '打开文件',
    importNote: '.muster 项目或平面图；也可以直接拖到窗口里。先看内容，再决定用不用。',
    importAct: '选择文件',
  },
  restore: {
    title: '以前的项目',
    lead: '换项目时自动留下的，最多 5 份；读不出来的一直保留。',
    none: '还没有。换成另一个项目时，原来的会留在这里。',
    unnamed: '未命名',
    reason: { replaced: '被替换，存于', unreadable: '读不出来，存于' },
    act: '换回这一份',
    export: '导出原样',
    done: '已换回以前的项目',
  },
  delete: {
    title: '删除全部数据',
    note: '删除这台设备上的项目、以前的项目和设置，不能撤销。要留一份，先导出。',
    write: '要删除，请写下「{{name}}」',
    act: '删除全部数据',
    refused: '浏览器没有删除',
    refusedText:
      '数据都还在，改动照常保存。请关掉其他 Muster 页面再试一次；还是不行，请在浏览器设置里清除本网站的数据。',
  },
  about: {
    title: '关于',
    isNot: '不是什么',
    isNotText:
      '仿真是估计，不是保证；不能代替消防设计审查、验收或主管部门的意见，不用于真实险情中的指挥。火和烟只用双层区域模型估算（见“方法”），不表现人员伤害；入侵者只是一个沿随机或画好的路线移动的抽象标记，不推演其意图。',
    method: '怎么算',
    methodText:
      '每个人在平面上连续行走，按 0.05 秒一步；同一张图、同一个种子，在任何电脑上结果逐字节相同。默认参数都写明出处。',
    toMethod: '方法、局限和引擎的验证',
    privacy: '隐私',
    privacyText: '不用账号，不联网，不收集姓名；班级只有人数。',
    version: '版本',
    lastRun: '（上次仿真：引擎 {{engine}}，种子 {{seed}}）',
    licences: '许可',
    own: 'Muster 本身：MIT。',
  },
};
