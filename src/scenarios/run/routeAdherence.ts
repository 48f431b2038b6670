/**
 * Who kept to the route they were given: by which stairs they went and by which exits they left.
 *
 * Counted are people who came to a stair or exit the route is about, as a class on the ground floor does not come to a
 * stair. Who was sent elsewhere is free of the route from then on.
 */

import type { WalkableCells } from '../../floorplans/index.js';
import type { RunEvent, Simulation } from '../../sim/index.js';
import { barredCrossings } from '../../sim/index.js';
import type { PlacedPopulation } from '../population/person.js';
import type { RunRoute, RunRoutes } from './resolveRoutes.js';

export interface AdherenceCount {
  /** Who came to a stair or exit of the buildings the route is about. */
  readonly counted: number;
  /** Of those, who took their own and no other. */
  readonly followed: number;
  /** followed / counted, 0 to 1; null where nobody is counted. */
  readonly share: number | null;
  /** Who gave the route up: it led nowhere any more, or they took a wrong turn. */
  readonly gaveUp: number;
}

export interface RouteAdherence extends AdherenceCount {
  /** Classes and groups with a route, in their order. */
  readonly groups: readonly (AdherenceCount & {
    readonly id: string;
    readonly name: string;
    readonly nameEn: string;
  })[];
  /** Groups, staff apart, of whom somebody is counted, and those of them in which everyone followed. */
  readonly groupsCounted: number;
  readonly groupsOnRoute: number;
}

export interface AdherenceWatch {
  /** After a step. */
  follow(simulation: Pick<Simulation, 'hasRoute'>, events: readonly RunEvent[]): void;
  figures(): RouteAdherence;
}

export function watchAdherence(
  { routes, ofPerson }: RunRoutes,
  { people, groups }: PlacedPopulation,
  cells: WalkableCells,
): AdherenceWatch {
  const barred = routes.map(({ definition }) => barredCrossings(cells, definition));
  const hasFollowed = new Set<number>();
  const hasStrayed = new Set<number>();
  const gaveUp = new Set<number>();

  function pass(i: number, portal: number, toCell: number): void {
    const { ownCells, ownPortals } = routes[ofPerson[i] as number] as RunRoute;
    const crossing = 2 * portal + (cells.portals[portal]?.b === toCell ? 0 : 1);
    if (barred[ofPerson[i] as number]?.[crossing] === 1) hasStrayed.add(i);
    else if (ownCells.has(toCell) || ownPortals.has(portal)) hasFollowed.add(i);
  }

  function count(members: readonly number[]): AdherenceCount {
    const heads = (isOne: (i: number) => boolean) => members.filter(isOne).length;
    const counted = heads((i) => hasFollowed.has(i) || hasStrayed.has(i));
    const followed = heads((i) => hasFollowed.has(i) && !hasStrayed.has(i));
    const share = counted === 0 ? null : followed / counted;
    return { counted, followed, share, gaveUp: heads((i) => gaveUp.has(i)) };
  }

  return {
    follow(simulation, events) {
      for (const event of events) {
        if (event.type === 'drillNoted' && event.note === 'routeGivenUp') gaveUp.add(event.occupant);
      }
      for (const event of events) {
        if (event.type !== 'occupantPassedPortal' || (ofPerson[event.occupant] as number) < 0) continue;
        const { occupant, portal, toCell } = event;
        if (simulation.hasRoute(occupant) || gaveUp.has(occupant)) pass(occupant, portal, toCell);
      }
    },
    figures() {
      /** Everyone with a route, helpers as often as whom they help, by group. */
      const byGroup = new Map<number, number[]>();
      people.forEach((person, i) => {
        if ((ofPerson[i] as number) < 0) return;
        for (const { group } of [person, ...(person.companions ?? [])]) {
          byGroup.set(group, [...(byGroup.get(group) ?? []), i]);
        }
      });
      const ordered = [...byGroup].sort(([one], [other]) => one - other);
      const told = ordered.map(([group, members]) => {
        const { id = '', name = '', nameEn = name } = groups[group] ?? {};
        return { id, name, nameEn, ...count(members) };
      });
      const isStaff = ordered.map(([group]) => groups[group]?.role === 'staff');
      const counted = told.filter((each, k) => each.counted > 0 && !isStaff[k]);
      return {
        ...count(ordered.flatMap(([, members]) => members)),
        groups: told,
        groupsCounted: counted.length,
        groupsOnRoute: counted.filter((each) => each.followed === each.counted).length,
      };
    },
  };
}
