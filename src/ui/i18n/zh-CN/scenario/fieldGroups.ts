/** Headings of the fields of a drill, and what they are about. */
export default {
  staff: {
    title: '教职工',
    lead: '谁在岗，谁指挥，怎么上报。',
  },
  conduct: {
    title: '怎么参加',
    lead: '对全员适用。',
  },
  fire: {
    title: '火情',
    lead: '不选着火的房间，就是没有烟的演练。',
  },
  earthquake: {
    title: '地震',
    lead: '有多强，建筑经得住多少。',
  },
  damage: {
    title: '损坏',
    lead: '不写就没有损坏。',
  },
  aftershock: {
    title: '余震',
    lead: '第二信号后一次。',
  },
  waking: {
    title: '唤醒',
    lead: '响什么，睡得多熟。',
  },
  light: {
    title: '光线',
    lead: '路上看得多清。',
  },
  wardens: {
    title: '宿管',
    lead: '谁先敲哪间、敲多久。',
  },
  nightDoors: {
    title: '夜间的门',
    lead: '哪些门上锁，怎么打开。',
  },
  threat: {
    title: '威胁',
    lead: '抽象标记；只算各室何时锁好、哪里看得见。',
  },
  locking: {
    title: '锁门',
    lead: '门锁情况，收谁进来。',
  },
  guards: {
    title: '保安与解除',
    lead: '谁去现场，事后谁来开门。',
  },
  warning: {
    title: '预警',
    lead: '谁预警，有多少时间。',
  },
  refuge: {
    title: '高处与低处',
    lead: '哪里安全，哪里会断。',
  },
  water: {
    title: '水情',
    lead: '最低处何时进水，涨得多快。',
  },
};
