/** Smoke files of a scenario to smoke and gases of a scenario, or what is wrong with them. */
import { type Problem, problem } from '../../model/index.js';
import type { ScenarioGas, ScenarioSmoke } from '../hazardScenario.js';
import { readCfast } from './cfastTable.js';
import { readFds } from './fdsTable.js';
import { asHazards } from './placeSeries.js';
import type { ScenarioSmokeFile } from './smokeFileScenario.js';
import { readSmokeTable } from './smokeTable.js';

export interface SmokeFromFiles {
  readonly smoke: readonly ScenarioSmoke[];
  readonly gases: readonly ScenarioGas[];
  readonly problems: readonly Problem[];
}

/** Any text gives series or problems and never throws. Whether the places are in the plan is not looked at. */
export function readSmokeFiles(files: readonly ScenarioSmokeFile[]): SmokeFromFiles {
  const smoke: ScenarioSmoke[] = [];
  const gases: ScenarioGas[] = [];
  const problems: Problem[] = [];
  files.forEach((file, f) => {
    const path = `smokeFiles[${f}]`;
    if (Object.keys(file.places).length === 0) {
      const message = `“${file.name}”: no compartment or device is given a room. Say under "places" which stands for which.`;
      problems.push(
        problem('error', 'smoke-file-without-places', `${path}.places`, message, { values: { file: file.name } }),
      );
      return;
    }
    const { table, problems: faults } = readSmokeTable(file.text, file.name, `${path}.text`);
    problems.push(...faults);
    if (!table) return;
    const read = file.format === 'cfast' ? readCfast(table, file, path) : readFds(table, file, path);
    problems.push(...read.problems);
    for (const each of read.series) {
      const hazards = asHazards(each, file.startS ?? 0);
      smoke.push(...hazards.smoke);
      gases.push(...hazards.gases);
    }
  });
  return { smoke, gases, problems };
}
