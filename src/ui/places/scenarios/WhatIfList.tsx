/** Small changes that are tried on the scenario, each with a checkbox; the scenario itself stays as it is. */
import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import type { Problem } from '../../../model/index.js';
import type { SavedScenario } from '../../../project/index.js';
import type { School, WhatIf, WhatIfEdit } from '../../../scenarios/index.js';
import { problemText } from '../../i18n/problemText.js';
import { useUndoStore } from '../../parts/undoStore.js';
import { AddWhatIf } from './AddWhatIf.js';
import { freeWhatIfId } from './freeWhatIfId.js';
import { IconButton } from './IconButton.js';
import classes from './Panel.module.css';
import { editScenario, undoScenarios } from './scenarioHistory.js';
import { useSentenceWords } from './useSentenceWords.js';
import own from './WhatIfList.module.css';
import { whatIfName } from './whatIfName.js';

interface WhatIfListProps {
  readonly saved: SavedScenario;
  readonly plan: CampusPlan;
  readonly school: School | null;
  /** Of those that are on and cannot be applied. */
  readonly problems: readonly Problem[];
}

export function WhatIfList({ saved, plan, school, problems }: WhatIfListProps) {
  const { t } = useTranslation('scenarios');
  const { t: tAny } = useTranslation();
  const words = useSentenceWords();
  const [isAdding, setAdding] = useState(false);
  const { id, scenario, whatIfs } = saved;
  const nameOf = (whatIf: WhatIf) => whatIfName(whatIf, scenario, plan, school, words);
  const set = (what: string, next: readonly WhatIf[]) => editScenario(id, what, (each) => ({ ...each, whatIfs: next }));
  const add = (change: WhatIfEdit) => {
    set('add what-if', [...whatIfs, { id: freeWhatIfId(whatIfs), isOn: true, change }]);
    setAdding(false);
  };
  const remove = (whatIf: WhatIf) => {
    const name = nameOf(whatIf);
    set(
      `remove ${whatIf.id}`,
      whatIfs.filter((each) => each.id !== whatIf.id),
    );
    useUndoStore.getState().offerUndo(t('whatIf.removed', { name }), undoScenarios);
  };
  return (
    <section className={classes.section} aria-labelledby="what-ifs">
      <div className={classes.head}>
        <h2 id="what-ifs">{t('whatIf.title')}</h2>
        {!isAdding && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={15} stroke={1.75} aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            {t('whatIf.new')}
          </Button>
        )}
      </div>
      {whatIfs.length === 0 && !isAdding && <p className={classes.quiet}>{t('whatIf.none')}</p>}
      <ul className={own.list}>
        {whatIfs.map((whatIf) => {
          const name = nameOf(whatIf);
          return (
            <li key={whatIf.id}>
              <label>
                <input
                  type="checkbox"
                  checked={whatIf.isOn}
                  onChange={(event) => {
                    const isOn = event.currentTarget.checked;
                    set(
                      `switch ${whatIf.id}`,
                      whatIfs.map((each) => (each.id === whatIf.id ? { ...each, isOn } : each)),
                    );
                  }}
                />
                <span>{name}</span>
              </label>
              <IconButton label={t('form.removeOf', { name })} Icon={IconX} onClick={() => remove(whatIf)} />
            </li>
          );
        })}
      </ul>
      {problems.map((problem) => (
        <p key={problem.path} className={own.problem} role="alert">
          {problemText(problem, tAny)}
        </p>
      ))}
      {isAdding && (
        <AddWhatIf scenario={scenario} plan={plan} school={school} onAdd={add} onCancel={() => setAdding(false)} />
      )}
    </section>
  );
}
