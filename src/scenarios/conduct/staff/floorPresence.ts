/** How many people are still on a floor and above, post by post, from the events of the run alone. */
import type { GoalDefinition, RunEvent } from '../../../sim/index.js';
import { isLeftBehind } from '../../population/leftBehind.js';
import type { PlacedPopulation } from '../../population/person.js';

export interface FloorPresence {
  read(events: readonly RunEvent[]): void;
  /** People other than staff who are still there and can come. */
  leftAt(post: number): number;
}

export function watchFloors(
  { people, groups }: PlacedPopulation,
  goals: readonly GoalDefinition[],
  posts: readonly { readonly floorAndAbove: Uint8Array | null }[],
): FloorPresence {
  /** Cell of those who count; -1 for the others. */
  const cellOf = people.map((person) => {
    const counts = groups[person.group]?.role !== 'staff' && person.bornS === undefined && !isLeftBehind(person);
    return counts ? person.cell : -1;
  });
  const counted = cellOf.map((cell) => cell >= 0);
  const left = posts.map(
    ({ floorAndAbove }) => cellOf.filter((cell) => cell >= 0 && floorAndAbove?.[cell] === 1).length,
  );

  function move(i: number, to: number): void {
    const from = cellOf[i] as number;
    if (!counted[i] || from === to) return;
    cellOf[i] = to;
    posts.forEach(({ floorAndAbove }, p) => {
      if (!floorAndAbove) return;
      const change = (to >= 0 ? (floorAndAbove[to] as number) : 0) - (from >= 0 ? (floorAndAbove[from] as number) : 0);
      left[p] = (left[p] as number) + change;
    });
  }

  return {
    read(events) {
      for (const event of events) {
        if (event.type === 'occupantPassedPortal') move(event.occupant, event.toCell);
        else if (event.type === 'occupantOvercome') {
          move(event.occupant, -1);
          counted[event.occupant] = false;
        } else if (event.type === 'occupantReachedGoal' && goals[event.goal]?.kind !== 'place') {
          move(event.occupant, -1);
        }
      }
    },
    leftAt: (post) => left[post] as number,
  };
}
