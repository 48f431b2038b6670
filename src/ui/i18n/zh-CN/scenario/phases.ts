/** What each phase is called, what happens in it and when it ends. */
export default {
  detection: {
    name: '发现',
    what: '出了情况，还没有人报警',
    ends: '拉响警报',
  },
  alarm: {
    name: '报警',
    what: '信号响起，各处听明白',
    ends: '信号放完两遍',
  },
  response: {
    name: '反应',
    what: '各班停课、列队',
    ends: '第一个班走出教室',
  },
  evacuation: {
    name: '撤离',
    what: '按路线走出各栋楼',
    ends: '最后一人走出楼',
  },
  assembly: {
    name: '集合',
    what: '穿过场地到各班方阵',
    ends: '全部站到位',
  },
  rollCall: {
    name: '清点',
    what: '各班同时点人、上报',
    ends: '所有班报齐',
  },
  search: {
    name: '搜寻',
    what: '找没有报到的人；全部到齐就没有这一段',
    ends: '找到或搜完',
  },
  allClear: {
    name: '解除',
    what: '宣布演练结束',
    ends: '宣布完毕',
  },
  earlyWarning: {
    name: '预警',
    what: '预警响起，听到的人就地避险',
    ends: '地面晃动',
  },
  shaking: {
    name: '震时避险',
    what: '晃动时不走动，停了仍在原处避险',
    ends: '第二次信号',
  },
  secondSignal: {
    name: '第二信号',
    what: '撤离信号：护头、列队',
    ends: '第一个班走出教室',
  },
  aftershock: {
    name: '余震',
    what: '再次晃动，各人就地避险',
    ends: '晃动停止',
  },
  lockingDown: {
    name: '锁门',
    what: '各室收人、锁门',
    ends: '每间都锁好',
  },
  secured: {
    name: '锁好静候',
    what: '锁门静候，不出声',
    ends: '外面传来消息',
  },
  policeTakeover: {
    name: '移交警方',
    what: '把现场交给警方',
    ends: '警方接管',
  },
  release: {
    name: '逐室解除',
    what: '逐间开门',
    ends: '全部解除',
  },
  waking: {
    name: '唤醒',
    what: '醒来、起床、穿衣',
    ends: '第一间走出寝室',
  },
  bedRoll: {
    name: '床位清点',
    what: '按床位点人',
    ends: '宿管全部报齐',
  },
  warning: {
    name: '预警',
    what: '把预警传到各处',
    ends: '各处都听到',
  },
};
