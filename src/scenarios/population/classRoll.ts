/** The people of a class as they are to be placed: who walks, who is helped, how the class starts. */
import {
  type AssistanceMode,
  ageGroupOfGrade,
  FED_LIMITS,
  type PreMovementSituation,
  sampleAssisted,
  samplePreMovementS,
} from '../../sim/index.js';
import type { ClassConduct } from '../scenario.js';
import type { SchoolClass } from '../school.js';
import type { Arrival, Helper } from './arrival.js';
import { arrangeHelp } from './classHelp.js';
import type { Group, PersonFacts, PersonGoal, Togetherness } from './person.js';
import type { PupilsPlan } from './slots/slotPlan.js';

/** Age of a class that does not say its grade: the middle of a nine-year school. */
export const ASSUMED_GRADE = 6;

export const TEACHERS: Group = { id: 'teachers', name: '带班教师', nameEn: 'Class teachers', role: 'staff' };

const A_TEACHER = { staffRole: 'teacher' } as const;

export interface PartOfClass {
  /** Numbers in the class. */
  readonly numbers: readonly number[];
  readonly conduct: PupilsPlan['conduct'];
  readonly hasTeacher: boolean;
  /** Of sleepers: the room, which starts together and is counted together. */
  readonly bedroom?: { readonly id: string; readonly group: Group; readonly facts: PersonFacts };
}

export interface PlacedPart {
  /** Those who go together need more room, so they are placed first. */
  readonly units: readonly Arrival[];
  readonly walking: readonly Arrival[];
  /** Pupils who need help and have nobody. */
  readonly withoutHelp: number;
}

export class ClassRoll {
  private readonly togetherId: string;
  private readonly group: Group;
  private readonly grade: number;
  private readonly needing: ReadonlySet<number>;

  /** @param presentNumbers - of everyone of the class who is anywhere on the campus; the last of them need help */
  constructor(
    private readonly of: SchoolClass,
    presentNumbers: readonly number[],
    private readonly conduct: ClassConduct,
    private readonly seed: number,
  ) {
    this.grade = of.grade ?? ASSUMED_GRADE;
    this.togetherId = of.id.startsWith('class:') ? of.id : `class:${of.id}`;
    this.group = { id: of.id, name: of.name, nameEn: of.nameEn ?? of.name, role: 'pupil' };
    const sorted = [...presentNumbers].sort((a, b) => a - b);
    this.needing = new Set(sorted.slice(sorted.length - Math.min(of.pupilsNeedingHelp ?? 0, sorted.length)));
  }

  get goal(): PersonGoal {
    const { id, slot } = this.of;
    return { muster: true, classId: id, ...(slot === undefined ? {} : { slotId: slot }) };
  }

  /** The teacher by themselves, where the class is not led. */
  teacherAlone(): Arrival {
    const { id } = this.teacher;
    const preMovementS = samplePreMovementS({
      situation: 'secondary',
      seed: this.seed,
      togetherId: id,
      occupantId: id,
    });
    return { ...this.teacher, preMovementS, goal: this.goal, facts: A_TEACHER };
  }

  part({ numbers, conduct, hasTeacher, bedroom }: PartOfClass): PlacedPart {
    const { seed, goal } = this;
    const isLed = conduct === 'led';
    const preMovementS = (occupantId: string) => {
      const togetherId = isLed ? this.togetherId : (bedroom?.id ?? occupantId);
      return samplePreMovementS({ situation: this.situation(conduct), seed, togetherId, occupantId });
    };
    const staysTogether = isLed && hasTeacher && this.conduct.cohesion;
    const together = (role?: Togetherness['role']) =>
      staysTogether ? { together: role ? { id: this.togetherId, role } : { id: this.togetherId } } : {};
    const group = bedroom?.group ?? this.group;
    const ageGroup = ageGroupOfGrade(this.grade);
    const pupil = (number: number) => ({ id: `${this.togetherId}/${number}`, ageGroup, group });
    const more = { goal, fedLimit: FED_LIMITS.sensitive.value, ...(bedroom ? { facts: bedroom.facts } : {}) };

    const needing = numbers.filter((number) => this.needing.has(number)).length;
    const { helped, alone } = arrangeHelp(this.of, { pupils: numbers.length, needing, hasTeacher });
    const numberOf = (place: number) => numbers[place - 1] as number;
    const busy = new Set([...alone, ...helped.flatMap((one) => [one.pupil, ...one.helpers])].map(numberOf));
    const walking: Arrival[] = numbers
      .filter((number) => !busy.has(number))
      .map((number) => {
        const who = pupil(number);
        return { ...who, preMovementS: preMovementS(who.id), ...more, ...together() };
      });
    if (hasTeacher && !helped.some((one) => one.hasTeacher)) {
      walking.push(isLed ? this.leadingTeacher(walking, preMovementS, together) : this.teacherAlone());
    }
    const unit = (place: number, mode: AssistanceMode, helpers: readonly Helper[]): Arrival => {
      const who = pupil(numberOf(place));
      const { preparationS, ...walker } = sampleAssisted(mode, seed, who.id);
      return { ...who, preMovementS: preMovementS(who.id) + preparationS, ...more, walker, helpers };
    };
    const units = [
      ...helped.map((one) => {
        const helpers = one.helpers.map((place) => pupil(numberOf(place)));
        return unit(one.pupil, one.mode, [...helpers, ...(one.hasTeacher ? [{ ...this.teacher, ...A_TEACHER }] : [])]);
      }),
      ...alone.map((place) => unit(place, 'buddy', [])),
    ];
    return { units, walking, withoutHelp: alone.length };
  }

  private get teacher() {
    return { id: `${this.togetherId}/teacher`, ageGroup: 'staff', group: TEACHERS } as const;
  }

  /** Starts with the first of the class, or with the last where the teacher sweeps. */
  private leadingTeacher(
    pupils: readonly Arrival[],
    preMovementS: (id: string) => number,
    together: (role: Togetherness['role']) => object,
  ): Arrival {
    const starts = pupils.map((arrival) => arrival.preMovementS);
    const leads = this.conduct.teacher === 'leads';
    const startS = starts.length === 0 ? preMovementS(this.teacher.id) : (leads ? Math.min : Math.max)(...starts);
    const role = together(leads ? 'leader' : 'sweeper');
    return { ...this.teacher, preMovementS: startS, goal: this.goal, facts: A_TEACHER, ...role };
  }

  private situation(conduct: PupilsPlan['conduct']): PreMovementSituation {
    if (conduct === 'asleep') return 'asleepToneAlarm';
    if (conduct === 'unsupervised') return 'unsupervised';
    if (this.grade <= 0) return 'kindergarten';
    return this.grade <= 6 ? 'primary' : 'secondary';
  }
}
