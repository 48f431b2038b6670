/** Doors with leaf and swing, gaps, exits with their green bar, and windows. */
import type { Level, Opening } from '../../../floorplans/index.js';
import { distance, type Point, type Segment } from '../../../model/index.js';
import { floorColour, hasWallThickness, THIN_WALL_PX } from './floors.js';
import { directions, fillRing, type Pen, pointAlong, shifted, strokeLine, strokeSegments } from './pen.js';
import { throughWall, type WallSides, wallSides } from './wallThickness.js';

const LEAF_PX = 1.5;
const FINE_PX = 0.8;
/** How far outside the wall the bar of an exit stands, and its thickness, m. */
const EXIT_BAR_GAP_M = 0.12;
const EXIT_BAR_M = 0.22;
/** Points of a quarter arc. */
const ARC_STEPS = 8;

/** One leaf, open at a right angle, and the quarter it sweeps. */
function drawLeaf(pen: Pen, hinge: Point, shut: Point, swing: Point): void {
  const lengthM = distance(hinge, shut);
  const along: Point = [(shut[0] - hinge[0]) / lengthM, (shut[1] - hinge[1]) / lengthM];
  const tip = shifted(hinge, swing, lengthM);
  const arc: Point[] = [];
  for (let step = 0; step <= ARC_STEPS; step++) {
    const angle = (Math.PI / 2) * (step / ARC_STEPS);
    arc.push(shifted(shifted(hinge, along, lengthM * Math.sin(angle)), swing, lengthM * Math.cos(angle)));
  }
  strokeLine(pen, arc, pen.palette.thin, FINE_PX);
  strokeLine(pen, [hinge, tip], pen.palette.wall, LEAF_PX);
}

function drawLeaves(pen: Pen, opening: Opening, sides: WallSides): void {
  const { leaf, segment, spaceIds } = opening;
  if (leaf === undefined) return;
  const { left } = directions(segment);
  const into = leaf.swingsInto === -1 ? undefined : spaceIds[leaf.swingsInto];
  const isLeft = into === undefined ? sides.left === null : sides.left?.id === into;
  const swing: Point = isLeft ? left : [-left[0], -left[1]];
  const faceM = isLeft ? sides.leftM : sides.rightM;
  const start = shifted(segment[0], swing, faceM);
  const end = shifted(segment[1], swing, faceM);
  if (leaf.count === 2) {
    const middle = pointAlong(start, end, 0.5);
    drawLeaf(pen, start, middle, swing);
    drawLeaf(pen, end, middle, swing);
  } else if (leaf.hinge === 'start') drawLeaf(pen, start, end, swing);
  else drawLeaf(pen, end, start, swing);
}

function drawExitBar(pen: Pen, [a, b]: Segment, sides: WallSides): void {
  const { left } = directions([a, b]);
  const isLeftOutside = sides.left === null;
  const out: Point = isLeftOutside ? left : [-left[0], -left[1]];
  const near = (isLeftOutside ? sides.leftM : sides.rightM) + EXIT_BAR_GAP_M;
  const far = near + Math.max(EXIT_BAR_M, 3 / pen.pxPerM);
  fillRing(
    pen,
    [shifted(a, out, near), shifted(b, out, near), shifted(b, out, far), shifted(a, out, far)],
    pen.palette.exit,
  );
}

export function drawOpenings(pen: Pen, level: Level, showsLeaves: boolean): void {
  for (const opening of level.openings) {
    const measured = wallSides(level, opening.segment);
    // a wall that is only a line still has to be opened as wide as the line is drawn
    const leastM = hasWallThickness(level) ? 0 : THIN_WALL_PX / pen.pxPerM;
    const sides = {
      ...measured,
      leftM: Math.max(leastM, measured.leftM),
      rightM: Math.max(leastM, measured.rightM),
    };
    const floor = sides.left ?? sides.right;
    fillRing(pen, throughWall(opening.segment, sides), floorColour(pen.palette, floor?.kind ?? 'corridor'));
    if (opening.kind === 'exit') drawExitBar(pen, opening.segment, sides);
    if (showsLeaves) drawLeaves(pen, opening, sides);
  }
}

export function drawWindows(pen: Pen, level: Level): void {
  for (const window of level.windows ?? []) {
    const sides = wallSides(level, window);
    const [a, b, c, d] = throughWall(window, sides) as [Point, Point, Point, Point];
    fillRing(pen, [a, b, c, d], pen.palette.floor);
    strokeSegments(
      pen,
      [
        [a, b],
        [d, c],
        [pointAlong(a, d, 0.5), pointAlong(b, c, 0.5)],
      ],
      pen.palette.wall,
      FINE_PX,
    );
  }
}
