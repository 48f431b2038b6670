import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type CalendarDrill,
  calendarText,
  type DrillCalendarInput,
  type Duty,
  deriveDuties,
  drillCalendar,
  sentCalendarOf,
} from '../../src/drills/index.js';
import type { School } from '../../src/scenarios/index.js';
import { demoSchool } from './demoSchool.js';

const YEAR = '2026-2027';
const TOOLS = { temporal: Temporal, ical: ICAL };
const WRITTEN = '2026-08-20T01:02:03Z';

const drill = (fields: Partial<CalendarDrill>): CalendarDrill => ({
  id: `${fields.date}-${fields.kind}`,
  date: '2026-11-12',
  time: '10:40',
  kind: 'fire',
  slot: 'lesson',
  closes: [],
  provisional: false,
  ...fields,
});

const DRILLS = [
  drill({ date: '2026-09-03', kind: 'comprehensive' }),
  drill({ date: '2026-11-12', kind: 'fire', slot: 'night', time: '21:40' }),
  drill({ date: '2027-03-18', kind: 'debris-flow', slot: 'meal', time: '12:10', provisional: true }),
];

let duties: readonly Duty[];
beforeAll(() => {
  duties = deriveDuties(demoSchool, YEAR);
});

function write(changes: Partial<DrillCalendarInput> = {}): string {
  const text = calendarText(
    {
      school: demoSchool,
      year: YEAR,
      drills: DRILLS,
      duties,
      language: 'zh-CN',
      writtenAt: WRITTEN,
      audience: 'planners',
      ...changes,
    },
    TOOLS,
  );
  return text.value as string;
}

function eventsOf(text: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

const utcOf = (event: ICAL.Event) => new Date(event.startDate.toUnixTime() * 1000).toISOString();

describe('the calendar file', () => {
  it('[DR160] opens in a parser with the right moments in Asia/Shanghai', () => {
    const events = eventsOf(write());
    expect(events.map(utcOf)).toEqual([
      '2026-09-03T02:40:00.000Z',
      '2026-11-12T13:40:00.000Z',
      '2027-03-18T04:10:00.000Z',
    ]);
    expect(events.map((event) => event.startDate.zone.tzid)).toEqual(Array(3).fill('Asia/Shanghai'));
    expect(events.map((event) => event.duration.toString())).toEqual(Array(3).fill('PT40M'));
  });

  it('[DR160] and in zones with summer time, on either side of each change of the clocks', () => {
    const days = ['2026-10-30', '2026-11-02', '2027-03-12', '2027-03-15', '2027-04-05'];
    for (const timeZone of ['America/New_York', 'Europe/London', 'Australia/Sydney', 'America/St_Johns']) {
      const school: School = { ...demoSchool, timeZone };
      const events = eventsOf(write({ school, drills: days.map((date) => drill({ date })) }));
      const wanted = days.map((date) =>
        Temporal.PlainDateTime.from(`${date}T10:40`).toZonedDateTime(timeZone).toInstant().toString(),
      );
      expect(events.map((event) => utcOf(event).replace('.000', ''))).toEqual(wanted);
    }
  });

  it('[DR160] without a zone the times are local wherever they are read', () => {
    const text = write({ school: { ...demoSchool, region: 'US-NY' } });
    expect(text).toContain('DTSTART:20260903T104000\r\n');
    expect(text).not.toContain('TZID');
    const unknown = calendarText(
      {
        school: { ...demoSchool, timeZone: 'Asia/Atlantis' },
        ...{ year: YEAR, drills: DRILLS, duties, language: 'en', writtenAt: WRITTEN, audience: 'planners' },
      },
      TOOLS,
    );
    expect(unknown.problems[0]).toMatchObject({ code: 'time-zone-unknown', values: { timeZone: 'Asia/Atlantis' } });
  });

  it('[DR161] a drill keeps its name when it is moved within the window of its duty, and its number grows', () => {
    const before = eventsOf(write());
    const moved = DRILLS.map((each, i) => (i === 1 ? { ...each, id: 'other', date: '2026-12-01' } : each));
    const after = eventsOf(write({ drills: moved, writtenAt: '2026-08-20T01:03:00Z' }));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after[1]?.sequence).toBe((before[1]?.sequence ?? 0) + 1);
    // what was held meanwhile is no longer in the plan, and no other drill takes its name
    const later = eventsOf(write({ drills: DRILLS.slice(1) }));
    expect(later.map(({ uid }) => uid)).toEqual(before.slice(1).map(({ uid }) => uid));
    const elsewhere = eventsOf(write({ school: { ...demoSchool, name: '另一所学校' } }));
    expect(elsewhere[0]?.uid).not.toBe(before[0]?.uid);
    const twice = eventsOf(
      write({ drills: [DRILLS[1] as CalendarDrill, drill({ date: '2026-11-13', slot: 'night' })] }),
    );
    expect(new Set(twice.map(({ uid }) => uid)).size).toBe(2);
  });

  it('[DR168] what was handed out is remembered: the next file strikes out what is gone, and again, and counts on', () => {
    const input = { school: demoSchool, year: YEAR, duties, language: 'zh-CN', audience: 'planners' } as const;
    const at = { writtenAt: WRITTEN, zone: null };
    const first = sentCalendarOf(YEAR, drillCalendar({ ...input, ...at, drills: DRILLS }));
    expect(first.events.map(({ uid, date }) => [uid, date])).toEqual(
      eventsOf(write()).map((event) => [event.uid, event.startDate.toString().slice(0, 10)]),
    );
    // within the same minute, the fire drill taken out
    const left = DRILLS.filter((each) => each.kind !== 'fire');
    const memory = { withdrawn: first.events, lastSequence: first.sequence };
    const second = eventsOf(write({ drills: left, ...memory }));
    const gone = second.find((event) => event.uid === first.events[1]?.uid);
    expect(gone?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    for (const event of second) expect(event.sequence).toBe(first.sequence + 1);
    // a third file still knows of it, and a drill that comes back is struck out no more
    const sent = sentCalendarOf(YEAR, drillCalendar({ ...input, ...at, drills: left, ...memory }));
    const again = { withdrawn: sent.events, lastSequence: sent.sequence };
    const statuses = (drills: readonly CalendarDrill[]) =>
      eventsOf(write({ drills, ...again })).map((event) => event.component.getFirstPropertyValue('status'));
    expect(statuses(left).filter((each) => each === 'CANCELLED')).toHaveLength(1);
    expect(statuses(DRILLS)).not.toContain('CANCELLED');
  });

  it('[DR162] reminds a week and a day before', () => {
    for (const event of eventsOf(write())) {
      const alarms = event.component.getAllSubcomponents('valarm');
      const triggers = alarms.map((each) => (each.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds());
      expect(triggers).toEqual([-7 * 86_400, -86_400]);
    }
  });

  it('[DR163] any text of the school comes back as it was, and no line passes 75 octets', () => {
    const name = '青山; 寄宿,学校\\\n“第一”小学 🏫 '.repeat(12).trim();
    const text = write({ school: { ...demoSchool, name } });
    expect(eventsOf(text)[0]?.location).toBe(name);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('[DR164] provisional drills are tentative, cancelled and withdrawn ones cancelled without reminders', () => {
    const drills = DRILLS.map((each, i) => (i === 0 ? { ...each, isCancelled: true } : each));
    const earlier = { uid: 'gone@x.muster', date: '2026-10-20', summary: '地震演练' };
    const kept = { ...earlier, uid: eventsOf(write())[1]?.uid ?? '' };
    const events = eventsOf(write({ drills, withdrawn: [earlier, kept] }));
    const statuses = events.map((event) => event.component.getFirstPropertyValue('status'));
    expect(statuses).toEqual(['CANCELLED', 'CONFIRMED', 'TENTATIVE', 'CANCELLED']);
    expect(events[0]?.component.getAllSubcomponents('valarm')).toEqual([]);
    expect([events[3]?.uid, events[3]?.summary]).toEqual(['gone@x.muster', '已取消 · 地震演练']);
  });

  it('[DR165] the staff’s calendar does not tell when an unannounced drill begins', () => {
    const drills = [drill({ time: '10:47', slot: 'noon-rest', unannounced: true })];
    const staff = write({ drills, audience: 'staff' });
    expect(eventsOf(staff)[0]?.startDate).toMatchObject({ isDate: true, day: 12 });
    for (const word of ['1047', '10:47', '午休']) expect(staff).not.toContain(word);
    expect(write({ drills })).toContain('T104700');
  });

  it('[DR166] the same input gives the same bytes', () => {
    expect(write()).toBe(write({ school: structuredClone(demoSchool) }));
  });
});
