/** One row a rule: its windows in the semester, and the drills that count towards it. */
import {
  countsTowards,
  type DrillEvent,
  type Duty,
  dayNumber,
  eventOfPlanned,
  type IsoDate,
  type PlannedDrill,
} from '../../../../../drills/index.js';
import type { DrillYear } from '../../../../duties/drillYear.js';
import { placeOf, type SemesterGrid } from './semesterGrid.js';

export interface GridMark {
  readonly key: string;
  readonly date: IsoDate;
  /** `late` and `deadline` stand at the end of a window without a drill. */
  readonly state: 'held' | 'fixed' | 'proposed' | 'deadline' | 'late';
  readonly drill: PlannedDrill | null;
  /** Of the marks of one drill the one that takes the keyboard. */
  readonly isHandle: boolean;
  /** On which side its date fits; `null` where it would lie over the next mark. */
  readonly label: 'right' | 'left' | null;
}

export interface GridRow {
  readonly key: string;
  /** The duties of the rule that touch the semester; none in the row of drills that count towards nothing. */
  readonly duties: readonly Duty[];
  readonly layer: 'local' | 'national' | 'advice' | 'other';
  readonly marks: readonly GridMark[];
  /** Where nothing is held in this semester: the day of the other one on which a drill counts towards it. */
  readonly elsewhere: IsoDate | null;
}

/** A drill that counts in several rows, from the first of them to the last. */
export interface GridTie {
  readonly key: string;
  readonly date: IsoDate;
  readonly fromRow: number;
  readonly untilRow: number;
}

/** Room a date needs beside its mark, percent of the line. */
const LABEL_ROOM = 8;

/** How the drill that is being moved is held at the moment. */
interface Held {
  readonly drill: PlannedDrill;
  readonly date: IsoDate;
}

const eventOf = (drill: PlannedDrill, date: IsoDate = drill.date): DrillEvent => eventOfPlanned({ ...drill, date });

function touches({ dueFrom, dueUntil }: Duty, from: IsoDate, until: IsoDate): boolean {
  // without dates it may be any day
  return dueFrom === null || dueUntil === null || (dueFrom <= until && dueUntil >= from);
}

/** As the notices list them, so that a row keeps its place from semester to semester. */
const inRuleOrder = (duties: readonly Duty[]): Duty[] =>
  duties.filter((duty) => duty.work === 'drill' && duty.status !== 'notRequired');

function rowDuties(year: DrillYear, from: IsoDate, until: IsoDate): { layer: GridRow['layer']; duties: Duty[] }[] {
  const rows = new Map<string, { layer: GridRow['layer']; duties: Duty[] }>();
  const add = (duties: readonly Duty[], layerOf: (duty: Duty) => GridRow['layer']) => {
    for (const duty of duties) {
      if (duty.status === 'standing' || !touches(duty, from, until)) continue;
      const key = `${duty.rule} ${duty.title}`;
      const row = rows.get(key) ?? { layer: layerOf(duty), duties: [] };
      row.duties.push(duty);
      rows.set(key, row);
    }
  };
  add(inRuleOrder(year.schedule.duties), (duty) => (duty.layer === 'national' ? 'national' : 'local'));
  add(inRuleOrder(year.advice), () => 'advice');
  const order: readonly GridRow['layer'][] = ['local', 'national', 'advice'];
  return [...rows.values()].sort((a, b) => order.indexOf(a.layer) - order.indexOf(b.layer));
}

function withLabels(marks: readonly Omit<GridMark, 'label'>[], grid: SemesterGrid): GridMark[] {
  const sorted = [...marks].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return sorted.map((mark, i) => {
    const place = placeOf(grid, dayNumber(mark.date), 0.5);
    const next = sorted[i + 1];
    const before = sorted[i - 1];
    const roomAfter = (next === undefined ? 100 : placeOf(grid, dayNumber(next.date))) - place;
    const roomBefore = place - (before === undefined ? 0 : placeOf(grid, dayNumber(before.date)) + LABEL_ROOM);
    return { ...mark, label: roomAfter > LABEL_ROOM ? 'right' : roomBefore > LABEL_ROOM ? 'left' : null };
  });
}

/** The drills of the plan, and the one in the hand even where a new plan has left it out meanwhile. */
function drillsInSight({ schedule }: DrillYear, held: Held | null): readonly PlannedDrill[] {
  const isMissing = held !== null && !schedule.drills.some((each) => each.id === held.drill.id);
  return isMissing ? [...schedule.drills, held.drill] : schedule.drills;
}

export function gridRows(
  year: DrillYear,
  grid: SemesterGrid,
  from: IsoDate,
  until: IsoDate,
  held: Held | null,
): { readonly rows: readonly GridRow[]; readonly ties: readonly GridTie[] } {
  const handled = new Set<string>();
  const drills = drillsInSight(year, held);
  const isInside = (date: IsoDate) => date >= from && date <= until;
  const rows = rowDuties(year, from, until).map(({ layer, duties }): GridRow => {
    const counts = (event: DrillEvent) => duties.some((duty) => countsTowards(event, duty));
    const marks: Omit<GridMark, 'label'>[] = [];
    year.held.forEach((event, i) => {
      if (!isInside(event.date) || !counts(event)) return;
      marks.push({ key: `held ${i}`, date: event.date, state: 'held', drill: null, isHandle: false });
    });
    for (const drill of drills) {
      const isMoved = held?.drill.id === drill.id;
      const date = isMoved ? held.date : drill.date;
      if (!isInside(date)) continue;
      if (!counts(eventOf(drill)) && !(isMoved && counts(eventOf(drill, date)))) continue;
      const state = year.fixed.has(drill.id) ? 'fixed' : 'proposed';
      marks.push({ key: drill.id, date, state, drill, isHandle: !handled.has(drill.id) });
      handled.add(drill.id);
    }
    for (const duty of duties) {
      if (duty.dueUntil === null || !isInside(duty.dueUntil) || layer === 'advice') continue;
      const isPlanned = drills.some((drill) => countsTowards(eventOf(drill), duty));
      const state =
        duty.status === 'overdue'
          ? 'late'
          : duty.status === 'due' && !isPlanned && year.planning === 'ready'
            ? 'deadline'
            : null;
      if (state !== null) marks.push({ key: duty.id, date: duty.dueUntil, state, drill: null, isHandle: false });
    }
    const outside = drills.find((drill) => !isInside(drill.date) && counts(eventOf(drill)));
    const elsewhere = marks.length === 0 ? (outside?.date ?? null) : null;
    return { key: duties[0]?.id ?? '', duties, layer, marks: withLabels(marks, grid), elsewhere };
  });
  const others = otherDrills(year, rows, isInside, held);
  if (others.length > 0)
    rows.push({ key: 'other', duties: [], layer: 'other', marks: withLabels(others, grid), elsewhere: null });
  return { rows, ties: tiesOf(rows) };
}

/** Drills that no duty counts: they are held all the same. */
function otherDrills(
  year: DrillYear,
  rows: readonly GridRow[],
  isInside: (date: IsoDate) => boolean,
  held: Held | null,
) {
  const shown = new Set(rows.flatMap((row) => row.marks.map((mark) => mark.key)));
  const marks: Omit<GridMark, 'label'>[] = [];
  year.held.forEach((event, i) => {
    const key = `held ${i}`;
    if (isInside(event.date) && !shown.has(key)) {
      marks.push({ key, date: event.date, state: 'held', drill: null, isHandle: false });
    }
  });
  for (const drill of drillsInSight(year, held)) {
    const date = held?.drill.id === drill.id ? held.date : drill.date;
    if (!isInside(date) || shown.has(drill.id)) continue;
    const state = year.fixed.has(drill.id) ? 'fixed' : 'proposed';
    marks.push({ key: drill.id, date, state, drill, isHandle: true });
  }
  return marks;
}

function tiesOf(rows: readonly GridRow[]): GridTie[] {
  const ties = new Map<string, GridTie>();
  rows.forEach((row, i) => {
    for (const { key, date, state } of row.marks) {
      if (state === 'deadline' || state === 'late') continue;
      const tie = ties.get(key);
      ties.set(key, tie === undefined ? { key, date, fromRow: i, untilRow: i } : { ...tie, untilRow: i });
    }
  });
  return [...ties.values()].filter(({ fromRow, untilRow }) => untilRow > fromRow);
}
