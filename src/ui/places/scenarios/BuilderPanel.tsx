/** The scenario in words, what is tried on it, what that changes, and the run. */
import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import {
  applyWhatIfs,
  type PlannedPhase,
  type RepeatOrder,
  type School,
  type WhatIf,
} from '../../../scenarios/index.js';
import { goTo } from '../../app/router.js';
import { FIRST_SEED, orderOf } from '../simulate/runOrder.js';
import { runOrder } from '../simulate/runProject.js';
import { CompareCard } from './CompareCard.js';
import classes from './Panel.module.css';
import { SummaryCard } from './SummaryCard.js';
import type { ScenarioAtHand } from './useScenarioAtHand.js';
import { useSentenceWords } from './useSentenceWords.js';
import { WhatIfList } from './WhatIfList.js';
import { whatIfName } from './whatIfName.js';

function repeatOrder(plan: CampusPlan, school: School | null, scenario: RepeatOrder['scenario']): RepeatOrder {
  return { plan, scenario, ...(school === null ? {} : { school }) };
}

export function BuilderPanel({ atHand, planned }: { atHand: ScenarioAtHand; planned: readonly PlannedPhase[] }) {
  const { t } = useTranslation('scenarios');
  const words = useSentenceWords();
  const { saved, plan, school } = atHand;
  const { scenario, whatIfs } = saved;
  const on = whatIfs.filter(({ isOn }) => isOn);
  // problems name a what-if as the list does
  const named = whatIfs.map((each): WhatIf => ({ ...each, name: whatIfName(each, scenario, plan, school, words) }));
  const key = JSON.stringify([scenario, named]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text tells that scenario or what-ifs have changed
  const applied = useMemo(() => (plan === null ? null : applyWhatIfs(scenario, named, plan)), [key, plan]);
  const changed = applied?.value ?? null;
  const run = () => {
    if (plan === null || changed === null) return;
    const order = orderOf(plan, school, changed, scenario.seed);
    void runOrder(order, { scenarioId: saved.id, whatIfs: on.map(({ id }) => id) });
    goTo('simulate');
  };
  return (
    <aside className={classes.panel} aria-label={t('panel')}>
      <div className={classes.scroll}>
        <SummaryCard atHand={atHand} planned={planned} />
        {plan !== null && <WhatIfList saved={saved} plan={plan} school={school} problems={applied?.problems ?? []} />}
        {plan !== null && changed !== null && on.length > 0 && (
          <CompareCard without={repeatOrder(plan, school, scenario)} changed={repeatOrder(plan, school, changed)} />
        )}
      </div>
      <div className={classes.foot}>
        <Button
          variant="filled"
          fullWidth
          disabled={changed === null}
          leftSection={<IconPlayerPlay size={16} stroke={1.75} aria-hidden="true" />}
          onClick={run}
        >
          {t(on.length > 0 ? 'run.with' : 'run.plain', { count: on.length })}
        </Button>
        <p>{plan === null ? t('run.noPlan') : t('run.note', { seed: FIRST_SEED })}</p>
      </div>
    </aside>
  );
}
