/** One storey of the plan, with what is to be told about it. */
import { midpoint, type Point, type Polygon, type Problem, ringCentroid, type Segment } from '../../../model/index.js';
import { snapToGrid } from '../../cells/clipping.js';
import { movedPolygon, movedSegment } from '../../plan/movedLevel.js';
import type { LevelDraft } from '../planDraft.js';
import { toFloorOpenings } from './floorOpenings.js';
import { toFloorSpaces } from './floorSpaces.js';
import type { PreparedDrawing } from './prepareDrawing.js';
import type { ReadFloor } from './readFloor.js';
import type { Storey } from './storeys.js';
import { placesOf, tellCount } from './tellDrawing.js';

function levelName({ title, ordinal }: Storey, isRepeated: boolean): string {
  const number = ordinal >= 0 ? `${ordinal + 1}F` : `B${-ordinal}`;
  return title === null || isRepeated ? number : title.replace(/\s*(平面图|平面|plan)$/i, '') || number;
}

export interface FilledLevel {
  readonly draft: LevelDraft;
  readonly windows: readonly Segment[];
}

export function fillLevel(
  storey: Storey,
  floor: ReadFloor,
  move: Point,
  { layers, unit }: PreparedDrawing,
  context: { readonly isRepeated: boolean; readonly isChinese: boolean; readonly storeyHeightM: number },
  problems: Problem[],
): FilledLevel {
  const { rooms, drawing, parts } = floor;
  const placePoint = ([x, y]: Point) => snapToGrid([x + move[0], y + move[1]]);
  const place = (polygon: Polygon) => movedPolygon(polygon, placePoint);
  const placeSegment = (segment: Segment) => movedSegment(segment, placePoint);
  const name = levelName(storey, context.isRepeated);
  const id = `level:${storey.ordinal}`;
  const isImperial = unit.unit === 'in' || unit.unit === 'ft';
  const { isChinese } = context;
  const { spaces, manyNames } = toFloorSpaces(
    rooms,
    drawing,
    layers,
    { id: `${storey.ordinal}`, name },
    { isChinese, isImperial },
    place,
  );
  const level = { id: `${storey.ordinal}`, isGround: storey.ordinal === 0, isImperial };
  const { openings, coded, highDoors, oneSided, roomless } = toFloorOpenings(
    rooms,
    spaces,
    drawing,
    level,
    placeSegment,
  );
  const at = (point: Point) => ({ levelId: id, at: point });
  const middles = (doors: readonly { readonly doorway: { readonly segment: Segment } }[]) =>
    doors.map(({ doorway }) => at(midpoint(placeSegment(doorway.segment))));
  const more = { level: name };
  tellCount(
    'info',
    'drawing-gaps',
    placesOf(
      id,
      openings.filter((each) => each.kind === 'opening'),
    ),
    (count) =>
      `${count} gaps between wall ends on ${name} were read as openings without a door. Remove those that are none.`,
    problems,
    more,
  );
  tellCount(
    'warning',
    'drawing-outer-gaps',
    middles(rooms.outerGaps),
    (count) =>
      `${count} gaps in the outer wall of ${name} have no door and were closed. If one is an exit or a passage, draw it.`,
    problems,
    more,
  );
  tellCount(
    'warning',
    'drawing-walls-leaking',
    rooms.leaking.map((room) => at(ringCentroid(place(rooms.rooms[room] as Polygon).outer))),
    (count) =>
      `The outer walls of ${count} rooms on ${name} have holes too narrow for a door; they were closed. Check the rooms' outlines.`,
    problems,
    more,
  );
  tellCount(
    'warning',
    'drawing-doors-idle',
    middles(rooms.idleDoors),
    (count) =>
      `${count} doors on ${name} have the same room on both sides and were left out: the walls beside them are not closed, or stand on a layer that was not read as walls.`,
    problems,
    more,
  );
  tellCount(
    'warning',
    'drawing-doors-roomless',
    roomless.map((point) => at([point[0], point[1]])),
    (count) => `${count} doors on ${name} stand beside no room and were left out. Check the walls round them.`,
    problems,
    more,
  );
  tellCount(
    'warning',
    'drawing-doors-one-sided',
    placesOf(id, oneSided),
    (count) =>
      `${count} doors on ${name} have a room on one side only. They lead nowhere until the room behind them is drawn.`,
    problems,
    more,
  );
  tellCount(
    'warning',
    'drawing-doors-high',
    placesOf(id, highDoors),
    (count) =>
      `${count} doors on ${name} lead outside, above or below the ground. They were not taken for exits: draw the balcony or the outside stair they lead to.`,
    problems,
    more,
  );
  tellCount(
    'info',
    'drawing-room-names',
    manyNames.map((each) => at(each.at)),
    (count) =>
      `${count} rooms on ${name} have several texts; the largest was taken for the name ("${manyNames[0]?.name}", not "${manyNames[0]?.others[0]}"). Check the names.`,
    problems,
    { ...more, name: manyNames[0]?.name ?? '', other: manyNames[0]?.others[0] ?? '' },
  );
  tellCount(
    'info',
    'drawing-widths-by-code',
    placesOf(id, openings.slice(0, coded)),
    (count) =>
      `${count} doors on ${name} have the width of the code beside them (as M0921: 0.90 m), not the one drawn.`,
    problems,
    more,
  );
  const outline = rooms.outline ? place(rooms.outline) : null;
  const draft: LevelDraft = {
    id,
    name,
    nameEn: name,
    buildingId: 'building',
    fileOrdinal: storey.ordinal,
    ordinal: storey.ordinal,
    elevationM: storey.ordinal * context.storeyHeightM,
    outline,
    spaces,
    drawnSpaces: spaces,
    openings: [...openings],
    obstacles: [],
  };
  return { draft, windows: parts.windows.map(placeSegment) };
}
