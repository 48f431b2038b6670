/** A drill day as rows without field names: what stands in a QR code. */
import type { DayRoom, DrillDay } from './drillDay.js';

type Row = readonly unknown[];
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(Array.isArray) : []);

/** What is not known at the end is left out of the row. */
function compactRoom({ id, name, beds, expected, className }: DayRoom): readonly unknown[] {
  return [id, name, beds, expected, ...(className === undefined ? [] : [className])];
}

/** Version 1 of the rows; another order of them is another version of the hand-over. */
export function compactDay(day: DrillDay): readonly unknown[] {
  return [
    ...[day.drill, day.kind, day.hazards ?? 0, day.slot, day.plannedAt, day.timedTo ?? 0],
    day.signals.map(({ phase, name }) => [phase, name]),
    day.classes.map((c) => [c.id, c.name, c.room, c.slot, c.expected, c.pupilsNeedingHelp]),
    day.posts.map(({ id, name }) => [id, name]),
    day.wards.map(({ id, name, rooms }) => [id, name, rooms.map(compactRoom)]),
    [day.thresholds.targetS, day.thresholds.secureS, day.thresholds.sameTimeS],
  ];
}

/** The document the rows stand for; whether it is a drill day is for `parseDrillDay` to say. */
export function expandDay(compact: unknown): unknown {
  const row: Row = Array.isArray(compact) ? compact : [];
  const [drill, kind, hazards, slot, plannedAt, timedTo, signals, classes, posts, wards, thresholds] = row;
  const [targetS, secureS, sameTimeS] = Array.isArray(thresholds) ? thresholds : [];
  return {
    ...{ format: 'muster/drill-day', schemaVersion: 1, drill, kind, slot, plannedAt },
    ...(hazards === 0 ? {} : { hazards }),
    ...(timedTo === 0 ? {} : { timedTo }),
    signals: rowsOf(signals).map(([phase, name]) => ({ phase, name })),
    classes: rowsOf(classes).map(([id, name, room, place, expected, pupilsNeedingHelp]) => {
      return { id, name, room, slot: place, expected, pupilsNeedingHelp };
    }),
    posts: rowsOf(posts).map(([id, name]) => ({ id, name })),
    wards: rowsOf(wards).map(([id, name, rooms]) => ({
      ...{ id, name },
      rooms: rowsOf(rooms).map(([room, of, beds, expected, className]) => ({
        ...{ id: room, name: of, beds, expected },
        ...(className === undefined ? {} : { className }),
      })),
    })),
    thresholds: { targetS, secureS, sameTimeS },
  };
}
