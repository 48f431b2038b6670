/** The egress graph's table and what lies under the pointer, without a page. */
import { describe, expect, it } from 'vitest';
import { createPlanContext, egressOverview, qingshanCampus } from '../../src/floorplans/index.js';
import { typedNumber } from '../../src/ui/parts/typedNumber.js';
import { egressRows } from '../../src/ui/places/campus/graph/egressRows.js';
import { nodeAt } from '../../src/ui/places/campus/graph/nodeAt.js';
import { type DistanceScale, distanceStep, linkWidthPx, scaleOfView, toGoM } from '../../src/ui/plan/distanceSteps.js';
import { CAMPUS_VIEW } from '../../src/ui/plan/planViews.js';
import { stackedPlan } from '../support/stackedPlan.js';

const overview = egressOverview(createPlanContext(qingshanCampus()));

describe('rows of the egress graph', () => {
  it('[UI260] are the nodes of the view: rooms from the farthest, then stairs and ways out, then doors', () => {
    const rows = egressRows(overview, 'level:zhixing-2');
    expect(rows).toHaveLength(overview.nodes.filter(({ levelIds }) => levelIds.includes('level:zhixing-2')).length);
    const kinds = rows.map(({ node }) => node.kind);
    expect(kinds.lastIndexOf('room')).toBeLessThan(kinds.indexOf('stair'));
    expect(kinds.lastIndexOf('stair')).toBeLessThan(kinds.indexOf('door'));
    const rooms = rows.filter(({ node }) => node.kind === 'room').map(({ node }) => node.toExitM ?? Number.NaN);
    expect(rooms).toEqual([...rooms].sort((p, q) => q - p));
    for (const { neighbours } of rows) {
      const lengths = neighbours.map(({ lengthM }) => lengthM);
      expect(lengths).toEqual([...lengths].sort((p, q) => p - q));
    }
  });

  it('[UI263] begin with what is cut off', () => {
    const plan = stackedPlan(2);
    const [block] = plan.buildings;
    const levels = block?.levels.map((level) => ({
      ...level,
      openings: level.openings.map((each) => (each.id === 'door-1' ? { ...each, state: 'closed' } : each)),
    }));
    const shut = egressOverview(createPlanContext({ ...plan, buildings: [{ ...block, levels }] } as typeof plan));
    expect(
      egressRows(shut, 'L1')
        .map(({ node }) => node.partId)
        .slice(0, 2),
    ).toEqual(['room-1', 'door-1']);
  });

  it('[UI261] what lies within reach of the pointer is the nearest node of the view', () => {
    const room = overview.nodes.find(({ partId }) => partId === 'space:zhixing-204');
    const at = room?.at ?? [0, 0];
    expect(nodeAt(overview, 'level:zhixing-2', [at[0] + 0.2, at[1]], 0.5)).toBe('space:zhixing-204');
    expect(nodeAt(overview, 'level:zhixing-2', [at[0] + 0.6, at[1]], 0.5)).toBeNull();
    expect(nodeAt(overview, CAMPUS_VIEW, at, 0.5)).not.toBe('space:zhixing-204');
  });
});

describe('steps of distance', () => {
  it('[UI260] grow with the distance, and so does the weight of the line', () => {
    const indoors = scaleOfView(overview, 'level:zhixing-2') as DistanceScale;
    expect([0, 14.9, 15, 44, 59, 60, 500].map((lengthM) => distanceStep(lengthM, indoors))).toEqual([
      1, 1, 2, 3, 4, 5, 5,
    ]);
    const widths = ([1, 2, 3, 4, 5] as const).map(linkWidthPx);
    expect(widths).toEqual([...widths].sort((p, q) => p - q));
    expect(new Set(widths).size).toBe(5);
  });

  it('[UI264] outdoors they are those to the nearest assembly point, in more than one colour', () => {
    const outdoors = scaleOfView(overview, CAMPUS_VIEW) as DistanceScale;
    expect(outdoors.to).toBe('assembly');
    const rows = egressRows(overview, CAMPUS_VIEW).filter(({ node }) => node.kind === 'exit');
    const lengths = rows.map(({ node }) => toGoM(node, outdoors) as number);
    expect(lengths).toEqual([...lengths].sort((p, q) => q - p));
    expect(new Set(lengths.map((lengthM) => distanceStep(lengthM, outdoors))).size).toBeGreaterThan(1);
  });

  it('[UI264] without an assembly point there is nothing to measure to', () => {
    const bare = egressOverview(createPlanContext({ ...qingshanCampus(), assemblyPoints: [] }));
    expect(scaleOfView(bare, CAMPUS_VIEW)).toBeNull();
    expect(scaleOfView(bare, 'level:zhixing-2')?.to).toBe('exit');
  });
});

describe('typed numbers', () => {
  it('[UI216] are read with any comma, width and minus sign, and nothing else is one', () => {
    const read = ['1.2', ' 1,2 ', '1，2', '１.２', '−3', '-3', '.5', '4.', '+2'].map(typedNumber);
    expect(read).toEqual([1.2, 1.2, 1.2, 1.2, -3, -3, 0.5, 4, 2]);
    expect(['', 'x', '1.2.3', '1,2,3', '1e3', 'NaN', '- 1', '0x1'].map(typedNumber)).toEqual(Array(8).fill(null));
  });
});
