/**
 * Sources of defaults in Chinese, by the engine's own English words. One that is not here is shown in English, marked as such.
 */
export const SOURCES_IN_CHINESE: Readonly<Record<string, string>> = {
  'unannounced dormitory drill, alarm 10 s after the smoke (rzgx.com, 2017)':
    '一次不预告的宿舍演练，烟起 10 秒后报警（rzgx.com，2017）',
  'judgement: two rounds of the signal': '按经验估计：信号放两遍',
  'judgement: 45 pupils counted aloud in half a minute': '按经验估计：45 人报数约半分钟',
  'judgement: with the count within the 120 s that the score allows (item A2)':
    '按经验估计：连同点人在评分 A2 项允许的 120 秒内',
  'judgement: they stop what they do when the signal is understood; drilled staff do not wait for a class':
    '按经验估计：演练过的教职工听明白信号就动身，不等班级',
  'judgement: a call and a look along the rows': '按经验估计：喊一声、看一遍队列',
  'judgement: the monitor reads the names: twice as long as counting off': '按经验估计：班长点名，比报数慢一倍',
  'judgement: they come from another side; the teacher has asked for them and finds their place in the row':
    '按经验估计：从别处过来，老师已在找，还要归队',
  'judgement: somebody runs across the field and waits their turn': '按经验估计：有人跑过操场、排队上报',
  'judgement: asking round and agreeing who notes the figures': '按经验估计：商量由谁记数',
  'judgement: calling out, opening cubicles, looking behind furniture': '按经验估计：喊人、查看隔间和家具后面',
  'judgement: two people to the top of one building and back, with time to look round':
    '按经验估计：两人到一栋楼的顶层再回来，中间留时间查看',
  'judgement: an announcement': '按经验估计：一次广播',
  'judgement: few schools have a warning terminal yet, and near the source it gives no time':
    '按经验估计：多数学校还没有预警终端，离震源近时也来不及',
  'strong shaking mostly lasts 5 to 30 s, 60 to 120 s in great earthquakes (utahearthquake.org, ShakeOut)':
    '强震动多为 5–30 秒，特大地震 60–120 秒（utahearthquake.org、ShakeOut）',
  'cover for 60 s in all: national drill of Taiwan, ShakeOut 2008; Chinese school plans say 1 to 3 min':
    '避险共 60 秒：台湾全国演练、ShakeOut 2008；大陆学校方案多写 1–3 分钟',
  'judgement: a look up and down from the landing': '按经验估计：在平台上下看一眼',
  'judgement: shorter than the main shock': '按经验估计：比主震短',
  'judgement: eight people, 0.6 s each as in a roll call': '按经验估计：8 人，每人 0.6 秒，同点名',
  'judgement: as in a roll call by day': '按经验估计：同白天点名',
  'judgement: within the 15 s that the score gives full points for (item L1)': '按经验估计：在评分 L1 项满分的 15 秒内',
  'judgement: the collection of empirical parameters gives 10 to 60 s': '按经验估计：经验参数为 10–60 秒',
  '“1-3-5”: reinforcement within five minutes (baowei.jxau.edu.cn); half within 180 s, at most 720 s (FBI)':
    '「1-3-5」：五分钟内增援（baowei.jxau.edu.cn）；半数 180 秒内，最多 720 秒（FBI）',
  'judgement: a walk round and a report': '按经验估计：巡查一圈并报告',
  'judgement: a door, a word, the next door': '按经验估计：开一扇门、说一句、去下一扇',
  'judgement: 45 pupils counted in silence, and a message': '按经验估计：45 人默数，再发一条消息',
  'judgement: a short drill inside one lesson': '按经验估计：一节课内的短演练',
  'judgement: a call to the duty leader, who has the signal sounded': '按经验估计：电话通知值班领导，由其发信号',
  'Judgement: most drills are told beforehand; unannounced alarms take 1.5 to 2 times as long to react to':
    '按经验估计：多数演练事先通知；不通知时反应要 1.5–2 倍时间',
  'Judgement: a class follows its teacher': '按经验估计：全班跟着教师',
  'Judgement: a class stays together': '按经验估计：全班在一起',
  'Judgement: time to react by age as in the studies; a drill of the school tells its own':
    '判断：反应用时取各年龄的研究值；学校自己的演练可以给出自己的值',
  'Judgement: speeds by age as measured; lower for tired or very careful people':
    '按经验估计：步速按年龄实测；疲劳或特别小心时更慢',
  'Judgement: doors pass what the movement gives; the design value is 1.33 people per second and metre':
    '按经验估计：由走动得出；设计值为每米每秒 1.33 人',
  'Judgement: ends a run in which somebody cannot get on': '按经验估计：有人走不动时也会结束',
  'Judgement: furniture of wood, paper, foam and plastics': '按经验估计：木、纸、泡沫和塑料家具',
  'Judgement: it burns when the run starts': '按经验估计：仿真开始就着火',
  'a teacher sees the fire, sends someone, the alarm is rung': '按经验估计：教师看到火、派人、拉响警报',
  'seen at once in the room, the teacher gives the order': '按经验估计：室内马上看到，教师下令',
  'Judgement: doors stand as the plan has them': '按经验估计：门按图上的状态',
  'one sash in ten stands open on a school day': '按经验估计：上课日十扇窗开一扇',
  'a classroom in full fire, held back by its air supply long before': '按经验估计：教室全面燃烧，实际早受供氧限制',
  'C/VM2 (New Zealand): at most 0.5 m above the floor': '新西兰 C/VM2：离地不超过 0.5 米',
  'C/VM2: visibility and doses are taken 2 m above the floor': 'C/VM2：能见度和剂量取离地 2 米处',
  'Judgement: the first degree at which walking is difficult for most (GB/T 17742-2020)':
    '按经验估计：从这一度起多数人难以行走（GB/T 17742-2020）',
  'Judgement: schools since 2008 are built or strengthened one degree up':
    '按经验估计：2008 年后学校按高一度建造或加固',
  'Judgement: the “12 seconds” of Chinese earthquake lessons, from the first tremor to the worst':
    '按经验估计：地震课讲的「12 秒」，从初震到最强',
  'Judgement: a school that drills': '按经验估计：经常演练的学校',
  'Judgement: while people are on the way or being counted': '按经验估计：人在路上或清点时',
  'Judgement: a drill plays no damage unless it is asked for': '按经验估计：不写就不演损坏',
  'Judgement: it comes where it is asked for': '按经验估计：写了就会来',
  'Judgement: what most schools have': '按经验估计：多数学校如此',
  'GB 50116-2013, 6.5.2: at least 60 dB, no sounder in each room (seen in quotations); MoE notice 教发厅〔2024〕1号: one on each floor':
    'GB 50116-2013 第 6.5.2 条：不低于 60 分贝，不要求每室有（见于转引）；教发厅〔2024〕1 号：每层一个',
  'Judgement: as long as the studies of waking rang': '按经验估计：同唤醒研究的响铃时间',
  'Judgement: the case to plan for; a drill at lights-out finds most of them awake':
    '按经验估计：按这种情况准备；熄灯时演练多数人还醒着',
  'Judgement: warm clothing is on the lists for night drills': '按经验估计：夜间演练清单上有保暖衣物',
  'Judgement: lights are out and emergency lighting works': '按经验估计：灯已熄，应急照明正常',
  'Judgement: on the lists for night drills': '按经验估计：夜间演练清单上有',
  'Judgement: on duty and dressed, fetches torch and keys': '按经验估计：值班着装，取手电和钥匙',
  'Judgement: twice, and a look whether they stir': '按经验估计：敲两遍，看一眼是否起身',
  'Judgement: along the way a warden goes anyway': '按经验估计：顺着宿管的路走',
  'Judgement: a magnet that lets go': '按经验估计：电磁锁释放',
  'Judgement: finding the key, by torchlight': '按经验估计：打着手电找钥匙',
  'Judgement: eight beds in bunks': '按经验估计：八张上下铺',
  'Middle of the walking speeds of the collection': '收集到的步速的中间值',
  'Judgement: most room doors are locked with a key; the slower case to plan for':
    '按经验估计：多数房门用钥匙锁；按较慢的准备',
  'Chinese school reports 2014 to 2026: doors are locked and blocked with desks':
    '2014–2026 年学校报道：锁门并用桌椅堵住',
  'Chinese school reports 2014 to 2026 and the Standard Response Protocol: teachers take in who is outside':
    '2014–2026 年学校报道和标准应对规程：教师把外面的人收进来',
  'Judgement: the score gives full points for rooms secured within 60 s (item L3)':
    '按经验估计：评分 L3 项 60 秒内锁好得满分',
  'Judgement: nobody faces a threat alone; every rule of the notices asks for two above 100 people':
    '按经验估计：不单独应对；各通知都要求百人以上两名',
  'Judgement: two pairs with keys': '按经验估计：两组各带钥匙',
  'Judgement: villages in mountains have appointed watchers': '按经验估计：山村有指定的巡查员',
  'Judgement: an order for the hours before, a call from upstream, a siren at the gully, somebody who hears it come':
    '按经验估计：提前数小时的通知、上游来电、沟口警报、有人听到',
  'Judgement: one storey above the lowest ground': '按经验估计：比最低处高一层楼',
  'Judgement: a small river in a mountain valley after a cloudburst': '按经验估计：暴雨后的山谷小河',
  'Judgement: what it is practised for comes with the rain': '按经验估计：要防的就是雨季',
  'Judgement: the drill guide of 2014 wants somebody at every stair landing and corner':
    '按经验估计：2014 年指南要求每个楼梯平台和转角有人',
  'Judgement: a drill has a commander': '按经验估计：演练有总指挥',
  'Judgement: classes report by radio': '按经验估计：各班用对讲机上报',
};
