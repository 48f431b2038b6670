/** Short titles of duties, English and Chinese, from what the rule asks for. */
import type { RuleDrillType, RulePeriod, RuleScenario } from '../vocabulary/ruleVocabulary.js';

type Title = readonly [en: string, zh: string];

const SCENARIO_TITLES: Readonly<Partial<Record<RuleScenario, Title>>> = {
  fire: ['Fire', '火灾'],
  earthquake: ['Earthquake', '地震'],
  intruder: ['Intruder', '反恐防暴'],
  any_security: ['Security', '安全防范'],
  flood: ['Flood', '防洪水'],
  debris_flow: ['Debris flow', '防泥石流'],
  food_safety: ['Food safety', '食品安全'],
  epidemic: ['Epidemic', '疫情防控'],
  night_dormitory: ['Dormitory at night', '夜间宿舍'],
  school_bus: ['School bus', '校车'],
  severe_weather: ['Severe weather', '恶劣天气'],
  tornado: ['Tornado', '龙卷风'],
  typhoon: ['Typhoon', '台风'],
  bushfire: ['Bushfire', '林火'],
};

const TIME_TITLES: Readonly<Record<string, Title>> = {
  meal: ['Meal-time drill', '就餐时间演练'],
  noon_rest: ['Noon-rest drill', '午休时间演练'],
  night: ['Night drill', '夜间应急演练'],
};

const TYPE_TITLES: Readonly<Record<RuleDrillType, Title>> = {
  evacuation_live: ['Evacuation drill', '疏散演练'],
  comprehensive_live: ['Comprehensive drill', '综合应急演练'],
  special_live: ['drill', '专项演练'],
  special_any: ['drill or tabletop', '演练（可桌面推演）'],
  any_of: ['Comprehensive or special drills', '综合演练或专项演练'],
  tabletop: ['Tabletop exercise', '处置方案推演'],
  lockdown: ['lockdown drill', '封控演练'],
  shelter: ['shelter drill', '避险演练'],
  security_drill: ['drill', '防范演练'],
  intruder_exercise: ['exercise by the police', '公安涉校演练'],
  bus_evacuation: ['evacuation drill', '疏散演练'],
  any_safety_drill: ['Safety drill', '安全演练'],
  any_disaster_drill: ['Disaster drill', '灾害演练'],
  target: ['Time target for evacuation', '疏散用时目标'],
  education: ['Safety education', '安全教育'],
  staff_training: ['Training of safety managers', '安全管理干部培训'],
  guard_training: ['Guard training and exercise', '保安员培训及实操演练'],
  meeting: ['Safety meeting', '安全工作会议'],
  inspection: ['Search for hazards', '隐患排查'],
  equipment_check: ['Equipment check', '设施设备检查'],
  rectification: ['Closed loop for hazards', '隐患闭环管理'],
  plan_inventory: ['Emergency plans in force', '应急预案齐备'],
  plan_revision: ['Plan revised after each drill', '预案修订完善'],
  incident_reporting: ['Reporting of incidents', '事故报告处置'],
  competence_coverage: ['Everyone has taken part', '全员掌握技能'],
};

/** Types whose title is completed by a hazard. */
const NAMED_BY_HAZARD: readonly RuleDrillType[] = [
  'special_live',
  'special_any',
  'lockdown',
  'shelter',
  'security_drill',
  'intruder_exercise',
  'bus_evacuation',
  'evacuation_live',
];

const decapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export function dutyTitle(
  drillType: RuleDrillType,
  scenario: readonly RuleScenario[],
  timeOfDay: string | undefined,
  period: RulePeriod,
): { title: string; titleZh: string } {
  const time = timeOfDay === undefined ? undefined : TIME_TITLES[timeOfDay];
  if (time !== undefined) return { title: time[0], titleZh: time[1] };
  const [en, zh] = TYPE_TITLES[drillType];
  if (period === 'semester_first_week') return { title: `First-week ${decapitalised(en)}`, titleZh: `开学第一周${zh}` };
  const hazards = NAMED_BY_HAZARD.includes(drillType) ? scenario.map((each) => SCENARIO_TITLES[each]) : [];
  const known = hazards.filter((each) => each !== undefined);
  const isNamed = known.length > 0 && known.length === scenario.length;
  if (!isNamed) return { title: en === 'drill' ? 'Special drill' : en, titleZh: zh };
  const names = known.map((each, i) => (i === 0 ? each[0] : decapitalised(each[0])));
  return {
    title: `${names.join(' or ')} ${decapitalised(en)}`,
    titleZh: `${known.map((each) => each[1]).join('或')}${drillType === 'special_live' ? '演练' : zh}`,
  };
}
