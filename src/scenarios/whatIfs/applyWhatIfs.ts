/** The scenario that is run when some what-ifs are on. */
import type { CampusPlan } from '../../floorplans/index.js';
import { hasErrors, type Outcome, type Problem, problem } from '../../model/index.js';
import { parseScenario } from '../parseScenario.js';
import type { ScenarioRelease } from '../releaseScenario.js';
import type { Scenario } from '../scenario.js';
import { setAtPath } from './setAtPath.js';
import { stairsOfShaft } from './stairsOfShaft.js';
import type { WhatIf, WhatIfEdit } from './whatIf.js';

type Change = (scenario: Scenario) => Scenario;

/** An edit that names something the plan does not have changes nothing and is a problem. */
function changeOf(edit: WhatIfEdit, plan: CampusPlan): Change | null {
  switch (edit.edit) {
    case 'closeDoor': {
      if (!hasOpening(plan, edit.door)) return null;
      return (scenario) => ({
        ...scenario,
        doorEvents: [...scenario.doorEvents, { atS: edit.atS ?? 0, door: edit.door, state: 'closed' }],
      });
    }
    case 'closeStair': {
      const stairs = stairsOfShaft(plan, edit.stair);
      if (stairs.length === 0) return null;
      const shut = stairs.map(({ id }) => ({ atS: 0, door: id, state: 'closed' as const }));
      return (scenario) => ({ ...scenario, doorEvents: [...scenario.doorEvents, ...shut] });
    }
    case 'holdBack': {
      const { levels, groups, byS } = edit;
      if ((levels === undefined && groups === undefined) || !(levels ?? []).every((level) => hasLevel(plan, level)))
        return null;
      const who = { ...(levels === undefined ? {} : { levels }), ...(groups === undefined ? {} : { groups }) };
      return releasing({ ...who, afterS: byS });
    }
    case 'afterLevels':
      if (![...edit.levels, ...edit.cleared].every((level) => hasLevel(plan, level))) return null;
      return releasing({ levels: edit.levels, afterCleared: edit.cleared });
    case 'classByStair': {
      const { classes, levels, stairs } = edit;
      const isPlaced =
        (levels ?? []).every((level) => hasLevel(plan, level)) && stairs.every((id) => hasStair(plan, id));
      if ((classes === undefined && levels === undefined) || !isPlaced) return null;
      const who = { ...(classes === undefined ? {} : { classes }), ...(levels === undefined ? {} : { levels }) };
      return (scenario) => ({ ...scenario, routes: [{ ...who, stairs }, ...(scenario.routes ?? [])] });
    }
    case 'walkSlower':
      return (scenario) => ({ ...scenario, paceShare: (scenario.paceShare ?? 1) * (1 - edit.percent / 100) });
    case 'unannounced':
      return (scenario) => ({ ...scenario, isAnnounced: false });
    case 'setValue':
      return (scenario) => setAtPath(scenario, edit.path, edit.value);
  }
}

/** The first entry that names somebody holds, so an edit stands before what the scenario says. */
function releasing(entry: ScenarioRelease): Change {
  return (scenario) => ({ ...scenario, release: [entry, ...(scenario.release ?? [])] });
}

function hasOpening(plan: CampusPlan, id: string): boolean {
  const isHere = (opening: { readonly id: string }) => opening.id === id;
  if (plan.site?.gates.some(isHere)) return true;
  return plan.buildings.some(({ levels }) => levels.some((level) => level.openings.some(isHere)));
}

function hasLevel(plan: CampusPlan, id: string): boolean {
  return plan.buildings.some(({ levels }) => levels.some((level) => level.id === id));
}

function hasStair(plan: CampusPlan, id: string): boolean {
  return plan.stairs.some((stair) => stair.id === id);
}

function namesNothing({ id, name }: WhatIf, index: number): Problem {
  const message = `What-if “${name ?? id}” names a place that the plan does not have. Choose another place, or take the what-if away.`;
  return problem('error', 'what-if-names-nothing', `whatIfs[${index}].change`, message, {
    values: { whatIf: name ?? id },
  });
}

/** Problems of the changed scenario under the what-if they come from. */
function doesNotFit({ id, name }: WhatIf, index: number, reasons: readonly Problem[]): Problem {
  const reason = reasons.map((each) => each.message).join(' ');
  const message = `What-if “${name ?? id}” makes a scenario that cannot be run: ${reason} Change the what-if, or take it away.`;
  return problem('error', 'what-if-does-not-fit', `whatIfs[${index}].change`, message, {
    values: { whatIf: name ?? id, reason },
  });
}

/**
 * Applies those that are on, in their order; with none on it is the scenario itself.
 *
 * @returns no scenario where one of them cannot be applied, with the reasons under `whatIfs[n].change`
 */
export function applyWhatIfs(scenario: Scenario, whatIfs: readonly WhatIf[], plan: CampusPlan): Outcome<Scenario> {
  const problems: Problem[] = [];
  let changed = scenario;
  whatIfs.forEach((whatIf, index) => {
    if (!whatIf.isOn) return;
    const change = changeOf(whatIf.change, plan);
    if (change === null) {
      problems.push(namesNothing(whatIf, index));
      return;
    }
    const next = parseScenario(change(changed));
    if (next.value === null) problems.push(doesNotFit(whatIf, index, next.problems));
    else changed = next.value;
  });
  return hasErrors(problems) ? { value: null, problems } : { value: changed, problems };
}
