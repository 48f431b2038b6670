/** Canteen: one storey with a dining hall of long tables and a kitchen beside it, each with ways out of its own. */
import { type BlockIdentity, type BuiltBlock, createLevelDrafts, finishLevel, type LevelDraft } from './builtBlock.js';
import { INNER_WALL_M, OUTER_WALL_M } from './construction.js';
import { addExit, addRoomDoor } from './doorways.js';
import { composePlacements, type Placement, placeRectangle, placeSegment } from './placement.js';

export interface CanteenBlockParams extends BlockIdentity {
  /** South-west outer corner before turning, and the turn. Default the campus origin, unturned. */
  readonly placement?: Placement;
  /** Clear size of the dining hall, m. Default 30.0 × 23.4. */
  readonly hallWidthM?: number;
  readonly hallDepthM?: number;
  /** Clear width of the kitchen east of it, m. Default 9.0. */
  readonly kitchenWidthM?: number;
  /** Seats. Default 560, at 70 tables of eight: 1.25 m² a seat, so the demo school eats in three sittings. */
  readonly seats?: number;
}

/** Tables of four seats a side, m. */
const TABLE = { u: 2.4, v: 0.7, pitchU: 3.4, pitchV: 1.9, marginM: 2 };

/** Clear width of the hall's double doors, m; at least 1.40 (GB 50099-2011, 8.5.3). */
const HALL_EXIT_M = 2.4;
const KITCHEN_EXIT_M = 1.5;

export function canteenBlock(params: CanteenBlockParams): BuiltBlock {
  const { placement = { originM: [0, 0], quarterTurns: 0 }, hallWidthM = 30, hallDepthM = 23.4 } = params;
  const { kitchenWidthM = 9, seats = 560 } = params;
  const level = createLevelDrafts(params.key, 1, 4.5)[0] as LevelDraft;
  const hall = {
    fromU: OUTER_WALL_M,
    fromV: OUTER_WALL_M,
    toU: OUTER_WALL_M + hallWidthM,
    toV: OUTER_WALL_M + hallDepthM,
  };
  const kitchen = { ...hall, fromU: hall.toU + INNER_WALL_M, toU: hall.toU + INNER_WALL_M + kitchenWidthM };
  const outline = { fromU: 0, fromV: 0, toU: kitchen.toU + OUTER_WALL_M, toV: hall.toV + OUTER_WALL_M };
  const hallId = `space:${params.key}-hall`;
  const kitchenId = `space:${params.key}-kitchen`;
  level.spaces.push(
    {
      id: hallId,
      name: '餐厅',
      nameEn: 'Dining hall',
      kind: 'canteen',
      polygon: placeRectangle(placement, hall),
      capacity: seats,
    },
    {
      id: kitchenId,
      name: '厨房',
      nameEn: 'Kitchen',
      kind: 'kitchen',
      polygon: placeRectangle(placement, kitchen),
      capacity: 10,
    },
  );

  const south = composePlacements(placement, { originM: [outline.toU, OUTER_WALL_M], quarterTurns: 2 });
  const north = composePlacements(placement, { originM: [0, hall.toV], quarterTurns: 0 });
  const west = composePlacements(placement, { originM: [OUTER_WALL_M, 0], quarterTurns: 1 });
  const atV = OUTER_WALL_M / 2;
  const exit = (
    frame: Placement,
    key: string,
    name: string,
    nameEn: string,
    spaceId: string,
    atU: number,
    clearWidthM: number,
  ) =>
    addExit(level, frame, { id: `exit:${params.key}-${key}`, name, nameEn, atU, atV, clearWidthM, spaceId, leaves: 2 });
  const hallMiddle = (third: number) => hall.fromU + (hallWidthM * third) / 6;
  exit(north, 'north-west', '餐厅西北门', 'Dining hall, north-west door', hallId, hallMiddle(1), HALL_EXIT_M);
  exit(north, 'north-east', '餐厅东北门', 'Dining hall, north-east door', hallId, hallMiddle(5), HALL_EXIT_M);
  exit(
    south,
    'south-west',
    '餐厅西南门',
    'Dining hall, south-west door',
    hallId,
    outline.toU - hallMiddle(1),
    HALL_EXIT_M,
  );
  exit(
    south,
    'south-east',
    '餐厅东南门',
    'Dining hall, south-east door',
    hallId,
    outline.toU - hallMiddle(5),
    HALL_EXIT_M,
  );
  exit(west, 'west', '餐厅西门', 'Dining hall, west door', hallId, outline.toV / 2, HALL_EXIT_M);
  const kitchenU = (kitchen.fromU + kitchen.toU) / 2;
  exit(north, 'kitchen-north', '厨房北门', 'Kitchen, north door', kitchenId, kitchenU, KITCHEN_EXIT_M);
  exit(south, 'kitchen-south', '厨房南门', 'Kitchen, south door', kitchenId, outline.toU - kitchenU, KITCHEN_EXIT_M);

  const wall = composePlacements(placement, { originM: [hall.toU, 0], quarterTurns: 3 });
  addRoomDoor(level, wall, {
    id: `door:${params.key}-kitchen`,
    name: '厨房 门',
    nameEn: 'Kitchen door',
    atU: -outline.toV / 2,
    atV: INNER_WALL_M / 2,
    clearWidthM: 1.2,
    spaceIds: [kitchenId, hallId],
    swing: 'in',
    hingeAt: 'start',
  });
  addTables(level, placement, hall.fromU, hall.fromV, hallWidthM, hallDepthM);
  addWindows(level, north, hall.fromU, hallWidthM);
  addWindows(level, south, outline.toU - hall.toU, hallWidthM);
  return {
    building: {
      id: `building:${params.key}`,
      name: params.name,
      nameEn: params.nameEn,
      use: 'canteen',
      levels: [finishLevel(level, placeRectangle(placement, outline))],
    },
    stairs: [],
    posts: [],
  };
}

function addTables(
  level: LevelDraft,
  frame: Placement,
  fromU: number,
  fromV: number,
  widthM: number,
  depthM: number,
): void {
  const across = Math.floor((widthM - 2 * TABLE.marginM + TABLE.pitchU - TABLE.u) / TABLE.pitchU);
  const along = Math.floor((depthM - 2 * TABLE.marginM + TABLE.pitchV - TABLE.v) / TABLE.pitchV);
  for (let i = 0; i < across; i++) {
    for (let j = 0; j < along; j++) {
      const u = fromU + TABLE.marginM + i * TABLE.pitchU;
      const v = fromV + TABLE.marginM + j * TABLE.pitchV;
      level.obstacles.push({
        id: `obstacle:${level.key}-table-${i + 1}-${j + 1}`,
        name: '餐桌',
        nameEn: 'Table',
        kind: 'loose',
        polygon: placeRectangle(frame, { fromU: u, fromV: v, toU: u + TABLE.u, toV: v + TABLE.v }),
      });
    }
  }
}

/** Two windows between the doors of a long wall. */
function addWindows(level: LevelDraft, frame: Placement, fromU: number, widthM: number): void {
  const v = OUTER_WALL_M / 2;
  for (const sixth of [2, 3, 4]) {
    const u = fromU + (widthM * sixth) / 6;
    level.windows.push(
      placeSegment(frame, [
        [u - 1.5, v],
        [u + 1.5, v],
      ]),
    );
  }
}
