/**
 * The walking network over a floor: links and places by their distance to a way out, outdoors to where people assemble;
 * what is cut off, and the chosen way.
 *
 * Everything has a shape besides its colour: rooms are discs, doors small ones, stairs triangles that point up or down, ways
 * out squares, assembly points diamonds; what nothing leads out of is an open ring with a cross, its links are dashed.
 */
import type { EgressOverview, OverviewLink, OverviewNode } from '../../../floorplans/index.js';
import { distance, type Point } from '../../../model/index.js';
import { type DistanceScale, distanceStep, linkWidthPx, scaleOfView, toGoM } from '../distanceSteps.js';
import type { Palette } from '../palette.js';
import { isInView } from '../planViews.js';
import { directions, fillDisc, fillRing, type Pen, pointAlong, shifted, strokeLine, strokeRing } from './pen.js';

export interface EgressPicture {
  readonly overview: EgressOverview;
  /** Ids of the parts of the plan; `null` for none. */
  readonly hovered: string | null;
  readonly selected: string | null;
}

const ROOM_PX = 6;
const DOOR_PX = 3.5;
const OUTLINE_PX = 1.2;
const DASH_PX = { on: 5, off: 4 } as const;
const WAY_PX = 4;
const ARROW_PX = 7;

function stepColour(
  { density1, density2, density3, density4, density5 }: Palette,
  lengthM: number,
  scale: DistanceScale,
): string {
  return [density1, density2, density3, density4, density5][distanceStep(lengthM, scale) - 1] as string;
}

function strokeDashed(pen: Pen, points: readonly Point[], color: string, widthPx: number): void {
  const [onM, periodM] = [DASH_PX.on / pen.pxPerM, (DASH_PX.on + DASH_PX.off) / pen.pxPerM];
  points.slice(1).forEach((to, index) => {
    const from = points[index] as Point;
    const lengthM = distance(from, to);
    for (let alongM = 0; alongM < lengthM; alongM += periodM) {
      const end = Math.min(lengthM, alongM + onM);
      strokeLine(pen, [pointAlong(from, to, alongM / lengthM), pointAlong(from, to, end / lengthM)], color, widthPx);
    }
  });
}

function drawLink(
  pen: Pen,
  nodes: readonly OverviewNode[],
  { from, to, points }: OverviewLink,
  scale: DistanceScale | null,
): void {
  if (scale === null) {
    strokeLine(pen, points, pen.palette.wall, OUTLINE_PX);
    return;
  }
  const ends = [toGoM(nodes[from], scale), toGoM(nodes[to], scale)];
  if (ends.includes(null)) {
    strokeDashed(pen, points, pen.palette.danger, 1.5);
    return;
  }
  const nearerM = Math.min(...(ends as number[]));
  const widthPx = linkWidthPx(distanceStep(nearerM, scale));
  strokeLine(pen, points, pen.palette.wall, widthPx + OUTLINE_PX);
  strokeLine(pen, points, stepColour(pen.palette, nearerM, scale), widthPx);
}

const square = ([x, y]: Point, r: number): Point[] => [
  [x - r, y - r],
  [x + r, y - r],
  [x + r, y + r],
  [x - r, y + r],
];
const diamond = ([x, y]: Point, r: number): Point[] => [
  [x - r, y],
  [x, y - r],
  [x + r, y],
  [x, y + r],
];
/** @param up - 1, or -1 for one that points down */
const triangle = ([x, y]: Point, r: number, up: 1 | -1): Point[] => [
  [x - r, y - r * 0.7 * up],
  [x + r, y - r * 0.7 * up],
  [x, y + r * up],
];

/** Radius of a node's mark, px. */
function radiusPx({ kind }: OverviewNode): number {
  return kind === 'door' || kind === 'opening'
    ? DOOR_PX
    : kind === 'stair' || kind === 'assembly'
      ? ROOM_PX + 2
      : ROOM_PX;
}

function drawNode(pen: Pen, node: OverviewNode, scale: DistanceScale | null): void {
  const { kind, at } = node;
  const lengthM = scale === null ? 0 : toGoM(node, scale);
  const { palette, pxPerM } = pen;
  const radiusM = radiusPx(node) / pxPerM;
  if (lengthM === null) {
    fillDisc(pen, at, radiusM, palette.floor);
    pen.graphics.circle(at[0], at[1], radiusM).stroke({ color: palette.danger, width: 2 / pxPerM });
    const reach = radiusM * 0.6;
    for (const [dx, dy] of [
      [1, 1],
      [1, -1],
    ] as const) {
      const arm: Point = [dx * reach, dy * reach];
      strokeLine(pen, [shifted(at, arm, -1), shifted(at, arm, 1)], palette.danger, 1.5);
    }
    return;
  }
  const colour = scale === null ? palette.floor : stepColour(palette, lengthM, scale);
  if (kind === 'room' || kind === 'door' || kind === 'opening') {
    fillDisc(pen, at, radiusM, palette.wall);
    fillDisc(pen, at, radiusM - OUTLINE_PX / pxPerM, colour);
    return;
  }
  const ring =
    kind === 'stair'
      ? triangle(at, radiusM, node.leadsTo?.isUp === false ? -1 : 1)
      : kind === 'assembly'
        ? diamond(at, radiusM)
        : square(at, radiusM);
  fillRing(pen, ring, kind === 'stair' ? colour : palette.exit);
  strokeRing(pen, ring, palette.wall, OUTLINE_PX);
}

/** Arrow heads in the middle of every stretch that has room for one. */
function drawWay(pen: Pen, points: readonly Point[]): void {
  const { palette, pxPerM } = pen;
  strokeLine(pen, points, palette.floor, WAY_PX + 3);
  strokeLine(pen, points, palette.accent, WAY_PX);
  points.slice(1).forEach((to, index) => {
    const from = points[index] as Point;
    if (distance(from, to) * pxPerM < 4 * ARROW_PX) return;
    const { along, left } = directions([from, to]);
    const tip = shifted(pointAlong(from, to, 0.5), along, ARROW_PX / pxPerM);
    const back = shifted(tip, along, (-2 * ARROW_PX) / pxPerM);
    fillRing(
      pen,
      [tip, shifted(back, left, ARROW_PX / pxPerM), shifted(back, left, -ARROW_PX / pxPerM)],
      palette.accent,
    );
  });
}

function drawRing(pen: Pen, node: OverviewNode, extraPx: number, widthPx: number): void {
  const radiusM = (radiusPx(node) + extraPx) / pen.pxPerM;
  pen.graphics
    .circle(node.at[0], node.at[1], radiusM)
    .stroke({ color: pen.palette.accent, width: widthPx / pen.pxPerM });
}

export function drawEgress(pen: Pen, { overview, hovered, selected }: EgressPicture, viewId: string): void {
  const { nodes, links } = overview;
  const scale = scaleOfView(overview, viewId);
  for (const link of links) if (isInView(link.levelId, viewId)) drawLink(pen, nodes, link, scale);
  const shown = nodes.filter(({ levelIds }) => levelIds.some((levelId) => isInView(levelId, viewId)));
  const chosen = nodes.filter(({ partId }) => partId === selected);
  for (const { way } of chosen) {
    for (const { levelId, points } of way?.lines ?? []) if (isInView(levelId, viewId)) drawWay(pen, points);
  }
  for (const node of shown) drawNode(pen, node, scale);
  for (const node of shown) {
    if (node.partId === selected) drawRing(pen, node, 4, 2.5);
    if (node.partId === hovered && hovered !== selected) drawRing(pen, node, 4, 1.5);
  }
}
