/**
 * A year's drills as a calendar that any calendar program reads: one event a drill, reminders a week and a day before,
 * names that stay, a number that grows.
 *
 * The result is jCal (RFC 7265), plain JSON; whoever writes the file turns it into text. Times are local times of the
 * school's zone, whose table is part of the calendar; without a zone they are local wherever they are read. In the calendar
 * for the staff an unannounced drill fills its day: its time is nowhere in the file.
 *
 * Source: RFC 5545, RFC 7265, RFC 7986 (NAME).
 */
import type { School } from '../../scenarios/index.js';
import { dayNumber, isoDate } from '../calendar/civilDate.js';
import type { Duty } from '../duty/duty.js';
import type { PlannedDrill } from '../schedule/plannedDrill.js';
import { CALENDAR_WORDS, type CalendarLanguage, hazardWords } from './calendarWords.js';
import { drillUids, dutiesOfDrill } from './drillUids.js';
import type { ZoneTable } from './zoneObservances.js';

type JCalProperty = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];
export type JCalComponent = [name: string, properties: JCalProperty[], components: JCalComponent[]];

/** A drill as it goes into the calendar. */
export type CalendarDrill = PlannedDrill & {
  readonly unannounced?: boolean | undefined;
  /** It was planned and will not be held: programs that have it strike it out. */
  readonly isCancelled?: boolean | undefined;
};

export interface DrillCalendarInput {
  readonly school: School;
  /** As `2026-2027`. */
  readonly year: string;
  readonly drills: readonly CalendarDrill[];
  /** All duties of the year, met or not: drills are known again by them. */
  readonly duties: readonly Duty[];
  readonly language: CalendarLanguage;
  /** `null` gives times without a zone. */
  readonly zone: ZoneTable | null;
  /** When the file is written, UTC, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly writtenAt: string;
  /** Planners see every time; the staff's file does not tell when an unannounced drill begins. */
  readonly audience: 'planners' | 'staff';
  /** Events of an earlier file that are in the plan no more, to be struck out. */
  readonly withdrawn?: readonly WithdrawnEvent[];
  /** SEQUENCE of the file before, where it is known: this one counts on from it. */
  readonly lastSequence?: number;
}

export interface WithdrawnEvent {
  readonly uid: string;
  readonly date: string;
  readonly summary: string;
}

/** How long a drill is kept free in the calendar, min. Ours. */
const EVENT_MIN = 40;

/** Later files have a higher SEQUENCE even without a memory of earlier ones: minutes since this day, UTC. */
const SEQUENCE_SINCE = '2020-01-01';

const two = (value: number): string => String(value).padStart(2, '0');

function sequenceOf({ writtenAt, lastSequence = -1 }: DrillCalendarInput): number {
  const minutes = Number(writtenAt.slice(11, 13)) * 60 + Number(writtenAt.slice(14, 16));
  const byClock = (dayNumber(writtenAt.slice(0, 10)) - dayNumber(SEQUENCE_SINCE)) * 1440 + minutes;
  return Math.max(byClock, lastSequence + 1);
}

/** Minutes east of Greenwich as `+08:00`. */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function zoneComponent({ timeZone, observances }: ZoneTable): JCalComponent {
  return [
    'vtimezone',
    [['tzid', {}, 'text', timeZone]],
    observances.map(({ from, offsetBeforeMin, offsetMin, isSummerTime }) => [
      isSummerTime ? 'daylight' : 'standard',
      [
        ['dtstart', {}, 'date-time', from],
        ['tzoffsetfrom', {}, 'utc-offset', offsetText(offsetBeforeMin)],
        ['tzoffsetto', {}, 'utc-offset', offsetText(offsetMin)],
      ],
      [],
    ]),
  ];
}

function alarm(trigger: string, text: string): JCalComponent {
  const properties: JCalProperty[] = [
    ['action', {}, 'text', 'DISPLAY'],
    ['trigger', {}, 'duration', trigger],
    ['description', {}, 'text', text],
  ];
  return ['valarm', properties, []];
}

function timing(drill: CalendarDrill, zone: ZoneTable | null, isHidden: boolean): JCalProperty[] {
  if (isHidden) {
    return [
      ['dtstart', {}, 'date', drill.date],
      ['dtend', {}, 'date', isoDate(dayNumber(drill.date) + 1)],
    ];
  }
  const parameters: Record<string, string> = zone === null ? {} : { tzid: zone.timeZone };
  return [
    ['dtstart', parameters, 'date-time', `${drill.date}T${drill.time}:00`],
    ['duration', {}, 'duration', `PT${EVENT_MIN}M`],
  ];
}

function description(drill: CalendarDrill, input: DrillCalendarInput): string {
  const words = CALENDAR_WORDS[input.language];
  const duties = dutiesOfDrill(drill, input.duties).map((duty) => {
    const { docNo, sourceTitle, article } = duty.clause;
    const clause = `${docNo ?? sourceTitle} ${article}`;
    if (input.language === 'en') return `${duty.title} (${duty.rule}, ${clause})`;
    return `${duty.titleZh}（${duty.rule}，${clause}）`;
  });
  const lines = duties.length === 0 ? [] : [words.duties, ...duties.map((line) => `- ${line}`)];
  if (drill.provisional) lines.push(words.provisional);
  if (drill.unannounced === true) lines.push(words.unannounced);
  return lines.join('\n');
}

function status(drill: CalendarDrill): string {
  if (drill.isCancelled === true) return 'CANCELLED';
  return drill.provisional ? 'TENTATIVE' : 'CONFIRMED';
}

function eventComponent(drill: CalendarDrill, uid: string, input: DrillCalendarInput): JCalComponent {
  const words = CALENDAR_WORDS[input.language];
  const isHidden = input.audience === 'staff' && drill.unannounced === true;
  const isCancelled = drill.isCancelled === true;
  const slot = isHidden || drill.slot === 'lesson' ? '' : ` · ${words.slot[drill.slot]}`;
  const title = `${words.kind[drill.kind]}${hazardWords(drill.hazards, input.language)}${slot}`;
  const properties: JCalProperty[] = [
    ['uid', {}, 'text', uid],
    ['dtstamp', {}, 'date-time', input.writtenAt],
    ['sequence', {}, 'integer', sequenceOf(input)],
    ...timing(drill, input.zone, isHidden),
    ['summary', {}, 'text', isCancelled ? `${words.cancelled} · ${title}` : title],
    ['location', {}, 'text', input.school.name],
    // the titles of some duties tell the part of the day
    ['description', {}, 'text', isHidden ? words.unannounced : description(drill, input)],
    ['categories', {}, 'text', words.category],
    ['status', {}, 'text', status(drill)],
  ];
  const alarms = isCancelled
    ? []
    : [alarm('-P7D', `${words.weekBefore} · ${title}`), alarm('-P1D', `${words.dayBefore} · ${title}`)];
  return ['vevent', properties, alarms];
}

function withdrawnComponent({ uid, date, summary }: WithdrawnEvent, input: DrillCalendarInput): JCalComponent {
  const { cancelled } = CALENDAR_WORDS[input.language];
  const properties: JCalProperty[] = [
    ['uid', {}, 'text', uid],
    ['dtstamp', {}, 'date-time', input.writtenAt],
    ['sequence', {}, 'integer', sequenceOf(input)],
    ['dtstart', {}, 'date', date],
    ['summary', {}, 'text', summary.startsWith(cancelled) ? summary : `${cancelled} · ${summary}`],
    ['status', {}, 'text', 'CANCELLED'],
  ];
  return ['vevent', properties, []];
}

/** Same input, same calendar. */
export function drillCalendar(input: DrillCalendarInput): JCalComponent {
  const { school, year, drills, duties, zone } = input;
  const uids = drillUids(school, year, drills, duties);
  const name = CALENDAR_WORDS[input.language].calendarName(school.name, year);
  const properties: JCalProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Muster//Drill year//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', 'PUBLISH'],
    ['name', {}, 'text', name],
    ['x-wr-calname', {}, 'text', name],
  ];
  if (zone !== null) properties.push(['x-wr-timezone', {}, 'text', zone.timeZone]);
  const kept = new Set(uids);
  const withdrawn = (input.withdrawn ?? []).filter(({ uid }) => !kept.has(uid));
  return [
    'vcalendar',
    properties,
    [
      ...(zone === null ? [] : [zoneComponent(zone)]),
      ...drills.map((drill, i) => eventComponent(drill, uids[i] as string, input)),
      ...withdrawn.map((event) => withdrawnComponent(event, input)),
    ],
  ];
}
