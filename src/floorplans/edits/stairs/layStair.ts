/** A staircase laid by hand: in the rooms it begins and ends in, or in stair rooms that are drawn around it. */
import { cos, type Point, type Ring, sin } from '../../../model/index.js';
import type { CampusPlan, Level, Space, Stair } from '../../campusPlan.js';
import { stairRiseProblems } from '../../checks/stairRiseCheck.js';
import { labelOf } from '../../labelOf.js';
import { normalDeg, RAD_PER_DEG } from '../../underlay/directionDeg.js';
import { changed, type EditOutcome, notThere, refused } from '../editOutcome.js';
import { newId } from '../newId.js';
import type { EditOf } from '../planEdit.js';
import { findLevel } from '../planParts.js';
import { storeysOf, withStairRoom } from './addStair.js';
import { RISER_M, RUN_PER_RISE, rampMeasures, stepsOfForm, stepsOfStorey, TREAD_M } from './stairForm.js';
import { endsOnFloors, hasGround, roomAt, stairEnds, stairGround, stairInTheWay } from './stairGround.js';
import { goodLandingM, layFlights, type StairLayout, WELL_M } from './stairLayout.js';
import { measureRefusal } from './stairLimits.js';
import { labelled, lettersOf } from './stairsFromStacked.js';

/** Clear width where nothing is said: three streams of people of 0.55 m (GB 50099-2011, 8.7.2). */
const WIDTH_M = 1.65;

type LayStair = EditOf<'layStair'>;

/** What was said, and for the rest what a school would build. */
export function layoutFrom(
  edit: Omit<LayStair, 'kind' | 'lowerLevelId' | 'upperLevelId'>,
  heightM: number,
): StairLayout {
  const { stairKind = 'halfTurn', widthM = WIDTH_M, riserM = RISER_M, treadM = TREAD_M, steps } = edit;
  const isEven = stairKind === 'halfTurn' && steps === undefined;
  const storey = stepsOfStorey(heightM, riserM);
  const counted = steps ?? [isEven ? storey + (storey % 2) : storey];
  return {
    kind: stairKind,
    at: edit.at,
    directionDeg: normalDeg(edit.directionDeg),
    turn: edit.turn ?? 'left',
    widthM,
    riserM,
    treadM,
    ...(stairKind === 'ramp' ? rampMeasures(edit.runPerRise ?? RUN_PER_RISE) : {}),
    steps: counted.length === 1 ? stepsOfForm(stairKind, counted[0] as number) : counted,
    landingM: edit.landingM ?? goodLandingM(widthM),
    wellM: WELL_M,
  };
}

/** A rectangle along the first flight around everything, with floor to step on and off. */
function enclosure(layout: StairLayout, stair: Pick<Stair, 'flights' | 'landings'>): Ring {
  const angle = layout.directionDeg * RAD_PER_DEG;
  const [c, s] = [cos(angle), sin(angle)];
  const { before, after } = stairEnds(stair);
  const frontM = goodLandingM(layout.widthM);
  const corners = stairGround(stair).flatMap(({ outer }) => outer);
  const inFrame = ([x, y]: Point): Point => [
    (x - layout.at[0]) * c + (y - layout.at[1]) * s,
    (y - layout.at[1]) * c - (x - layout.at[0]) * s,
  ];
  const framed = corners.map(inFrame);
  const [us, vs] = [framed.map(([u]) => u), framed.map(([, v]) => v)];
  const bounds = { fromU: Math.min(...us), toU: Math.max(...us), fromV: Math.min(...vs), toV: Math.max(...vs) };
  for (const [u, v] of [before, after].map(inFrame)) {
    if (u < bounds.fromU) bounds.fromU -= frontM;
    else if (u > bounds.toU) bounds.toU += frontM;
    else if (v < bounds.fromV) bounds.fromV -= frontM;
    else if (v > bounds.toV) bounds.toV += frontM;
  }
  const { fromU, toU, fromV, toV } = bounds;
  const corner = (u: number, v: number): Point => [layout.at[0] + u * c - v * s, layout.at[1] + u * s + v * c];
  return [corner(fromU, fromV), corner(toU, fromV), corner(toU, toV), corner(fromU, toV)];
}

/** The plan with a room for one end: the one there, else a stair room like that of the other storey, else one around the flights. */
function withRoomFor(
  plan: CampusPlan,
  level: Level,
  at: Point,
  outline: Ring,
  names: Partial<Pick<LayStair, 'name' | 'nameEn'>>,
): { readonly plan: CampusPlan; readonly id: string } | null {
  const there = roomAt(level, at);
  return there === undefined ? withStairRoom(plan, level, { outline, ...names }) : { plan, id: there.id };
}

const stairOutline = (room: Space | undefined): Ring | null => (room?.kind === 'stair' ? room.polygon.outer : null);

export function layStair(plan: CampusPlan, edit: LayStair): EditOutcome {
  const storeys = storeysOf(plan, edit);
  if ('refusal' in storeys) return storeys.refusal;
  const { lower, upper, buildingId } = storeys;
  const kind = edit.stairKind ?? 'halfTurn';
  const refusal = measureRefusal(plan, kind, edit);
  if (refusal !== null) return refusal;
  if (!edit.at.every(Number.isFinite)) return notThere(plan, lower.id);
  const [fromM, toM] = [lower.elevationM, upper.elevationM];
  const layout = layoutFrom(edit, toM - fromM);
  const flights = layFlights(layout, fromM, toM);
  const ends = stairEnds(flights);
  const around = enclosure(layout, flights);
  const outlineFor = (other: Space | undefined) => stairOutline(other) ?? around;
  const below = withRoomFor(plan, lower, ends.before, outlineFor(roomAt(upper, ends.after)), edit);
  const level = below === null ? undefined : findLevel(below.plan, upper.id)?.level;
  const above =
    below && level && withRoomFor(below.plan, level, ends.after, outlineFor(roomAt(lower, ends.before)), edit);
  const values = { lower: labelOf(lower), upper: labelOf(upper) };
  if (below === null || !above) {
    const text = `There is no free floor for a stair in this outline on ${values.lower} and ${values.upper}: rooms lie there. Part them with walls first, or mark the room as a stair.`;
    return refused(plan, 'edit-stair-without-floor', text, values);
  }
  const bare: Stair = {
    id: newId(above.plan, 'stair'),
    name: '',
    kind,
    lower: { levelId: lower.id, spaceId: below.id },
    upper: { levelId: upper.id, spaceId: above.id },
    widthM: layout.widthM,
    riserM: layout.riserM,
    treadM: layout.treadM,
    ...flights,
  };
  const named = labelled(bare, plan, lettersOf(plan, buildingId));
  const { name, nameEn } = edit;
  const made = name === undefined ? named : { ...named, name, ...(nameEn === undefined ? {} : { nameEn }) };
  const other = stairInTheWay(plan, made);
  if (other !== undefined) {
    const text = `${labelOf(made)} would run into ${labelOf(other)}. Lay it beside it, or remove one of them.`;
    return refused(plan, 'edit-stair-in-the-way', text, { stair: labelOf(made), other: labelOf(other) });
  }
  if (!hasGround(above.plan, made) || !endsOnFloors(above.plan, made)) {
    const text = `Laid so, ${labelOf(made)} leaves its stair room or does not end on a floor. Draw the stair rooms on both storeys larger first, or lay it otherwise.`;
    return refused(plan, 'edit-stair-leaves-room', text, { stair: labelOf(made) });
  }
  const after: CampusPlan = { ...above.plan, stairs: [...above.plan.stairs, made] };
  return changed(after, [made.id, below.id, above.id], stairRiseProblems(after, made));
}
