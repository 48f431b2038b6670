/** Words of the commander's card, and what is said over the loudspeakers. The sayings are ours; a school may have others. */
import { type Both, both } from '../exports/planWords.js';
import type { DrillKind } from '../vocabulary/drillKinds.js';

export const COMMANDER_WORDS = {
  title: both('总指挥卡', 'Commander card'),
  drill: (kind: Both) => both(`${kind['zh-CN']}演练`, `Drill: ${kind.en}`),
  version: (version: number) => both(`方案第 ${version} 版`, `plan version ${version}`),
  draft: both('草稿', 'draft'),
  usual: both('通用卡，没有对应的实施方案', 'usual card, no exercise plan'),
  emergency: both('真实险情：停止演练', 'Real emergency: stop the drill'),
  emergencySteps: [
    both('连喊三遍：「真实险情，演练停止」', 'Call three times: “Real emergency, the drill is stopped”'),
    both('打电话，按应急预案处置', 'Call for help and follow the emergency plan'),
    both('继续清点人数；这次演练不评分', 'Go on counting heads; this drill is not scored'),
  ],
  phase: both('阶段', 'Phase'),
  heard: both('信号与口令', 'Signal and words'),
  ends: both('到什么时候为止', 'Until'),
  expected: both('预计', 'Expected'),
  real: both('实际', 'Actual'),
  ifNeeded: both('如有', 'if needed'),
  signal: both('信号：', 'Signal: '),
  target: both('目标', 'Target'),
  forecast: both('仿真预测', 'Forecast'),
  signalAt: both('发信号', 'Signal at'),
  allOut: both('全部撤出', 'All out'),
  allIn: both('全部到位', 'All in place'),
  allReported: both('报齐', 'All reported'),
  expectedHeads: both('应到', 'Expected'),
  presentHeads: both('实到', 'Present'),
  groups: both('分工', 'Who does what'),
  posts: (count: number) => both(`岗位 ${count} 个`, `${count} posts`),
  commandPost: both('指挥台', 'Command post'),
  noMachine: both('这类演练采用桌面推演，没有阶段', 'This drill is talked through; it has no phases'),
} as const;

const LEAVE: Both = both(
  '「这是演练。请按路线撤离，不跑不推，跟随老师。」',
  '“This is a drill. Leave by your route. Walk, follow your teacher.”',
);

/** Of whatever drill. */
const SAYINGS: Readonly<Record<string, Both>> = {
  earlyWarning: both('「这是演练。地震预警，就地避险。」', '“This is a drill. Earthquake warning: take cover.”'),
  shaking: both(
    '「这是演练。地震，伏地、遮挡、手抓牢，不要走动。」',
    '“This is a drill. Earthquake: drop, cover, hold on. Stay where you are.”',
  ),
  secondSignal: both(
    '「震动停止。护头，按路线撤离。」',
    '“The shaking is over. Cover your head, leave by your route.”',
  ),
  aftershock: both('「余震。就地蹲下，护头。」', '“Aftershock. Crouch, cover your head.”'),
  warning: both('「这是演练。接到预警，按路线转移。」', '“This is a drill. A warning has come: move by your route.”'),
  waking: both(
    '「这是演练。起床，穿鞋，拿外衣，按房间出来。」',
    '“This is a drill. Get up, shoes and coat on, come out by room.”',
  ),
  rollCall: both('「各班清点，报指挥台。」', '“All classes: count and report.”'),
  bedRoll: both('「按床位清点，报指挥台。」', '“Count bed by bed and report.”'),
  search: both('「两人一组，分头查找，不派学生。」', '“Search in twos. No pupils are sent.”'),
  release: both('「逐间解除，由持钥匙的人开门。」', '“Rooms are released one by one, with a key.”'),
  allClear: both('「演练结束，各班按顺序带回。」', '“The drill is over. Classes go back in order.”'),
};

const NEXT_FOLLOWS = both(
  '「这一段结束，演练没有结束，听下一个信号。」',
  '“This part is over, the drill is not. Listen for the next signal.”',
);

const ALARMS: { readonly [kind in DrillKind]?: Both } = {
  intruder: both(
    '「这是演练。锁门静候：锁门、关灯，离开门窗，不出声。」',
    '“This is a drill. Lock and wait: lock, lights off, away from doors and windows, silent.”',
  ),
  hold: both('「这是演练。请留在室内，照常上课。」', '“This is a drill. Stay in your room and carry on.”'),
  secure: both(
    '「这是演练。关闭校门和楼门，室内照常。」',
    '“This is a drill. Outer doors are locked; carry on inside.”',
  ),
  shelter: both('「这是演练。就近进入室内，关窗等候。」', '“This is a drill. Go indoors, shut windows, wait.”'),
};

/**
 * What is said as a phase begins; `null` where nothing needs saying.
 *
 * @param isLast - no other hazard follows: before one that does, nobody is sent back
 */
export function sayingOf(kind: DrillKind, phase: string, isLast: boolean): Both | null {
  if (phase === 'allClear' && !isLast) return NEXT_FOLLOWS;
  if (phase === 'alarm') return ALARMS[kind] ?? LEAVE;
  return SAYINGS[phase] ?? null;
}
