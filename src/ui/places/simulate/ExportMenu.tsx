/** The run on the screen as files: tables, Parquet, trajectories, each choice one zip named after school and drill. */
import '@mantine/core/styles/Menu.css';
import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EXPORT_FORMATS, type ExportFormat } from '../../../sim/index.js';
import { download, fileNameOf } from '../../files/download.js';
import { type RunState, useRunStore } from '../../run/runStore.js';
import { exportInBackground } from '../../worker/exportClient.js';
import type { ExportOrder } from '../../worker/exportMessages.js';
import classes from './ExportMenu.module.css';

const CHOICES = ['csv', 'parquet', 'trajectory', 'all'] as const;
type Choice = (typeof CHOICES)[number];

function formatsOf(choice: Choice): readonly ExportFormat[] {
  return choice === 'all' ? EXPORT_FORMATS : [choice];
}

/** Null while there is nothing whole to export. */
function orderOf({ setup, series, frames, result }: RunState, choice: Choice): ExportOrder | null {
  if (setup === null || series === null || result === null) return null;
  const { header, occupants, goals, lines, cells } = setup;
  const record = { header, occupants, goals, lines, events: series.events, frames };
  return { record, cells, result, formats: formatsOf(choice) };
}

/** School (or plan), drill and seed, in the language of the screen where there is a name in it. */
function nameOf({ order, result }: RunState, isEnglish: boolean, what: string): string {
  const place = order?.school ?? order?.plan;
  const named = (each: { readonly name: string; readonly nameEn?: string | undefined } | undefined) =>
    (isEnglish ? (each?.nameEn ?? each?.name) : each?.name) ?? '';
  return fileNameOf([named(place), named(order?.scenario), `seed ${result?.seed ?? ''}`, what]);
}

type Progress = { readonly is: 'resting' | 'writing' | 'done' } | { readonly is: 'failed'; readonly message: string };

export function ExportMenu() {
  const { t, i18n } = useTranslation('exports');
  const [progress, setProgress] = useState<Progress>({ is: 'resting' });

  async function write(choice: Choice): Promise<void> {
    const run = useRunStore.getState();
    const order = orderOf(run, choice);
    if (order === null) return;
    setProgress({ is: 'writing' });
    const report = await exportInBackground(order);
    if (report.type === 'failed') {
      setProgress({ is: 'failed', message: report.message });
      return;
    }
    const name = nameOf(run, i18n.language === 'en', t(`names.${choice}`));
    download(`${name}.zip`, report.bytes, 'application/zip');
    setProgress({ is: 'done' });
  }

  return (
    <>
      <Menu position="bottom-end" width={300} withinPortal>
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            loading={progress.is === 'writing'}
            leftSection={<IconDownload size={16} stroke={1.75} aria-hidden="true" />}
          >
            {t('button')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {CHOICES.map((choice) => (
            <Menu.Item key={choice} onClick={() => void write(choice)}>
              <span className={classes.name}>{t(`choices.${choice}.name`)}</span>
              <span className={classes.what}>{t(`choices.${choice}.what`)}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <span className={progress.is === 'failed' ? classes.failed : classes.quiet} role="status">
        {progress.is === 'writing' && t('writing')}
        {progress.is === 'done' && t('done')}
        {progress.is === 'failed' && t('failed', { message: progress.message })}
      </span>
    </>
  );
}
