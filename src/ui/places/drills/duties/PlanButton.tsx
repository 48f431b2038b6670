/** Fixes a proposed drill in the year's plan, or takes a fixed one out; both can be undone by the other. */
import { useTranslation } from 'react-i18next';
import type { PlannedDrill } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { day } from '../../../parts/format.js';
import { Tag } from '../../../parts/Tag.js';
import classes from './PlanButton.module.css';

export function PlanButton({ drill, duty }: { drill: PlannedDrill; duty: string }) {
  const { t } = useTranslation('drills');
  const { planDrill, unplanDrill } = useProjectStore.getState();
  const isFixed = useProjectStore(
    (store) => store.project?.plannedDrills.some((each) => each.id === drill.id) ?? false,
  );
  const date = day(drill.date, currentLanguage());
  if (isFixed) {
    return (
      <button
        type="button"
        className={classes.act}
        aria-label={t('table.unplanThis', { duty, date })}
        onClick={() => unplanDrill(drill.id)}
      >
        {t('table.unplan')}
      </button>
    );
  }
  return (
    <>
      <Tag tone="hatch">{t('table.proposed')}</Tag>
      <button
        type="button"
        className={classes.act}
        aria-label={t('table.planThis', { duty, date })}
        onClick={() => planDrill(drill)}
      >
        {t('table.plan')}
      </button>
    </>
  );
}
