/** Words of a print in its language; in both, Chinese first and English after or below it. */
import type { Both } from '../../drills/index.js';
import type { PrintLanguage } from './printLanguage.js';
import classes from './Say.module.css';

interface SayProps {
  readonly text: Both;
  readonly language: PrintLanguage;
  /** English on a line of its own. */
  readonly isStacked?: boolean;
}

export function Say({ text, language, isStacked = false }: SayProps) {
  if (language !== 'both') return text[language];
  if (text['zh-CN'] === text.en) return text.en;
  return (
    <>
      <span lang="zh-CN">{text['zh-CN']}</span>{' '}
      <span lang="en" className={classes.en} data-stacked={isStacked || undefined}>
        {text.en}
      </span>
    </>
  );
}
