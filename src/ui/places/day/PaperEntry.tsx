/** Times and counts from paper, typed in afterwards line by line, or read from a table (CSV). */
import { IconTable, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaperLine, paperLog, readPaperTimes } from '../../../drills/index.js';
import type { Problem } from '../../../model/index.js';
import { ProblemList } from '../../parts/ProblemList.js';
import codes from './Code.module.css';
import classes from './Day.module.css';
import { secondsOfDay } from './dayClock.js';
import { type PaperTexts, readPaperLines, sheetName } from './paperLines.js';
import type { PartInUse } from './usePart.js';

const FIELDS = ['left', 'arrived', 'counted'] as const;

interface PaperEntryProps {
  readonly part: PartInUse;
  /** When the evacuation signal was given, on the commander's clock. */
  readonly signalMs: number;
  readonly onClose: () => void;
}

export function PaperEntry({ part, signalMs, onClose }: PaperEntryProps) {
  const { t } = useTranslation('day');
  const dialog = useRef<HTMLDialogElement>(null);
  const [texts, setTexts] = useState<PaperTexts>({});
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [taken, setTaken] = useState<number | null>(null);
  const { day, offsetMs } = part.part;
  useEffect(() => dialog.current?.showModal(), []);
  const { lines, unread } = readPaperLines(texts);
  const keep = async (of: readonly PaperLine[]) => {
    const made = paperLog(day, of, { device: sheetName(JSON.stringify(of)), signalMs });
    setProblems(made.problems);
    if (made.value !== null && (await part.receive([made.value]))) onClose();
  };
  const readTable = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text();
    const signalClockS = secondsOfDay(signalMs + offsetMs);
    const read = readPaperTimes(text, day, { device: sheetName(text), signalMs, signalClockS });
    const isKept = read.value !== null && (await part.receive([read.value]));
    setProblems(read.problems);
    setTaken(isKept ? (read.value?.taps.length ?? 0) : null);
  };
  return (
    <dialog ref={dialog} className={classes.sheet} aria-label={t('paper.title')} onClose={onClose}>
      <header>
        <div>
          <h2>{t('paper.title')}</h2>
          <p>{t('paper.hint')}</p>
        </div>
        <button type="button" className={classes.icon} aria-label={t('close')} onClick={onClose}>
          <IconX size={24} aria-hidden="true" />
        </button>
      </header>
      <table className={codes.paper}>
        <thead>
          <tr>
            <th>{t('paper.class')}</th>
            {FIELDS.map((field) => (
              <th key={field}>{t(`paper.${field}`)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {part.settled.groups.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {FIELDS.map((field) => (
                <td key={field}>
                  <input
                    type="text"
                    inputMode={field === 'counted' ? 'numeric' : 'text'}
                    aria-label={`${name}: ${t(`paper.${field}`)}`}
                    aria-invalid={unread.has(`${id} ${field}`)}
                    value={texts[id]?.[field] ?? ''}
                    onChange={({ currentTarget: { value } }) =>
                      setTexts((before) => ({ ...before, [id]: { ...before[id], [field]: value } }))
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ProblemList problems={problems} />
      {taken !== null && <p role="status">{t('paper.taken', { taps: taken })}</p>}
      {unread.size > 0 && <p role="status">{t('paper.unread')}</p>}
      <div className={classes.pair}>
        <button
          type="button"
          className={classes.button}
          disabled={lines.length === 0 || unread.size > 0}
          onClick={() => void keep(lines)}
        >
          {t('paper.keep', { count: lines.length })}
        </button>
        <label className={`${classes.button} ${codes.file}`}>
          <IconTable size={22} aria-hidden="true" />
          {t('paper.table')}
          <input
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
            onChange={({ currentTarget }) => void readTable(currentTarget.files?.[0])}
          />
        </label>
      </div>
    </dialog>
  );
}
