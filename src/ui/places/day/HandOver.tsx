/** Between devices without a network: what this one noted is shown, what others noted is taken. */
import { IconClock, IconQrcode, IconScan, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayPhases, type Handover, mergeLogs } from '../../../drills/index.js';
import classes from './Day.module.css';
import { nameOfSubject } from './nameOfSubject.js';
import { PaperEntry } from './PaperEntry.js';
import { ReadCode } from './ReadCode.js';
import { ShowCode } from './ShowCode.js';
import type { PartInUse } from './usePart.js';

type Open =
  | { readonly is: 'show'; readonly handover: Handover }
  | { readonly is: 'collect' | 'clock' | 'paper' }
  | null;

export function HandOver({ part }: { part: PartInUse }) {
  const { t } = useTranslation('day');
  const [open, setOpen] = useState<Open>(null);
  const [told, setTold] = useState<string | null>(null);
  const { day, role, of } = part.part;
  const gathers = role === 'commander' || role === 'desk';
  const showLogs = () => {
    const logs = gathers ? mergeLogs([part.log, ...part.others]) : [part.log];
    setOpen({ is: 'show', handover: { is: 'logs', logs } });
  };
  const name = [t(`role.${role}`), nameOfSubject(day, of), day.drill].filter((each) => each !== '').join(' ');
  return (
    <>
      <div className={classes.pair}>
        {gathers && (
          <button type="button" className={classes.button} onClick={() => setOpen({ is: 'collect' })}>
            <IconScan size={22} aria-hidden="true" />
            {t('hand.collect')}
          </button>
        )}
        <button type="button" className={classes.button} onClick={showLogs}>
          <IconQrcode size={22} aria-hidden="true" />
          {t(gathers ? 'hand.showAll' : 'hand.show')}
        </button>
        {role === 'commander' && (
          <button
            type="button"
            className={classes.button}
            onClick={() => setOpen({ is: 'show', handover: { is: 'day', day } })}
          >
            <IconQrcode size={22} aria-hidden="true" />
            {t('hand.start')}
          </button>
        )}
        {gathers && dayPhases(day).phases.length > 0 && (
          <button type="button" className={classes.button} onClick={() => setOpen({ is: 'paper' })}>
            <IconTable size={22} aria-hidden="true" />
            {t('paper.title')}
          </button>
        )}
        {role !== 'commander' && (
          <button type="button" className={classes.button} onClick={() => setOpen({ is: 'clock' })}>
            <IconClock size={22} aria-hidden="true" />
            {t('hand.clock')}
          </button>
        )}
      </div>
      {told !== null && (
        <p className={classes.foot} role="status">
          {told}
        </p>
      )}
      {open?.is === 'show' && (
        <ShowCode
          title={t(open.handover.is === 'day' ? 'hand.start' : 'hand.show')}
          hint={t(open.handover.is === 'day' ? 'hand.startHint' : 'hand.showHint')}
          handover={open.handover}
          name={name}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.is === 'collect' && (
        <ReadCode
          title={t('hand.collect')}
          wants="logs"
          onClose={() => setOpen(null)}
          onRead={async ({ handover }) => {
            if (handover.is !== 'logs') return;
            const taps = handover.logs.reduce((sum, log) => sum + log.taps.length, 0);
            const isKept = await part.receive(handover.logs);
            if (isKept) setTold(t('hand.taken', { count: handover.logs.length, taps }));
            setOpen(null);
          }}
        />
      )}
      {open?.is === 'paper' && <PaperEntry part={part} onClose={() => setOpen(null)} />}
      {open?.is === 'clock' && (
        <ReadCode
          title={t('hand.clock')}
          wants="day"
          onClose={() => setOpen(null)}
          onRead={({ offsetMs }) => {
            if (offsetMs !== null) void part.tap({ what: 'clock', value: offsetMs });
            setTold(
              t(offsetMs === null ? 'hand.noClock' : 'hand.clockSet', { s: ((offsetMs ?? 0) / 1000).toFixed(1) }),
            );
            setOpen(null);
          }}
        />
      )}
    </>
  );
}
