/** A storey as drawn → the draft of a level with its spaces and obstacles, doors still missing. */
import type { Problem } from '../../../model/index.js';
import type { Obstacle, Space } from '../../campusPlan.js';
import { distinctLabels, type RoomLabel } from '../labels/distinctLabels.js';
import { roomOutline } from '../outlines/roomOutline.js';
import type { LevelDraft } from '../planDraft.js';
import { withoutSpine } from '../stairs/withoutSpine.js';
import type { DrawnLevel, DrawnRoom } from './drawnLevel.js';

function toSpace(
  room: DrawnRoom,
  label: RoomLabel,
  level: DrawnLevel,
  path: string,
  problems: Problem[],
): Space | null {
  const drawn = { space: label.name, level: level.name, levelId: level.id, path, rings: room.rings };
  const polygon = roomOutline(drawn, problems);
  if (polygon === null) return null;
  const { kind, kindOrigin, capacity, isWalkable } = room;
  const origin = {
    ...(kindOrigin ? { kind: kindOrigin } : {}),
    ...(label.source === 'derived' ? { name: 'derived' as const } : {}),
  };
  return {
    id: `${level.id}/${room.id}`,
    name: label.name,
    nameEn: label.nameEn,
    kind,
    polygon: kind === 'stair' ? withoutSpine(polygon) : polygon,
    ...(capacity === undefined ? {} : { capacity }),
    ...(isWalkable === false ? { isWalkable } : {}),
    ...(Object.keys(origin).length > 0 ? { origin } : {}),
  };
}

/** What a room without a name is called, before its number. */
const wordOf = ({ kind }: DrawnRoom) => (kind === 'other' ? 'room' : kind);

export function toLevelDraft(drawn: DrawnLevel, ordinal: number, path: string, problems: Problem[]): LevelDraft {
  const rooms = drawn.rooms.map((room) => ({ own: room.own, word: wordOf(room) }));
  const labels = distinctLabels(rooms, drawn.nameEn);
  const obstacles = drawn.obstacles.map(
    ({ id, kind, polygon }): Obstacle => ({ id: `${drawn.id}/${id}`, name: '', kind, polygon }),
  );
  return {
    id: drawn.id,
    name: drawn.name,
    nameEn: drawn.nameEn,
    buildingId: drawn.building?.id ?? 'building',
    fileOrdinal: drawn.fileOrdinal,
    ordinal,
    elevationM: 0,
    outline: drawn.outline,
    spaces: drawn.rooms.flatMap((room, k) => {
      const label = room.isNameTold && room.own ? { ...room.own, source: 'file' as const } : (labels[k] as RoomLabel);
      return toSpace(room, label, drawn, path, problems) ?? [];
    }),
    drawnSpaces: [],
    openings: [],
    obstacles,
  };
}
