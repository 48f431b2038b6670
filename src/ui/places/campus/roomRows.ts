/** One row a room: what the table of a level shows. */
import type { Level, Space } from '../../../floorplans/index.js';
import { type Point, polygonArea, ringCentroid } from '../../../model/index.js';

export interface RoomRow {
  readonly space: Space;
  readonly areaM2: number;
  /** Clear widths of its doors and gaps, widest first, m. */
  readonly doorWidthsM: readonly number[];
  readonly at: Point;
}

/** What a kind of room is asked for first: where people are, then where they pass, then the rest. */
function kindRank({ kind }: Space): number {
  if (kind === 'corridor' || kind === 'hall' || kind === 'stair') return 1;
  return kind === 'toilet' || kind === 'storage' || kind === 'lift' || kind === 'outdoor' ? 2 : 0;
}

export function roomRows(level: Level): RoomRow[] {
  const spaces = [...level.spaces].sort((a, b) => kindRank(a) - kindRank(b));
  return spaces.map((space) => {
    const widths = level.openings
      .filter((opening) => opening.spaceIds.includes(space.id))
      .map((opening) => opening.clearWidthM);
    return {
      space,
      areaM2: polygonArea(space.polygon),
      doorWidthsM: widths.sort((a, b) => b - a),
      at: ringCentroid(space.polygon.outer),
    };
  });
}

/** Widths as people write them: equal ones counted, `2 × 1.00`. */
export function groupedWidths(widthsM: readonly number[]): string {
  const counts = new Map<string, number>();
  for (const width of widthsM) counts.set(width.toFixed(2), (counts.get(width.toFixed(2)) ?? 0) + 1);
  return [...counts].map(([width, count]) => (count > 1 ? `${count} × ${width}` : width)).join(' + ');
}
