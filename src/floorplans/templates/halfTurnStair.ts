/**
 * A half-turn staircase in one bay: up the right-hand flight as seen from the corridor, back on the left-hand one.
 *
 * The same footprint on every storey. Strip frame: u to the right along the corridor, v away from it.
 * Between the corridor's wall and the flights lies the floor landing, at the far end the landing between the flights.
 */
import type { Stair } from '../campusPlan.js';
import { type LevelDraft, levelIdOf } from './builtBlock.js';
import { type Placement, placeRectangle, placeSegment, type Rectangle, toMillimetre } from './placement.js';

export interface StairShape {
  /** Clear width of a flight, m: whole streams of 0.60 m and up to 0.15 m more (GB 50099-2011, 8.7.2). Default 1.80. */
  readonly flightWidthM: number;
  /** Between the two flights, m; at most 0.11 (8.7.5). Default 0.10. */
  readonly wellM: number;
  /** At most so high; at most 0.15 m where primary pupils walk (8.7.3). Default 0.15. */
  readonly riserM: number;
  /** At least 0.28 m (8.7.3). Default 0.28. */
  readonly treadM: number;
  /** At least; 3 to 18 (8.7.3). Default 12; two flights of 12 climb 3.60 m. */
  readonly stepsPerFlight: number;
}

export const DEFAULT_STAIR: StairShape = {
  flightWidthM: 1.8,
  wellM: 0.1,
  riserM: 0.15,
  treadM: 0.28,
  stepsPerFlight: 12,
};

/** As many as the shape has, or more where its risers would not come to the height of the storey. */
function stepsPerFlight(heightM: number, shape: StairShape): number {
  return Math.max(shape.stepsPerFlight, Math.ceil(heightM / 2 / shape.riserM - 1e-6));
}

/** The links between each two neighbouring storeys; both flights of one have the same number of steps. */
export function halfTurnStair(
  levels: readonly LevelDraft[],
  frame: Placement,
  enclosure: Rectangle,
  letter: string,
  shape: StairShape,
): Stair[] {
  const key = levels[0]?.key ?? '';
  const { fromU, toU, toV } = enclosure;
  // the far landing is as deep as a flight is wide, the rest is floor landing
  const headV = toV - shape.flightWidthM;
  const right = toU - shape.flightWidthM;
  const left = fromU + shape.flightWidthM;
  return levels.slice(1).map((upper, index) => {
    const lower = levels[index] as LevelDraft;
    const heightM = upper.elevationM - lower.elevationM;
    const steps = stepsPerFlight(heightM, shape);
    const middleM = toMillimetre(lower.elevationM + heightM / 2);
    const footV = headV - steps * shape.treadM;
    return {
      id: `stair:${key}-${letter}-${lower.floor}`,
      name: `${letter.toUpperCase()} 梯`,
      nameEn: `Stair ${letter.toUpperCase()}`,
      shaft: letter.toUpperCase(),
      kind: 'halfTurn' as const,
      lower: { levelId: levelIdOf(key, lower.floor), spaceId: stairSpaceId(key, letter, lower.floor) },
      upper: { levelId: levelIdOf(key, upper.floor), spaceId: stairSpaceId(key, letter, upper.floor) },
      widthM: shape.flightWidthM,
      riserM: Math.round((heightM / (2 * steps)) * 10_000) / 10_000,
      treadM: shape.treadM,
      flights: [
        {
          foot: placeSegment(frame, [
            [right, footV],
            [toU, footV],
          ]),
          head: placeSegment(frame, [
            [right, headV],
            [toU, headV],
          ]),
          fromElevationM: lower.elevationM,
          toElevationM: middleM,
          steps,
        },
        {
          foot: placeSegment(frame, [
            [left, headV],
            [fromU, headV],
          ]),
          head: placeSegment(frame, [
            [left, footV],
            [fromU, footV],
          ]),
          fromElevationM: middleM,
          toElevationM: upper.elevationM,
          steps,
        },
      ],
      landings: [{ polygon: placeRectangle(frame, { fromU, fromV: headV, toU, toV }), elevationM: middleM }],
    };
  });
}

export function stairSpaceId(key: string, letter: string, floor: number): string {
  return `space:${key}-stair-${letter}-${floor}`;
}
