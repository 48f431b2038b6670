import chineseDaysJson from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { LunarDay, type SolarDay, SolarTerm } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { chineseHolidays } from '../../scripts/chineseHolidays.js';
import holidays from '../../src/drills/data/chinese-holidays.json' with { type: 'json' };
import {
  buildSchoolCalendar,
  dayNumber,
  deriveDuties,
  describeDay,
  isoDate,
  isProvisionalDay,
  type SchoolCalendar,
  slotTime,
  teachingWeeks,
  weekday,
} from '../../src/drills/index.js';
import type { School } from '../../src/scenarios/index.js';
import { demoSchool } from './demoSchool.js';

/** A school that has written down no closed day of its own. */
const plain: School = { ...demoSchool, closedDays: [] };

const TERMS: Record<string, School['terms']> = {
  '2025-2026': [
    { name: '上学期', from: '2025-09-01', until: '2026-01-23' },
    { name: '下学期', from: '2026-02-25', until: '2026-07-10' },
  ],
  '2026-2027': demoSchool.terms,
  '2027-2028': [
    { name: '上学期', from: '2027-09-01', until: '2028-01-21' },
    { name: '下学期', from: '2028-02-21', until: '2028-07-07' },
  ],
};

function calendarOf(year: string, changes: Partial<School> = {}): SchoolCalendar {
  const terms = TERMS[year] ?? [];
  return buildSchoolCalendar({ ...plain, terms, ...changes }, year).value as SchoolCalendar;
}

const kindsOf = (calendar: SchoolCalendar, ...dates: string[]) =>
  dates.map((date) => describeDay(calendar, dayNumber(date)).kind);

function expand(stretches: readonly { name: string; nameEn: string; from: string; until: string }[]) {
  const days: Record<string, string> = {};
  for (const { name, nameEn, from, until } of stretches) {
    for (let day = dayNumber(from); day <= dayNumber(until); day++) days[isoDate(day)] = `${nameEn},${name}`;
  }
  return days;
}

const two = (value: number) => String(value).padStart(2, '0');

const since = (days: Record<string, string>, first: string) =>
  Object.fromEntries(
    Object.entries(days)
      .filter(([date]) => date >= first)
      .map(([date, text]) => [date, text.replace(/,\d+$/, '')]),
  );

describe('holiday data', () => {
  it('[DR150] is day for day that of the package, from 2021 on', () => {
    expect(expand(holidays.holidays)).toEqual(since(chineseDaysJson.holidays, '2021-01-01'));
    expect(expand(holidays.workdays)).toEqual(since(chineseDaysJson.workdays, '2021-01-01'));
    expect(chineseHolidays(holidays.extractedOn)).toEqual(holidays);
  });

  it('[DR151] the lunar days assumed for later years agree with another almanac', () => {
    const iso = (day: SolarDay, ahead = 0) =>
      isoDate(dayNumber(`${day.getYear()}-${two(day.getMonth())}-${two(day.getDay())}`) + ahead);
    for (let year = 2027; year <= 2040; year++) {
      const springFestival = LunarDay.fromYmd(year, 1, 1).getSolarDay();
      const wanted = {
        春节: [iso(springFestival, -1), iso(springFestival, 2)],
        清明: Array(2).fill(iso(SolarTerm.fromName(year, '清明').getJulianDay().getSolarDay())),
        端午: Array(2).fill(iso(LunarDay.fromYmd(year, 5, 5).getSolarDay())),
        中秋: Array(2).fill(iso(LunarDay.fromYmd(year, 8, 15).getSolarDay())),
      };
      for (const [name, range] of Object.entries(wanted)) {
        const own = holidays.assumed.find((each) => each.name === name && each.from.startsWith(`${year}-`));
        expect([name, own?.from, own?.until]).toEqual([name, ...range]);
      }
    }
    expect(holidays.assumed.find(({ name }) => name === '春节')?.from).toBe('2027-02-05');
    expect(holidays.assumed.filter(({ from }) => from.startsWith('2028-10')).map(({ name }) => name)).toEqual([
      '国庆节',
      '中秋',
    ]);
  });
});

describe('days of the school year', () => {
  it('[DR152] 2025-26: National Day with Mid-Autumn, Spring Festival, and their make-up days', () => {
    const calendar = calendarOf('2025-2026');
    for (let day = dayNumber('2025-10-01'); day <= dayNumber('2025-10-08'); day++) {
      expect(describeDay(calendar, day)).toMatchObject({ kind: 'holiday', source: 'official', isProvisional: false });
    }
    expect(describeDay(calendar, dayNumber('2025-10-01')).name).toEqual({ zh: '国庆节', en: 'National Day' });
    // Sunday 28 September and Saturday 11 October are worked
    expect(kindsOf(calendar, '2025-09-28', '2025-10-11', '2025-09-27', '2025-10-09')).toEqual([
      'makeUp',
      'makeUp',
      'weekend',
      'teaching',
    ]);
    expect(calendar.drillDays).toContain(dayNumber('2025-10-11'));
    for (const date of ['2026-02-15', '2026-02-17', '2026-02-23']) expect(kindsOf(calendar, date)).toEqual(['holiday']);
    // 14 February is worked in the country but lies in the school's winter holidays; 28 February in its term
    expect(kindsOf(calendar, '2026-02-14', '2026-02-24', '2026-02-28', '2026-01-04')).toEqual([
      'vacation',
      'vacation',
      'makeUp',
      'makeUp',
    ]);
  });

  it('[DR152] 2026-27: National Day and its make-up days, Mid-Autumn apart from it', () => {
    const calendar = calendarOf('2026-2027');
    const days = [...Array(7)].map((_, i) => `2026-10-0${i + 1}`);
    expect(new Set(kindsOf(calendar, ...days))).toEqual(new Set(['holiday']));
    expect(kindsOf(calendar, '2026-09-20', '2026-10-10', '2026-10-08', '2026-09-25', '2026-09-28')).toEqual([
      'makeUp',
      'makeUp',
      'teaching',
      'holiday',
      'teaching',
    ]);
    expect(describeDay(calendar, dayNumber('2026-10-10'))).toMatchObject({
      name: { zh: '国庆节' },
      source: 'official',
    });
  });

  it('[DR153] after the last notice every day is provisional: days by law are off, nothing is made up for', () => {
    const calendar = calendarOf('2027-2028');
    const all = calendar.whole?.days ?? [];
    expect(all.length).toBeGreaterThan(180);
    expect(all.every((day) => describeDay(calendar, day).isProvisional)).toBe(true);
    expect(all.every((day) => weekday(day) <= 5)).toBe(true);
    expect(describeDay(calendar, dayNumber('2027-10-01'))).toMatchObject({
      kind: 'holiday',
      source: 'assumed',
      name: { zh: '国庆节' },
    });
    expect(kindsOf(calendar, '2027-09-15', '2028-04-04', '2027-10-04', '2027-10-09')).toEqual([
      'holiday',
      'holiday',
      'teaching',
      'weekend',
    ]);
    const duties = deriveDuties({ ...plain, terms: TERMS['2027-2028'] as School['terms'] }, '2027-2028');
    expect(duties.filter((duty) => duty.dueUntil !== null).every((duty) => duty.provisional)).toBe(true);
    expect(isProvisionalDay(plain, dayNumber('2026-12-31'))).toBe(false);
  });

  it('[DR154] a notice the school enters makes its year firm and replaces what was assumed', () => {
    const entered = calendarOf('2027-2028', {
      holidayOverrides: {
        holidays: [{ name: '国庆节', from: '2027-10-01', until: '2027-10-07' }],
        workdays: ['2027-09-26'],
        notices: [{ year: 2027, title: '2027 年放假安排' }],
      },
    });
    expect(describeDay(entered, dayNumber('2027-10-07'))).toMatchObject({
      kind: 'holiday',
      source: 'official',
      isProvisional: false,
    });
    // Mid-Autumn is not in this notice, so it is no longer assumed either
    expect(kindsOf(entered, '2027-09-26', '2027-09-15')).toEqual(['makeUp', 'teaching']);
    expect(describeDay(entered, dayNumber('2028-03-01')).isProvisional).toBe(true);
  });

  it('[DR155] the school’s own days go before the official ones, and a closed day before a make-up day', () => {
    const built = buildSchoolCalendar(
      {
        ...plain,
        holidayOverrides: {
          holidays: [{ name: '泼水节', from: '2027-04-13', until: '2027-04-15' }],
          workdays: ['2026-10-07'],
        },
        makeUpDays: ['2026-11-07', '2026-11-14'],
        closedDays: ['2026-10-10', '2026-11-14'],
      },
      '2026-2027',
    );
    const calendar = built.value as SchoolCalendar;
    expect(describeDay(calendar, dayNumber('2027-04-14'))).toMatchObject({ kind: 'holiday', source: 'school' });
    expect(kindsOf(calendar, '2026-10-07', '2026-11-07', '2026-10-10', '2026-11-14')).toEqual([
      'teaching',
      'makeUp',
      'closed',
      'closed',
    ]);
    expect(built.problems.map((each) => each.code)).toEqual(['make-up-day-closed']);
  });

  it('[DR156] examinations, trips and weather days are no drill days; only the last are no school days', () => {
    const calendar = calendarOf('2026-2027', {
      examinations: [{ name: '期中考试', nameEn: 'Mid-term', from: '2026-11-05', until: '2026-11-08' }],
      trips: [{ name: '研学', from: '2026-11-11', until: '2026-11-12', classes: ['7-1'] }],
      weatherClosedDays: ['2026-11-18'],
    });
    expect(kindsOf(calendar, '2026-11-05', '2026-11-07', '2026-11-11', '2026-11-18')).toEqual([
      'examination',
      'weekend',
      'trip',
      'weather',
    ]);
    const isIn = (days: readonly number[] | undefined, date: string) => days?.includes(dayNumber(date));
    for (const date of ['2026-11-05', '2026-11-11', '2026-11-18']) expect(isIn(calendar.drillDays, date)).toBe(false);
    expect(isIn(calendar.whole?.days, '2026-11-05')).toBe(true);
    expect(isIn(calendar.whole?.days, '2026-11-18')).toBe(false);
  });

  it('[DR157] 29 February is a school day like any other', () => {
    const calendar = calendarOf('2027-2028');
    expect(kindsOf(calendar, '2028-02-29')).toEqual(['teaching']);
    expect(calendar.drillDays).toContain(dayNumber('2028-02-29'));
  });

  it('[DR158] outside China no holidays are kept and nothing is provisional', () => {
    const calendar = calendarOf('2027-2028', { region: 'US-NY' });
    expect(kindsOf(calendar, '2027-10-01')).toEqual(['teaching']);
    expect(describeDay(calendar, dayNumber('2027-10-01')).isProvisional).toBe(false);
    const kept = calendarOf('2027-2028', { region: 'US-NY', holidays: 'CN' });
    expect(kindsOf(kept, '2027-10-01')).toEqual(['holiday']);
  });

  it('[DR13] a semester from a Thursday has its first week to the next Wednesday and a short week 1', () => {
    const calendar = calendarOf('2026-2027', { terms: [{ name: 'x', from: '2026-09-03', until: '2027-01-22' }] });
    const weeks = teachingWeeks(calendar);
    expect(weeks[0]).toMatchObject({ number: 1, semester: 0, from: dayNumber('2026-08-31') });
    expect(weeks[0]?.days.map(isoDate)).toEqual(['2026-09-03', '2026-09-04']);
    const [first] = deriveDuties(
      { ...plain, terms: [{ name: 'x', from: '2026-09-03', until: '2027-01-22' }] },
      '2026-2027',
    ).filter((duty) => duty.rule === 'MZ-01');
    expect([first?.dueFrom, first?.dueUntil]).toEqual(['2026-09-03', '2026-09-09']);
  });

  it('[DR159] teaching weeks are counted through the holidays', () => {
    const weeks = teachingWeeks(calendarOf('2026-2027'));
    const autumn = weeks.filter(({ semester }) => semester === 0);
    expect(autumn.map(({ number }) => number)).toEqual([...Array(21)].map((_, i) => i + 1));
    // the week of 28 September has three days, and Saturday 10 October belongs to the week after the holidays
    expect(autumn[4]?.days.map(isoDate)).toEqual(['2026-09-28', '2026-09-29', '2026-09-30']);
    expect(autumn[5]?.days.map(isoDate)).toEqual(['2026-10-08', '2026-10-09', '2026-10-10']);
    expect(weeks.filter(({ semester }) => semester === 1)[0]?.number).toBe(1);
  });

  it('[DR14] a quarter with a single teaching week is a quarter and owes its drill', () => {
    const terms = [
      { name: '上学期', from: '2026-09-28', until: '2027-01-22' },
      { name: '下学期', from: '2027-02-22', until: '2027-07-09' },
    ];
    const duties = deriveDuties({ ...plain, terms, rulePacks: ['cn-jinghong-2019'] }, '2026-2027');
    const quarters = duties.filter((duty) => duty.rule === 'JH-01');
    expect(quarters.map((duty) => [duty.dueFrom, duty.dueUntil, duty.minimumCount])).toEqual([
      ['2026-09-28', '2026-09-30', 1],
      ['2026-10-08', '2026-12-31', 1],
      ['2027-01-04', '2027-03-31', 1],
      ['2027-04-01', '2027-06-30', 1],
    ]);
  });
});

describe('calendars that cannot be', () => {
  const codes = (changes: Partial<School>) =>
    buildSchoolCalendar({ ...plain, ...changes }, '2026-2027').problems.map(({ code, path }) => [code, path]);

  it('[DR17] overlapping semesters and one without teaching days say what is the matter', () => {
    const terms = [
      { name: '上学期', from: '2026-09-01', until: '2027-01-22' },
      { name: '下学期', from: '2027-01-20', until: '2027-07-09' },
    ];
    const overlapping = buildSchoolCalendar({ ...plain, terms }, '2026-2027');
    expect(overlapping.problems[0]?.message).toContain('"上学期" and "下学期" overlap');
    const days = overlapping.value?.whole?.days ?? [];
    expect(new Set(days).size).toBe(days.length);
    const empty = buildSchoolCalendar(
      { ...plain, terms: [{ name: '国庆', from: '2026-10-01', until: '2026-10-07' }] },
      '2026-2027',
    );
    expect(empty.problems[0]).toMatchObject({
      code: 'term-without-teaching-days',
      path: 'terms[0]',
      values: { name: '国庆', weekend: 0, holiday: 7, closed: 0 },
    });
    expect(empty.value?.semesters).toEqual([null, null]);
  });

  it('[DR17] days that do not exist, a reversed examination and a timetable over itself are named', () => {
    expect(codes({ weatherClosedDays: ['2027-02-29'], makeUpDays: ['2026-13-01'] })).toEqual([
      ['closed-day-invalid', 'makeUpDays[0]'],
      ['closed-day-invalid', 'weatherClosedDays[0]'],
    ]);
    expect(codes({ examinations: [{ name: '期末', from: '2027-01-20', until: '2027-01-18' }] })).toEqual([
      ['stretch-ends-before-it-begins', 'examinations[0]'],
    ]);
    expect(codes({ trips: [{ name: '研学', from: '2026-09-01', until: '9999-12-31' }] })).toEqual([
      ['stretch-dates-invalid', 'trips[0]'],
    ]);
    expect(
      codes({
        timetable: [
          { slot: 'lesson', from: '08:00', until: '10:00' },
          { slot: 'break', from: '08:40', until: '08:50' },
          { slot: 'exercise', from: '09:30', until: '10:00' },
          { slot: 'meal', from: '12:30', until: '12:00' },
          { slot: 'night', from: '21:30', until: '06:30' },
        ],
      }),
    ).toEqual([
      ['timetable-overlaps', 'timetable[1]'],
      ['timetable-overlaps', 'timetable[2]'],
      ['timetable-entry-reversed', 'timetable[3]'],
    ]);
  });

  it('[DR17] a hundred thousand lines of anything give a short list', () => {
    const many = <T>(value: T): T[] => Array<T>(100_000).fill(value);
    const stretch = { name: 'x', from: '2026-02-30', until: '2026-01-01' };
    const problems = codes({
      closedDays: many('2026-02-30'),
      examinations: many(stretch),
      trips: many({ ...stretch, from: '2026-11-02', until: '2026-11-20' }),
      holidayOverrides: { holidays: many(stretch), workdays: many('x') },
      terms: many({ name: 'x', from: '2026-09-01', until: '2027-01-22' }),
      timetable: many({ slot: 'lesson' as const, from: '08:00', until: '09:00' }),
    });
    expect(problems.length).toBeLessThan(150);
    expect(codes({ closedDays: many('2026-11-03') })).toEqual([]);
  });
});

describe('times of a drill', () => {
  const timetable: School['timetable'] = [
    { slot: 'lesson', from: '14:30', until: '15:10' },
    { slot: 'lesson', from: '08:20', until: '09:00' },
    { slot: 'lesson', from: '10:10', until: '10:50' },
    { slot: 'meal', from: '11:50', until: '12:30' },
    { slot: 'night', from: '21:30', until: '06:30' },
  ];

  it('[DR149] come from the school’s timetable: the middle of the middle lesson, soon after lights-out', () => {
    expect(slotTime({ timetable }, 'fire', 'lesson')).toBe('10:30');
    expect(slotTime({ timetable }, 'fire', 'meal')).toBe('12:10');
    expect(slotTime({ timetable }, 'fire', 'night')).toBe('21:40');
    expect(slotTime({ timetable }, 'tabletop', 'lesson')).toBe('15:20');
    expect(slotTime({ timetable }, 'fire', 'noon-rest')).toBe('13:20');
    expect(slotTime({}, 'tabletop', 'lesson')).toBe('16:10');
  });
});
