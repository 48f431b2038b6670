import { describe, expect, it } from 'vitest';
import { buildWalkableCells, qingshanCampus } from '../../src/floorplans/index.js';
import { cellVisibility, levelsSeenOn } from '../../src/ui/plan/occupantVisibility.js';

const plan = qingshanCampus();
const { cells } = buildWalkableCells(plan);

describe('people on stairs', () => {
  it('[UI55] are seen on exactly one level, which is one of the two the staircase joins', () => {
    const seenOn = levelsSeenOn(plan, cells);
    const views = plan.buildings.flatMap((building) => building.levels.map((level) => level.id));
    const shown = views.map((viewId) => cellVisibility(plan, cells, viewId, true));
    cells.cells.forEach((cell, index) => {
      if (cell.kind === 'ground') return;
      expect(shown.filter((visibility) => visibility[index] === 1)).toHaveLength(1);
      const stair = plan.stairs.find((each) => each.id === cell.stairId);
      if (stair !== undefined) expect([stair.lower.levelId, stair.upper.levelId]).toContain(seenOn[index]);
    });
  });

  it('[UI55] a half-turn staircase shows its first flight and landing below, its second flight above', () => {
    const stair = plan.stairs.find((each) => each.kind === 'halfTurn');
    if (stair === undefined) throw new Error('the demo campus has half-turn stairs');
    const seenOn = levelsSeenOn(plan, cells);
    const levelOf = (id: string) => seenOn[cells.cells.findIndex((cell) => cell.id === `${stair.id}/${id}`)];
    expect(levelOf('flight-0')).toBe(stair.lower.levelId);
    expect(levelOf('landing-0')).toBe(stair.lower.levelId);
    expect(levelOf('flight-1')).toBe(stair.upper.levelId);
  });
});
