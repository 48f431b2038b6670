import chineseDays2026 from 'chinese-days/dist/years/2026.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isProvisionalDay, parseHolidayFile, withHolidayFile } from '../../src/drills/index.js';
import { demoSchool } from './demoSchool.js';

const own = {
  format: 'muster/holidays',
  schemaVersion: 1,
  notice: { year: 2027, title: '2027 年放假安排', publishedOn: '2026-11-28' },
  holidays: [{ name: '元旦', nameEn: "New Year's Day", from: '2027-01-01', until: '2027-01-03' }],
  workdays: ['2027-01-09'],
};

describe('a holiday file', () => {
  it('[DR167] is read in our form, and makes its year firm', () => {
    const { value, problems } = parseHolidayFile(own);
    expect(problems).toEqual([]);
    if (value === null) return expect.fail('not read');
    const school = withHolidayFile(demoSchool, value);
    expect(isProvisionalDay(school, dayNumber('2027-03-01'))).toBe(false);
    expect(withHolidayFile(school, value)).toEqual(school);
    return undefined;
  });

  it('[DR167] is read in the form of chinese-days', () => {
    const { value } = parseHolidayFile(chineseDays2026);
    expect(value?.notice.year).toBe(2026);
    expect(value?.holidays.find(({ name }) => name === '国庆节')).toEqual({
      name: '国庆节',
      nameEn: 'National Day',
      from: '2026-10-01',
      until: '2026-10-07',
    });
    expect(value?.workdays).toContain('2026-10-10');
  });

  it('[DR167] of another year, another form or a day that is none is refused by name', () => {
    expect(parseHolidayFile({ ...own, workdays: ['2028-01-09'] }).problems[0]).toMatchObject({
      code: 'holiday-file-other-year',
      values: { year: 2027, date: '2028-01-09' },
    });
    expect(parseHolidayFile({ ...own, workdays: ['2027-02-29'] }).problems[0]).toMatchObject({
      code: 'holiday-file-invalid',
      path: 'workdays[0]',
    });
    expect(parseHolidayFile({ holidays: {}, workdays: {} }).value).toBeNull();
    expect(parseHolidayFile({ ...own, schemaVersion: 9 }).problems[0]?.code).toBe('newer-version');
  });

  it('[DR167] of any content is read or refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        const { value, problems } = parseHolidayFile(json);
        expect((value === null) === problems.length > 0).toBe(true);
      }),
    );
  });
});
