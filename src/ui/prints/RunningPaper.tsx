/** A paper of several pages whose every page says, at its head, what it belongs to. */
import { type CSSProperties, type ReactNode, useId } from 'react';
import { Paper, Sheet } from './Paper.js';
import type { PrintLanguage } from './printLanguage.js';
import classes from './RunningPaper.module.css';

interface RunningPaperProps {
  readonly language: PrintLanguage;
  /** At the head of every page, left and right. */
  readonly head: string;
  readonly mark?: string;
  /** Put on one page of its own before the rest. */
  readonly first?: { readonly label: string; readonly content: ReactNode };
  readonly children: ReactNode;
}

/** A text as a string of CSS: a sign that could end it, or the style element, is written as its number. */
const cssText = (text: string): string =>
  `"${[...text].map((sign) => (/[\p{L}\p{N} .,:·–—、，：（）()/+-]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)).join('')}"`;

/** Two lines of a page's head; what is longer is cut, so the name of the school stands last. */
const MOST_SIGNS = 130;

const cut = (text: string): string =>
  [...text].length > MOST_SIGNS ? `${[...text].slice(0, MOST_SIGNS - 1).join('')}…` : text;

/** Papers have page styles of their own, so that several can be printed together, each with its own head. */
function pageRule(name: string, head: string, mark: string): string {
  const line = 'font-size: 7.5pt; line-height: 1.2; vertical-align: bottom; padding-bottom: 2mm;';
  return `@page ${name} {
    size: A4 portrait; margin: 17mm 12mm 16mm;
    @top-left { content: ${cssText(cut(head))}; ${line} width: 76%; }
    @top-right { content: ${cssText(mark)}; ${line} width: 24%; font-weight: 600; text-align: right; }
    @bottom-center { content: counter(page) ' / ' counter(pages); font-size: 8pt; }
  }`;
}

export function RunningPaper({ language, head, mark = '', first, children }: RunningPaperProps) {
  const name = `paper${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  return (
    <div className={classes.papers} style={{ '--page': name } as CSSProperties}>
      <style>{pageRule(name, head, mark)}</style>
      {first !== undefined && (
        <Sheet language={language} className={classes.first} label={first.label}>
          {first.content}
        </Sheet>
      )}
      <Paper language={language} className={classes.running}>
        {children}
      </Paper>
    </div>
  );
}
