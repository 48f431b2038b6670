/** A4 paper, black on white whatever the theme. */
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Callout } from '../parts/Callout.js';
import classes from './Paper.module.css';
import { oneOf, type PrintLanguage } from './printLanguage.js';

interface PaperProps {
  readonly language: PrintLanguage;
  readonly className?: string | undefined;
  readonly label?: string;
  readonly children: ReactNode;
}

/** As many pages as it takes, numbered at the foot. */
export function Paper({ language, className = '', label, children }: PaperProps) {
  return (
    <article className={`${classes.paper} ${className}`} lang={oneOf(language)} aria-label={label}>
      {children}
    </article>
  );
}

/** Size of the letters in parts of the usual: what is tried, from the largest. */
const SIZES = { large: 1.4, usual: 1, least: 0.5, step: 0.02 } as const;

interface SheetProps extends PaperProps {
  /** As large as the page takes, up to 1.4 times the usual. */
  readonly isLarge?: boolean;
}

/**
 * Exactly one page. Letters shrink until everything is on it, so what it holds is measured in `em`; a part that may
 * grow and shrink itself, as a drawing, takes what is left. What does not fit at half size is cut, and the screen says so.
 */
export function Sheet({ language, className = '', label, isLarge = false, children }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const inside = useRef<HTMLDivElement>(null);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const box = sheet.current;
    const content = inside.current;
    if (box === null || content === null) return;
    // measured as large as it is printed, whatever size it is seen at
    box.style.setProperty('zoom', '1');
    const fits = fitOnPage(box, content, isLarge ? SIZES.large : SIZES.usual);
    box.style.removeProperty('zoom');
    setCut(!fits);
  });
  return (
    <>
      {isCut && <CutNotice name={label ?? ''} />}
      <article className={`${classes.sheet} ${className}`} lang={oneOf(language)} aria-label={label} ref={sheet}>
        <div ref={inside} className={classes.inside}>
          {children}
        </div>
      </article>
    </>
  );
}

/** Above the paper and never on it. */
function CutNotice({ name }: { name: string }) {
  const { t } = useTranslation('reports');
  return (
    <div className={classes.notice}>
      <Callout tone="danger" title={t('frame.cut', { name })} text={t('frame.cutRemedy')} />
    </div>
  );
}

/** How much too large the content is: 1 and below fits. Counts the page, and every part that may not grow (`data-fits`). */
function excess(content: HTMLElement): number {
  const boxes = [content, ...content.querySelectorAll('[data-fits]')];
  return Math.max(
    ...boxes.map((box) => Math.max((box.scrollHeight - 1) / box.clientHeight, (box.scrollWidth - 1) / box.clientWidth)),
  );
}

/**
 * Looks near the size that the first try tells, for every try lays the page out anew.
 *
 * @returns whether everything is on the page
 */
function fitOnPage(box: HTMLElement, content: HTMLElement, largest: number): boolean {
  const last = Math.round((largest - SIZES.least) / SIZES.step);
  const excessAt = (step: number) => {
    box.style.setProperty('--size', String(largest - step * SIZES.step));
    return excess(content);
  };
  const first = excessAt(0);
  if (first <= 1) return true;
  // smaller letters make shorter lines and fewer of them: the height goes with the square
  let step = Math.min(last, Math.max(1, Math.round((largest - largest / Math.sqrt(first)) / SIZES.step)));
  if (excessAt(step) > 1) {
    while (step < last) if (excessAt(++step) <= 1) return true;
    return false;
  }
  while (step > 1 && excessAt(step - 1) <= 1) step--;
  return excessAt(step) <= 1;
}
