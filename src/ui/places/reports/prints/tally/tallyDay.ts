/** The drill day that tally sheets are made for, with names in the language of the print. */
import { DRILL_KINDS, type DrillDay, type DrillKind, type PlannedDrill } from '../../../../../drills/index.js';
import type { Project } from '../../../../../project/index.js';
import { inBoth, type PrintLanguage, sayIn } from '../../../../prints/printLanguage.js';
import type { BothTexts } from '../../../../prints/useBothTexts.js';
import { dayOfDrill } from '../../../day/dayOfDrill.js';

export const TALLY_WORD_FILES = ['day', 'exercisePlan', 'scenarios', 'common'] as const;
export type TallyBothWords = BothTexts<typeof TALLY_WORD_FILES>;

/** Kinds that sheets can be printed for without a planned drill. */
export const UNPLANNED_KINDS: readonly DrillKind[] = DRILL_KINDS.filter((kind) =>
  ['fire', 'earthquake', 'intruder', 'night'].includes(kind),
);

/** A drill that is not in the plan, to have sheets at hand. */
const unplanned = (kind: DrillKind) => ({
  ...{ id: `unplanned-${kind}`, kind, at: null },
  slot: kind === 'night' ? ('night' as const) : ('lesson' as const),
});

/** The same part of a day in two languages, its names as the print wants them. */
function named<T extends { readonly name: string }>(zh: readonly T[], en: readonly T[], language: PrintLanguage): T[] {
  return zh.map((each, i) => ({ ...each, name: sayIn(inBoth(each.name, en[i]?.name ?? each.name), language) }));
}

/** A drill of the year plan, or one that has an exercise plan alone. */
type DatedDrill = Pick<PlannedDrill, 'id' | 'kind' | 'slot' | 'hazards' | 'date' | 'time'>;

export function tallyDay(
  project: Project,
  drill: DatedDrill | DrillKind,
  words: TallyBothWords,
  language: PrintLanguage,
): DrillDay {
  const made = typeof drill === 'string' ? unplanned(drill) : { ...drill, at: `${drill.date}T${drill.time}` };
  const plan = (project.exercisePlans ?? []).filter((each) => each.drill === made.id).at(-1);
  const dayIn = (tongue: 'zh-CN' | 'en') =>
    dayOfDrill(
      {
        ...{ project, drill: made, plan, isEnglish: tongue === 'en' },
        signalName: (signal) => words((t) => t(`exercisePlan:signal.${signal}`))[tongue],
      },
      (wing, level) => words((t) => t(`day:wing.${wing as 'girls'}`, { level }))[tongue],
    );
  const [zh, en] = [dayIn('zh-CN'), dayIn('en')];
  const say = (chinese: string, english: string) => sayIn(inBoth(chinese, english), language);
  return {
    ...zh,
    signals: named(zh.signals, en.signals, language),
    posts: named(zh.posts, en.posts, language),
    classes: named(zh.classes, en.classes, language).map((each, i) => ({
      ...each,
      room: say(each.room, en.classes[i]?.room ?? each.room),
      slot: say(each.slot, en.classes[i]?.slot ?? each.slot),
    })),
    wards: named(zh.wards, en.wards, language).map((each, i) => ({
      ...each,
      rooms: named(each.rooms, en.wards[i]?.rooms ?? each.rooms, language),
    })),
  };
}
