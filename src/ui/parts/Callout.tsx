/** What happened, what it means for people, and the ways on. */
import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Callout.module.css';

const ICONS = { danger: IconAlertOctagon, warn: IconAlertTriangle, info: IconInfoCircle };

interface CalloutProps {
  readonly tone: keyof typeof ICONS;
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

export function Callout({ tone, title, text, children }: CalloutProps) {
  const Icon = ICONS[tone];
  return (
    <div className={classes.box} data-tone={tone} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon size={21} stroke={1.75} aria-hidden="true" className={classes.icon ?? ''} />
      <div className={classes.body}>
        <p className={classes.title}>{title}</p>
        {text !== undefined && <p className={classes.text}>{text}</p>}
        {children !== undefined && <div className={classes.acts}>{children}</div>}
      </div>
    </div>
  );
}
