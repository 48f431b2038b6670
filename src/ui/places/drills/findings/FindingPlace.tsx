/** Where a finding is: by name, on the plan, and in the replay. */
import { useTranslation } from 'react-i18next';
import { editFinding, type Finding } from '../../../../drills/index.js';
import { goTo } from '../../../app/router.js';
import { putFindings } from '../../../findings/findingActs.js';
import classes from './FindingDetail.module.css';
import { FindingPlacePicker } from './FindingPlacePicker.js';
import type { FindingsAtHand } from './useFindings.js';

export function FindingPlace({ finding, hand }: { finding: Finding; hand: FindingsAtHand }) {
  const { t } = useTranslation('findings');
  const { id, place, title } = finding;
  const put = (next: Finding['place']) => {
    const { value } = editFinding(finding, { place: next }, hand.needed);
    if (value !== null) putFindings([value], t('detail.changed', { title }));
  };
  return (
    <section className={classes.part}>
      <h3>{t('place.heading')}</h3>
      <p>{place === undefined ? t('place.none') : (place.name ?? t('place.spot'))}</p>
      {place !== undefined && (
        <div className={classes.acts}>
          <button type="button" onClick={() => goTo('campus', { finding: id })}>
            {t('place.onPlan')}
          </button>
          <button type="button" onClick={() => goTo('simulate', { finding: id })}>
            {t('place.inReplay')}
          </button>
        </div>
      )}
      {hand.plan !== null && (
        <FindingPlacePicker
          plan={hand.plan}
          label={t('place.choose')}
          empty={t('place.choose')}
          value=""
          onChoose={(_, next) => {
            if (next !== undefined) put(next);
          }}
        />
      )}
    </section>
  );
}
