/** A paper of several pages whose every page says, at its head, what it belongs to. */
import type { ReactNode } from 'react';
import { Paper, Sheet } from './Paper.js';
import type { PrintLanguage } from './printLanguage.js';
import classes from './RunningPaper.module.css';

interface RunningPaperProps {
  readonly language: PrintLanguage;
  /** At the head of every page, left and right. */
  readonly head: string;
  readonly mark?: string;
  readonly children: ReactNode;
}

/** A text as a string of CSS: what would end it, or the style element, is written as its number. */
export const cssText = (text: string): string =>
  `"${[...text].map((sign) => (/[\p{L}\p{N} .,:·–—、，：（）()/+-]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)).join('')}"`;

export function RunningPaper({ language, head, mark = '', children }: RunningPaperProps) {
  return (
    <>
      <style>{`@page running { @top-left { content: ${cssText(head)} } @top-right { content: ${cssText(mark)} } }`}</style>
      <Paper language={language} className={classes.running}>
        {children}
      </Paper>
    </>
  );
}

/** The first page of such a paper: exactly one page, with what follows on the next. */
export function FirstPage({
  language,
  label,
  children,
}: {
  language: PrintLanguage;
  label: string;
  children: ReactNode;
}) {
  return (
    <Sheet language={language} className={classes.first} label={label}>
      {children}
    </Sheet>
  );
}
