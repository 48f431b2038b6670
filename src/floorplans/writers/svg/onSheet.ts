/** What is drawn on the sheet for people only, and where drawings stand on it. */
import type { Post } from '../../campusPlan.js';
import { textElement } from './drawnParts.js';
import { partData } from './partData.js';
import { CAPTION_M, type Placed } from './sheet.js';
import { attributes, escaped, num } from './svgText.js';

/** Readers leave such marks out. */
export const DECORATION = { 'data-kind': 'decoration' } as const;

/** Moves a drawing to its place on the sheet; y turns downwards there. */
export const moved = ({ bounds, left, top }: Placed<unknown>): string =>
  `translate(${num(left - bounds.minX)} ${num(top + bounds.maxY)})`;

export function captionElement(words: string, { bounds }: Placed<unknown>): string {
  const at = { class: 'caption', x: bounds.minX, y: -bounds.maxY - 0.4 * CAPTION_M };
  return `<text${attributes(at)}>${escaped(words)}</text>`;
}

/** @param place - among the posts of the plan */
export function postMark({ at, levelId, ...own }: Post, place: number): string {
  const [x, y] = at;
  const data = partData('post', { ...own, place });
  const mark = `<circle${attributes({ class: 'post', ...data, cx: x, cy: -y, r: 0.3 })}/>`;
  return own.name === '' ? mark : `${mark}\n${textElement(own.name, [x, y - 0.8], 0.5)}`;
}
