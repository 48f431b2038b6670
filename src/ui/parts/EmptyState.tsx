/** Nothing here yet: what the place is for, one primary way in, one other, and the demo. */
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <svg width="176" height="96" viewBox="0 0 176 96" aria-hidden="true" className={classes.drawing}>
        <path d="M12 10H164V38H12ZM12 38V86H40V38M136 38V86H164V38" fill="none" strokeDasharray="6 5" />
      </svg>
      <span className={classes.plus}>
        <IconPlus size={18} stroke={2} aria-hidden="true" />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      <div className={classes.acts}>{children}</div>
    </div>
  );
}
