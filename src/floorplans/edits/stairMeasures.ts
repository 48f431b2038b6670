/** The measures of a staircase as they are taken on the spot: name, clear width, riser, tread. */
import { distance, midpoint, type Point, type Polygon, type Segment } from '../../model/index.js';
import type { CampusPlan, Flight, Stair } from '../campusPlan.js';
import { intersectAll, snapToGrid, subtractAll, totalAreaM2 } from '../cells/clipping.js';
import { labelOf } from '../plan/labelOf.js';
import { changed, type EditOutcome, notThere, refused } from './editOutcome.js';
import type { EditOf } from './planEdit.js';
import { findSpace, withItem, withoutMarks } from './planParts.js';

/** What can be typed, m: anything a staircase has been built with, and no slip of the decimal point. */
const POSSIBLE_M = { widthM: [0.5, 20], riserM: [0.08, 0.3], treadM: [0.15, 0.6] } as const;

/** Flights whose drawn run differs from that of their steps by more than this share are told. */
const SAME_RUN_SHARE = 0.15;

/** Corners of flights may stick out of their room, or into each other, by so little, m². */
const TOUCH_M2 = 0.05;

/** The edge about its middle, as long as asked. */
function resized([left, right]: Segment, lengthM: number): Segment {
  const [x, y] = midpoint([left, right]);
  const factor = lengthM / distance(left, right) / 2;
  const half: Point = [(right[0] - left[0]) * factor, (right[1] - left[1]) * factor];
  return [snapToGrid([x - half[0], y - half[1]]), snapToGrid([x + half[0], y + half[1]])];
}

const areaOf = ({ foot, head }: Flight): Polygon => ({ outer: [foot[0], foot[1], head[1], head[0]], holes: [] });

/** Whether the flights lie in the rooms of the staircase and beside each other. */
function hasRoom(plan: CampusPlan, stair: Stair): boolean {
  const rooms = [stair.lower.spaceId, stair.upper.spaceId].flatMap((id) => findSpace(plan, id)?.space.polygon ?? []);
  return stair.flights.every((flight, index) => {
    const own = [areaOf(flight)];
    const others = stair.flights.slice(index + 1).map(areaOf);
    return (
      totalAreaM2(subtractAll(own, rooms)) <= TOUCH_M2 &&
      others.every((other) => totalAreaM2(intersectAll(own, [other])) <= TOUCH_M2)
    );
  });
}

function measured(stair: Stair, { name, nameEn, widthM, riserM, treadM }: EditOf<'setStair'>): Stair {
  const { origin, ...rest } = stair;
  const flights = stair.flights.map((flight) => ({
    ...flight,
    ...(widthM === undefined ? {} : { foot: resized(flight.foot, widthM), head: resized(flight.head, widthM) }),
    ...(riserM === undefined
      ? {}
      : { steps: Math.max(1, Math.round((flight.toElevationM - flight.fromElevationM) / riserM)) }),
  }));
  const given = { name, nameEn, widthM, riserM, treadM };
  const byHand = Object.entries(given).filter(([, value]) => value !== undefined);
  const marks = withoutMarks(
    origin,
    byHand.map(([field]) => field),
  );
  return { ...rest, ...Object.fromEntries(byHand), flights, ...marks };
}

export function setStair(plan: CampusPlan, edit: EditOf<'setStair'>): EditOutcome {
  const stair = plan.stairs.find(({ id }) => id === edit.stairId);
  if (stair === undefined) return notThere(plan, edit.stairId);
  for (const field of ['widthM', 'riserM', 'treadM'] as const) {
    const value = edit[field];
    const [from, until] = POSSIBLE_M[field];
    if (value === undefined || (value >= from && value <= until)) continue;
    const text = `${value} m is no measure of a stair here. Write a number from ${from} to ${until}.`;
    return refused(plan, 'edit-stair-measure-invalid', text, { value, from, until });
  }
  const made = measured(stair, edit);
  if (edit.widthM !== undefined && edit.widthM > stair.widthM && !hasRoom(plan, made)) {
    const values = { stair: labelOf(stair), widthM: edit.widthM };
    const text = `The stair room of ${values.stair} has no room for flights of ${edit.widthM} m. Draw the room larger first, or write a smaller width.`;
    return refused(plan, 'edit-stair-too-wide', text, values);
  }
  const done = changed({ ...plan, stairs: withItem(plan.stairs, stair.id, () => made) }, [stair.id]);
  const [first] = made.flights;
  if (first === undefined || made.kind === 'ramp' || (edit.treadM ?? edit.riserM) === undefined) return done;
  const drawnM = distance(midpoint(first.foot), midpoint(first.head));
  const neededM = first.steps * made.treadM;
  if (Math.abs(drawnM - neededM) <= SAME_RUN_SHARE * neededM) return done;
  const values = { stair: labelOf(made), steps: first.steps, drawnM: Math.round(drawnM * 100) / 100, neededM };
  const text = `A flight of ${values.stair} is drawn ${drawnM.toFixed(2)} m long; ${first.steps} steps of ${made.treadM} m are ${neededM.toFixed(2)} m. People walk the slope as drawn: draw the stair room longer, or measure again.`;
  const told = refused(plan, 'edit-stair-run-differs', text, { ...values, neededM: Math.round(neededM * 100) / 100 });
  return { ...done, problems: told.problems.map((each) => ({ ...each, severity: 'warning' as const })) };
}
