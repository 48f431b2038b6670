/**
 * What every reader of line work gives: lines, arcs, texts and symbols in the drawing's own unit, y upwards.
 *
 * Nothing here knows a file format; what the marks mean is worked out from this, once for all formats.
 */
import type { Point } from '../../../model/index.js';

/** Units a floor plan is drawn in. */
export const DRAWING_UNITS = ['mm', 'cm', 'm', 'in', 'ft'] as const;

export type DrawingUnit = (typeof DRAWING_UNITS)[number];

/** Metres per unit. */
export const METRES_PER_UNIT: Readonly<Record<DrawingUnit, number>> = {
  mm: 0.001,
  cm: 0.01,
  m: 1,
  in: 0.0254,
  ft: 0.3048,
};

/** A line in one or more straight pieces; curves are chords of at most 7.5°. */
export interface DrawnLine {
  readonly points: readonly Point[];
  /** The last point is joined to the first, which is not repeated. */
  readonly isClosed: boolean;
  readonly layer: string;
  /** Index of the symbol it belongs to; -1 for a loose line. */
  readonly symbol: number;
}

/** A circular arc; it is among the lines as well, as chords. */
export interface DrawnArc {
  readonly centre: Point;
  readonly from: Point;
  readonly to: Point;
  readonly radius: number;
  /** How far it turns, 0 to 360°. */
  readonly sweepDeg: number;
  readonly layer: string;
  readonly symbol: number;
}

export interface DrawnText {
  /** Without formatting codes; line ends are blanks. */
  readonly text: string;
  /** Lower left or anchor point. */
  readonly at: Point;
  readonly height: number;
  readonly layer: string;
}

/** One placed copy of a block or symbol. */
export interface DrawnSymbol {
  readonly name: string;
  readonly layer: string;
  readonly at: Point;
  /** Index of the symbol it is a part of; -1 for none. */
  readonly parent: number;
}

/** A dimension that prints another figure than the length it was measured from. */
export interface DrawnDimension {
  readonly measured: number;
  readonly printed: number;
}

export interface LineDrawing {
  readonly lines: readonly DrawnLine[];
  readonly arcs: readonly DrawnArc[];
  readonly texts: readonly DrawnText[];
  readonly symbols: readonly DrawnSymbol[];
  readonly dimensions: readonly DrawnDimension[];
  /** As the file declares it, which is often wrong; `null` where it says nothing. */
  readonly declaredUnit: DrawingUnit | null;
}
