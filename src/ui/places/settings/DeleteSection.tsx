import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProjectName } from '../../app/projectName.js';
import { Callout } from '../../parts/Callout.js';
import { deleteAllData } from '../../storage/deleteAllData.js';
import classes from './SettingsPlace.module.css';

/** The one act without undo: the name has to be written by hand first. */
export function DeleteSection() {
  const { t } = useTranslation('settings');
  const name = useProjectName();
  const [text, setText] = useState('');
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby="delete">
      <h2 id="delete">{t('delete.title')}</h2>
      <p className={classes.note}>{t('delete.note')}</p>
      <div className={classes.row}>
        <label htmlFor={id}>{t('delete.write', { name })}</label>
        <div className={classes.acts}>
          <input
            id={id}
            className={classes.field}
            value={text}
            autoComplete="off"
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button
            className={classes.danger ?? ''}
            disabled={text.trim() !== name}
            onClick={() => {
              setText('');
              setRefused(false);
              void deleteAllData().then((isDone) => setRefused(!isDone));
            }}
          >
            {t('delete.act')}
          </Button>
        </div>
      </div>
      {isRefused && <Callout tone="danger" title={t('delete.refused')} text={t('delete.refusedText')} />}
    </section>
  );
}
