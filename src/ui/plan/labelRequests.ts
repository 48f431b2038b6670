/** What would like to be named in a view: rooms with their classes, stairs by letter, exits, buildings. */
import type { CampusPlan, Level, Space } from '../../floorplans/index.js';
import { midpoint, nearestOnSegment, type Point, polygonEdges, ringCentroid, type Segment } from '../../model/index.js';
import { detailAt } from './camera.js';
import { directions } from './drawing/pen.js';
import { stairsOfLevel } from './drawing/stairs.js';
import { wallSides } from './drawing/wallThickness.js';
import { type LabelRequest, ringBounds } from './labelLayout.js';
import { groundLevelOf, levelOf } from './planViews.js';

/** How the words of the plan are found in the reader's language. */
export interface PlanWords {
  /** The name of a thing with a name and perhaps an English one. */
  name(thing: { readonly name: string; readonly nameEn?: string | undefined }): string;
  /** UP and DN at the stairs. */
  readonly up: string;
  readonly down: string;
  /** Short word for a kind of room. */
  kind(kind: Space['kind']): string;
  /** What stands under a room's name, as its class; empty for none. */
  roomNote(spaceId: string): string;
  /** What stands under a building's name; empty for none. */
  buildingNote(buildingId: string): string;
}

const ROOMS_FOR_PEOPLE: ReadonlySet<string> = new Set([
  'classroom',
  'laboratory',
  'dormitory',
  'canteen',
  'library',
  'gym',
]);
const UNNAMED: ReadonlySet<string> = new Set(['corridor', 'stair', 'lift', 'outdoor']);

function roomLabel(space: Space, words: PlanWords): LabelRequest {
  const isForPeople = ROOMS_FOR_PEOPLE.has(space.kind);
  return {
    id: space.id,
    kind: isForPeople ? 'room' : 'service',
    text: words.name(space),
    shortText: words.kind(space.kind),
    subText: isForPeople ? words.roomNote(space.id) : '',
    at: ringCentroid(space.polygon.outer),
    room: space.polygon,
    rank: isForPeople ? 30 : 40,
    offsetPx: [0, 0],
  };
}

/** The letter of a staircase, outside the wall nearest to it. */
function shaftLabels(plan: CampusPlan, level: Level): LabelRequest[] {
  const labels = new Map<string, LabelRequest>();
  for (const stair of plan.stairs) {
    const end = stair.lower.levelId === level.id ? stair.lower : stair.upper.levelId === level.id ? stair.upper : null;
    const space = level.spaces.find((each) => each.id === end?.spaceId);
    if (space === undefined || stair.shaft === undefined || labels.has(stair.shaft)) continue;
    const middle = ringCentroid(space.polygon.outer);
    let at: Point = middle;
    let nearestM = Number.POSITIVE_INFINITY;
    for (const edge of level.outline === undefined ? [] : polygonEdges(level.outline)) {
      const hit = nearestOnSegment(middle, edge);
      if (hit.distanceM < nearestM) {
        nearestM = hit.distanceM;
        at = hit.at;
      }
    }
    const { along } = directions([middle, at]);
    const reach = nearestM < Number.POSITIVE_INFINITY ? 14 : 0;
    labels.set(stair.shaft, {
      id: `shaft-${stair.shaft}`,
      kind: 'shaft',
      text: stair.shaft,
      shortText: '',
      subText: '',
      at,
      room: null,
      rank: 10,
      offsetPx: [along[0] * reach, -along[1] * reach],
    });
  }
  return [...labels.values()];
}

/** UP and DN beside the ends of the stairs' arrows. */
function stairWords(plan: CampusPlan, level: Level, words: PlanWords): LabelRequest[] {
  const word = (id: string, text: string, from: Segment, towards: Segment): LabelRequest => {
    const { along } = directions([midpoint(from), midpoint(towards)]);
    return {
      id,
      kind: 'stair',
      text,
      shortText: '',
      subText: '',
      at: midpoint(from),
      room: null,
      rank: 15,
      offsetPx: [-along[0] * 13, along[1] * 13],
    };
  };
  const { up, down } = stairsOfLevel(plan.stairs, level.id);
  return [
    ...up.flatMap((stair) => stair.flights.slice(0, 1).map((f) => word(`${stair.id}/up`, words.up, f.foot, f.head))),
    ...down.flatMap((stair) =>
      stair.flights.slice(-1).map((f) => word(`${stair.id}/down`, words.down, f.head, f.foot)),
    ),
  ];
}

function exitLabels(level: Level, words: PlanWords): LabelRequest[] {
  return level.openings
    .filter((opening) => opening.kind === 'exit')
    .map((opening) => {
      const sides = wallSides(level, opening.segment);
      const { left } = directions(opening.segment);
      const out: Point = sides.left === null ? left : [-left[0], -left[1]];
      const text = words.name(opening);
      return {
        id: opening.id,
        kind: 'exit',
        text,
        shortText: '',
        subText: '',
        at: midpoint(opening.segment),
        room: null,
        rank: 20,
        offsetPx: [out[0] * (22 + text.length * 3 * Math.abs(out[0])), -out[1] * 22],
      };
    });
}

function campusLabels(plan: CampusPlan, words: PlanWords, pxPerM: number): LabelRequest[] {
  const labels: LabelRequest[] = plan.buildings.flatMap((building) => {
    const level = groundLevelOf(building);
    const ring = level?.outline?.outer ?? level?.spaces[0]?.polygon.outer;
    if (ring === undefined) return [];
    const bounds = ringBounds(ring);
    return {
      id: building.id,
      kind: 'building',
      text: words.name(building),
      shortText: '',
      subText: words.buildingNote(building.id),
      at: [(bounds.minX + bounds.maxX) / 2, (bounds.minY + bounds.maxY) / 2],
      room: null,
      rank: 5,
      offsetPx: [0, 0],
    };
  });
  for (const point of plan.assemblyPoints) {
    const bounds = ringBounds(point.polygon.outer);
    labels.push({
      id: point.id,
      kind: 'assembly',
      text: words.name(point),
      shortText: '',
      subText: '',
      at: [(bounds.minX + bounds.maxX) / 2, bounds.maxY],
      room: null,
      rank: 8,
      offsetPx: [0, -10],
    });
    if (pxPerM < 6) continue;
    for (const slot of point.slots) {
      labels.push({
        id: slot.id,
        kind: 'service',
        text: words.name(slot),
        shortText: /\d+/.exec(slot.name)?.[0] ?? '',
        subText: '',
        at: ringCentroid(slot.polygon.outer),
        room: slot.polygon,
        rank: 60,
        offsetPx: [0, 0],
      });
    }
  }
  return labels;
}

export function labelRequests(plan: CampusPlan, viewId: string, words: PlanWords, pxPerM: number): LabelRequest[] {
  const place = levelOf(plan, viewId);
  if (place === null) return campusLabels(plan, words, pxPerM);
  if (detailAt(pxPerM) === 'campus') return [];
  const { level } = place;
  const rooms = level.spaces.filter((space) => !UNNAMED.has(space.kind)).map((space) => roomLabel(space, words));
  const stairs = detailAt(pxPerM) === 'building' ? [] : stairWords(plan, level, words);
  return [...shaftLabels(plan, level), ...exitLabels(level, words), ...stairs, ...rooms];
}
