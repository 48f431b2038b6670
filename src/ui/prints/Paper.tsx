/** A4 paper, black on white whatever the theme. */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import classes from './Paper.module.css';
import type { PrintLanguage } from './printLanguage.js';

interface PaperProps {
  readonly language: PrintLanguage;
  readonly className?: string | undefined;
  readonly label?: string;
  readonly children: ReactNode;
}

const langOf = (language: PrintLanguage) => (language === 'en' ? 'en' : 'zh-CN');

/** As many pages as it takes, numbered at the foot. */
export function Paper({ language, className = '', label, children }: PaperProps) {
  return (
    <article className={`${classes.paper} ${className}`} lang={langOf(language)} aria-label={label}>
      {children}
    </article>
  );
}

/** Size of the letters in parts of the usual: what is tried, from the largest. */
const SIZES = { large: 1.4, usual: 1, least: 0.4, step: 0.02 } as const;

interface SheetProps extends PaperProps {
  /** As large as the page takes, up to 1.4 times the usual. */
  readonly isLarge?: boolean;
}

/**
 * Exactly one page. Letters shrink until everything is on it, so what it holds is measured in `em`; a part that may
 * grow and shrink itself, as a drawing, takes what is left.
 */
export function Sheet({ language, className = '', label, isLarge = false, children }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = sheet.current;
    const content = inside.current;
    if (box !== null && content !== null) fitOnPage(box, content, isLarge ? SIZES.large : SIZES.usual);
  });
  return (
    <article className={`${classes.sheet} ${className}`} lang={langOf(language)} aria-label={label} ref={sheet}>
      <div ref={inside} className={classes.inside}>
        {children}
      </div>
    </article>
  );
}

/** The page itself, and every part of it that may not grow, marked by `data-fits`. */
function fits(content: HTMLElement): boolean {
  return [content, ...content.querySelectorAll('[data-fits]')].every(
    (box) => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1,
  );
}

function fitOnPage(box: HTMLElement, content: HTMLElement, largest: number): void {
  const steps = Math.round((largest - SIZES.least) / SIZES.step);
  const tryStep = (step: number) => {
    box.style.setProperty('--size', String(largest - step * SIZES.step));
    return fits(content);
  };
  if (tryStep(0)) return;
  let [low, high] = [0, steps];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (tryStep(middle)) high = middle;
    else low = middle;
  }
  tryStep(high);
}
