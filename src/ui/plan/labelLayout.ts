/**
 * Which names are written on the plan, how long, and where.
 *
 * Labels claim ground in order; one that does not fit loses its second line, then is shortened, then left out.
 * Sizes are estimates from the character widths of the UI face, so the result is the same on every machine.
 */
import { type Bounds, boundsOf, isInsidePolygon, type Point, type Polygon } from '../../model/index.js';
import { type Camera, toCampus, toScreen, type Viewport } from './camera.js';

export interface LabelRequest {
  readonly id: string;
  readonly kind: 'room' | 'service' | 'exit' | 'shaft' | 'stair' | 'building' | 'assembly';
  readonly text: string;
  /** A shorter way to say it; empty when there is none. */
  readonly shortText: string;
  /** Second line; empty when there is none. */
  readonly subText: string;
  readonly at: Point;
  /** The room it must fit into, campus m; null for labels that may overhang. */
  readonly room: Polygon | null;
  /** Smaller claims first. */
  readonly rank: number;
  /** Shift from `at` on the screen, px. */
  readonly offsetPx: Point;
}

export interface PlacedLabel {
  readonly id: string;
  readonly kind: LabelRequest['kind'];
  readonly lines: readonly string[];
  /** Middle of the label on the screen, px. */
  readonly x: number;
  readonly y: number;
}

const NAME_PX = 14;
const SUB_PX = 12;
const LINE_PX = 17;

/** Width of a text in pixels: full-width characters one em, others a little over half. */
export function textWidthPx(text: string, sizePx: number): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) as number) > 0x2e7f ? sizePx : sizePx * 0.56;
  return width;
}

/** The text, or its beginning with an ellipsis where it is wider than there is room. */
export function shortenedTo(text: string, widthPx: number, sizePx: number): string {
  if (textWidthPx(text, sizePx) <= widthPx) return text;
  let kept = text;
  while (kept !== '' && textWidthPx(`${kept}…`, sizePx) > widthPx) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

export function nameSizePx(kind: LabelRequest['kind']): number {
  return kind === 'room' || kind === 'building' ? NAME_PX : SUB_PX;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The wordings of a label from the fullest to the shortest. */
function wordings(label: LabelRequest): string[][] {
  const all: string[][] = [];
  if (label.subText !== '') all.push([label.text, label.subText]);
  all.push([label.text]);
  if (label.shortText !== '' && label.shortText !== label.text) all.push([label.shortText]);
  return all.filter((lines) => lines[0] !== '');
}

function boxOf(lines: readonly string[], kind: LabelRequest['kind'], x: number, y: number): Box {
  const widths = lines.map((line, index) => textWidthPx(line, index === 0 ? nameSizePx(kind) : SUB_PX));
  const half = Math.max(...widths) / 2 + 3;
  const height = (lines.length * LINE_PX) / 2;
  return { left: x - half, right: x + half, top: y - height, bottom: y + height };
}

/** Whether the corners of the box, and the middles of its long sides, lie in the room. */
function fitsRoom(box: Box, room: Polygon | null, camera: Camera): boolean {
  if (room === null) return true;
  const middle = (box.left + box.right) / 2;
  return [box.left, middle, box.right].every((x) =>
    [box.top, box.bottom].every((y) => isInsidePolygon(toCampus(camera, [x, y]), room)),
  );
}

/** Places labels for a camera; requests further out than the viewport are skipped. */
export function layoutLabels(requests: readonly LabelRequest[], camera: Camera, viewport: Viewport): PlacedLabel[] {
  const ordered = requests.map((label, index) => ({ label, index }));
  ordered.sort((a, b) => a.label.rank - b.label.rank || a.index - b.index);
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const { label } of ordered) {
    const [px, py] = toScreen(camera, label.at);
    const half = textWidthPx(label.text, nameSizePx(label.kind)) / 2 + 4;
    // the name of an exit near the edge moves in rather than being cut
    const isNearEdge = label.kind === 'exit' && px > 0 && px < viewport.width;
    const wantedX = px + label.offsetPx[0];
    const x = isNearEdge ? Math.min(viewport.width - half, Math.max(half, wantedX)) : wantedX;
    const y = py + label.offsetPx[1];
    if (x < -60 || y < -30 || x > viewport.width + 60 || y > viewport.height + 30) continue;
    const lines = wordings(label).find((each) => {
      const box = boxOf(each, label.kind, x, y);
      return fitsRoom(box, label.room, camera) && !taken.some((other) => overlaps(box, other));
    });
    if (lines === undefined) continue;
    taken.push(boxOf(lines, label.kind, x, y));
    placed.push({ id: label.id, kind: label.kind, lines, x, y });
  }
  return placed;
}

/** The bounds of a ring; a point when it is empty. */
export function ringBounds(ring: readonly Point[]): Bounds {
  return boundsOf(ring) ?? { minX: 0, minY: 0, maxX: 0, maxY: 0 };
}
