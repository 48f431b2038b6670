/** At the foot of a storey, one for every exit that classes leave the staircase for there. */
import type { Stair } from '../../floorplans/index.js';
import { distance, midpoint, type Point } from '../../model/index.js';
import type { LandingSheet } from './landingSheet.js';
import type { SheetWay } from './routeSheets.js';
import { leaversOf, type Shaft } from './stairPassers.js';
import { headingTo, type Turn, turnTo } from './turn.js';

/** How far beyond the foot the way shows where it leads: past the door of the staircase, m. */
const LOOK_AHEAD_M = 5;
/** Nearer than this to the foot a point of the way is the foot, m. */
const AT_FOOT_M = 0.05;

function turnAtFoot({ lines }: SheetWay, levelId: string, foot: Point, head: Point): Turn | null {
  const points = lines.filter((line) => line.levelId === levelId).flatMap((line) => line.points);
  const at = points.findIndex((point) => distance(point, foot) < AT_FOOT_M);
  const after = at < 0 ? [] : points.slice(at + 1).filter((point) => distance(point, foot) >= AT_FOOT_M);
  const beyond = after.find((point) => distance(point, foot) >= LOOK_AHEAD_M) ?? after.at(-1);
  return beyond === undefined ? null : turnTo(foot, headingTo(head, foot), beyond);
}

export function footSheets(shaft: Shaft, stair: Stair): LandingSheet[] {
  const [lowest] = stair.flights;
  if (lowest === undefined) return [];
  const [foot, head] = [midpoint(lowest.foot), midpoint(lowest.head)];
  const { levelId } = stair.lower;
  return [...leaversOf(shaft, stair)].flatMap(([exitId, sheets]): LandingSheet[] => {
    const way = sheets[0]?.first ?? null;
    if (way === null) return [];
    return [
      {
        id: `${stair.id} foot ${exitId}`,
        buildingId: shaft.building.id,
        stairId: shaft.stairId,
        place: { kind: 'foot', levelId, upperId: levelId },
        climb: 'level',
        turn: turnAtFoot(way, levelId, foot, head),
        next: { kind: 'exit', exitId },
        ownClasses: [],
        passingClasses: sheets.flatMap(({ classes }) => classes.map(({ classId }) => classId)),
      },
    ];
  });
}
