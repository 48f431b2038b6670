/** IFC doors → where each stands in its wall and how wide it is, from its shape and its stated width. */
import { IFCDOOR } from 'web-ifc';
import type { Point, Segment } from '../../../model/index.js';
import { isOutOfReach } from '../features/projection.js';
import { type IfcModel, numberOf, type Shape, textOf } from './ifcModel.js';

/** What the frame takes off the stated outer width on both sides together, m: two jambs of 45 mm. Common practice; a model says it rarely. */
export const FRAME_M = 0.09;

/** No door is narrower or wider than this outside, m. */
const WIDTHS_M = [0.3, 12] as const;

export interface DoorPlace {
  readonly id: number;
  readonly globalId: string;
  readonly name: string;
  /** In the middle of the door's depth; as long as the clear width. */
  readonly segment: Segment;
  readonly clearWidthM: number;
  /** From face to face of the frame, m. */
  readonly depthM: number;
  /** Bottom of the door, m. */
  readonly bottomM: number;
}

interface Extent {
  readonly along: Point;
  readonly lengthM: number;
  readonly depthM: number;
  readonly middle: Point;
}

/** How far the shape reaches along a direction on the ground and across it. */
function extentAlong({ cornersM }: Shape, [dx, dy]: Point): Extent {
  const along = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as [number, number];
  const across = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as [number, number];
  for (let k = 0; k < cornersM.length; k += 3) {
    const [x, y] = [cornersM[k] as number, cornersM[k + 1] as number];
    const [s, t] = [x * dx + y * dy, y * dx - x * dy];
    along[0] = Math.min(along[0], s);
    along[1] = Math.max(along[1], s);
    across[0] = Math.min(across[0], t);
    across[1] = Math.max(across[1], t);
  }
  const [s, t] = [(along[0] + along[1]) / 2, (across[0] + across[1]) / 2];
  return {
    along: [dx, dy],
    lengthM: along[1] - along[0],
    depthM: across[1] - across[0],
    middle: [s * dx - t * dy, s * dy + t * dx],
  };
}

/** The door lies along the axis of its own shape on which it is as wide as it says; a leaf drawn open sticks out of the other. */
function layOut(shape: Shape, widthM: number | null): Extent | null {
  const lengths = shape.axes.map(([x, y]) => Math.sqrt(x * x + y * y));
  // the axis that points upwards has next to no length on the ground
  const least = 0.5 * Math.max(...lengths);
  const extents = shape.axes.flatMap(([x, y], index) => {
    const length = lengths[index] as number;
    return length > least ? [extentAlong(shape, [x / length, y / length])] : [];
  });
  const misfit = (extent: Extent) => (widthM === null ? -extent.lengthM : Math.abs(extent.lengthM - widthM));
  return extents.reduce<Extent | null>((best, each) => (best && misfit(best) <= misfit(each) ? best : each), null);
}

function lowestOf({ cornersM }: Shape): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (let k = 2; k < cornersM.length; k += 3) lowest = Math.min(lowest, cornersM[k] as number);
  return lowest;
}

/** Doors with a shape within reach of the rooms; the others are counted. @param origin - taken off every place, m */
export function readDoorPlaces(model: IfcModel, [x, y]: Point): { readonly doors: DoorPlace[]; readonly lost: number } {
  const doors: DoorPlace[] = [];
  let lost = 0;
  for (const line of model.all(IFCDOOR)) {
    const stated = numberOf(line.OverallWidth);
    const widthM = stated === null ? null : stated * model.lengthUnitM;
    const shape = model.shape(line.expressID);
    const extent = shape === null ? null : layOut(shape, widthM);
    if (shape === null || extent === null || isOutOfReach([extent.middle[0] - x, extent.middle[1] - y])) {
      lost++;
      continue;
    }
    const outerM = Math.min(WIDTHS_M[1], Math.max(WIDTHS_M[0], widthM ?? extent.lengthM));
    const clearWidthM = Math.round((outerM - FRAME_M) * 1000) / 1000;
    const { middle, along, depthM } = extent;
    const end = (side: -1 | 1): Point => [
      middle[0] - x + (side * along[0] * clearWidthM) / 2,
      middle[1] - y + (side * along[1] * clearWidthM) / 2,
    ];
    doors.push({
      id: line.expressID,
      globalId: textOf(line.GlobalId) || `door-${line.expressID}`,
      name: textOf(line.Tag) || textOf(line.Name),
      segment: [end(-1), end(1)],
      clearWidthM,
      depthM,
      bottomM: lowestOf(shape),
    });
  }
  return { doors, lost };
}
