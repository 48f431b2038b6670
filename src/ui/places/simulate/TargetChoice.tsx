/** What the drill is held against, with its source; chosen for the whole project where there is a choice. */
import { useTranslation } from 'react-i18next';
import type { TargetProfile } from '../../../scenarios/index.js';
import { useProjectStore } from '../../app/projectStore.js';
import { clock } from '../../i18n/format.js';
import { targetKey, useChosenTarget, useTargets } from '../../run/targets.js';
import classes from './SidePanel.module.css';

export function TargetChoice({ evacuationTimeS }: { evacuationTimeS: number | null }) {
  const { t } = useTranslation('simulate');
  const targets = useTargets();
  const target = useChosenTarget();
  if (target === null) return null;
  const choose = (targetProfile: TargetProfile) =>
    useProjectStore.getState().change((project) => ({ ...project, targetProfile }));
  const overS = evacuationTimeS === null ? null : Math.round(evacuationTimeS) - target.timeS;
  return (
    <div className={classes.target}>
      {targets.length > 1 ? (
        <label>
          <span>{t('target.label')}</span>
          <select value={target.profile} onChange={(event) => choose(event.currentTarget.value as TargetProfile)}>
            {targets.map((each) => (
              <option key={each.profile} value={each.profile}>
                {t(`target.name.${targetKey(each)}`, { time: clock(each.timeS) })}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <span>{t(`target.name.${targetKey(target)}`, { time: clock(target.timeS) })}</span>
      )}
      {overS !== null && (
        <b data-kept={overS <= 0}>
          {t(overS <= 0 ? 'target.kept' : 'target.missed', { time: clock(Math.abs(overS)) })}
        </b>
      )}
      <p className={classes.quiet}>{t(`target.source.${targetKey(target)}`)}</p>
    </div>
  );
}
