/** A staircase laid again with something of it changed: form, place, direction, and the measures taken on the spot. */
import { distance, midpoint, type Point, type Segment } from '../../../model/index.js';
import type { CampusPlan, Stair } from '../../campusPlan.js';
import { snapToGrid } from '../../cells/clipping.js';
import { stairRiseProblems } from '../../checks/stairRiseCheck.js';
import { labelOf } from '../../labelOf.js';
import { normalDeg } from '../../underlay/directionDeg.js';
import { changed, type EditOutcome, notThere, refused } from '../editOutcome.js';
import type { EditOf } from '../planEdit.js';
import { findLevel, withItem, withoutMarks } from '../planParts.js';
import { inForm, rampMeasures, stepsOfForm } from './stairForm.js';
import { endsOnFloors, hasGround, roomAt, stairEnds, stairInTheWay } from './stairGround.js';
import { layFlights, layoutOf, type StairLayout } from './stairLayout.js';
import { measureRefusal } from './stairLimits.js';

type SetStair = EditOf<'setStair'>;

/** Flights whose drawn run differs from that of their steps by more than this are told, m. */
const SAME_RUN_M = 0.05;

/** The edge about its middle, as long as asked. */
function resized([left, right]: Segment, lengthM: number): Segment {
  const [x, y] = midpoint([left, right]);
  const factor = lengthM / distance(left, right) / 2;
  const half: Point = [(right[0] - left[0]) * factor, (right[1] - left[1]) * factor];
  return [snapToGrid([x - half[0], y - half[1]]), snapToGrid([x + half[0], y + half[1]])];
}

const SAID = ['name', 'nameEn', 'widthM', 'riserM', 'treadM'] as const;

/** Names and measures as they are said, flights as they were but for their width and number of steps. */
function told(stair: Stair, edit: SetStair, steps: readonly number[]): Stair {
  const { origin, ...rest } = stair;
  const { widthM, runPerRise } = edit;
  const given = {
    ...Object.fromEntries(SAID.flatMap((field) => (edit[field] === undefined ? [] : [[field, edit[field]]]))),
    ...(runPerRise === undefined ? {} : rampMeasures(runPerRise)),
  };
  const flights = stair.flights.map((flight, index) => ({
    ...flight,
    steps: steps[index] ?? flight.steps,
    ...(widthM === undefined ? {} : { foot: resized(flight.foot, widthM), head: resized(flight.head, widthM) }),
  }));
  return { ...rest, ...given, flights, ...withoutMarks(origin, Object.keys(given)) };
}

/** The steps of its flights after the change: as typed, else as many as a typed riser gives. */
function stepsAfter({ flights, kind }: Stair, { steps, riserM, stairKind = kind }: SetStair): readonly number[] {
  if (steps !== undefined) return steps.length === 1 ? stepsOfForm(stairKind, steps[0] as number) : steps;
  if (riserM === undefined || kind === 'ramp') return flights.map((flight) => flight.steps);
  return flights.map(({ fromElevationM, toElevationM }) =>
    Math.max(1, Math.round((toElevationM - fromElevationM) / riserM)),
  );
}

function heightsOf(plan: CampusPlan, { lower, upper }: Stair): readonly [number, number] {
  const at = (levelId: string) => findLevel(plan, levelId)?.level.elevationM ?? 0;
  return [at(lower.levelId), at(upper.levelId)];
}

function layoutAfter(stair: Stair, edit: SetStair, heightM: number): StairLayout {
  const now = layoutOf(stair);
  const steps = stepsAfter(stair, edit);
  const { stairKind = now.kind, runPerRise } = edit;
  const formed = inForm({ ...now, ...(edit.steps === undefined ? { steps } : {}) }, stairKind, heightM);
  const { widthM, riserM, treadM, landingM, turn, at } = edit;
  return {
    ...formed,
    ...(edit.steps === undefined ? {} : { steps }),
    ...(widthM === undefined ? {} : { widthM }),
    ...(riserM === undefined ? {} : { riserM }),
    ...(treadM === undefined ? {} : { treadM }),
    ...(landingM === undefined ? {} : { landingM }),
    ...(runPerRise === undefined ? {} : rampMeasures(runPerRise)),
    ...(turn === undefined ? {} : { turn }),
    ...(at === undefined ? {} : { at: snapToGrid(at) }),
    ...(edit.directionDeg === undefined ? {} : { directionDeg: normalDeg(edit.directionDeg) }),
  };
}

/** Laid as its measures say, in the rooms its ends now lead to; `null` where its storeys have no floor for that. */
function laidAgain(plan: CampusPlan, stair: Stair, edit: SetStair): Stair | null {
  const [fromM, toM] = heightsOf(plan, stair);
  const layout = layoutAfter(stair, edit, toM - fromM);
  const flights = layFlights(layout, fromM, toM);
  const ends = stairEnds(flights);
  const [below, above] = [stair.lower, stair.upper].map(({ levelId }) => findLevel(plan, levelId)?.level);
  const from = below && roomAt(below, ends.before);
  const to = above && roomAt(above, ends.after);
  if (from === undefined || to === undefined) return null;
  const { kind, riserM, treadM, widthM } = layout;
  const made: Stair = {
    ...told(stair, edit, layout.steps),
    ...{ kind, riserM, treadM, widthM, ...flights },
    lower: { ...stair.lower, spaceId: from.id },
    upper: { ...stair.upper, spaceId: to.id },
  };
  return hasGround(plan, made) && endsOnFloors(plan, made) ? made : null;
}

function runDiffers(plan: CampusPlan, stair: Stair): EditOutcome['problems'] {
  const off = stair.flights.find(
    ({ foot, head, steps }) => Math.abs(distance(midpoint(foot), midpoint(head)) - steps * stair.treadM) > SAME_RUN_M,
  );
  if (off === undefined || stair.kind === 'ramp') return [];
  const drawnM = distance(midpoint(off.foot), midpoint(off.head));
  const neededM = off.steps * stair.treadM;
  const hundredths = (valueM: number) => Math.round(valueM * 100) / 100;
  const values = {
    stair: labelOf(stair),
    steps: off.steps,
    drawnM: hundredths(drawnM),
    neededM: hundredths(neededM),
  };
  const text = `A flight of ${values.stair} is drawn ${drawnM.toFixed(2)} m long; ${off.steps} steps of ${stair.treadM} m are ${neededM.toFixed(2)} m. People walk the slope as drawn: draw the stair room longer, or measure again.`;
  return refused(plan, 'edit-stair-run-differs', text, values).problems.map((each) => ({
    ...each,
    severity: 'warning' as const,
  }));
}

/** What moves its flights on the ground by the hand that draws, rather than by what was measured. */
const isLaying = ({ stairKind, turn, at, directionDeg, landingM, steps, runPerRise }: SetStair) =>
  [stairKind, turn, at, directionDeg, landingM, steps, runPerRise].some((each) => each !== undefined);

export function setStair(plan: CampusPlan, edit: SetStair): EditOutcome {
  const stair = plan.stairs.find(({ id }) => id === edit.stairId);
  if (stair === undefined) return notThere(plan, edit.stairId);
  const refusal = measureRefusal(plan, edit.stairKind ?? stair.kind, edit);
  if (refusal !== null) return refusal;
  const put = (made: Stair, problems: EditOutcome['problems'] = []) => {
    const after = { ...plan, stairs: withItem(plan.stairs, stair.id, () => made) };
    return changed(after, [stair.id], [...problems, ...(isCounted ? stairRiseProblems(after, made) : [])]);
  };
  const isMeasured = edit.treadM !== undefined || edit.riserM !== undefined;
  const isCounted = isMeasured || edit.steps !== undefined;
  const values = { stair: labelOf(stair) };
  if (isLaying(edit) || isMeasured) {
    const made = laidAgain(plan, stair, edit);
    const other = made === null ? undefined : stairInTheWay(plan, made);
    if (made !== null && other === undefined) return put(made);
    if (isLaying(edit) && other !== undefined) {
      const text = `${values.stair} would run into ${labelOf(other)}. Lay it beside it, or remove one of them.`;
      return refused(plan, 'edit-stair-in-the-way', text, { ...values, other: labelOf(other) });
    }
    if (isLaying(edit)) {
      const text = `Laid so, ${values.stair} leaves its stair room or does not end on a floor. Draw the stair rooms on both storeys larger first, or lay it otherwise.`;
      return refused(plan, 'edit-stair-leaves-room', text, values);
    }
  }
  const made = told(stair, edit, stepsAfter(stair, edit));
  if (edit.widthM !== undefined && edit.widthM > stair.widthM && !hasGround(plan, made)) {
    const text = `The stair room of ${values.stair} has no room for flights of ${edit.widthM} m. Draw the room larger first, or write a smaller width.`;
    return refused(plan, 'edit-stair-too-wide', text, { ...values, widthM: edit.widthM });
  }
  return put(made, isMeasured ? runDiffers(plan, made) : []);
}
