/** Every change since the page was opened, by name; a click goes back or on to just after it. */
import { useTranslation } from 'react-i18next';
import { goToStep, usePlanHistory } from '../../../app/planHistory.js';
import classes from './Editor.module.css';

export function HistoryPanel({ showLevel }: { showLevel: (levelId: string) => void }) {
  const { t } = useTranslation('editor');
  const { past, future } = usePlanHistory();
  if (past.length + future.length === 0) return null;
  const steps = [...past, ...future];
  const go = (count: number, levelId: string | null) => {
    goToStep(count);
    if (levelId !== null) showLevel(levelId);
  };
  return (
    <details className={classes.section}>
      <summary>{t('history', { count: past.length })}</summary>
      <ol className={classes.history}>
        <li>
          <button type="button" aria-current={past.length === 0} onClick={() => go(0, null)}>
            {t('asOpened')}
          </button>
        </li>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are known by their place
          <li key={index} data-undone={index >= past.length || undefined}>
            <button type="button" aria-current={index === past.length - 1} onClick={() => go(index + 1, step.levelId)}>
              {t(`step.${step.kind}`, { name: step.label })}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
