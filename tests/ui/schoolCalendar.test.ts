import { beforeEach, describe, expect, it } from 'vitest';
import { buildSchoolCalendar, dayNumber, describeDay, isoDate, type SchoolCalendar } from '../../src/drills/index.js';
import { createProject, type Project } from '../../src/project/index.js';
import { qingshanSchool, type School } from '../../src/scenarios/index.js';
import { useProjectStore } from '../../src/ui/app/projectStore.js';
import {
  editYear,
  redoYear,
  undoYear,
  useCalendarHistory,
} from '../../src/ui/places/settings/calendar/calendarHistory.js';
import { dayEdits, withDayEdit } from '../../src/ui/places/settings/calendar/dayEdits.js';
import { holidayRows } from '../../src/ui/places/settings/calendar/holidayRows.js';
import { monthsOfYear } from '../../src/ui/places/settings/calendar/monthDays.js';
import { stretchFault } from '../../src/ui/places/settings/calendar/StretchRow.js';

const demo = qingshanSchool();
const calendarOf = (school: School) => buildSchoolCalendar(school, '2026-2027').value as SchoolCalendar;
const school = () => useProjectStore.getState().project?.school as School;

beforeEach(() => {
  useProjectStore.getState().open(createProject(null, demo).value as Project);
  useCalendarHistory.setState({ past: [], future: [], after: null, latest: null });
});

describe('the calendar editor', () => {
  it('[UI200] a day can be closed, opened and set back', () => {
    const offered = (date: string, of = demo) => dayEdits(of, calendarOf(of), date);
    expect(offered('2026-11-03')).toEqual(['close', 'weather']);
    expect(offered('2026-11-07')).toEqual(['makeUp']);
    expect(offered('2026-10-10')).toEqual(['close', 'weather']);
    expect(offered('2026-08-03')).toEqual([]);
    const closed = withDayEdit(demo, '2026-11-03', 'weather');
    expect(describeDay(calendarOf(closed), dayNumber('2026-11-03')).kind).toBe('weather');
    expect(offered('2026-11-03', closed)).toEqual(['clear']);
    const opened = withDayEdit(withDayEdit(demo, '2026-11-07', 'close'), '2026-11-07', 'makeUp');
    expect(opened.closedDays).not.toContain('2026-11-07');
    expect(describeDay(calendarOf(opened), dayNumber('2026-11-07')).kind).toBe('makeUp');
    const back = withDayEdit(closed, '2026-11-03', 'clear');
    expect(describeDay(calendarOf(back), dayNumber('2026-11-03')).kind).toBe('teaching');
  });

  it('[UI201] every change is saved and can be taken back and done again', () => {
    const { changes } = useProjectStore.getState();
    editYear('a', (before) => withDayEdit(before, '2026-11-03', 'close'), 0);
    editYear('b', (before) => withDayEdit(before, '2026-11-04', 'close'), 0);
    expect(useProjectStore.getState().changes).toBe(changes + 2);
    undoYear();
    expect(school().closedDays).toContain('2026-11-03');
    expect(school().closedDays).not.toContain('2026-11-04');
    redoYear();
    expect(school().closedDays).toContain('2026-11-04');
    undoYear();
    undoYear();
    undoYear();
    expect(school()).toBe(demo);
  });

  it('[UI201] a name that is typed is one step, and another school has no steps', () => {
    const typed = (name: string) => (before: School) => ({ ...before, name });
    editYear('name', typed('青'), 0);
    editYear('name', typed('青山'), 400);
    undoYear();
    expect(school()).toBe(demo);
    editYear('name', typed('青山'), 0);
    useProjectStore.getState().open(createProject(null, { ...demo, name: '别校' }).value as Project);
    undoYear();
    expect(school().name).toBe('别校');
  });

  it('[UI202] holidays stand with the days worked for them and who says so', () => {
    const rows = holidayRows(calendarOf(demo)).map((row) => [
      row.name?.zh,
      isoDate(row.from),
      row.workedDays.map(isoDate),
      row.source,
      row.isProvisional,
    ]);
    expect(rows.slice(0, 4)).toEqual([
      ['中秋', '2026-09-25', [], 'official', false],
      ['国庆节', '2026-10-01', ['2026-09-20', '2026-10-10'], 'official', false],
      ['元旦', '2027-01-01', [], 'assumed', true],
      ['春节', '2027-02-05', [], 'assumed', true],
    ]);
  });

  it('[UI203] twelve months hold every day of the school year once, leap day included', () => {
    const days = monthsOfYear(2027).flatMap((month) => month.weeks.flat().filter((day) => day !== null));
    expect(days).toEqual([...Array(366).keys()].map((i) => dayNumber('2027-08-01') + i));
    expect(days.map(isoDate)).toContain('2028-02-29');
  });

  it('[UI204] a date half typed and dates the wrong way round are not kept', () => {
    expect(stretchFault({ name: 'x', from: '2026-09-01', until: '' })).toBe('unfinished');
    expect(stretchFault({ name: ' ', from: '2026-09-01', until: '2026-09-02' })).toBe('unfinished');
    expect(stretchFault({ name: 'x', from: '0002-09-01', until: '2026-09-02' })).toBe('unfinished');
    expect(stretchFault({ name: 'x', from: '2026-09-03', until: '2026-09-02' })).toBe('reversed');
    expect(stretchFault({ name: 'x', from: '2026-09-02', until: '2026-09-02' })).toBeNull();
  });
});
