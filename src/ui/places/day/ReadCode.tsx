/** Reads another device: by camera, by a file or picture, and where there is neither by pasted text. */
import { IconFile, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '../../parts/ProblemList.js';
import classes from './Code.module.css';
import day from './Day.module.css';
import { useCamera } from './useCamera.js';
import { type ReadHandover, useHandoverReader } from './useHandoverReader.js';

interface ReadCodeProps {
  readonly title: string;
  readonly wants: 'day' | 'logs';
  readonly onRead: (read: ReadHandover) => void;
  readonly onClose: () => void;
}

export function ReadCode({ title, wants, onRead, onClose }: ReadCodeProps) {
  const { t } = useTranslation('day');
  const dialog = useRef<HTMLDialogElement>(null);
  const video = useRef<HTMLVideoElement>(null);
  const [refused, setRefused] = useState<'other' | 'file' | null>(null);
  const { problems, missing, takeText, takeFile } = useHandoverReader((read) => {
    setRefused(read.handover.is === wants ? null : 'other');
    if (read.handover.is === wants) onRead(read);
  });
  const camera = useCamera(video, takeText);
  useEffect(() => dialog.current?.showModal(), []);
  const openFiles = async (files: readonly File[]) => {
    for (const file of files) setRefused((await takeFile(file)) ? null : 'file');
  };
  return (
    <dialog ref={dialog} className={day.sheet} aria-label={title} onClose={onClose}>
      <header>
        <div>
          <h2>{title}</h2>
          <p>{t(`read.${camera}`)}</p>
        </div>
        <button type="button" className={day.icon} aria-label={t('close')} onClick={onClose}>
          <IconX size={24} aria-hidden="true" />
        </button>
      </header>
      <video ref={video} className={classes.camera} hidden={camera !== 'running'} muted playsInline />
      {missing.length > 0 && (
        <p className={classes.hint} role="status">
          {t('read.missing', { parts: missing.join(', ') })}
        </p>
      )}
      {refused !== null && (
        <p className={day.unwritten} role="alert">
          {t(refused === 'file' ? 'read.noCode' : `read.not.${wants}`)}
        </p>
      )}
      <ProblemList problems={problems} />
      <label className={`${day.button} ${classes.file}`}>
        <IconFile size={22} aria-hidden="true" />
        {t('read.file')}
        <input
          type="file"
          multiple
          accept=".musterlog,image/*"
          onChange={({ currentTarget }) => void openFiles([...(currentTarget.files ?? [])])}
        />
      </label>
      {camera !== 'running' && (
        <details className={classes.paste}>
          <summary>{t('read.paste')}</summary>
          <textarea
            rows={3}
            aria-label={t('read.paste')}
            onChange={({ currentTarget: { value } }) => {
              for (const line of value.split('\n')) if (line.trim() !== '') takeText(line, null);
            }}
          />
        </details>
      )}
    </dialog>
  );
}
