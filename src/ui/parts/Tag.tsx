/** A badge: soft ground for a status or a kind, an outline for a fact, a hatch for what is not firm. */
import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Tag.module.css';

export type TagTone =
  | 'ok'
  | 'warn'
  | 'danger'
  | 'wait'
  | 'accent'
  | 'outline'
  | 'hatch'
  | 'fire'
  | 'quake'
  | 'intruder'
  | 'night'
  | 'terrain'
  | 'general';

export function Tag({ tone, Icon, children }: { tone: TagTone; Icon?: TablerIcon; children: ReactNode }) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {Icon && <Icon size={14} stroke={1.75} aria-hidden="true" />}
      {children}
    </span>
  );
}
