/** W3: one floor of a school, twenty full classrooms on a corridor with an exit at either end. */
import type { Opening, Space } from '../../floorplans/index.js';
import { crowdScenario, type Workload, type WorkloadGroup } from './workload.js';
import { rectangle, WALL_M, workloadOpening, workloadPlan, workloadSpace } from './workloadPlan.js';

const CORRIDOR_M = { length: 72, width: 3 };
const ROOM_M = { along: 7, deep: 9 };
const ROOMS_A_SIDE = 10;
const DOOR_M = 1.2;
const EXIT_M = 2.4;
const PUPILS = 45;

export function schoolFloorWorkload(): Workload {
  const name = 'W3';
  const { length, width } = CORRIDOR_M;
  const spaces: Space[] = [workloadSpace('corridor', 'corridor', rectangle(0, 0, length, width))];
  const exitEnds = [(width - EXIT_M) / 2, (width + EXIT_M) / 2] as const;
  const exitAt = (x: number, id: string) =>
    workloadOpening(
      id,
      [
        [x, exitEnds[0]],
        [x, exitEnds[1]],
      ],
      EXIT_M,
      ['corridor'],
    );
  const openings: Opening[] = [exitAt(-WALL_M / 2, 'west'), exitAt(length + WALL_M / 2, 'east')];
  const groups: WorkloadGroup[] = [];
  const pitchM = ROOM_M.along + WALL_M;
  for (let k = 0; k < ROOMS_A_SIDE; k++) {
    // the walls between rooms stand in the middle of what is left of the corridor's length
    const x0 = (length - ROOMS_A_SIDE * pitchM + WALL_M) / 2 + k * pitchM;
    const exit = k < ROOMS_A_SIDE / 2 ? 'west' : 'east';
    for (const side of ['south', 'north'] as const) {
      const id = `${side}-${k + 1}`;
      const nearY = side === 'south' ? -WALL_M : width + WALL_M;
      const farY = side === 'south' ? nearY - ROOM_M.deep : nearY + ROOM_M.deep;
      const area = rectangle(x0, Math.min(nearY, farY), x0 + ROOM_M.along, Math.max(nearY, farY));
      spaces.push(workloadSpace(id, 'classroom', area));
      const doorX = x0 + ROOM_M.along / 2;
      const doorY = side === 'south' ? -WALL_M / 2 : width + WALL_M / 2;
      openings.push(
        workloadOpening(
          `door ${id}`,
          [
            [doorX - DOOR_M / 2, doorY],
            [doorX + DOOR_M / 2, doorY],
          ],
          DOOR_M,
          [id, 'corridor'],
        ),
      );
      groups.push({ id, area, count: PUPILS, exit });
    }
  }
  return { name, plan: workloadPlan(name, spaces, openings), scenario: crowdScenario(name, groups) };
}
