/** One line of state with its icon: fine, to look at, late, or not firm. */
import { IconAlertTriangle, IconCircleCheck, IconClock, IconHourglass } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './StateLine.module.css';

export type StateTone = 'ok' | 'warn' | 'danger' | 'wait';

const ICONS = { ok: IconCircleCheck, warn: IconClock, danger: IconAlertTriangle, wait: IconHourglass };

export function StateLine({ tone, children }: { tone: StateTone; children: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <span className={classes.state} data-tone={tone}>
      <Icon size={15} stroke={1.75} aria-hidden="true" />
      <span>{children}</span>
    </span>
  );
}
