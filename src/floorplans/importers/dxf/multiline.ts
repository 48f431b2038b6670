/** MLINE: parallel lines along one path, as some offices draw double-line walls. */
import type { Point } from '../../../model/index.js';
import type { DxfEntity, PathEntity } from './entities.js';
import { type Groups, toNumber } from './groups.js';

/** More parallel lines than this are damage. */
const MAX_ELEMENTS = 16;

interface MultilineVertex {
  readonly at: Point;
  /** Across the path, where the corner is mitred. */
  readonly mitre: Point;
  /** How far along the mitre each parallel line runs. */
  readonly offsets: readonly number[];
}

function readVertices(groups: Groups): MultilineVertex[] {
  const vertices: { at: Point; mitre: Point; offsets: number[] }[] = [];
  let takesOffset = false;
  groups.codes.forEach((code, index) => {
    const value = toNumber(groups.values[index] as string, 0);
    const next = toNumber(groups.values[index + 1] ?? '', 0);
    const last = vertices[vertices.length - 1];
    if (code === 11 && groups.codes[index + 1] === 21) vertices.push({ at: [value, next], mitre: [0, 0], offsets: [] });
    else if (code === 13 && last) last.mitre = [value, next];
    else if (code === 74) takesOffset = true;
    else if (code === 41 && takesOffset && last) {
      // the first parameter of an element is its offset, the rest are breaks in it
      last.offsets.push(value);
      takesOffset = false;
    }
  });
  return vertices;
}

export function readMultiline(groups: Groups, common: Pick<PathEntity, 'layer' | 'isFlipped'>): DxfEntity[] {
  const vertices = readVertices(groups);
  const count = Math.min(MAX_ELEMENTS, vertices[0]?.offsets.length ?? 0);
  if (vertices.length < 2) return [];
  const lines: DxfEntity[] = [];
  for (let element = 0; element < count; element++) {
    const points = vertices.map(({ at, mitre, offsets }): Point => {
      const offset = offsets[element] ?? 0;
      return [at[0] + mitre[0] * offset, at[1] + mitre[1] * offset];
    });
    const isClosed = (groups.number(71, 0) & 2) === 2;
    lines.push({ kind: 'path', ...common, isFlipped: false, points, isClosed, arcs: [] });
  }
  return lines;
}
