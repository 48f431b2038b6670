/** A project whose scenario has the school's own pace and time to react. */
import type { Calibration } from '../../../../drills/index.js';
import type { Project } from '../../../../project/index.js';

/** As a form writes it: two decimals. */
const rounded = (share: number) => Math.round(share * 100) / 100;

export function withFactors(
  project: Project,
  id: string,
  { reaction, pace }: Pick<Calibration, 'reaction' | 'pace'>,
): Project {
  const scenarios = project.scenarios.map((each) =>
    each.id === id
      ? { ...each, scenario: { ...each.scenario, reactionShare: rounded(reaction), paceShare: rounded(pace) } }
      : each,
  );
  return { ...project, scenarios };
}
