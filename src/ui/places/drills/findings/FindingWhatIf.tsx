/** A finding tried as a what-if of one of the project's scenarios. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { editFinding, type Finding } from '../../../../drills/index.js';
import type { SavedScenario } from '../../../../project/index.js';
import type { WhatIfEdit } from '../../../../scenarios/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { goTo } from '../../../app/router.js';
import { putFindings } from '../../../findings/findingActs.js';
import { AddWhatIf } from '../../scenarios/AddWhatIf.js';
import { freeWhatIfId } from '../../scenarios/freeWhatIfId.js';
import { editScenario } from '../../scenarios/scenarioHistory.js';
import { scenarioName } from '../../scenarios/words.js';
import classes from './FindingDetail.module.css';
import type { FindingsAtHand } from './useFindings.js';

const NONE: readonly SavedScenario[] = [];

export function FindingWhatIf({ finding, hand }: { finding: Finding; hand: FindingsAtHand }) {
  const { t } = useTranslation('findings');
  const scenarios = useProjectStore((store) => store.project?.scenarios ?? NONE);
  const school = useProjectStore((store) => store.project?.school ?? null);
  const [chosen, setChosen] = useState('');
  const [isAdding, setAdding] = useState(false);
  const { whatIf, title } = finding;
  const tried = scenarios.find(({ id }) => id === whatIf?.scenario)?.whatIfs.some(({ id }) => id === whatIf?.id);
  const saved = scenarios.find(({ id }) => id === chosen) ?? scenarios[0];
  const add = (change: WhatIfEdit) => {
    if (saved === undefined) return;
    const id = freeWhatIfId(saved.whatIfs);
    editScenario(saved.id, 'add what-if', (each) => ({
      ...each,
      whatIfs: [...each.whatIfs, { id, name: title, isOn: true, change }],
    }));
    const { value } = editFinding(finding, { whatIf: { scenario: saved.id, id } }, hand.needed);
    if (value !== null) putFindings([value], t('whatIf.added', { title }));
    setAdding(false);
  };
  return (
    <section className={classes.part}>
      <h3>{t('whatIf.heading')}</h3>
      {whatIf === undefined && <p>{t(saved === undefined ? 'whatIf.noScenario' : 'whatIf.text')}</p>}
      {whatIf !== undefined && tried !== true && <p>{t('whatIf.gone')}</p>}
      <div className={classes.acts}>
        {whatIf !== undefined && tried === true && (
          <button type="button" onClick={() => goTo('scenarios', { id: whatIf.scenario })}>
            {t('whatIf.open')}
          </button>
        )}
        {saved === undefined && (
          <button type="button" onClick={() => goTo('scenarios')}>
            {t('whatIf.makeScenario')}
          </button>
        )}
        {saved !== undefined && hand.plan !== null && tried !== true && !isAdding && (
          <Button size="compact-sm" onClick={() => setAdding(true)}>
            {t('whatIf.try')}
          </Button>
        )}
      </div>
      {isAdding && saved !== undefined && hand.plan !== null && (
        <>
          <label className={classes.which}>
            {t('whatIf.scenario')}
            <select value={saved.id} onChange={(event) => setChosen(event.currentTarget.value)}>
              {scenarios.map(({ id, scenario }) => (
                <option key={id} value={id}>
                  {scenarioName(scenario)}
                </option>
              ))}
            </select>
          </label>
          <AddWhatIf
            key={saved.id}
            scenario={saved.scenario}
            plan={hand.plan}
            school={school}
            onAdd={add}
            onCancel={() => setAdding(false)}
          />
        </>
      )}
    </section>
  );
}
