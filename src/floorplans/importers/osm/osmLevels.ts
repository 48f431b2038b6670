/** The `level` and `repeat_on` tags of Simple Indoor Tagging: "2", "0;1", "0-3", "-1-3", "-2--1", "0.5", "0,5". */
import type { Tags } from './osmData.js';

/** No building has more storeys above or below ground. */
const MAX_LEVEL = 200;

const NUMBER = String.raw`-?\d+(?:[.,]\d+)?`;
const SINGLE = new RegExp(`^${NUMBER}$`);
const RANGE = new RegExp(`^(${NUMBER})\\s*-\\s*(${NUMBER})$`);

/** More stretches than this say nothing a person wrote. */
const MAX_RANGES = 50;

/** A stretch of levels; a single level from itself until itself. */
interface LevelRange {
  readonly from: number;
  readonly until: number;
}

const toNumber = (text: string) => Number(text.replace(',', '.'));

/** Parts that cannot be read, and levels that no building has, are left out. */
function readRanges(text: string): LevelRange[] {
  return text.split(';', MAX_RANGES).flatMap((part): LevelRange[] => {
    const word = part.trim();
    const range = RANGE.exec(word);
    const ends = SINGLE.test(word) ? [toNumber(word), toNumber(word)] : range?.slice(1).map(toNumber);
    if (!ends) return [];
    const [a, b] = ends as [number, number];
    if (Math.max(Math.abs(a), Math.abs(b)) > MAX_LEVEL) return [];
    return [{ from: Math.min(a, b), until: Math.max(a, b) }];
  });
}

/** Every whole step of the ranges: "0-3" is 0, 1, 2, 3, and "0.5-2" is 0.5, 1.5. */
function expand(ranges: readonly LevelRange[]): number[] {
  const levels: number[] = [];
  for (const { from, until } of ranges) for (let level = from; level <= until; level++) levels.push(level);
  return levels;
}

const distinct = (levels: readonly number[]) => [...new Set(levels)].sort((a, b) => a - b);

/** The levels an element stands on, its repetitions included, from the lowest; none where the file does not say. */
export function levelsOf(tags: Tags): number[] {
  return distinct([...expand(readRanges(tags.level ?? '')), ...repeatsOf(tags)]);
}

/** The levels on which an element stands again. */
export function repeatsOf(tags: Tags): number[] {
  return distinct(expand(readRanges(tags.repeat_on ?? '')));
}

/** Whether the element spans the level, as a stair from 0 to 1 spans a mezzanine at 0.5. */
export function spans(tags: Tags, level: number): boolean {
  return readRanges(tags.level ?? '').some(({ from, until }) => from <= level && level <= until);
}
