/** What became of every tap, and the record of the drill they make. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayRecord, intoRecord, keepDay, settleDay, withKeptDay, withLogsKept } from '../../../drills/index.js';
import type { Problem } from '../../../model/index.js';
import { keepRecord } from '../../app/keepRecord.js';
import { useProjectName } from '../../app/projectName.js';
import { useProjectStore } from '../../app/projectStore.js';
import { goTo } from '../../app/router.js';
import { today } from '../../i18n/format.js';
import { ProblemList } from '../../parts/ProblemList.js';
import { TapFates } from '../../parts/TapFates.js';
import { browserHost } from '../../worker/browserHost.js';
import classes from './Code.module.css';
import day from './Day.module.css';
import { timeOfDay } from './dayClock.js';
import { SavePhotos } from './SavePhotos.js';
import type { PartInUse } from './usePart.js';

export function FinishCard({ part }: { part: PartInUse }) {
  const { t } = useTranslation('day');
  const project = useProjectStore((store) => store.project);
  const name = useProjectName();
  const { log, others } = part;
  const { day: drill, offsetMs } = part.part;
  const before = project?.drillRecords.find(({ id }) => id === drill.drill);
  const keptBefore = project?.keptDays.find(({ hash }) => hash === before?.keptDay?.hash);
  const logs = useMemo(() => withLogsKept([log, ...others], keptBefore), [log, others, keptBefore]);
  const settled = useMemo(() => settleDay(drill, logs), [drill, logs]);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const isOver = settled.state !== 'notBegun' && settled.state !== 'running';
  const devices = new Set(settled.taps.map(({ device }) => device)).size;
  const keep = () => {
    const fromMs = settled.firstSignalMs ?? settled.signalMs ?? settled.phases[0]?.commanderMs ?? null;
    const heldAt = fromMs === null ? new Date() : new Date(fromMs + offsetMs);
    const time = fromMs === null ? null : timeOfDay(heldAt.getTime()).padStart(8, '0');
    const kept = keepDay(drill, logs, browserHost);
    const record = dayRecord(drill, settled, { date: today(heldAt), time }, project?.ownThresholds);
    const problems = keepRecord(intoRecord(before, withKeptDay(record, kept), t('finish.again')), kept);
    setRefused(problems);
    if (problems.length === 0) goTo('drills', { tab: 'score', record: drill.drill });
  };
  return (
    <section className={classes.account}>
      <h2>{t('finish.title')}</h2>
      <p>{t('finish.taps', { taps: settled.taps.length, devices })}</p>
      <TapFates settled={settled} />
      <ProblemList problems={settled.problems} />
      <SavePhotos part={part} />
      {isOver && project !== null && (
        <>
          {settled.conflicts.length > 0 && <p role="status">{t('finish.open', { count: settled.conflicts.length })}</p>}
          <ProblemList problems={refused} />
          <button type="button" className={day.button} onClick={keep}>
            <span>
              {t('finish.record')}
              <small>{t('finish.into', { name })}</small>
            </span>
          </button>
        </>
      )}
    </section>
  );
}
