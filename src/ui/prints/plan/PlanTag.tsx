/** A stair or exit by name, in a frame beside the plan; filled where the first route leads. */
import type { Both } from '../../../drills/index.js';
import { shortenedTo } from '../../plan/labelLayout.js';
import type { PrintLanguage } from '../printLanguage.js';
import classes from './PlanPicture.module.css';
import { linesOf, PlanWords, widthInLetters } from './PlanWords.js';
import type { TagPlace } from './tagPlaces.js';

interface PlanTagProps {
  readonly text: Both;
  readonly language: PrintLanguage;
  readonly place: TagPlace;
  readonly mmPerM: number;
  readonly isFirst: boolean;
}

const TAG_LETTERS_MM = 3.2;
const AIR_MM = 1.4;

/** Longer names are shortened on the plan; they stand in full beside it. */
const MOST_LETTERS = 14;

export function tagText(text: Both): Both {
  return { 'zh-CN': shortenedTo(text['zh-CN'], MOST_LETTERS, 1), en: shortenedTo(text.en, MOST_LETTERS, 1) };
}

/** Width and height of a tag, mm. */
export function tagSizeMm(text: Both, language: PrintLanguage): { widthMm: number; heightMm: number } {
  const lines = linesOf(text, language).length;
  return {
    widthMm: widthInLetters(text, language) * TAG_LETTERS_MM + 2 * AIR_MM,
    heightMm: lines * TAG_LETTERS_MM * 1.15 + AIR_MM,
  };
}

export function PlanTag({ text, language, place, mmPerM, isFirst }: PlanTagProps) {
  const { widthMm, heightMm } = tagSizeMm(text, language);
  const [x, y] = place.at;
  const [width, height] = [widthMm / mmPerM, heightMm / mmPerM];
  return (
    <g className={classes.tag} data-first={isFirst || undefined}>
      <rect
        x={x - width / 2}
        y={-y - height / 2}
        width={width}
        height={height}
        rx={0.8 / mmPerM}
        strokeWidth={0.3 / mmPerM}
      />
      <PlanWords text={text} language={language} at={place.at} sizeMm={TAG_LETTERS_MM} mmPerM={mmPerM} isStrong />
    </g>
  );
}
