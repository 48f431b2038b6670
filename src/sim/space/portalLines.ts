/** The lines of all portals as one flat buffer, for the step, which asks for them at every door and stair. */
import type { Portal } from '../../floorplans/index.js';

/** Numbers of a line: both ends, the way from one to the other, and the square of its length. */
export const LINE_NUMBERS = 7;

/** {@link LINE_NUMBERS} of each portal: x1 y1 x2 y2 dx dy length², campus m. */
export function portalLines(portals: readonly Portal[]): Float64Array {
  return Float64Array.from(
    portals.flatMap(({ segment: [[ax, ay], [bx, by]] }) => {
      const [dx, dy] = [bx - ax, by - ay];
      return [ax, ay, bx, by, dx, dy, dx * dx + dy * dy];
    }),
  );
}
