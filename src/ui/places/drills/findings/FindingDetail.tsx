/** One finding: how far it is, the next step, the things fixed, its place, what-if and history. */
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { daysLateOf, type Finding, timesReopened } from '../../../../drills/index.js';
import { replaceParams, routeHash } from '../../../app/router.js';
import { removeFinding } from '../../../findings/findingActs.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Tag } from '../../../parts/Tag.js';
import classes from './FindingDetail.module.css';
import { FindingFields } from './FindingFields.js';
import { FindingHistory } from './FindingHistory.js';
import { FindingLoop } from './FindingLoop.js';
import { FindingPlace } from './FindingPlace.js';
import { FindingWhatIf } from './FindingWhatIf.js';
import { SeverityTag } from './SeverityTag.js';
import { StepForm } from './StepForm.js';
import type { FindingsAtHand } from './useFindings.js';

function Facts({ finding, hand }: { finding: Finding; hand: FindingsAtHand }) {
  const { t } = useTranslation('findings');
  const { severity, origin, drill } = finding;
  const record = hand.records.find(({ id }) => drill !== undefined && id === drill);
  const late = daysLateOf(finding, hand.today);
  const reopened = timesReopened(finding);
  return (
    <p className={classes.facts}>
      <SeverityTag severity={severity} />
      {record?.date === undefined ? (
        <Tag tone="outline">{t(`origin.${origin}`)}</Tag>
      ) : (
        <a href={routeHash('drills', { tab: 'score', record: record.id ?? '' })}>
          {t('detail.fromDrill', { date: day(record.date, currentLanguage(), true) })}
        </a>
      )}
      {late > 0 && <Tag tone="danger">{t('daysLate', { count: late })}</Tag>}
      {reopened > 0 && <Tag tone="warn">{t('detail.reopened', { count: reopened })}</Tag>}
    </p>
  );
}

/** Back to the row it was opened from, also where the list was out of sight meanwhile. */
function leave(id: string): void {
  replaceParams({ finding: '' });
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus());
}

export function FindingDetail({ finding, hand }: { finding: Finding; hand: FindingsAtHand }) {
  const { t } = useTranslation('findings');
  const { id, title, state, history } = finding;
  return (
    <>
      <div className={classes.head}>
        <h2>{title}</h2>
        <button type="button" aria-label={t('detail.close')} onClick={() => leave(id)}>
          <IconX size={18} stroke={1.75} aria-hidden="true" />
        </button>
      </div>
      <Facts finding={finding} hand={hand} />
      <FindingLoop state={state} isShort={hand.isShort} />
      <StepForm key={history.length} finding={finding} hand={hand} />
      <FindingFields finding={finding} hand={hand} />
      <FindingPlace finding={finding} hand={hand} />
      <FindingWhatIf finding={finding} hand={hand} />
      <FindingHistory finding={finding} />
      <div className={classes.acts}>
        <button
          type="button"
          onClick={() => {
            removeFinding(id, t('detail.removed', { title }));
            replaceParams({ finding: '' });
          }}
        >
          {t('detail.remove')}
        </button>
      </div>
    </>
  );
}
