/** Parts of a plan as elements of an SVG, in metres, y downwards. */
import { boundsOf, type Point, type Polygon, type Segment } from '../../../model/index.js';
import type { Level, Obstacle, Opening, Space } from '../../campusPlan.js';
import { polygonRings } from '../../cells/clipping.js';
import { cellMiddle } from '../../graph/cellMiddle.js';
import { partData } from './partData.js';
import { attributes, escaped, num } from './svgText.js';

const pointText = ([x, y]: Point) => `${num(x)} ${num(-y)}`;

export function pathOf(polygon: Polygon): string {
  return polygonRings(polygon)
    .map((ring) => `M${ring.map(pointText).join('L')}Z`)
    .join('');
}

export const areaElement = (polygon: Polygon, values: Parameters<typeof attributes>[0], title = ''): string =>
  `<path${attributes({ ...values, d: pathOf(polygon) })}${title === '' ? '/>' : `><title>${escaped(title)}</title></path>`}`;

export function lineElement([a, b]: Segment, values: Parameters<typeof attributes>[0]): string {
  const ends = { x1: a[0], y1: -a[1], x2: b[0], y2: -b[1] };
  return `<line${attributes({ ...values, ...ends })}/>`;
}

export function textElement(text: string, [x, y]: Point, sizeM: number, className = 'name'): string {
  return `<text${attributes({ class: className, x, y: -y + 0.35 * sizeM, 'font-size': sizeM })}>${escaped(text)}</text>`;
}

/** Letters are not larger, nor smaller where they could still be read at 1:200, m. */
const LETTERS_M = { most: 0.6, least: 0.22 } as const;

/** Width of words in letters: a Chinese sign is as wide as high. */
export const widthInLetters = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1 : 0.58), 0);

/** A name in the middle of an area, as large as fits; nothing where it would be too small to read. */
export function nameIn(name: string, polygon: Polygon, mostM: number = LETTERS_M.most): string {
  const bounds = boundsOf(polygon.outer);
  if (name === '' || bounds === null) return '';
  const widthM = 0.9 * (bounds.maxX - bounds.minX);
  const sizeM = Math.min(mostM, widthM / widthInLetters(name), 0.5 * (bounds.maxY - bounds.minY));
  return sizeM < LETTERS_M.least ? '' : textElement(name, cellMiddle({ polygon, obstacles: [] }), sizeM);
}

/** @param id - by which the doors of the storey name it */
export function roomElement(space: Space, id: string): string {
  const { polygon, isWalkable: walkable, ...own } = space;
  const className = walkable === false ? 'closed' : own.kind === 'stair' ? 'stair' : 'room';
  return areaElement(polygon, { id, class: className, ...partData('space', { ...own, walkable }) }, own.name);
}

/** A door as a line. @param rooms - the ids in the drawing by those of the plan */
export function openingElement(opening: Opening, rooms: ReadonlyMap<string, string>): string {
  const { segment, spaceIds, ...own } = opening;
  const isGate = own.kind === 'gate';
  const data = { ...own, rooms: spaceIds.map((id) => rooms.get(id) ?? '?').join(' ') };
  const className = own.state === 'closed' ? `${own.kind} shut` : own.kind;
  return lineElement(segment, { class: className, ...partData(isGate ? 'gate' : 'opening', data) });
}

/** A gap in the wall with the door in it; ways out of the building are drawn heavy. */
export function openingElements(opening: Opening, rooms: ReadonlyMap<string, string>): string {
  const gap = lineElement(opening.segment, { class: 'gap', 'data-kind': 'decoration' });
  return `${gap}\n${openingElement(opening, rooms)}`;
}

export const obstacleElement = ({ polygon, ...own }: Obstacle): string =>
  areaElement(polygon, { class: own.kind, ...partData('obstacle', own) });

export const outlineElement = ({ outline }: Level): string =>
  outline ? areaElement(outline, { class: 'walls', ...partData('outline', { kind: 'outline' }) }) : '';
