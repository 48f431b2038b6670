/**
 * Who is where in each part of the school day.
 *
 * No count of where pupils are outside lessons was found, so every share is a judgement and can be replaced by the
 * scenario (`whereabouts`). That break exercise and assemblies bring whole classes to the field or the hall, that
 * girls and boys sleep in wings with a manager each, and that duty teachers stand on the floors in breaks is how
 * Chinese school plans describe the day.
 */
import type { SourcedValue } from '../../../sim/index.js';
import type { Slot } from '../../scenario.js';
import type { PlaceShares, PupilsPlan, SlotPlan } from './slotPlan.js';

function judged(value: PlaceShares, source: string): SourcedValue<PlaceShares> {
  return { value, unit: '-', source: `Judgement: ${source}`, status: 'judgement', confidence: 'low' };
}

const inClass: PupilsPlan = {
  places: {
    value: { classroom: 1 },
    unit: '-',
    source: 'What the timetable means: a class is in its room',
    status: 'derived',
    confidence: 'high',
  },
  conduct: 'led',
};

const atBreak: PupilsPlan = {
  places: judged(
    { classroom: 45, corridor: 25, toilet: 10, grounds: 20 },
    'ten minutes between lessons; upper floors mostly stay on their floor',
  ),
  conduct: 'unsupervised',
};

const onField: PupilsPlan = {
  places: judged({ field: 1 }, 'the whole school exercises in class blocks'),
  conduct: 'led',
};

const atMeal: PupilsPlan = {
  places: judged({ canteen: 1 }, 'everyone eats at school, class by class; who has no seat waits in the classroom'),
  conduct: 'unsupervised',
};

const inHall: PupilsPlan = {
  places: judged({ hall: 1 }, 'the whole school comes together, with its teachers'),
  conduct: 'led',
};

const napping: PupilsPlan = {
  places: judged({ dormitory: 1 }, 'boarders lie down in the dormitory after lunch'),
  conduct: 'asleep',
};

const atDesks: PupilsPlan = {
  places: judged({ classroom: 1 }, 'day pupils rest at their desks under a teacher'),
  conduct: 'led',
};

const inBed: PupilsPlan = {
  places: judged({ dormitory: 1 }, 'every boarder is in bed after lights-out'),
  conduct: 'asleep',
};

export const SLOT_PLANS: Readonly<Record<Slot, SlotPlan>> = {
  lesson: {
    words: { name: '上课时', nameEn: 'In lessons' },
    ...{ dayPupils: inClass, boarders: inClass, teacher: 'withClass', staff: 'everyone' },
  },
  break: {
    words: { name: '课间', nameEn: 'In a break' },
    ...{ dayPupils: atBreak, boarders: atBreak, teacher: 'corridor', staff: 'everyone' },
  },
  exercise: {
    words: { name: '大课间', nameEn: 'At exercise' },
    ...{ dayPupils: onField, boarders: onField, teacher: 'withClass', staff: 'everyone' },
  },
  meal: {
    words: { name: '就餐时间', nameEn: 'At meal time' },
    ...{ dayPupils: atMeal, boarders: atMeal, teacher: 'withClass', staff: 'everyone' },
  },
  'noon-rest': {
    words: { name: '午休时间', nameEn: 'At noon rest' },
    ...{ dayPupils: atDesks, boarders: napping, teacher: 'withClass', staff: 'everyone' },
  },
  assembly: {
    words: { name: '集会时', nameEn: 'At assembly' },
    ...{ dayPupils: inHall, boarders: inHall, teacher: 'withClass', staff: 'everyone' },
  },
  'evening-study': {
    words: { name: '晚自习', nameEn: 'At evening study' },
    ...{ dayPupils: null, boarders: inClass, teacher: 'withClass', staff: 'evening' },
  },
  night: {
    words: { name: '夜间', nameEn: 'At night' },
    ...{ dayPupils: null, boarders: inBed, teacher: 'offDuty', staff: 'night' },
  },
};
