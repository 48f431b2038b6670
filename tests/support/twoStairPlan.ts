import type { CampusPlan } from '../../src/floorplans/index.js';
import type { Point, Polygon, Segment } from '../../src/model/index.js';
import { twoStoreyPlan } from './twoStoreyPlan.js';

/** Seen in a mirror across the middle of the corridor. */
const flip = ([x, y]: Point): Point => [16 - x, y];
const flipLine = ([a, b]: Segment): Segment => [flip(a), flip(b)];
const flipFloor = ({ outer }: Polygon): Polygon => ({ outer: outer.map(flip).reverse(), holes: [] });
const toB = (id: string) => id.replace(/-stair$/, '-stair-b');

/**
 * The two storeys with a stair at either end: A in the east, B in the west; exits `exit:west` and `exit:east`.
 *
 * @param hasSite - with ground outside and an assembly point
 */
export function twoStairPlan(hasSite = false): CampusPlan {
  const plan = twoStoreyPlan(hasSite);
  const [building] = plan.buildings;
  const [stair] = plan.stairs;
  if (!building || !stair) throw new Error('no building');
  const exit = (id: string, x: number) => ({
    ...{ id, name: id, kind: 'exit' as const, clearWidthM: 1.8, spaceIds: ['space:0-corridor'] },
    segment: [
      [x, -0.15],
      [x + 1.8, -0.15],
    ] as Segment,
  });
  const levels = building.levels.map(({ spaces, openings, ...level }) => {
    const room = spaces.find(({ kind }) => kind === 'stair');
    const mouth = openings.find(({ id }) => id.endsWith('-stair'));
    if (!room || !mouth) throw new Error('no stair');
    return {
      ...level,
      outline: {
        outer: [
          [-4.3, -0.3],
          [20.3, -0.3],
          [20.3, 9],
          [-4.3, 9],
        ] as Point[],
        holes: [],
      },
      spaces: [...spaces, { ...room, id: toB(room.id), name: 'B 梯', polygon: flipFloor(room.polygon) }],
      openings: [
        ...openings.filter(({ kind }) => kind !== 'exit'),
        {
          ...mouth,
          ...{ id: toB(mouth.id), name: 'B 梯口', segment: flipLine(mouth.segment) },
          spaceIds: mouth.spaceIds.map(toB),
        },
        ...(level.ordinal === 0 ? [exit('exit:west', 1), exit('exit:east', 13)] : []),
      ],
    };
  });
  const stairB = {
    ...stair,
    ...{ id: 'stair:b-1', name: 'B 梯', nameEn: 'Stair B', shaft: 'B' },
    lower: { ...stair.lower, spaceId: toB(stair.lower.spaceId) },
    upper: { ...stair.upper, spaceId: toB(stair.upper.spaceId) },
    flights: stair.flights.map((flight) => ({ ...flight, foot: flipLine(flight.foot), head: flipLine(flight.head) })),
    landings: stair.landings.map((landing) => ({ ...landing, polygon: flipFloor(landing.polygon) })),
  };
  return { ...plan, buildings: [{ ...building, levels }], stairs: [stair, stairB] };
}
