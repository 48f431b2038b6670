/** The rooms, corridors and areas of a building → the spaces of its levels. */
import type { Problem } from '../../../model/index.js';
import type { Space } from '../../campusPlan.js';
import { distinctLabels, type RoomLabel } from '../labels/distinctLabels.js';
import { roomOutline } from '../outlines/roomOutline.js';
import type { LevelDraft } from '../planDraft.js';
import { withoutSpine } from '../stairs/withoutSpine.js';
import type { NodePlaces } from './nodePlaces.js';
import type { BuildingRooms, PlacedShape } from './osmBuildings.js';
import { roomKindOf, roomWord } from './roomKinds.js';
import { labelOfTags } from './tagLabels.js';

/** The id of a shape's space on a level; the parts of one that is drawn in pieces follow with `~2`, `~3`, … */
export function spaceIdOf(shapeId: string, level: LevelDraft): string {
  return `${shapeId}@${level.fileOrdinal}`;
}

/** The spaces of a level by the id they have for their shape, the parts of one together. */
export function spacesByShape(level: LevelDraft): Map<string, Space[]> {
  const byShape = new Map<string, Space[]>();
  for (const space of level.spaces) {
    const id = space.id.split('~')[0] as string;
    const parts = byShape.get(id);
    if (parts) parts.push(space);
    else byShape.set(id, [space]);
  }
  return byShape;
}

function toSpaces(
  { shape }: PlacedShape,
  label: RoomLabel,
  level: LevelDraft,
  places: NodePlaces,
  path: string,
  problems: Problem[],
): Space[] {
  const kind = roomKindOf(shape.tags);
  const id = spaceIdOf(shape.id, level);
  const spaces: Space[] = [];
  for (const part of shape.parts) {
    const drawn = { space: label.name, level: level.name, levelId: level.id, path, rings: places.rings(part) };
    const polygon = roomOutline(drawn, problems);
    if (polygon === null) continue;
    spaces.push({
      id: spaces.length === 0 ? id : `${id}~${spaces.length + 1}`,
      name: label.name,
      nameEn: label.nameEn,
      kind,
      polygon: kind === 'stair' ? withoutSpine(polygon) : polygon,
      origin: {
        ...(kind === 'other' ? { kind: 'assumed' as const } : {}),
        ...(label.source === 'derived' ? { name: 'derived' as const } : {}),
      },
    });
  }
  return spaces;
}

/** Fills the levels of a building with its rooms, each on every level it stands on. */
export function readRooms(
  { building, rooms }: BuildingRooms,
  places: NodePlaces,
  path: string,
  problems: Problem[],
): void {
  for (const level of building.levels) {
    const own = rooms.filter((room) => room.levels.includes(level.fileOrdinal));
    const words = own.map(({ shape }) => ({ own: labelOfTags(shape.tags), word: roomWord(shape.tags) }));
    const labels = distinctLabels(words, level.nameEn);
    level.spaces = own.flatMap((room, index) =>
      toSpaces(room, labels[index] as RoomLabel, level, places, path, problems),
    );
    level.drawnSpaces = level.spaces;
  }
}
