/** A dense table that scrolls sideways inside its frame, never the page. */
import type { ReactNode } from 'react';
import classes from './TableFrame.module.css';

export function TableFrame({ label, isWide, children }: { label: string; isWide?: boolean; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard
    <section className={classes.frame} aria-label={label} tabIndex={0}>
      <table className={classes.table} data-wide={isWide || undefined}>
        {children}
      </table>
    </section>
  );
}
