/** What each person was on the way to at a moment, read from where they went next. */
import type { WalkableCells } from '../../floorplans/index.js';
import type { RunRecord } from '../record/runRecord.js';
import { squaredDistanceToSegment } from './segmentDistance.js';

/**
 * The next portal passed, or the goal reached before any further portal. On the ground a goal is far away: close to
 * a door, what holds people up is the crowd `outside` that portal.
 */
export interface Heading {
  readonly kind: 'portal' | 'goal' | 'outside';
  /** Index of the portal, or of the goal. */
  readonly index: number;
}

/** As far from a door people on the ground still stand outside it, m. */
const OUTSIDE_REACH_M = 6;

interface Passage {
  readonly step: number;
  readonly heading: Heading;
}

export interface Headings {
  /**
   * @param step - not before the step of the call before, for the same person
   * @returns null for people who never had a way. People who are stuck until the end are held up by others only as
   *   long as others still pass the portal nearest to them; after that it is null as well.
   */
  at(occupant: number, step: number, cell: number, x: number, y: number): Heading | null;
}

export function readHeadings(record: RunRecord, cells: WalkableCells): Headings {
  const passages: Passage[][] = record.occupants.ids.map(() => []);
  const withoutWay = new Set<number>();
  const lastPassedStep = new Map<number, number>();
  for (const event of record.events) {
    const { step } = event;
    if (event.type === 'occupantPassedPortal') {
      passages[event.occupant]?.push({ step, heading: { kind: 'portal', index: event.portal } });
      lastPassedStep.set(event.portal, step);
    } else if (event.type === 'occupantReachedGoal') {
      passages[event.occupant]?.push({ step, heading: { kind: 'goal', index: event.goal } });
    } else if (event.type === 'occupantStuck' && event.reason !== 'timeUp') {
      withoutWay.add(event.occupant);
    }
  }
  const next = new Uint32Array(passages.length);
  const nearestPortal = (cell: number, x: number, y: number) => {
    let index = -1;
    let squareM2 = Number.POSITIVE_INFINITY;
    for (const each of cells.cells[cell]?.portals ?? []) {
      const portal = cells.portals[each];
      if (portal === undefined) continue;
      const square = squaredDistanceToSegment(x, y, portal.segment);
      if (square >= squareM2) continue;
      squareM2 = square;
      index = each;
    }
    return { index, squareM2 };
  };
  return {
    at: (occupant, step, cell, x, y) => {
      if (withoutWay.has(occupant)) return null;
      const own = passages[occupant] ?? [];
      let index = next[occupant] ?? 0;
      while ((own[index]?.step ?? Number.POSITIVE_INFINITY) <= step) index++;
      next[occupant] = index;
      const heading = own[index]?.heading;
      if (heading?.kind === 'portal') return heading;
      if (heading !== undefined && cells.cells[cell]?.kind !== 'ground') return heading;
      const nearest = nearestPortal(cell, x, y);
      if (heading === undefined) {
        const isPassed = step <= (lastPassedStep.get(nearest.index) ?? -1);
        return isPassed ? { kind: 'portal', index: nearest.index } : null;
      }
      const isOutside = nearest.squareM2 <= OUTSIDE_REACH_M * OUTSIDE_REACH_M;
      return isOutside ? { kind: 'outside', index: nearest.index } : heading;
    },
  };
}
