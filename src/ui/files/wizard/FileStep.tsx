/** While the file is read: what is being done, and the way to stop. When it could not be read: why, and the ways on. */
import { Button } from '@mantine/core';
import { IconCheck, IconLoader2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IMPORT_STAGES, IMPORTERS } from '../../../floorplans/index.js';
import { Callout } from '../../parts/Callout.js';
import { ProblemList } from '../../parts/ProblemList.js';
import { ChooseFile } from '../ChooseFile.js';
import classes from './FileStep.module.css';
import { leaveImport, startImport, stopReading } from './importSession.js';
import { useWizardStore } from './wizardStore.js';

function Reading() {
  const { t } = useTranslation(['imports', 'common']);
  const stages = useWizardStore((store) => store.stages);
  const current = stages.at(-1);
  return (
    <div className={classes.box}>
      <p>{t('common:files.readingText')}</p>
      <ol className={classes.stages} aria-label={t('imports:stages')}>
        {IMPORT_STAGES.map((stage) => {
          const isDone = stages.includes(stage) && stage !== current;
          return (
            <li key={stage} data-state={stage === current ? 'now' : isDone ? 'done' : 'later'}>
              {isDone && <IconCheck size={16} stroke={2} aria-hidden="true" />}
              {stage === current && <IconLoader2 size={16} stroke={2} aria-hidden="true" />}
              <span aria-current={stage === current ? 'step' : undefined}>{t(`imports:stage.${stage}`)}</span>
            </li>
          );
        })}
      </ol>
      <div className={classes.acts}>
        <Button onClick={stopReading}>{t('common:files.stop')}</Button>
      </div>
    </div>
  );
}

function Refused() {
  const { t } = useTranslation(['imports', 'common']);
  const file = useWizardStore((store) => store.file);
  const chosen = useWizardStore((store) => store.order.format ?? '');
  const problems = useWizardStore((store) => store.reading?.problems ?? []);
  const [format, setFormat] = useState(chosen);
  return (
    <div className={classes.box}>
      <Callout tone="danger" title={t('common:files.notReadText')} />
      <ProblemList problems={problems} />
      <div className={classes.acts}>
        <ChooseFile label={t('common:files.other')} variant="filled" />
        <label className={classes.format}>
          {t('imports:readAs')}
          <select
            value={format}
            onChange={(event) => {
              const id = event.currentTarget.value;
              setFormat(id);
              if (file !== null) startImport(file, id === '' ? {} : { format: id });
            }}
          >
            <option value="">{t('imports:readAsAuto')}</option>
            {IMPORTERS.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Button variant="subtle" onClick={() => leaveImport(null)}>
          {t('common:close')}
        </Button>
      </div>
    </div>
  );
}

export function FileStep() {
  const isRefused = useWizardStore(({ reading, isBusy }) => reading !== null && !isBusy);
  return isRefused ? <Refused /> : <Reading />;
}
