/** The openings of one storey, from its doors and gaps and the codes written beside them. */
import { distance, midpoint, nearestOnSegment, type Point, type Segment } from '../../../model/index.js';
import type { Opening, Space } from '../../campusPlan.js';
import { joinedLabel } from '../openings/joinedLabel.js';
import { type OpeningCode, readOpeningCode } from './doorCodes.js';
import type { FloorRooms, JoinedDoor, Side } from './floorRooms.js';
import type { LineDrawing } from './lineDrawing.js';
import { crossOf } from './segmentIndex.js';

/** How far from its opening a code stands, m. */
const CODE_REACH_M = 1.5;

interface NearCode extends OpeningCode {
  readonly text: string;
}

export interface FloorOpenings {
  readonly openings: readonly Opening[];
  /** Openings whose width is the one their code gives. */
  readonly coded: number;
  /** Doors that lead outside from a storey above or below the ground. */
  readonly highDoors: readonly Opening[];
  /** Doors with a room on one side and nothing that was recognised on the other. */
  readonly oneSided: readonly Opening[];
  /** Doors with no room on either side, where they stand. */
  readonly roomless: readonly Point[];
}

/** The door code nearest to each opening; a code belongs to one opening only. */
function assignCodes(
  doors: readonly JoinedDoor[],
  drawing: LineDrawing,
  isImperial: boolean,
): Map<JoinedDoor, NearCode> {
  const codes = new Map<JoinedDoor, NearCode & { away: number }>();
  for (const { text, at } of drawing.texts) {
    const code = readOpeningCode(text, isImperial);
    if (code?.kind !== 'door') continue;
    let nearest: JoinedDoor | null = null;
    let away = CODE_REACH_M;
    for (const door of doors) {
      const each = nearestOnSegment(at, door.door.doorway.segment).distanceM;
      if (each < away) {
        away = each;
        nearest = door;
      }
    }
    if (nearest && away < (codes.get(nearest)?.away ?? Number.POSITIVE_INFINITY)) {
      codes.set(nearest, { ...code, text, away });
    }
  }
  return codes;
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

/** The leaf as it was drawn, seen along the segment from hinge to jamb. */
function leafOf(
  { door, sides }: JoinedDoor,
  ids: readonly string[],
  idOf: (side: Side) => string | null,
): Pick<Opening, 'leaf'> {
  const first = door.swing?.leaves[0];
  if (!first) return {};
  const { segment } = door.doorway;
  const u: Point = [segment[1][0] - segment[0][0], segment[1][1] - segment[0][1]];
  const isLeft = crossOf(u, [first.open[0] - segment[0][0], first.open[1] - segment[0][1]]) > 0;
  const into = idOf(sides[isLeft ? 0 : 1]);
  const index = into === null ? -1 : ids.indexOf(into);
  const isStart = distance(first.hinge, segment[0]) <= distance(first.hinge, segment[1]);
  return {
    leaf: {
      count: (door.swing?.leaves.length ?? 1) > 1 ? 2 : 1,
      hinge: isStart ? 'start' : 'end',
      swingsInto: index === 0 || index === 1 ? index : -1,
    },
  };
}

/**
 * @param spaces - of the floor's rooms, in their order
 * @param isGround - doors to the outside are ways out
 */
export function toFloorOpenings(
  floor: FloorRooms,
  spaces: readonly Space[],
  drawing: LineDrawing,
  level: { readonly id: string; readonly isGround: boolean; readonly isImperial: boolean },
  place: (segment: Segment) => Segment,
): FloorOpenings {
  const idOf = (side: Side) => (typeof side === 'number' ? (spaces[side]?.id ?? null) : null);
  const all = [...floor.doors, ...floor.gaps];
  const codes = assignCodes(all, drawing, level.isImperial);
  const result = {
    openings: [] as Opening[],
    coded: 0,
    highDoors: [] as Opening[],
    oneSided: [] as Opening[],
    roomless: [] as Point[],
  };
  all.forEach((joined) => {
    const { door, sides } = joined;
    const joinedSpaces = sides.flatMap((side) => (typeof side === 'number' ? (spaces[side] ?? []) : []));
    const segment = place(door.doorway.segment);
    if (joinedSpaces.length === 0) {
      result.roomless.push(midpoint(segment));
      return;
    }
    const code = codes.get(joined);
    const isGap = door.swing === null;
    const leadsOut = joinedSpaces.length === 1 && sides.includes('outside');
    const isExit = leadsOut && level.isGround;
    const ids = joinedSpaces.map((space) => space.id);
    const label = code ? { name: code.text, nameEn: code.text } : joinedLabel(joinedSpaces);
    const length = distance(...segment);
    const widthM = code?.widthM ?? door.swing?.widthM ?? length;
    const opening: Opening = {
      id: `opening:${level.id}-${result.openings.length + 1}`,
      ...label,
      kind: isExit ? 'exit' : isGap && !code ? 'opening' : 'door',
      segment,
      clearWidthM: rounded(Math.max(0.05, widthM)),
      spaceIds: ids,
      ...leafOf(joined, ids, idOf),
      origin: {
        clearWidthM: 'derived',
        spaceIds: 'derived',
        kind: 'derived',
        ...(code ? {} : { name: 'derived' as const }),
        // a gap is seen in the walls; a door is drawn
        ...(isGap ? { segment: 'derived' as const } : {}),
        ...(door.swing ? { leaf: 'derived' as const } : {}),
      },
    };
    result.openings.push(opening);
    if (code) result.coded++;
    if (leadsOut && !isExit) result.highDoors.push(opening);
    if (joinedSpaces.length === 1 && !leadsOut) result.oneSided.push(opening);
  });
  return result;
}
