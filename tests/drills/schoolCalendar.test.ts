import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodWindows } from '../../src/drills/calendar/periodWindows.js';
import {
  buildSchoolCalendar,
  dayNumber,
  dayNumberOrNull,
  isoDate,
  type SchoolCalendar,
  weekday,
} from '../../src/drills/index.js';
import type { School } from '../../src/scenarios/index.js';
import { demoSchool } from './demoSchool.js';

const calendarOf = (changes: Partial<School> = {}, year = '2026-2027') =>
  buildSchoolCalendar({ ...demoSchool, ...changes }, year).value as SchoolCalendar;
const ranges = (...args: Parameters<typeof periodWindows>) =>
  periodWindows(...args).map(({ key, range }) => [key, range && isoDate(range.from), range && isoDate(range.until)]);

describe('civil dates', () => {
  it('[DR10] agree with the calendar of the platform on every day of four centuries and beyond', () => {
    for (let day = dayNumber('1900-01-01'); day <= dayNumber('2400-12-31'); day += 1) {
      const date = new Date(day * 86_400_000);
      if (isoDate(day) !== date.toISOString().slice(0, 10) || weekday(day) !== (date.getUTCDay() || 7)) {
        expect.fail(`${isoDate(day)} ${weekday(day)}`);
      }
    }
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9999-12-31') }), (day) => {
        expect(dayNumber(isoDate(day))).toBe(day);
      }),
    );
  });

  it('[DR11] text that names no day is none', () => {
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-9-1',
      '0999-01-01',
      '',
      'today',
      '2026-09-01T00:00',
    ]) {
      expect(dayNumberOrNull(text), text).toBeNull();
    }
    expect(dayNumberOrNull('2028-02-29')).not.toBeNull();
  });
});

describe('school calendar', () => {
  it('[DR12] teaching days are the weekdays and make-up days of the terms that are not closed', () => {
    const { semesters, whole } = calendarOf();
    expect(semesters.map((semester) => semester && [isoDate(semester.first), isoDate(semester.last)])).toEqual([
      ['2026-09-01', '2027-01-22'],
      ['2027-02-22', '2027-07-09'],
    ]);
    expect(whole?.days.map(isoDate)).not.toContain('2026-10-01');
    expect(whole?.days.filter((day) => weekday(day) > 5).map(isoDate)).toEqual(['2026-09-20', '2026-10-10']);
  });

  it('[DR13] a first week runs to the seventh calendar day, also from a Thursday', () => {
    expect(ranges('semester_first_week', calendarOf())[0]).toEqual(['s1', '2026-09-01', '2026-09-07']);
    const thursday = calendarOf({ terms: [{ name: 'x', from: '2026-09-03', until: '2027-01-22' }] });
    expect(ranges('semester_first_week', thursday)).toEqual([
      ['s1', '2026-09-03', '2026-09-09'],
      ['s2', null, null],
    ]);
  });

  it('[DR14] a school year has four quarters, and early July belongs to the next year', () => {
    expect(ranges('quarter', calendarOf())).toEqual([
      ['q3', '2026-09-01', '2026-09-30'],
      ['q4', '2026-10-08', '2026-12-31'],
      ['q1', '2027-01-04', '2027-03-31'],
      ['q2', '2027-04-01', '2027-06-30'],
    ]);
    const before = { name: 'before', from: '2026-02-23', until: '2026-07-03' };
    const twoYears = calendarOf({ terms: [before, ...demoSchool.terms] });
    expect(ranges('quarter', twoYears)[0]).toEqual(['q3', '2026-07-01', '2026-09-30']);
    expect(isoDate(twoYears.whole?.first ?? 0)).toBe('2026-09-01');
  });

  it('[DR15] a month counts with at least ten teaching days', () => {
    const months = ranges('month', calendarOf()).map(([key]) => key);
    expect(months).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-03',
      '2027-04',
      '2027-05',
      '2027-06',
    ]);
  });

  it('[DR16] a period is owed in the school year in which it ends', () => {
    expect(ranges('calendar_year', calendarOf())).toEqual([['2026', '2026-09-01', '2026-12-31']]);
    expect(ranges('half_year', calendarOf()).map(([key]) => key)).toEqual(['h2', 'h1']);
  });

  it('[DR17] wrong terms are named and left out, and never stop the rest', () => {
    const built = buildSchoolCalendar(
      {
        ...demoSchool,
        terms: [
          { name: 'a', from: '2026-09-01', until: '2027-01-22' },
          { name: 'b', from: '2027-02-30', until: '2027-07-09' },
          { name: 'c', from: '2026-09-01', until: '9999-12-31' },
          { name: 'd', from: '2027-01-20', until: '2027-01-25' },
          { name: 'e', from: '2027-03-06', until: '2027-03-07' },
        ],
        closedDays: ['2026-02-31'],
      },
      '2026-2027',
    );
    expect(built.problems.map((each) => each.code)).toEqual([
      'closed-day-invalid',
      'term-dates-invalid',
      'term-dates-invalid',
      'terms-overlap',
      'term-without-teaching-days',
    ]);
    expect(built.value?.semesters[0]).not.toBeNull();
  });

  it('[DR18] a school year is two years in a row', () => {
    for (const year of ['2026', '2026-2028', '2026-27', '', 'x-y']) {
      expect(buildSchoolCalendar(demoSchool, year).problems.map((each) => each.code)).toEqual(['school-year-invalid']);
    }
  });
});
