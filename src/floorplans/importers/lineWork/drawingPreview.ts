/** A light picture of a drawing by layer, for a person to see what each layer holds. */
import { distance, type Point } from '../../../model/index.js';
import { type LayerMap, meaningOf } from './layerReading.js';
import type { LineDrawing } from './lineDrawing.js';

export interface PreviewLayer {
  readonly name: string;
  /** Four numbers a piece: from x, y to x, y, m. */
  readonly pieces: Float32Array;
  readonly texts: readonly { readonly at: Point; readonly text: string }[];
}

export interface DrawingPreview {
  readonly layers: readonly PreviewLayer[];
  /** Short pieces that were left out of the picture. */
  readonly leftOut: number;
}

/** Straight pieces of the picture: more are slow to draw, and what is left out is too short to be seen. */
const MAX_PIECES = 18_000;

/** Names in the picture of one layer. */
const MAX_TEXTS = 300;

interface Piece {
  readonly layer: string;
  readonly from: Point;
  readonly to: Point;
  readonly lengthM: number;
}

function piecesOf({ lines }: LineDrawing): Piece[] {
  const pieces: Piece[] = [];
  for (const { points, isClosed, layer } of lines) {
    const until = isClosed ? points.length : points.length - 1;
    for (let i = 0; i < until; i++) {
      const from = points[i] as Point;
      const to = points[(i + 1) % points.length] as Point;
      pieces.push({ layer, from, to, lengthM: distance(from, to) });
    }
  }
  return pieces;
}

/**
 * Layers that take part in the plan come before those that are left out, and long pieces before short ones.
 *
 * @param drawing - in metres
 */
export function previewDrawing(drawing: LineDrawing, layers: LayerMap): DrawingPreview {
  const pieces = piecesOf(drawing);
  const isUsed = ({ layer }: Piece) => meaningOf(layers, layer) !== 'ignore';
  const used = longest(pieces.filter(isUsed), MAX_PIECES);
  const kept = [
    ...used,
    ...longest(
      pieces.filter((piece) => !isUsed(piece)),
      MAX_PIECES - used.length,
    ),
  ];
  const byLayer = new Map<string, number[]>([...layers.keys()].map((name) => [name, []]));
  for (const { layer, from, to } of kept) byLayer.get(layer)?.push(from[0], from[1], to[0], to[1]);
  const textsOf = (name: string) =>
    drawing.texts
      .filter(({ layer }) => layer === name)
      .slice(0, MAX_TEXTS)
      .map(({ at, text }) => ({ at, text }));
  return {
    layers: [...byLayer].map(([name, numbers]) => ({ name, pieces: Float32Array.from(numbers), texts: textsOf(name) })),
    leftOut: pieces.length - kept.length,
  };
}

/** At most so many, in the order of the drawing. */
function longest(pieces: readonly Piece[], most: number): readonly Piece[] {
  if (pieces.length <= most) return pieces;
  if (most === 0) return [];
  const lengths = Float64Array.from(pieces, ({ lengthM }) => lengthM).sort();
  const least = lengths[lengths.length - most] as number;
  return pieces.filter(({ lengthM }) => lengthM >= least).slice(0, most);
}
