/** The record as a file of its own, which the command line scores alike, and the score as data. */
import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type DrillRecord, findingsOfDrill, handedOut, type Score } from '../../../../drills/index.js';
import { drillForecast } from '../../../../project/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { download, fileNameOf } from '../../../files/download.js';
import { day, today } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import classes from './LockCard.module.css';

const JSON_TYPE = 'application/json';

const pretty = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

export function RecordFiles({ record, score }: { record: DrillRecord; score: Score }) {
  const { t } = useTranslation(['score', 'drills']);
  const name = [record.date ?? '', t(`drills:scenario.${record.scenario as 'fire'}`)];
  const saveRecord = () => {
    const { project } = useProjectStore.getState();
    const on = today();
    const file = handedOut(record, {
      findings: findingsOfDrill(project?.findings ?? [], record.id),
      runs: drillForecast(record, project?.runs ?? []),
      on,
      reason: t('score:files.reason', { date: day(on, currentLanguage(), true) }),
    });
    download(`${fileNameOf([...name, t('score:files.recordName')])}.json`, pretty(file), JSON_TYPE);
  };
  return (
    <section>
      <h2>{t('score:files.title')}</h2>
      <p className={classes.note}>{t('score:files.note')}</p>
      <div className={classes.files}>
        <Button size="xs" leftSection={<IconDownload size={16} aria-hidden="true" />} onClick={saveRecord}>
          {t('score:files.record')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          onClick={() =>
            download(`${fileNameOf([...name, t('score:files.scoreName')])}.json`, pretty(score), JSON_TYPE)
          }
        >
          {t('score:files.score')}
        </Button>
      </div>
    </section>
  );
}
