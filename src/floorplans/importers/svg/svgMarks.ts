/** What is drawn in an SVG: shapes and texts with the words of their groups, y upwards, in the drawing's own unit. */
import type { Point } from '../../../model/index.js';
import type { SvgArc, SvgLine } from './flattenShape.js';

/** A group and what it is called. */
export interface SvgGroup {
  /** Its label, title and id, as far as it has them. */
  readonly words: readonly string[];
  readonly data: Readonly<Record<string, string>>;
}

export interface SvgShape {
  readonly id: string;
  /** As of a group. */
  readonly words: readonly string[];
  /** Attributes `data-…` by what follows. */
  readonly data: Readonly<Record<string, string>>;
  /** From the outermost to the innermost. */
  readonly groups: readonly SvgGroup[];
  readonly lines: readonly SvgLine[];
  readonly arcs: readonly SvgArc[];
  readonly isFilled: boolean;
}

export interface SvgText {
  readonly text: string;
  /** About the middle of the words. */
  readonly at: Point;
  readonly height: number;
  readonly groups: readonly SvgGroup[];
}

export interface SvgMarks {
  readonly shapes: readonly SvgShape[];
  readonly texts: readonly SvgText[];
  /** Scripts, embedded pages, pictures and addresses of other files, which are never followed. */
  readonly leftOut: number;
  /** There was more than {@link MAX_SVG_POINTS} or {@link MAX_SVG_SHAPES}. */
  readonly isTooMuch: boolean;
}

/** More points, or copies of symbols, than a floor plan has. */
export const MAX_SVG_POINTS = 1_000_000;
/** More than a sheet of every floor has; what is read of as many stays under a gigabyte of memory. */
export const MAX_SVG_SHAPES = 150_000;
