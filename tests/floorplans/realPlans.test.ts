import { describe, expect, it } from 'vitest';
import {
  buildEgressGraph,
  buildWalkableCells,
  type CampusPlan,
  CODE_SETS,
  checkBuildingCode,
  checkPlan,
  importPlan,
  parseCampusPlan,
  qingshanCampus,
  shortestRoute,
  sweepOutwards,
  waysOut,
} from '../../src/floorplans/index.js';
import { expectSoundCells } from '../support/soundCells.js';
import { sampleBytes, toInput } from './sampleCampus.js';

async function importedCampus(): Promise<CampusPlan> {
  const { plan } = await importPlan(toInput('spbstu-campus.imdf.zip', sampleBytes));
  if (!plan) throw new Error('the sample did not import');
  return plan;
}

describe.each([
  ['the demo campus', qingshanCampus],
  ['the imported campus', importedCampus],
])('%s', async (_, load) => {
  const plan = await load();
  const { cells, problems } = buildWalkableCells(plan);
  const graph = buildEgressGraph(cells);

  it('[FP15] is read back as it was written', () => {
    const outcome = parseCampusPlan(JSON.parse(JSON.stringify(plan)));
    expect(outcome.problems).toEqual([]);
    expect(outcome.value).toEqual(plan);
  });

  it('[FP1] has sound cells, and every opening that should join something does', () => {
    expectSoundCells(cells);
    expect(problems.filter((each) => each.code !== 'opening-trimmed')).toEqual([]);
  });

  it('[FP10] no detour inside a cell is shorter than the straight way, and every portal of a cell reaches every other', () => {
    const lengthOf = new Map(graph.portalLinks.map((link) => [`${link.cell} ${link.from} ${link.to}`, link.lengthM]));
    const between = (cell: number, p: number, q: number) =>
      lengthOf.get(`${cell} ${Math.min(p, q)} ${Math.max(p, q)}`) ?? Number.POSITIVE_INFINITY;
    const faults: string[] = [];
    cells.cells.forEach(({ id, portals }, cell) => {
      for (const p of portals) {
        for (const q of portals.filter((each) => each > p)) {
          const directM = between(cell, p, q);
          if (directM === Number.POSITIVE_INFINITY) faults.push(`${id}: ${p} does not reach ${q}`);
          for (const via of portals) {
            if (via === p || via === q || between(cell, p, via) + between(cell, via, q) > directM - 0.005) continue;
            faults.push(`${id}: ${p} to ${q} is shorter by ${via}`);
          }
        }
      }
    });
    expect(faults).toEqual([]);
  });

  it('[FP13] gives the same way out by the sweep and by the route', () => {
    const costs = sweepOutwards(graph, waysOut(cells));
    const ends = waysOut(cells).map((source) => cells.portals[source.portal]?.id);
    cells.portals.forEach((portal, index) => {
      if (index % 17 !== 0) return;
      const lengths = ends.map((end) => {
        if (end === portal.id) return 0;
        const route = shortestRoute(graph, `portal:${portal.id}`, `portal:${end}`);
        return route?.lengthM ?? Number.POSITIVE_INFINITY;
      });
      const nearest = lengths.reduce((p, q) => Math.min(p, q), Number.POSITIVE_INFINITY);
      if (portal.state !== 'open') return;
      if (nearest === Number.POSITIVE_INFINITY) expect(costs[index]).toBe(nearest);
      else expect(costs[index]).toBeCloseTo(nearest, 6);
    });
  });

  it('[FP29] can be checked in every way there is', () => {
    for (const each of checkPlan(plan)) expect(each.message).not.toMatch(/NaN|undefined|Infinity/);
    for (const codeSet of CODE_SETS) expect(checkBuildingCode(plan, codeSet).length).toBeGreaterThan(10);
  });
});
