import { beforeEach, describe, expect, it } from 'vitest';
import { type CampusPlan, createEmptyPlan, type PlanEdit } from '../../src/floorplans/index.js';
import { createProject, type Project, type SavedRun } from '../../src/project/index.js';
import { editPlan, goToStep, redoPlan, undoPlan, usePlanHistory } from '../../src/ui/app/planHistory.js';
import { useProjectStore } from '../../src/ui/app/projectStore.js';
import { drawnEdit } from '../../src/ui/places/campus/edit/drawnEdit.js';
import { TOOL_SETTINGS } from '../../src/ui/places/campus/edit/editStore.js';
import { TOOLS, toolByKey } from '../../src/ui/places/campus/edit/tools.js';

const empty = createEmptyPlan('新校', { name: '楼' });
const room = (x: number, name: string): PlanEdit => ({
  kind: 'drawRoom',
  levelId: 'level:1',
  outline: [
    [x, 0],
    [x + 8, 0],
    [x + 8, 6],
    [x, 6],
  ],
  spaceKind: 'classroom',
  name,
});

const plan = () => useProjectStore.getState().project?.plan as CampusPlan;
const rooms = () => plan().buildings[0]?.levels[0]?.spaces.map(({ name }) => name);

function open(changes: Partial<Project> = {}): void {
  const project = createProject(empty, null).value as Project;
  useProjectStore.getState().open({ ...project, ...changes });
  usePlanHistory.setState({ past: [], future: [] });
}

describe('the history of a plan', () => {
  beforeEach(() => open());

  it('[UI211] every change is saved, named, taken back and done again', () => {
    const { changes } = useProjectStore.getState();
    editPlan(room(0, '101'), 'level:1');
    editPlan(room(10, '102'), 'level:1');
    expect(useProjectStore.getState().changes).toBeGreaterThan(changes);
    expect(usePlanHistory.getState().past.map(({ kind, label }) => [kind, label])).toEqual([
      ['drawRoom', '101'],
      ['drawRoom', '102'],
    ]);
    undoPlan();
    expect(rooms()).toEqual(['101']);
    undoPlan();
    expect(plan()).toBe(empty);
    expect(undoPlan()).toBeNull();
    redoPlan();
    redoPlan();
    expect(rooms()).toEqual(['101', '102']);
    expect(redoPlan()).toBeNull();
  });

  it('[UI211] a step is gone to at once, both ways, and a new change ends what was taken back', () => {
    for (const [k, name] of ['101', '102', '103'].entries()) editPlan(room(10 * k, name), 'level:1');
    goToStep(1);
    expect(rooms()).toEqual(['101']);
    goToStep(3);
    expect(rooms()).toEqual(['101', '102', '103']);
    goToStep(0);
    editPlan(room(50, '109'), 'level:1');
    expect(usePlanHistory.getState().future).toEqual([]);
    expect(rooms()).toEqual(['109']);
  });

  it('[UI215] a refused change is no step and changes nothing', () => {
    editPlan(room(0, '101'), 'level:1');
    const before = plan();
    const outcome = editPlan(room(0, '102'), 'level:1');
    expect(outcome?.problems[0]?.code).toBe('edit-room-without-floor');
    expect(plan()).toBe(before);
    expect(usePlanHistory.getState().past).toHaveLength(1);
  });

  it('[UI211] another plan that took the place of this one is not touched by its history', () => {
    editPlan(room(0, '101'), 'level:1');
    const other = createEmptyPlan('别的学校', { name: '楼' });
    useProjectStore.getState().change((project) => ({ ...project, plan: other }));
    expect(undoPlan()).toBeNull();
    expect(plan()).toBe(other);
    editPlan(room(0, '201'), 'level:1');
    expect(usePlanHistory.getState().past).toHaveLength(1);
  });

  it('[UI217] the plan of the runs is kept before the first change, and once', () => {
    editPlan(room(0, '101'), 'level:1');
    expect(useProjectStore.getState().project?.earlierPlans).toEqual([]);
    open({ runs: [{ id: 'run', result: { hash: 'h' } } as unknown as SavedRun] });
    editPlan(room(0, '101'), 'level:1');
    editPlan(room(10, '102'), 'level:1');
    expect(useProjectStore.getState().project?.earlierPlans).toEqual([empty]);
  });
});

describe('the tools', () => {
  it('[UI213] every tool has a key of its own', () => {
    expect(new Set(TOOLS.map(({ key }) => key)).size).toBe(TOOLS.length);
    for (const { id, key } of TOOLS) expect(toolByKey(key.toUpperCase())).toBe(id);
    expect(toolByKey('F1')).toBeNull();
  });

  it('[UI212] every tool that draws means a change once its shape is whole, and none before', () => {
    const context = {
      settings: TOOL_SETTINGS,
      plan: empty,
      levelId: 'level:1',
      nameOf: () => 'x',
      kindName: (kind: string) => kind,
      classIds: [],
    };
    const square = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ] as const;
    for (const { id, shape } of TOOLS) {
      expect(drawnEdit({ ...context, tool: id, points: [] }), id).toBeNull();
      const edit = drawnEdit({ ...context, tool: id, points: square });
      if (shape === 'pick' || shape === 'measure') expect(edit, id).toBeNull();
      else expect(edit?.kind, id).toBeTypeOf('string');
    }
  });
});
