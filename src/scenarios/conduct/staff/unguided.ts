/**
 * What happens at landings and corners where no guide stands: some take the second-best way, and some of those who meet
 * another stream stop because nobody says who goes first.
 *
 * With a guide there nobody goes wrong and nobody has to ask. Who does so is drawn for each person and post.
 */
import { randomStream } from '../../../model/index.js';
import type { RunEvent } from '../../../sim/index.js';
import type { PlacedPopulation } from '../../population/person.js';
import type { DrillStage } from '../drillConduct.js';
import { HESITATION_S, HESITATION_SHARE, STREAMS_MEET_WITHIN_S, WRONG_TURN_SHARE } from './guideDefaults.js';
import type { MannedPost } from './manPosts.js';

export interface Unguided {
  look(events: readonly RunEvent[]): void;
  /** Whether somebody has taken a wrong way. */
  hasStrayed(occupant: number): boolean;
  figures(): {
    readonly wrongTurns: number;
    readonly hesitations: number;
    readonly merged: { readonly fromFloor: number; readonly fromAbove: number };
  };
}

/** How likely each person is to take a wrong way past one unguided post. */
function wrongTurnShares({ people, groups }: PlacedPopulation): number[] {
  const led = new Set(people.flatMap(({ together }) => (together?.role === 'leader' ? [together.id] : [])));
  return people.map(({ group, together }) => {
    const { role, id } = groups[group] ?? { role: 'other', id: '' };
    if (role === 'staff') return 0;
    if (together !== undefined && led.has(together.id)) return WRONG_TURN_SHARE.led.value;
    return role === 'other' && !id.startsWith('room:') ? WRONG_TURN_SHARE.stranger.value : WRONG_TURN_SHARE.alone.value;
  });
}

/** @param isManned - whether a guide stands at a post now */
export function watchUnguided(
  { simulation, population, cells, scenario: { seed }, note }: DrillStage,
  posts: readonly MannedPost[],
  isManned: (post: number) => boolean,
): Unguided {
  const shares = wrongTurnShares(population);
  const byCell = new Map<number, number[]>();
  const byMerge = new Map<number, number[]>();
  const add = (map: Map<number, number[]>, cell: number, p: number) => {
    if (cell >= 0) map.set(cell, [...(map.get(cell) ?? []), p]);
  };
  posts.forEach(({ mouth, cell, merge }, p) => {
    if (mouth < 0 || posts.findIndex((each) => each.mouth === mouth) < p) return;
    add(byCell, cell, p);
    add(byMerge, merge, p);
  });
  const isGuided = (mouth: number) => posts.some((each, p) => each.mouth === mouth && isManned(p));
  /** When somebody last came into a cell by each portal, s. */
  const lastThrough = new Float64Array(cells.portals.length).fill(Number.NEGATIVE_INFINITY);
  const strayed = new Set<number>();
  let wrongTurns = 0;
  let hesitations = 0;
  const merged = { fromFloor: 0, fromAbove: 0 };
  const draw = (purpose: string, i: number, p: number) =>
    randomStream(seed, purpose, `${population.people[i]?.id}@${posts[p]?.post.id}`);

  function hesitate(i: number, p: number): void {
    const own = draw('hesitation', i, p);
    if (own.next() >= HESITATION_SHARE.value) return;
    const { least, most } = HESITATION_S;
    simulation.hesitate([i], simulation.timeS + least.value + own.next() * (most.value - least.value));
    hesitations++;
  }

  /** Someone comes past a post: those who head for its mouth, or have come through it. */
  function pass(i: number, cell: number, through: number): void {
    for (const p of byCell.get(cell) ?? []) {
      const { mouth } = posts[p] as MannedPost;
      const heading = simulation.headingFor(i);
      if (heading < 0 || (heading !== mouth && through !== mouth) || isGuided(mouth)) continue;
      if (draw('wrongTurn', i, p).next() >= (shares[i] as number)) continue;
      simulation.passBy([i], heading);
      if (simulation.headingFor(i) === heading) continue;
      wrongTurns++;
      strayed.add(i);
      note('wrongTurn', { occupant: i, cell, portal: heading });
      return;
    }
  }

  /** Someone comes on to a stair where those from the floor and those from above go on together. */
  function merge(i: number, cell: number, through: number): void {
    // staff are on their way to a post, or lead those who are counted
    if (shares[i] === 0 || !byMerge.has(cell)) return;
    const nowS = simulation.timeS;
    for (const p of byMerge.get(cell) ?? []) {
      const { mouth } = posts[p] as MannedPost;
      const meets = (cells.cells[cell]?.portals ?? []).some(
        (other) => other !== through && nowS - (lastThrough[other] as number) < STREAMS_MEET_WITHIN_S.value,
      );
      if (!meets) continue;
      if (through === mouth) merged.fromFloor++;
      else merged.fromAbove++;
      if (!isGuided(mouth)) hesitate(i, p);
    }
    lastThrough[through] = nowS;
  }

  return {
    look(events) {
      for (const event of events) {
        if (event.type === 'occupantPassedPortal') {
          merge(event.occupant, event.toCell, event.portal);
          pass(event.occupant, event.toCell, event.portal);
        } else if (event.type === 'occupantStarted') {
          pass(event.occupant, simulation.whereIs(event.occupant).cell, -1);
        }
      }
    },
    hasStrayed: (i) => strayed.has(i),
    figures: () => ({ wrongTurns, hesitations, merged: { ...merged } }),
  };
}
