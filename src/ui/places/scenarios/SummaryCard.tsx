/** The scenario as one would tell it. */

import { useTranslation } from 'react-i18next';
import type { PlannedPhase } from '../../../scenarios/index.js';
import classes from './Panel.module.css';
import { scenarioSentences } from './scenarioSentences.js';
import type { ScenarioAtHand } from './useScenarioAtHand.js';
import { useSentenceWords } from './useSentenceWords.js';

export function SummaryCard({ atHand, planned }: { atHand: ScenarioAtHand; planned: readonly PlannedPhase[] }) {
  const { t } = useTranslation('scenarios');
  const words = useSentenceWords();
  const { saved, plan, school } = atHand;
  const sentences = scenarioSentences({ scenario: saved.scenario, plan, school, planned }, words);
  return (
    <section className={classes.section} aria-labelledby="summary">
      <div className={classes.head}>
        <h2 id="summary">{t('summary.title')}</h2>
      </div>
      <p className={classes.summary}>{sentences.join(words.isEnglish ? ' ' : '')}</p>
    </section>
  );
}
