/**
 * Helpers go with whom they help: the simulation moves them as one body, the record counts every one of them.
 *
 * They come after everyone else in the tables. What happens to the body happens to them, at the same step, and they
 * stand beside its middle.
 */
import type { Frame, OccupantTable, RunEvent } from '../../sim/index.js';
import type { PlacedPopulation } from '../population/person.js';

/** Helpers stand this far left and right of the middle, cm; well inside the body they form. */
const BESIDE_CM = [-22, 22];

export interface Companions {
  readonly table: OccupantTable;
  frame(ofBodies: Frame): Frame;
  events(ofBodies: readonly RunEvent[]): readonly RunEvent[];
  /** One number for each body to one for each person. */
  numbers(ofBodies: Float64Array | null): Float64Array | null;
}

export function createCompanions({ groups, people }: PlacedPopulation): Companions {
  const helpers = people.flatMap(({ companions = [] }, body) =>
    companions.map((each, k) => ({ ...each, body, besideCm: BESIDE_CM[k] ?? 0 })),
  );
  const helpersOf = new Map<number, number[]>();
  helpers.forEach(({ body }, k) => {
    helpersOf.set(body, [...(helpersOf.get(body) ?? []), people.length + k]);
  });
  const bodyOf = (k: number) => people[helpers[k]?.body as number];
  const table: OccupantTable = {
    ids: [...people, ...helpers].map((each) => each.id),
    group: Uint16Array.from([...people, ...helpers], (each) => each.group),
    groups,
    radiusM: Float32Array.from([...people, ...helpers], (each) => each.radiusM),
    freeSpeedMPerS: Float32Array.from([
      ...people.map((each) => each.freeSpeedMPerS),
      ...helpers.map((_, k) => bodyOf(k)?.freeSpeedMPerS ?? 0),
    ]),
  };
  if (helpers.length === 0) {
    return { table, frame: (frame) => frame, events: (events) => events, numbers: (numbers) => numbers };
  }

  function withHelpers<T extends Int32Array | Int16Array | Uint8Array | Float64Array>(ofBodies: T, into: T): T {
    into.set(ofBodies);
    helpers.forEach(({ body }, k) => {
      into[people.length + k] = ofBodies[body] as number;
    });
    return into;
  }

  const count = people.length + helpers.length;
  return {
    table,
    frame(frame) {
      const xCm = withHelpers(frame.xCm, new Int32Array(count));
      helpers.forEach(({ besideCm }, k) => {
        xCm[people.length + k] = (xCm[people.length + k] as number) + besideCm;
      });
      return {
        ...frame,
        xCm,
        yCm: withHelpers(frame.yCm, new Int32Array(count)),
        cell: withHelpers(frame.cell, new Int16Array(count)),
        state: withHelpers(frame.state, new Uint8Array(count)),
      };
    },
    events: (events) =>
      events.flatMap((event) => {
        const own = 'occupant' in event ? helpersOf.get(event.occupant) : undefined;
        return own ? [event, ...own.map((occupant) => ({ ...event, occupant }))] : [event];
      }),
    numbers: (numbers) => numbers && withHelpers(numbers, new Float64Array(count)),
  };
}
