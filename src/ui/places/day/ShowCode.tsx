/** A hand-over as a code on the screen, one part after another; or as a file. */
import { IconDownload, IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  encodeHandover,
  HANDOVER_FILE_ENDING,
  type Handover,
  handoverParts,
  QR_LETTERS,
} from '../../../drills/index.js';
import { download, fileNameOf } from '../../files/download.js';
import { browserHost } from '../../worker/browserHost.js';
import classes from './Code.module.css';
import day from './Day.module.css';
import { dayNow } from './dayClock.js';
import { drawQr } from './qrCode.js';
import { START_PART_LETTERS, startText } from './startCode.js';

/** A start code is drawn anew so often: its time is late by no more than this. */
const DRAW_MS = 250;
/** So often is a part drawn; a camera that misses one gets it the next time round. */
const DRAWN_EACH = 3;

interface ShowCodeProps {
  readonly title: string;
  readonly hint: string;
  readonly handover: Handover;
  /** Of the file. */
  readonly name: string;
  readonly onClose: () => void;
}

export function ShowCode({ title, hint, handover, name, onClose }: ShowCodeProps) {
  const { t } = useTranslation('day');
  const dialog = useRef<HTMLDialogElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const bytes = useMemo(() => encodeHandover(handover, browserHost), [handover]);
  const isStart = handover.is === 'day';
  const parts = useMemo(
    () => handoverParts(bytes, browserHost, isStart ? START_PART_LETTERS : QR_LETTERS),
    [bytes, isStart],
  );
  const [at, setAt] = useState(0);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    const timer = setInterval(() => setAt((before) => before + 1), DRAW_MS);
    return () => clearInterval(timer);
  }, []);
  const shown = Math.floor(at / DRAWN_EACH) % parts.length;
  // a code that tells no time needs drawing once for each part
  const drawn = isStart ? at : shown;
  useEffect(() => {
    const part = parts[isStart ? Math.floor(drawn / DRAWN_EACH) % parts.length : drawn];
    if (canvas.current === null || part === undefined) return;
    drawQr(isStart ? startText(part, dayNow()) : part, canvas.current).catch(() => undefined);
  }, [parts, drawn, isStart]);
  return (
    <dialog ref={dialog} className={day.sheet} aria-label={title} onClose={onClose}>
      <header>
        <div>
          <h2>{title}</h2>
          <p>{hint}</p>
        </div>
        <button type="button" className={day.icon} aria-label={t('close')} onClick={onClose}>
          <IconX size={24} aria-hidden="true" />
        </button>
      </header>
      <canvas ref={canvas} className={classes.code} role="img" aria-label={t('code.label')} />
      {parts.length > 1 && <p className={classes.hint}>{t('code.part', { part: shown + 1, count: parts.length })}</p>}
      <button
        type="button"
        className={day.button}
        onClick={() =>
          download(`${fileNameOf([name])}.${HANDOVER_FILE_ENDING}`, new Uint8Array(bytes), 'application/octet-stream')
        }
      >
        <IconDownload size={22} aria-hidden="true" />
        {t('code.file')}
      </button>
    </dialog>
  );
}
