/** Whether the work is safe, in words. */
import { IconAlertTriangle, IconCircleCheck, IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProjectStore } from '../app/projectStore.js';
import classes from './SavedState.module.css';

export function SavedState() {
  const { t } = useTranslation();
  const state = useProjectStore((store) => store.saveState);
  const Icon =
    state === 'saved'
      ? IconCircleCheck
      : state === 'failed' || state === 'changedElsewhere'
        ? IconAlertTriangle
        : IconClock;
  return (
    <p className={classes.state} data-state={state} role="status">
      <Icon size={16} stroke={1.75} aria-hidden="true" />
      <span>{t(`saveState.${state}`)}</span>
    </p>
  );
}
