/** How a drill or a deadline is drawn: filled with a tick, a ring, a dashed ring, a diamond. Never by colour alone. */
import type { GridMark } from './gridRows.js';
import classes from './MarkSign.module.css';

export function MarkSign({ state }: { state: GridMark['state'] }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" className={classes.sign} data-state={state}>
      {state === 'held' && (
        <>
          <circle cx="10" cy="10" r="9" className={classes.full} />
          <path d="M6 10.4l2.8 2.8L14 7.6" className={classes.tick} />
        </>
      )}
      {(state === 'fixed' || state === 'proposed') && (
        <>
          <circle
            cx="10"
            cy="10"
            r="8"
            className={classes.ring}
            strokeDasharray={state === 'proposed' ? '4.2 2.1' : undefined}
          />
          {state === 'fixed' && <circle cx="10" cy="10" r="3.4" className={classes.full} />}
        </>
      )}
      {(state === 'deadline' || state === 'late') && (
        <>
          <path d="M10 1.4L18.6 10L10 18.6L1.4 10Z" className={classes.diamond} />
          <path d="M10 5.6V11M10 13.4V14.6" className={classes.bang} />
        </>
      )}
    </svg>
  );
}
