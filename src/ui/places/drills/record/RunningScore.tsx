/** The provisional score of what is typed so far, so that it is clear what each value does. */
import { useTranslation } from 'react-i18next';
import { parseDrillRecord, scoreDrill } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { useForecast } from '../../../app/useForecast.js';
import { decimal } from '../../../i18n/format.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import { Tag } from '../../../parts/Tag.js';
import classes from './RunningScore.module.css';
import { draftRecord, useRecordDraft } from './recordDraft.js';

export function RunningScore() {
  const { t } = useTranslation(['drills', 'rubric']);
  const draft = useRecordDraft();
  const own = useProjectStore((store) => store.project?.ownThresholds);
  const { value: record, problems } = parseDrillRecord(draftRecord(draft, own));
  const forecast = useForecast(record);
  const score = record === null ? null : scoreDrill(record, forecast);
  const items = score?.items ?? [];
  const known = items.filter((each) => each.fraction !== null).length;
  return (
    <aside className={classes.score} aria-live="polite">
      <h2>{t('drills:record.soFar')}</h2>
      <p className={classes.figure}>
        <b>{score?.provisionalTotal == null ? '—' : decimal(score.provisionalTotal, 1)}</b>
        <Tag tone="hatch">{t('drills:score.provisional')}</Tag>
      </p>
      {record === null ? (
        <>
          <p>{t('drills:record.unscored')}</p>
          <ProblemList problems={problems} />
        </>
      ) : (
        <p>{t('drills:record.known', { known, all: items.length })}</p>
      )}
      <p className={classes.note}>{t(forecast.length === 0 ? 'drills:record.noRun' : 'drills:record.hasRun')}</p>
    </aside>
  );
}
