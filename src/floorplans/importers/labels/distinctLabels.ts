/** Labels for the rooms of one level, all different: their own, or a word with a number. */
import { extendLabel, type Label } from './label.js';

export type LabelSource = 'file' | 'derived';

export interface RoomLabel extends Label {
  readonly source: LabelSource;
}

export interface Unlabelled {
  /** As the file names the room; `null` where it does not. */
  readonly own: Label | null;
  /** What a room without a name is called, before its number. */
  readonly word: string;
}

/**
 * In the order of the rooms.
 *
 * @param levelName - added to names made from a word, so that they can be found: "walkway 12, Level 2"
 */
export function distinctLabels(rooms: readonly Unlabelled[], levelName: string): RoomLabel[] {
  const uses = new Map<string, number>();
  for (const { own } of rooms) if (own) uses.set(own.name, (uses.get(own.name) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const next = (word: string) => {
    const number = (numbers.get(word) ?? 0) + 1;
    numbers.set(word, number);
    return number;
  };
  return rooms.map(({ own, word }): RoomLabel => {
    if (own === null) {
      const made = `${word} ${next(`unit ${word}`)}, ${levelName}`;
      return { name: made, nameEn: made, source: 'derived' };
    }
    if (uses.get(own.name) === 1) return { ...own, source: 'file' };
    return { ...extendLabel(own, ` (${next(`name ${own.name}`)})`), source: 'derived' };
  });
}
