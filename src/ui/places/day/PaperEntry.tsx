/** Times and counts from paper, typed in afterwards sheet by sheet, or read from a table (CSV). */
import { IconTable, IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayPhases, isSignalled, paperLog, readPaperTimes, startsClock } from '../../../drills/index.js';
import type { Problem } from '../../../model/index.js';
import { today } from '../../i18n/format.js';
import { ProblemList } from '../../parts/ProblemList.js';
import codes from './Code.module.css';
import classes from './Day.module.css';
import { msOfDay, secondsOfDay } from './dayClock.js';
import { PaperFields } from './PaperFields.js';
import { clockIn, readPaperTexts, secondsIn, sheetName } from './paperLines.js';
import { usePaperDraft } from './usePaperDraft.js';
import { usePaperRows } from './usePaperRows.js';
import type { PartInUse } from './usePart.js';

export function PaperEntry({ part, onClose }: { readonly part: PartInUse; readonly onClose: () => void }) {
  const { t } = useTranslation('day');
  const dialog = useRef<HTMLDialogElement>(null);
  const { day, offsetMs } = part.part;
  const draft = usePaperDraft(part.part.id);
  const { texts, chosen } = draft;
  const date = draft.date || ([day.plannedAt?.slice(0, 10) ?? today(), today()].sort()[0] ?? '');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [taken, setTaken] = useState<number | null>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const { signalMs: noted, firstSignalMs } = part.settled;
  const { phases } = dayPhases(day);
  const signalPhase = phases.find(startsClock)?.name ?? '';
  const typedS = clockIn(texts.phases[signalPhase] ?? '');
  const signalClockS = noted === null ? typedS : secondsOfDay(noted + offsetMs);
  const typedMs = typedS === null ? null : msOfDay(date, typedS);
  const signalMs = noted ?? (typedMs === null ? null : typedMs - offsetMs);
  const typedFirst = phases.filter(isSignalled).flatMap(({ name }) => texts.phases[name] ?? [])[0] ?? '';
  const firstSignalS =
    firstSignalMs !== null && signalMs !== null
      ? (firstSignalMs - signalMs) / 1000
      : secondsIn(typedFirst, 'clock', signalClockS);
  const needing = new Map(day.classes.map((each) => [each.id, each.pupilsNeedingHelp]));
  const known = new Map(
    part.settled.groups.map(({ id, expected, absent }) => [
      id,
      { listed: expected === null ? null : expected + absent, absent, needing: needing.get(id) ?? null },
    ]),
  );
  const { lines, posts, course, reading, unread, contradicting } = readPaperTexts(
    texts,
    { signalClockS, firstSignalS },
    chosen,
    (id) => known.get(id),
  );
  const isCoverOpen = firstSignalS === null && [...unread].some((field) => field.endsWith(' coveredS'));
  const rows = usePaperRows(part, texts, new Set([...unread, ...contradicting]), (typed) =>
    draft.change({ texts: typed }),
  );
  const entered = lines.length + posts.length + course.phases.length + course.happened.length + course.noted.length;

  const keep = async () => {
    if (signalMs === null) return;
    const device = sheetName(JSON.stringify([signalMs, lines, posts, course]));
    const made = paperLog(day, lines, { device, signalMs }, { posts, course });
    setProblems(made.problems);
    if (made.value === null || !(await part.receive([made.value]))) return;
    draft.clear();
    onClose();
  };
  const readTable = async (file: File | undefined) => {
    if (file === undefined || noted === null) return;
    const text = await file.text();
    const read = readPaperTimes(text, day, {
      ...{ device: sheetName(text), signalMs: noted, signalClockS, firstSignalS },
      groupOf: (id) => known.get(id),
    });
    const isKept = read.value !== null && (await part.receive([read.value]));
    setProblems(read.problems);
    setTaken(isKept ? (read.value?.taps.length ?? 0) : null);
  };
  return (
    <dialog ref={dialog} className={classes.sheet} data-wide="" aria-label={t('paper.title')} onClose={onClose}>
      <header>
        <div>
          <h2>{t('paper.title')}</h2>
          <p>{t('paper.hint')}</p>
        </div>
        <button type="button" className={classes.icon} aria-label={t('close')} onClick={onClose}>
          <IconX size={24} aria-hidden="true" />
        </button>
      </header>
      {noted === null && (
        <label className={codes.date}>
          {t('paper.date')}
          <input type="date" value={date} onChange={({ currentTarget: { value } }) => draft.change({ date: value })} />
        </label>
      )}
      <PaperFields title={t('paper.course')} {...rows.course} />
      <fieldset className={codes.reading}>
        <legend>{t('paper.reading')}</legend>
        {(['since', 'clock'] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={reading === each}
            onClick={() => draft.change({ chosen: each })}
          >
            {t(`paper.${each}`)}
          </button>
        ))}
      </fieldset>
      {rows.lines.rows.length > 0 && <PaperFields title={t('paper.counts')} {...rows.lines} />}
      {rows.posts.rows.length > 0 && <PaperFields title={t('paper.posts')} {...rows.posts} />}
      <ProblemList problems={problems} />
      {taken !== null && <p role="status">{t('paper.taken', { taps: taken })}</p>}
      {signalMs === null && <p role="status">{t('paper.noSignal')}</p>}
      {isCoverOpen && <p role="status">{t('paper.noFirstSignal')}</p>}
      {signalMs !== null && unread.size > 0 && <p role="status">{t('paper.unread')}</p>}
      {contradicting.size > 0 && <p role="status">{t('paper.contradicts')}</p>}
      {unread.size + contradicting.size > 0 && (
        <button
          type="button"
          className={classes.button}
          onClick={() => dialog.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()}
        >
          {t('paper.toMarked')}
        </button>
      )}
      <div className={classes.pair}>
        <button
          type="button"
          className={classes.button}
          disabled={entered === 0 || unread.size + contradicting.size > 0 || signalMs === null}
          onClick={() => void keep()}
        >
          {t('paper.keep', { count: entered })}
        </button>
        {noted !== null && (
          <label className={`${classes.button} ${codes.file}`}>
            <IconTable size={22} aria-hidden="true" />
            {t('paper.table')}
            <input
              type="file"
              accept=".csv,.txt,text/csv,text/plain"
              onChange={({ currentTarget }) => void readTable(currentTarget.files?.[0])}
            />
          </label>
        )}
      </div>
    </dialog>
  );
}
