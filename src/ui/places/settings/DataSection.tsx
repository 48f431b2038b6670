import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProjectStore } from '../../app/projectStore.js';
import { ChooseFile } from '../../files/ChooseFile.js';
import { exportProject } from '../../files/exportProject.js';
import { decimal } from '../../i18n/format.js';
import classes from './SettingsPlace.module.css';

/** Take the project out as a file, bring one in, see how much this device holds. */
export function DataSection() {
  const { t } = useTranslation('settings');
  const project = useProjectStore((store) => store.project);
  const [usedMb, setUsedMb] = useState<number | null>(null);
  useEffect(() => {
    void navigator.storage?.estimate?.().then(({ usage }) => setUsedMb((usage ?? 0) / 1e6));
  }, []);
  return (
    <section className={classes.section} aria-labelledby="data">
      <h2 id="data">{t('data.title')}</h2>
      <p className={classes.note}>{t('data.where')}</p>
      {usedMb !== null && <p className={classes.note}>{t('data.used', { size: decimal(usedMb, 1) })}</p>}
      <div className={classes.row}>
        <div>
          <p className={classes.label}>{t('data.export')}</p>
          <p className={classes.note}>{t('data.exportNote')}</p>
        </div>
        <Button
          variant="filled"
          disabled={project === null}
          leftSection={<IconDownload size={16} aria-hidden="true" />}
          onClick={() => project !== null && void exportProject(project)}
        >
          {t('data.exportAct')}
        </Button>
      </div>
      <div className={classes.row}>
        <div>
          <p className={classes.label}>{t('data.import')}</p>
          <p className={classes.note}>{t('data.importNote')}</p>
        </div>
        <ChooseFile label={t('data.importAct')} />
      </div>
    </section>
  );
}
