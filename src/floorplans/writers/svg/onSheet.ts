/** What is drawn on the sheet for people only, and where drawings stand on it. */
import type { Point } from '../../../model/index.js';
import { textElement } from './drawnParts.js';
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

export function postMark(name: string, [x, y]: Point): string {
  const mark = `<circle${attributes({ class: 'post', ...DECORATION, cx: x, cy: -y, r: 0.3 })}/>`;
  return name === '' ? mark : `${mark}\n${textElement(name, [x, y - 0.8], 0.5)}`;
}
