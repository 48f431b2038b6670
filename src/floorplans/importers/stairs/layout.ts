/** A design at a place → the lines of its flights and landing, in an upright frame. */
import type { Polygon, Segment } from '../../../model/index.js';
import type { StairDesign } from './stairDesign.js';

/** An upright rectangle, m. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface LayoutFlight {
  /** Left end first when looking up the flight. */
  readonly foot: Segment;
  readonly head: Segment;
}

export interface StairLayout {
  readonly design: StairDesign;
  readonly footprint: Box;
  readonly flights: readonly LayoutFlight[];
  readonly landings: readonly Polygon[];
  /** Where one steps on from the lower floor, and off to the upper one. */
  readonly foot: Segment;
  readonly head: Segment;
}

export function boxPolygon({ x0, y0, x1, y1 }: Box): Polygon {
  return {
    outer: [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ],
    holes: [],
  };
}

/** Width and length of the floor that a design covers, m. */
export function footprintSize({ kind, widthM, runM, landingM }: StairDesign): { widthM: number; lengthM: number } {
  if (kind === 'halfTurn') return { widthM: 2 * widthM, lengthM: runM + landingM };
  return { widthM, lengthM: landingM > 0 ? 2 * runM + landingM : runM };
}

const across = (x0: number, x1: number, y: number): Segment => [
  [x0, y],
  [x1, y],
];

/** Up the right-hand flight, back on the left-hand one: people keep to the right and turn left. */
function halfTurn(design: StairDesign, footprint: Box): StairLayout {
  const { x0, y0, x1, y1 } = footprint;
  const middle = x0 + design.widthM;
  const turn = y0 + design.runM;
  const foot = across(middle, x1, y0);
  // looking up the second flight means looking down the page: its left is on the right
  const head = across(middle, x0, y0);
  const flights = [
    { foot, head: across(middle, x1, turn) },
    { foot: across(middle, x0, turn), head },
  ];
  return { design, footprint, flights, landings: [boxPolygon({ x0, y0: turn, x1, y1 })], foot, head };
}

function straight(design: StairDesign, footprint: Box): StairLayout {
  const { x0, y0, x1, y1 } = footprint;
  const foot = across(x0, x1, y0);
  const head = across(x0, x1, y1);
  if (design.landingM === 0) return { design, footprint, flights: [{ foot, head }], landings: [], foot, head };
  const from = y0 + design.runM;
  const until = y1 - design.runM;
  const flights = [
    { foot, head: across(x0, x1, from) },
    { foot: across(x0, x1, until), head },
  ];
  return { design, footprint, flights, landings: [boxPolygon({ x0, y0: from, x1, y1: until })], foot, head };
}

/** @param footprint - of the size that {@link footprintSize} gives */
export function layOut(design: StairDesign, footprint: Box): StairLayout {
  return design.kind === 'halfTurn' ? halfTurn(design, footprint) : straight(design, footprint);
}

/** The floor that must stay free before the foot and, for a straight stair, behind the head. */
export function frontBoxes({ design, footprint }: StairLayout): Box[] {
  const { x0, y0, x1, y1 } = footprint;
  const before = { x0, y0: y0 - design.frontM, x1, y1: y0 };
  return design.kind === 'halfTurn' ? [before] : [before, { x0, y0: y1, x1, y1: y1 + design.frontM }];
}
