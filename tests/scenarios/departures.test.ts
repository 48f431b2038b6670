import { describe, expect, it } from 'vitest';
import { postPasses } from '../../src/scenarios/run/postPasses.js';
import { OCCUPANT_STATE } from '../../src/sim/index.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';
import { prepareDrill, runDrill } from './support/runs.js';

const plan = twoStoreyPlan(true);
const order = { kind: 'fire', plan, people: 40 } as const;

describe('who left when', () => {
  it('[SC559] tells when the first of each group passed out of its room, after the alarm', () => {
    const { result, record } = runDrill(order);
    const starts = result.groupStarts ?? {};
    const groups = record.occupants.groups.filter(({ role }) => role !== 'staff').map(({ id }) => id);
    expect(Object.keys(starts).sort()).toEqual([...groups].sort());
    const alarmS = result.phases.find(({ name }) => name === 'alarm')?.startS ?? Number.NaN;
    for (const id of groups) {
      expect(starts[id]).toBeGreaterThan(alarmS);
      expect(starts[id]).toBeLessThan(result.groups[id]?.firstS ?? Number.NaN);
    }
  });

  it('[SC509] the share of the time to react moves every start, and 1 changes nothing', () => {
    const usual = runDrill(order).result;
    const same = runDrill({ ...order, change: { reactionShare: 1 } }).result;
    expect(same.groupStarts).toEqual(usual.groupStarts);
    const slow = runDrill({ ...order, change: { reactionShare: 3 } }).result;
    for (const [id, startS] of Object.entries(usual.groupStarts ?? {})) {
      expect(slow.groupStarts?.[id]).toBeGreaterThan(startS);
    }
  });

  it('[SC559] tells when somebody first walked within 2 m of a post, and of a post nobody passed nothing', () => {
    const prepared = prepareDrill(order).value;
    if (!prepared) throw new Error('the drill was refused');
    while (!prepared.advance().done);
    const record = prepared.record();
    const walker = record.frames.findIndex((frame) => frame.state.some((each) => each === OCCUPANT_STATE.walking));
    const frame = record.frames[walker];
    if (!frame) throw new Error('nobody walked');
    const who = frame.state.indexOf(OCCUPANT_STATE.walking);
    const at = [(frame.xCm[who] ?? 0) / 100, (frame.yCm[who] ?? 0) / 100] as const;
    const levelId = prepared.cells.cells[frame.cell[who] ?? -1]?.levelId;
    const level = levelId == null ? {} : { levelId };
    const posts = [
      { id: 'there', name: '', nameEn: '', ...level, at },
      { id: 'nowhere', name: '', nameEn: '', ...level, at: [-500, -500] as const },
    ];
    expect(postPasses(record, prepared.cells, { posts })).toEqual({ there: frame.timeS, nowhere: null });
  });
});
