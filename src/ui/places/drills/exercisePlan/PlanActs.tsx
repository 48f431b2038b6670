/** What can be done with the plan as a whole: another scenario, drawing it anew, an earlier version, approval, print. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExercisePlan, exercisePlanGaps, type PlannedDrill } from '../../../../drills/index.js';
import { hasErrors } from '../../../../model/index.js';
import type { Project, SavedScenario } from '../../../../project/index.js';
import { goTo } from '../../../app/router.js';
import { today } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import classes from './ExercisePlanPage.module.css';
import { approvePlan } from './planActs.js';
import { scenariosFor } from './useExerciseDraft.js';

interface PlanActsProps {
  readonly project: Project;
  readonly drill: PlannedDrill;
  readonly versions: readonly ExercisePlan[];
  readonly shown: ExercisePlan;
  readonly isDrafting: boolean;
  readonly onShow: (version: number | null) => void;
  readonly onDrawAnew: (scenario: SavedScenario | undefined) => void;
}

function ApproveForm({ plan, onClose }: { plan: ExercisePlan; onClose: () => void }) {
  const { t } = useTranslation('exercisePlan');
  const [by, setBy] = useState(t('approve.usual'));
  return (
    <form
      className={classes.approve}
      onSubmit={(event) => {
        event.preventDefault();
        if (by.trim() === '') return;
        approvePlan(plan, by.trim(), today(), t('approve.done', { version: plan.version }));
        onClose();
      }}
    >
      <label>
        <span>{t('approve.by')}</span>
        <input
          type="text"
          required
          maxLength={300}
          // biome-ignore lint/a11y/noAutofocus: the form was opened by the button just pressed
          autoFocus
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" variant="filled">
        {t('approve.confirm')}
      </Button>
      <Button variant="default" onClick={onClose}>
        {t('approve.cancel')}
      </Button>
    </form>
  );
}

export function PlanActs({ project, drill, versions, shown, isDrafting, onShow, onDrawAnew }: PlanActsProps) {
  const { t } = useTranslation('exercisePlan');
  const [isApproving, setApproving] = useState(false);
  const isEnglish = currentLanguage() === 'en';
  const choices = scenariosFor(project, drill);
  const isNewest = shown === versions.at(-1);
  const cannot = hasErrors(exercisePlanGaps(shown));
  if (isApproving) return <ApproveForm plan={shown} onClose={() => setApproving(false)} />;
  return (
    <div className={classes.acts}>
      {versions.length > 1 && (
        <label className={classes.choice}>
          <span>{t('version')}</span>
          <select value={shown.version} onChange={(event) => onShow(Number(event.currentTarget.value))}>
            {versions.map(({ version }) => (
              <option key={version} value={version}>
                {version}
              </option>
            ))}
          </select>
        </label>
      )}
      {isNewest && (
        <label className={classes.choice}>
          <span>{t('scenario')}</span>
          <select
            value={shown.scenario ?? ''}
            disabled={isDrafting}
            onChange={({ currentTarget: { value } }) => onDrawAnew(choices.find(({ id }) => id === value))}
          >
            <option value="">{t('noScenario')}</option>
            {choices.map(({ id, scenario }) => (
              <option key={id} value={id}>
                {(isEnglish && scenario.nameEn) || scenario.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {isNewest && (
        <Button
          variant="default"
          loading={isDrafting}
          onClick={() => onDrawAnew(choices.find(({ id }) => id === shown.scenario))}
        >
          {t('drawAnew')}
        </Button>
      )}
      <Button variant="default" onClick={() => goTo('day', { drill: drill.id })}>
        {t('run')}
      </Button>
      <Button variant="default" onClick={() => goTo('reports', { view: 'tallySheets', drill: drill.id })}>
        {t('tally')}
      </Button>
      <Button variant="default" onClick={() => window.print()}>
        {t('print')}
      </Button>
      {isNewest && shown.approved === null && (
        <Button variant="filled" disabled={cannot} onClick={() => setApproving(true)}>
          {t('approve.open')}
        </Button>
      )}
    </div>
  );
}
