/** Whether the plan has the floors, stairs and exits that routes name. */
import type { CampusPlan } from '../floorplans/index.js';
import { type Problem, problem } from '../model/index.js';
import { suggestNames } from './parsing/closestNames.js';
import type { Scenario } from './scenario.js';
import { scenarioLabel } from './scenarioLabel.js';

export function checkRoutes(scenario: Scenario, plan: CampusPlan): Problem[] {
  const { routes = [] } = scenario;
  const who = scenarioLabel(scenario).name;
  const levels = plan.buildings.flatMap((building) => building.levels);
  const waysOut = [...levels.flatMap(({ openings }) => openings), ...(plan.site?.gates ?? [])]
    .filter(({ kind }) => kind === 'exit' || kind === 'gate')
    .map(({ id }) => id);
  const problems: Problem[] = [];
  routes.forEach((route, r) => {
    const require = (field: 'levels' | 'stairs' | 'exits', code: string, what: string, known: readonly string[]) => {
      route[field]?.forEach((id, k) => {
        if (known.includes(id)) return;
        const path = `routes[${r}].${field}[${k}]`;
        const message = `A route names “${id}”, which is no ${what} of the plan. ${suggestNames(id, known)}`;
        problems.push(problem('error', code, path, message, { values: { who, id, level: id } }));
      });
    };
    require('levels', 'unknown-level', 'floor', [...levels.map(({ id }) => id), ...(plan.site ? ['site'] : [])]);
    require('stairs', 'unknown-stair', 'stair', plan.stairs.map(({ id }) => id));
    require('exits', 'unknown-exit', 'exit or gate', waysOut);
  });
  return problems;
}
