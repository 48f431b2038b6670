/** By which movement model the runs are made, and what the second one is for. */
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DEFAULT_MOVEMENT_MODEL, MOVEMENT_MODELS, type MovementModelName } from '../../../../sim/index.js';
import { routeHash } from '../../../app/router.js';
import classes from './ManyRuns.module.css';

interface ModelChoiceProps {
  readonly model: MovementModelName;
  choose(model: MovementModelName): void;
}

export function ModelChoice({ model, choose }: ModelChoiceProps) {
  const { t } = useTranslation('manyRuns');
  return (
    <div className={classes.model}>
      <span id="many-runs-model">{t('model.label')}</span>
      <SegmentedControl
        aria-labelledby="many-runs-model"
        size="xs"
        value={model}
        data={MOVEMENT_MODELS.map((each) => ({ value: each, label: t(`model.name.${each}`) }))}
        onChange={(value) => choose(value as MovementModelName)}
      />
      {model !== DEFAULT_MOVEMENT_MODEL && (
        <p>
          {t('model.note')} <a href={routeHash('settings', { view: 'method', part: 'model' })}>{t('model.more')}</a>
        </p>
      )}
    </div>
  );
}
