/** Facts of the school that decide whether rules of its packs hold: asked for here, where a rule waits for them. */
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { School } from '../../../../scenarios/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { useUndoStore } from '../../../parts/undoStore.js';
import classes from './SchoolFacts.module.css';
import { type AskedFact, type FactAnswer, factOf, withFact } from './schoolFacts.js';

const ANSWERS: readonly FactAnswer[] = ['unknown', 'yes', 'no'];

function keep(school: School, before: School, words: string): void {
  const { change } = useProjectStore.getState();
  change((project) => ({ ...project, school }));
  useUndoStore.getState().offerUndo(words, () => change((project) => ({ ...project, school: before })));
}

export function SchoolFacts({ school, asked }: { school: School; asked: readonly AskedFact[] }) {
  const { t } = useTranslation('rules');
  const id = useId();
  if (asked.length === 0) return null;
  return (
    <section className={classes.facts} aria-labelledby={id}>
      <h2 id={id}>{t('facts.title')}</h2>
      <p>{t('facts.lead')}</p>
      <ul>
        {asked.map(({ fact, rules }) => (
          <li key={fact}>
            <label htmlFor={`${id}-${fact}`}>
              {t(`facts.${fact}`)} <small>{rules.join(', ')}</small>
            </label>
            <select
              id={`${id}-${fact}`}
              value={factOf(school, fact)}
              onChange={(event) =>
                keep(withFact(school, fact, event.currentTarget.value as FactAnswer), school, t('facts.saved'))
              }
            >
              {(fact === 'mountain' ? ANSWERS.slice(1) : ANSWERS).map((answer) => (
                <option key={answer} value={answer}>
                  {t(`facts.answer.${answer}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
