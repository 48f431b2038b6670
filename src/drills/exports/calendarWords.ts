/** The words of a calendar file, in both languages. */
import type { DrillKind, DrillSlot, NamedHazard } from '../vocabulary/drillKinds.js';

export type CalendarLanguage = 'zh-CN' | 'en';

interface Words {
  readonly kind: Readonly<Record<DrillKind, string>>;
  readonly hazard: Readonly<Record<NamedHazard, string>>;
  readonly slot: Readonly<Record<DrillSlot, string>>;
  readonly calendarName: (school: string, year: string) => string;
  readonly category: string;
  readonly duties: string;
  readonly provisional: string;
  readonly unannounced: string;
  readonly cancelled: string;
  readonly weekBefore: string;
  readonly dayBefore: string;
}

export const CALENDAR_WORDS: Readonly<Record<CalendarLanguage, Words>> = {
  'zh-CN': {
    kind: {
      comprehensive: '综合应急演练',
      fire: '火灾疏散演练',
      earthquake: '地震避险疏散演练',
      intruder: '反恐防暴演练',
      hold: '原地待命演练',
      secure: '封闭校门演练',
      shelter: '就地避险演练',
      'evacuate-away': '避开威胁疏散演练',
      night: '夜间应急演练',
      'debris-flow': '防泥石流演练',
      flood: '防洪水演练',
      'food-safety': '食品安全推演',
      epidemic: '疫情防控推演',
      tabletop: '处置方案推演',
    },
    hazard: {
      earthquake: '地震',
      fire: '火灾',
      flood: '洪水',
      'debris-flow': '泥石流',
      'bomb-threat': '爆炸物威胁',
      bushfire: '林火',
      'school-bus': '校车',
    },
    slot: {
      lesson: '上课时',
      break: '课间',
      exercise: '大课间',
      meal: '就餐时',
      'noon-rest': '午休时',
      assembly: '集会时',
      'evening-study': '晚自习',
      night: '夜间',
    },
    calendarName: (school, year) => `${school} ${year} 学年演练`,
    category: '应急演练',
    duties: '计入的义务：',
    provisional: '日期待定：这一年的放假安排尚无官方通知。',
    unannounced: '不预先告知时刻。',
    cancelled: '已取消',
    weekBefore: '一周后',
    dayBefore: '明天',
  },
  en: {
    kind: {
      comprehensive: 'Comprehensive drill',
      fire: 'Fire drill',
      earthquake: 'Earthquake drill',
      intruder: 'Security drill',
      hold: 'Hold drill',
      secure: 'Secure drill',
      shelter: 'Shelter drill',
      'evacuate-away': 'Evacuation away from a threat',
      night: 'Night drill',
      'debris-flow': 'Debris-flow drill',
      flood: 'Flood drill',
      'food-safety': 'Food safety talk-through',
      epidemic: 'Epidemic talk-through',
      tabletop: 'Tabletop exercise',
    },
    hazard: {
      earthquake: 'earthquake',
      fire: 'fire',
      flood: 'flood',
      'debris-flow': 'debris flow',
      'bomb-threat': 'bomb threat',
      bushfire: 'bushfire',
      'school-bus': 'school bus',
    },
    slot: {
      lesson: 'during lessons',
      break: 'at break',
      exercise: 'at morning exercise',
      meal: 'at meal time',
      'noon-rest': 'at noon rest',
      assembly: 'at assembly',
      'evening-study': 'at evening study',
      night: 'at night',
    },
    calendarName: (school, year) => `${school}: drills ${year}`,
    category: 'Emergency drill',
    duties: 'Counts towards:',
    provisional: 'Date not firm: no official holiday notice covers this year yet.',
    unannounced: 'The time is not told beforehand.',
    cancelled: 'Cancelled',
    weekBefore: 'In a week',
    dayBefore: 'Tomorrow',
  },
};

/** What a drill names beside its kind, to be put after it: `（地震、火灾）`, ` (earthquake, fire)`. */
export function hazardWords(hazards: readonly NamedHazard[] | undefined, language: CalendarLanguage): string {
  if (hazards === undefined || hazards.length === 0) return '';
  const words = hazards.map((each) => CALENDAR_WORDS[language].hazard[each]);
  return language === 'en' ? ` (${words.join(', ')})` : `（${words.join('、')}）`;
}
