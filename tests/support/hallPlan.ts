/** Two storeys of one wide hall each, the way out below: floor enough for a staircase of any form. */
import { applyEdit, type CampusPlan, createEmptyPlan, type PlanEdit } from '../../src/floorplans/index.js';
import type { Point } from '../../src/model/index.js';

const HALL: readonly Point[] = [
  [0, 0],
  [80, 0],
  [80, 60],
  [0, 60],
];

const EDITS: readonly PlanEdit[] = [
  { kind: 'addLevel', buildingId: 'building:1', where: 'above', storeyHeightM: 3.6 },
  { kind: 'drawRoom', levelId: 'level:1', outline: HALL, spaceKind: 'corridor', name: '门厅', nameEn: 'Hall' },
  { kind: 'drawRoom', levelId: 'level:2', outline: HALL, spaceKind: 'classroom', name: '201' },
  { kind: 'setSpace', spaceId: 'room:2', capacity: 60 },
  { kind: 'addOpening', levelId: 'level:1', at: [0, 30], openingKind: 'exit', clearWidthM: 3, name: '大门' },
];

export function hallPlan(): CampusPlan {
  return EDITS.reduce(
    (plan, edit) => {
      const { plan: after, problems } = applyEdit(plan, edit);
      if (after === plan) throw new Error(problems.map(({ message }) => message).join('\n'));
      return after;
    },
    createEmptyPlan('大厅', { name: '楼' }),
  );
}
