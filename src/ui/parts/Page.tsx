/** A page that reads from top to bottom: a title that is a sentence, one line under it, acts on the right. */
import type { ReactNode } from 'react';
import classes from './Page.module.css';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, lead, acts, children }: PageProps) {
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <div className={classes.words}>
          <h1>{title}</h1>
          {lead !== undefined && <div className={classes.lead}>{lead}</div>}
        </div>
        {acts !== undefined && <div className={classes.acts}>{acts}</div>}
      </header>
      {children}
    </div>
  );
}
