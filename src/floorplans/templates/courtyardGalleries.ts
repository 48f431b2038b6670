/** The three galleries of a courtyard block, open to each other, with their ways out on the ground floor. */
import type { Post } from '../campusPlan.js';
import type { LevelDraft } from './builtBlock.js';
import { draftCorridorEnd } from './corridorEnd.js';
import type { CourtyardGrid } from './courtyardGrid.js';
import type { CourtyardExits } from './courtyardParams.js';
import { addGap } from './doorways.js';
import { draftGalleryEdge } from './galleryEdge.js';
import { type Placement, placePoint, placeRectangle } from './placement.js';

/** Columns stand about this far apart, m (design-language.md §8: every 4–4.5 m). */
const COLUMN_PITCH_M = 4.2;

const NAMES = {
  north: { name: '北走廊', nameEn: 'North gallery' },
  west: { name: '西走廊', nameEn: 'West gallery' },
  east: { name: '东走廊', nameEn: 'East gallery' },
} as const;

type Wing = keyof typeof NAMES;

export function draftCourtyardGalleries(
  levels: readonly LevelDraft[],
  grid: CourtyardGrid,
  at: (x: number, y: number, quarterTurns: Placement['quarterTurns']) => Placement,
  exits: CourtyardExits,
): Post[] {
  const key = levels[0]?.key ?? '';
  const spaceId = (wing: Wing) => (floor: number) => `space:${key}-corridor-${wing}-${floor}`;
  const boxes = {
    north: { fromU: grid.galleryWestX, fromV: grid.gallerySouthY, toU: grid.galleryEastX, toV: grid.galleryNorthY },
    west: { fromU: grid.westGalleryX, fromV: grid.westSouthY, toU: grid.westGalleryToX, toV: grid.gallerySouthY },
    east: { fromU: grid.eastGalleryX, fromV: grid.eastSouthY, toU: grid.eastGalleryToX, toV: grid.gallerySouthY },
  };
  for (const level of levels) {
    for (const wing of ['north', 'west', 'east'] as const) {
      level.spaces.push({
        id: spaceId(wing)(level.floor),
        ...NAMES[wing],
        kind: 'corridor',
        polygon: placeRectangle(at(0, 0, 0), boxes[wing]),
      });
    }
    for (const wing of ['west', 'east'] as const) {
      addGap(level, at(0, 0, 0), {
        id: `opening:${key}-corridor-${wing}-${level.floor}`,
        name: `${NAMES[wing].name}口`,
        nameEn: `${NAMES[wing].nameEn}, north end`,
        atU: (boxes[wing].fromU + boxes[wing].toU) / 2,
        atV: grid.gallerySouthY,
        clearWidthM: grid.galleryWidthM,
        spaceIds: [spaceId(wing)(level.floor), spaceId('north')(level.floor)],
      });
    }
  }
  draftEdges(levels, grid, at, exits, spaceId);
  const widthM = grid.galleryWidthM;
  const { galleryWestX, galleryEastX, gallerySouthY, galleryNorthY } = grid;
  draftCorridorEnd(levels, at(galleryWestX, gallerySouthY, 1), widthM, exits.northWestEnd, spaceId('north'));
  draftCorridorEnd(levels, at(galleryEastX, galleryNorthY, 3), widthM, exits.northEastEnd, spaceId('north'));
  draftCorridorEnd(levels, at(grid.westGalleryToX, grid.westSouthY, 2), widthM, exits.westEnd, spaceId('west'));
  draftCorridorEnd(levels, at(grid.eastGalleryToX, grid.eastSouthY, 2), widthM, exits.eastEnd, spaceId('east'));
  return levels.flatMap((level) => cornerPosts(level, grid, at(0, 0, 0)));
}

/** Where the side galleries meet the northern one, beside the corner column. */
function cornerPosts(level: LevelDraft, grid: CourtyardGrid, frame: Placement): Post[] {
  const y = grid.gallerySouthY + 0.4;
  const corners = [
    { key: 'west', name: '西北转角', nameEn: 'North-west corner', at: [grid.westGalleryToX + 0.4, y] as const },
    { key: 'east', name: '东北转角', nameEn: 'North-east corner', at: [grid.eastGalleryX - 0.4, y] as const },
  ];
  return corners.map((corner) => ({
    id: `post:${level.key}-corner-${corner.key}-${level.floor}`,
    name: `${corner.name} ${level.floor} 层`,
    nameEn: `${corner.nameEn}, floor ${level.floor}`,
    levelId: level.id,
    at: placePoint(frame, corner.at),
    role: 'routeGuide',
  }));
}

function draftEdges(
  levels: readonly LevelDraft[],
  grid: CourtyardGrid,
  at: (x: number, y: number, quarterTurns: Placement['quarterTurns']) => Placement,
  exits: CourtyardExits,
  spaceId: (wing: Wing) => (floor: number) => string,
): void {
  const bays = (lengthM: number) => Math.max(1, Math.round(lengthM / COLUMN_PITCH_M));
  // the court's corners: the side galleries' edges draw the columns there that the north gallery's leaves out
  const westM = grid.gallerySouthY - grid.westSouthY;
  const eastM = grid.gallerySouthY - grid.eastSouthY;
  const northM = grid.eastGalleryX - grid.westGalleryToX;
  // v of an edge frame points into the court
  const west = { key: 'west', frame: at(grid.westGalleryToX, grid.gallerySouthY, 3), lengthM: westM };
  const east = { key: 'east', frame: at(grid.eastGalleryX, grid.eastSouthY, 1), lengthM: eastM };
  const north = { key: 'north', frame: at(grid.eastGalleryX, grid.gallerySouthY, 2), lengthM: northM };
  const northBays = bays(northM);
  const fromWest = exits.north
    .map((exit) => ({ ...exit, bay: northBays - 1 - exit.bay }))
    .sort((a, b) => a.bay - b.bay);
  draftGalleryEdge(levels, {
    ...west,
    bays: bays(westM),
    spaceId: spaceId('west'),
    exits: exits.west,
    hasLastColumn: true,
  });
  draftGalleryEdge(levels, {
    ...east,
    bays: bays(eastM),
    spaceId: spaceId('east'),
    exits: exits.east,
    hasLastColumn: false,
  });
  draftGalleryEdge(levels, {
    ...north,
    bays: northBays,
    spaceId: spaceId('north'),
    exits: fromWest,
    hasLastColumn: false,
  });
}
