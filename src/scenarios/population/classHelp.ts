/**
 * Who of a class helps whom: the class's helpers first, its teacher where there are too few.
 *
 * Two helpers for each pupil who needs help carry them, one walks at their side, unless the school says otherwise.
 * The last pupils of the class are those who need help, and those before them help; who they are makes no difference.
 */
import { ASSISTANCE, type AssistanceMode } from '../../sim/index.js';
import type { SchoolClass } from '../school.js';

export interface HelpedPupil {
  /** Number among those present, from 1. */
  readonly pupil: number;
  readonly mode: AssistanceMode;
  /** Numbers of the pupils who help. */
  readonly helpers: readonly number[];
  /** Whether the teacher helps, for want of pupils. */
  readonly hasTeacher: boolean;
}

export interface ClassHelp {
  readonly helped: readonly HelpedPupil[];
  /** Numbers of pupils who need help and have nobody; they go alone, at the speed of one who is helped. */
  readonly alone: readonly number[];
}

/** Those of a class who are in one place. */
export interface Present {
  readonly pupils: number;
  /** How many of them need help to leave. */
  readonly needing: number;
  readonly hasTeacher: boolean;
}

/** @returns numbers among those present, from 1; the last of them are those who need help */
export function arrangeHelp(
  each: SchoolClass,
  { pupils, needing: need, hasTeacher: isTeacherThere }: Present,
): ClassHelp {
  const pool = Math.min(each.helpers ?? 0, pupils - need);
  const mode = each.assistance ?? (need > 0 && pool >= 2 * need ? 'twoHelpers' : 'buddy');
  const perPupil = ASSISTANCE[mode].helpers.value;
  const helped: HelpedPupil[] = [];
  const alone: number[] = [];
  let next = pupils - need - pool + 1;
  let isTeacherFree = isTeacherThere;
  for (let pupil = pupils - need + 1; pupil <= pupils; pupil++) {
    const left = pupils - need - next + 1;
    const helpers = Array.from({ length: Math.min(perPupil, left) }, (_, k) => next + k);
    const hasTeacher = helpers.length < perPupil && isTeacherFree;
    if (helpers.length + (hasTeacher ? 1 : 0) === 0) {
      alone.push(pupil);
      continue;
    }
    next += helpers.length;
    if (hasTeacher) isTeacherFree = false;
    // two are needed to carry, one alone walks at their side
    const isShort = helpers.length + (hasTeacher ? 1 : 0) < perPupil;
    helped.push({ pupil, mode: isShort ? 'buddy' : mode, helpers, hasTeacher });
  }
  return { helped, alone };
}
