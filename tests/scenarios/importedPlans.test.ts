import { describe, expect, it } from 'vitest';
import { type CampusPlan, importPlan } from '../../src/floorplans/index.js';
import { prepareRun, presetScenario } from '../../src/scenarios/index.js';
import { osmBytes, westportBytes } from '../floorplans/mapSamples.js';
import { toInput } from '../floorplans/sampleCampus.js';
import { host } from './support/plans.js';

async function importedPlan(fileName: string, bytes: Uint8Array): Promise<CampusPlan> {
  const { plan } = await importPlan(toInput(fileName, bytes));
  if (!plan) throw new Error('the sample did not import');
  return plan;
}

describe('drills on imported maps', () => {
  it.each([
    ['OpenStreetMap', 'tud-apb.osm', osmBytes],
    ['GeoJSON', 'westport-house.geojson.zip', westportBytes],
  ])('[FP81] [FP88] a hundred people leave a building read from %s in a fire drill', async (_, fileName, bytes) => {
    const plan = await importedPlan(fileName, bytes);
    const { value: scenario } = presetScenario('fire', 'lesson', { population: { from: 'count', count: 100 } });
    if (!scenario) throw new Error('there is no fire drill');
    const { value: run, problems } = prepareRun({ plan, scenario, seed: 1, host });
    if (!run) throw new Error(problems.map((each) => each.message).join('\n'));
    while (!run.advance().done);
    const result = run.result();
    expect(result.evacuated).toBe(100);
    expect(result.stuck).toEqual([]);
  });
});
