/** What may be chosen in the fields of a drill. */
export default {
  staff_guides: {
    all: '人经过的岗都有人',
    none: '都没有人',
  },
  staff_commander: {
    present: '在场',
    absent: '不在场',
  },
  staff_reports: {
    radio: '对讲机',
    onFoot: '跑去报',
  },
  classes_teacher: {
    leads: '走在前面',
    sweeps: '走在最后',
  },
  doorFlow: {
    emergent: '由走动得出',
    design: '按设计值',
  },
  fire_growth: {
    slow: '慢',
    medium: '中',
    fast: '快',
    ultraFast: '极快',
  },
  fire_fuel: {
    mixed: '混合家具',
    wood: '木材',
    polyurethane: '泡沫',
  },
  fire_detectors_rooms: {
    all: '楼内每室都有',
  },
  fire_initialDoors: {
    asPlan: '按图',
    shut: '全部关好',
  },
  night_signal_kind: {
    tone: '铃声',
    voice: '语音',
    toneAndVoice: '铃声加语音',
  },
  night_signal_loudness: {
    inRoom: '每室都有',
    corridor: '在走廊',
  },
  night_sleep: {
    deepSleep: '熟睡',
    bedtime: '刚睡下',
  },
  night_dress: {
    shoesOnly: '只穿鞋',
    clothes: '穿好衣服',
  },
  night_knocking_order: {
    nearestFirst: '最近的',
    bottomFloorFirst: '从低层起',
    topFloorFirst: '从高层起',
  },
  terrain_warning_by: {
    weather: '气象台',
    township: '乡镇巡查',
    gauge: '雨量站警报',
    lookout: '学校瞭望',
  },
  terrain_refuge: {
    outdoors: '户外高处',
    upstairs: '楼上',
  },
  terrain_season: {
    dry: '旱季',
    rainy: '雨季',
  },
  intruder_outside: {
    moveIn: '进楼',
  },
  night_light_everywhere: {
    lit: '开灯',
    emergency: '应急照明',
    torches: '手电',
    dark: '全黑',
  },
  night_light_buildings: {
    lit: '开灯',
    emergency: '应急照明',
    torches: '手电',
    dark: '全黑',
  },
  terrain_light: {
    lit: '开灯',
    emergency: '应急照明',
    torches: '手电',
    dark: '全黑',
  },
  earthquake_strength_everywhere: {
    strong: '牢固',
    ordinary: '一般',
    weak: '较弱',
  },
  earthquake_strength_buildings: {
    strong: '牢固',
    ordinary: '一般',
    weak: '较弱',
  },
  night_gate: {
    onAlarm: '报警联动打开',
    manager: '宿管开锁',
    never: '一直锁着',
  },
  night_lockedDoors: {
    onAlarm: '报警联动打开',
    manager: '宿管开锁',
    never: '一直锁着',
  },
  intruder_locks_unstated: {
    latch: '插销',
    electric: '电控',
    pushButton: '按钮',
    thumbturn: '旋钮',
    key: '钥匙',
    none: '无锁',
  },
  intruder_locks_doors: {
    latch: '插销',
    electric: '电控',
    pushButton: '按钮',
    thumbturn: '旋钮',
    key: '钥匙',
    none: '无锁',
  },
  earthquake_damage_stairs: {
    blocked: '堵住',
    light: '少量碎物',
    moderate: '一些碎物',
    heavy: '大量碎物',
  },
  earthquake_damage_facades: {
    light: '少量',
    moderate: '一些',
    heavy: '大量',
  },
};
