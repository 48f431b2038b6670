/** A conflict in words, English and Chinese: which duties, and what stands in their way. */
import { type DayNumber, isoDate } from '../calendar/civilDate.js';
import type { Duty } from '../duty/duty.js';
import type { PlanningBoard } from './planningBoard.js';
import type { ConflictLimit, ConflictSet } from './smallestConflict.js';

export interface BothLanguages {
  readonly en: string;
  readonly zh: string;
}

/** Most duties and stretches of days told by name. */
const MOST_TOLD = 4;

function listed(parts: readonly BothLanguages[]): BothLanguages {
  const told = parts.slice(0, MOST_TOLD);
  const more = parts.length - told.length;
  return {
    en: told.map((each) => each.en).join('; ') + (more > 0 ? `; and ${more} more` : ''),
    zh: told.map((each) => each.zh).join('；') + (more > 0 ? `；等共 ${parts.length} 项` : ''),
  };
}

export function dutyWords({ rule, title, titleZh, dueFrom, dueUntil }: Duty): BothLanguages {
  const en = dueFrom === dueUntil ? ` on ${dueFrom}` : `, ${dueFrom} to ${dueUntil}`;
  const zh = dueFrom === dueUntil ? `，${dueFrom}` : `，${dueFrom} 至 ${dueUntil}`;
  return { en: `${rule} (${title}${en})`, zh: `${rule}（${titleZh}${zh}）` };
}

function stretchWords(days: readonly DayNumber[]): BothLanguages {
  const first = isoDate(days[0] ?? 0);
  const last = isoDate(days.at(-1) ?? 0);
  return first === last
    ? { en: `no drill can be held on ${first}`, zh: `${first} 不能演练` }
    : { en: `no drill can be held from ${first} to ${last}`, zh: `${first} 至 ${last} 不能演练` };
}

function limitWords(limit: ConflictLimit, board: PlanningBoard): BothLanguages {
  const { spacingDays, mostPerWeek, mostPerMonth } = board.limits;
  switch (limit) {
    case 'past':
      return { en: 'nothing is proposed for today or the days before it', zh: '今天和以前的日子不再排' };
    case 'taken':
      return { en: 'the days of drills held or fixed are taken', zh: '已演练和已固定的日子不能再用' };
    case 'oneADay':
      return { en: 'one drill a day', zh: '每天至多一次演练' };
    case 'spacing':
      return { en: `at least ${spacingDays} days between drills`, zh: `两次演练至少相隔 ${spacingDays} 天` };
    case 'perWeek':
      return { en: `at most ${mostPerWeek} drills a week`, zh: `每周至多 ${mostPerWeek} 次演练` };
    case 'perMonth':
      return { en: `at most ${mostPerMonth} drills a month`, zh: `每月至多 ${mostPerMonth} 次演练` };
  }
}

export function dutiesWords(conflict: ConflictSet, board: PlanningBoard): BothLanguages {
  return listed(conflict.duties.flatMap((i) => (board.duties[i] === undefined ? [] : [dutyWords(board.duties[i])])));
}

/** What cannot be given up beside the duties; empty where they are in each other's way alone. */
export function obstacleWords({ closed, limits }: ConflictSet, board: PlanningBoard): BothLanguages {
  return listed([...limits.map((limit) => limitWords(limit, board)), ...closed.map(stretchWords)]);
}
