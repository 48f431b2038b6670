/** How the pictures of several assembly points share the paper: below each other or beside, whichever shows them larger. */
import type { AssemblyPoint, CampusPlan } from '../../../../../floorplans/index.js';
import { boundsOfSquares } from './mapBox.js';

const WIDTH_MM = 188;
const HEIGHT_MM = 84;
const GAP_MM = 4;

interface SquaresOnPaper {
  /** Points that have places for classes. */
  readonly marked: readonly AssemblyPoint[];
  readonly areBeside: boolean;
  /** Of each picture. */
  readonly box: { readonly widthMm: number; readonly mostHeightMm: number };
}

export function squaresOnPaper({ assemblyPoints }: CampusPlan): SquaresOnPaper {
  const marked = assemblyPoints.filter(({ slots }) => slots.length > 0);
  const count = Math.max(1, marked.length);
  const below = { widthMm: WIDTH_MM, mostHeightMm: HEIGHT_MM / count };
  const beside = { widthMm: (WIDTH_MM - GAP_MM * (count - 1)) / count, mostHeightMm: HEIGHT_MM };
  const scaleIn = ({ widthMm, mostHeightMm }: typeof below) =>
    Math.min(
      ...marked.flatMap((point) => {
        const bounds = boundsOfSquares(point);
        if (bounds === null) return [];
        return [widthMm / (bounds.maxX - bounds.minX), mostHeightMm / (bounds.maxY - bounds.minY)];
      }),
    );
  const areBeside = count > 1 && scaleIn(beside) > scaleIn(below);
  return { marked, areBeside, box: areBeside ? beside : below };
}
