/**
 * The school: its size, its classes and rooms, its year. Counts only; no pupil has a name here.
 *
 * Fixed fields are those of the school contract; everything else is optional.
 */
import * as z from 'zod/mini';
import { ASSISTANCE_MODES } from '../sim/index.js';
import { SLOTS } from './scenario.js';

const count = z.int().check(z.nonnegative());
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** Days in a row with a name, both ends included. */
const namedDays = { name: z.string(), nameEn: z.optional(z.string()), from: isoDate, until: isoDate };
export const namedDaysSchema = z.readonly(z.strictObject(namedDays));

/** Where the arrangement of one year was published. */
export const holidayNoticeSchema = z.readonly(
  z.strictObject({
    year: z.int().check(z.gte(1900), z.lte(9999)),
    title: z.string(),
    url: z.optional(z.string()),
    publishedOn: z.optional(isoDate),
  }),
);

/** Days off and days worked that go before those the program knows. */
export const holidayOverridesSchema = z.readonly(
  z.strictObject({
    holidays: z.readonly(z.array(namedDaysSchema)),
    workdays: z.readonly(z.array(isoDate)),
    /** Years whose official arrangement these days are, whole: such a year is not provisional. */
    notices: z.optional(z.readonly(z.array(holidayNoticeSchema))),
  }),
);

/** One stretch of the school day; several may share a slot, as the lessons do. */
export const timetableEntrySchema = z.readonly(
  z.strictObject({
    slot: z.enum(SLOTS),
    from: clockTime,
    /** Before `from` only at night, which ends the next morning. */
    until: clockTime,
    name: z.optional(z.string()),
  }),
);

export const SCHOOL_STAGES = [
  'kindergarten',
  'primary',
  'junior_middle',
  'senior_middle',
  'special_education',
  'secondary_vocational',
] as const;

export const schoolClassSchema = z.readonly(
  z.strictObject({
    id: z.string().check(z.minLength(1)),
    name: z.string(),
    nameEn: z.optional(z.string()),
    /** School year, 1 for the first of primary school; 0 for kindergarten. */
    grade: z.optional(count),
    /** Id of the space the class is taught in. */
    room: z.string(),
    /** Pupils on the roll. */
    number: count,
    /** Pupils of the class who help others. */
    helpers: z.optional(count),
    /** Pupils who need help to leave. */
    pupilsNeedingHelp: z.optional(count),
    /** How they are helped; carried by two where there are two helpers for each of them, else led by one. */
    assistance: z.optional(z.enum(ASSISTANCE_MODES)),
    boarders: z.optional(count),
    /** Id of the class's slot at the assembly point. */
    slot: z.optional(z.string()),
  }),
);

export const WINGS = ['girls', 'boys'] as const;

export const dormitoryRoomSchema = z.readonly(
  z.strictObject({
    /** Id of the space. */
    room: z.string(),
    beds: count,
    boarders: count,
    wing: z.enum(WINGS),
    /** Id of the class all its boarders are of; absent where they are of several, or nobody said. */
    class: z.optional(z.string()),
  }),
);

/** Staff who stay overnight, by the part of the dormitory they answer for. */
export const nightDutySchema = z.readonly(
  z.strictObject({
    /** `nightDuty` leads the shift, `duty` is a teacher on duty on a floor. */
    role: z.enum(['dormitoryManager', 'nightDuty', 'duty', 'medic', 'guard']),
    number: count,
    /** Id of the space they are in; guards without one are at the gates. */
    room: z.optional(z.string()),
    wing: z.optional(z.enum(WINGS)),
    /** Id of the level they answer for; the whole wing when absent. */
    level: z.optional(z.string()),
    sex: z.optional(z.enum(['female', 'male'])),
  }),
);

export const visitorsSchema = z.readonly(
  z.strictObject({
    /** Id of a space, or of an outdoor area of the plan. */
    room: z.string(),
    number: count,
    /** Parts of the day they are there; all but evening study and night when absent. */
    slots: z.optional(z.readonly(z.array(z.enum(SLOTS)))),
  }),
);

const shortText = z.string().check(z.minLength(1), z.maxLength(40));

/** A number to call in an emergency, as it stands on prints. */
export const emergencyNumberSchema = z.readonly(
  z.strictObject({ name: shortText, nameEn: z.optional(shortText), number: shortText }),
);

export const schoolSchema = z.readonly(
  z.strictObject({
    format: z.literal('muster/school'),
    schemaVersion: z.literal(1),
    name: z.string(),
    nameEn: z.optional(z.string()),
    stages: z.readonly(z.array(z.enum(SCHOOL_STAGES))),
    boarding: z.boolean(),
    terrain: z.enum(['any', 'mountain']),
    region: z.string(),
    rulePacks: z.readonly(z.array(z.string())),
    pupils: count,
    teachers: count,
    otherStaff: count,
    boarders: count,
    guards: count,
    terms: z.readonly(
      z.array(
        z.readonly(z.strictObject({ name: z.string(), nameEn: z.optional(z.string()), from: isoDate, until: isoDate })),
      ),
    ),
    closedDays: z.readonly(z.array(isoDate)),
    /** IANA name, as `Asia/Shanghai`; that of the region when absent. */
    timeZone: z.optional(z.string().check(z.minLength(1))),
    /** Whose public holidays are kept; those of China when absent and the region is Chinese. */
    holidays: z.optional(z.enum(['CN', 'none'])),
    holidayOverrides: z.optional(holidayOverridesSchema),
    /** Days off of the week on which the school teaches, beside the official make-up workdays. */
    makeUpDays: z.optional(z.readonly(z.array(isoDate))),
    examinations: z.optional(z.readonly(z.array(namedDaysSchema))),
    /** Days away from school; of these classes, or of all. */
    trips: z.optional(
      z.readonly(
        z.array(z.readonly(z.strictObject({ ...namedDays, classes: z.optional(z.readonly(z.array(z.string()))) }))),
      ),
    ),
    /** School days lost to typhoon, heat, snow, smog. */
    weatherClosedDays: z.optional(z.readonly(z.array(isoDate))),
    timetable: z.optional(z.readonly(z.array(timetableEntrySchema))),
    classes: z.readonly(z.array(schoolClassSchema)),
    /** Whom to call; those of mainland China when absent and the region lies there. What fits the foot of a route sheet. */
    emergencyNumbers: z.optional(z.readonly(z.array(emergencyNumberSchema).check(z.maxLength(6)))),
    /** Telephone of the command post; prints have a line to write it on when absent. */
    commandPostPhone: z.optional(shortText),
    /** Places staff other than class teachers are at during lessons: space id, how many, and what they are there for. */
    staffPlaces: z.optional(
      z.readonly(
        z.array(z.readonly(z.strictObject({ room: z.string(), number: count, role: z.optional(z.string()) }))),
      ),
    ),
    /** Bed counts of boarders by dormitory room. */
    dormitories: z.optional(z.readonly(z.array(dormitoryRoomSchema))),
    nightDuty: z.optional(z.readonly(z.array(nightDutySchema))),
    visitors: z.optional(z.readonly(z.array(visitorsSchema))),
    /** Staff the rules ask for beside guards; what is absent is not known. */
    staffCounts: z.optional(
      z.readonly(
        z.strictObject({
          safetyManagers: z.optional(count),
          safetyTeachers: z.optional(count),
          healthStaff: z.optional(count),
          legalVicePrincipals: z.optional(count),
        }),
      ),
    ),
    usesSchoolBus: z.optional(z.boolean()),
    fireKeyUnit: z.optional(z.boolean()),
    crowdedUrban: z.optional(z.boolean()),
    /** On the register of schools at risk of bushfire. */
    bushfireAtRisk: z.optional(z.boolean()),
  }),
);

export type School = z.infer<typeof schoolSchema>;
export type NamedDays = z.infer<typeof namedDaysSchema>;
export type HolidayNotice = z.infer<typeof holidayNoticeSchema>;
export type HolidayOverrides = z.infer<typeof holidayOverridesSchema>;
export type TimetableEntry = z.infer<typeof timetableEntrySchema>;
export type SchoolClass = z.infer<typeof schoolClassSchema>;
export type DormitoryRoom = z.infer<typeof dormitoryRoomSchema>;
export type NightDuty = z.infer<typeof nightDutySchema>;
export type Wing = (typeof WINGS)[number];
export type SchoolStage = (typeof SCHOOL_STAGES)[number];
