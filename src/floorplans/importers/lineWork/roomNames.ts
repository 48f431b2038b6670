/** The name of a room from the texts that stand in it. */
import { readOpeningCode } from './doorCodes.js';
import { readFloorTitle } from './floorTitles.js';
import { type LayerMap, meaningOf } from './layerReading.js';
import type { DrawnText, LineDrawing } from './lineDrawing.js';
import { roomKindOf } from './roomKind.js';

export interface RoomName {
  readonly name: string;
  /** Other names that stood in the room and were not used. */
  readonly others: readonly string[];
}

/** Areas, heights, scales, levels and notes. */
const NO_NAME =
  /^[±+-]?\d+\.\d+|\d\s*(㎡|m²|m2|mm|m)\b|^[HL]\s*=|^1\s*:\s*\d+|^[上下]\d*|^(UP|DN|DOWN)$|^[\d.,x×*+-]{5,}$|^[-\s.…]+$|[%φΦ@]/i;

const ROOM_NUMBER = /^[A-Z]?-?\d{2,4}[A-Z]?$/i;

/** Texts that may name rooms. */
export function nameTexts(drawing: LineDrawing, layers: LayerMap, isImperial: boolean): DrawnText[] {
  return drawing.texts.filter(({ text, layer }) => {
    if (meaningOf(layers, layer) === 'ignore' || text.length > 40 || NO_NAME.test(text)) return false;
    return readOpeningCode(text, isImperial) === null && readFloorTitle(text) === null;
  });
}

/** @param texts - those inside the room */
export function pickRoomName(texts: readonly DrawnText[]): RoomName | null {
  const sorted = [...texts].sort((p, q) => q.height - p.height || p.at[0] - q.at[0] || p.at[1] - q.at[1]);
  const numbers = sorted.filter(({ text }) => ROOM_NUMBER.test(text));
  const words = sorted.filter(({ text }) => !ROOM_NUMBER.test(text));
  // a word that says what the room is for comes before a remark of the same size
  const tallest = words[0]?.height ?? 0;
  const word = words.find(({ text, height }) => height >= 0.7 * tallest && roomKindOf(text) !== null) ?? words[0];
  const first = word ?? numbers[0];
  if (!first) return null;
  const number = word && numbers.length === 1 ? numbers[0] : undefined;
  const used = new Set([first, number]);
  const others = sorted.filter((text) => !used.has(text)).map(({ text }) => text);
  return { name: number ? `${first.text} ${number.text}` : first.text, others: [...new Set(others)] };
}
