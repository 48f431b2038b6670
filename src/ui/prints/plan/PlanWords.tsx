/** Names written on a printed plan; sizes in millimetres of paper whatever the scale. */
import type { Both } from '../../../drills/index.js';
import type { Point } from '../../../model/index.js';
import { textWidthPx } from '../../plan/labelLayout.js';
import { PRINT_LANGUAGES, type PrintLanguage } from '../printLanguage.js';
import classes from './PlanPicture.module.css';

/** Smaller letters could not be read on paper, mm. */
const LEAST_MM = 1.75;

/** The lines a name takes in a language of print. */
export function linesOf(text: Both, language: PrintLanguage): readonly { text: string; lang: string }[] {
  const own = PRINT_LANGUAGES.filter(
    (each): each is 'zh-CN' | 'en' => each !== 'both' && (language === 'both' || each === language),
  );
  const lines = own.map((lang) => ({ text: text[lang], lang }));
  return lines.filter(({ text: line }, i) => line !== '' && line !== lines[i - 1]?.text);
}

/** Letters as wide as a text, by its widest line. */
export function widthInLetters(text: Both, language: PrintLanguage): number {
  return Math.max(0, ...linesOf(text, language).map((line) => textWidthPx(line.text, 1)));
}

/** As large as fits into a width and height, mm; 0 where it would be too small to read. */
export function fittingSize(
  text: Both,
  language: PrintLanguage,
  { mostMm, widthMm, heightMm }: { readonly mostMm: number; readonly widthMm: number; readonly heightMm: number },
): number {
  const letters = widthInLetters(text, language);
  const lines = linesOf(text, language).length;
  if (letters === 0) return 0;
  const sizeMm = Math.min(mostMm, widthMm / letters, heightMm / (1.2 * lines));
  return sizeMm < LEAST_MM ? 0 : sizeMm;
}

/** How much room a name takes where it is set large: `long` and `longest` are set smaller. */
export function nameLength(text: Both, language: PrintLanguage): 'short' | 'long' | 'longest' {
  const letters = widthInLetters(text, language);
  return letters <= 5 ? 'short' : letters <= 11 ? 'long' : 'longest';
}

interface PlanWordsProps {
  readonly text: Both;
  readonly language: PrintLanguage;
  /** Middle of the words, campus m. */
  readonly at: Point;
  readonly sizeMm: number;
  readonly mmPerM: number;
  readonly isStrong?: boolean;
  readonly hasHalo?: boolean;
}

export function PlanWords({ text, language, at: [x, y], sizeMm, mmPerM, isStrong, hasHalo }: PlanWordsProps) {
  const lines = linesOf(text, language);
  const sizeM = sizeMm / mmPerM;
  return lines.map((line, i) => (
    <text
      key={line.lang}
      lang={line.lang}
      className={classes.words}
      data-strong={isStrong || undefined}
      data-halo={hasHalo || undefined}
      x={x}
      y={-y + (i - (lines.length - 1) / 2) * 1.15 * sizeM}
      fontSize={sizeM}
      strokeWidth={hasHalo ? sizeM * 0.22 : undefined}
    >
      {line.text}
    </text>
  ));
}
