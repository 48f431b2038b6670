/** A storey as it is printed on the sheets of its rooms: drawn once, as large as the page takes. */
import type { CampusPlan, Level } from '../../../../../floorplans/index.js';
import { distanceToOutline, isInsidePolygon, type Point } from '../../../../../model/index.js';
import { boundsOfLevel } from '../../../../plan/planViews.js';
import { drawLevel } from '../../../../prints/plan/drawLevel.js';
import { freeGround, type PaperBox } from '../../../../prints/plan/freeGround.js';
import { frameOnPaper, type PaperFrame, PX_PER_MM } from '../../../../prints/plan/paperFrame.js';
import type { PrintLanguage } from '../../../../prints/printLanguage.js';
import type { DrawnLevel } from './LevelPicture.js';

const WIDTH_MM = 189;
/** A legend inside the picture leaves more height for it. */
const MOST_HEIGHT_MM = { legendBelow: 96, legendInside: 116 } as const;
/** For the names of stairs and exits above and below the building: of one line, and of two. */
const MARGIN_Y_MM = { one: 7.5, two: 11 } as const;
/** What a legend takes, mm. */
const LEGEND_MM = { one: { widthMm: 88, heightMm: 34 }, two: { widthMm: 100, heightMm: 44 } } as const;
/** Between the legend and walls, where names of exits stand, mm. */
const AIR_MM = { one: 7, two: 10 } as const;

function legendBox(level: Level, frame: PaperFrame, marginMm: number, lines: 'one' | 'two'): PaperBox | null {
  const shapes = level.outline === undefined ? level.spaces.map(({ polygon }) => polygon) : [level.outline];
  const [left = 0, top = 0] = frame.viewBox.split(' ').map(Number);
  const isTaken = (xMm: number, yMm: number) => {
    if (yMm < marginMm || yMm > frame.heightMm - marginMm) return true;
    const at: Point = [left + xMm / frame.mmPerM, -(top + yMm / frame.mmPerM)];
    return shapes.some(
      (shape) => isInsidePolygon(at, shape) || distanceToOutline(at, shape) < AIR_MM[lines] / frame.mmPerM,
    );
  };
  return freeGround(frame.widthMm, frame.heightMm, isTaken, LEGEND_MM[lines]);
}

export function drawnLevel(plan: CampusPlan, level: Level, language: PrintLanguage): DrawnLevel {
  const bounds = boundsOfLevel(level) ?? { minX: 0, maxX: 1, minY: 0, maxY: 1 };
  const lines = language === 'both' ? 'two' : 'one';
  const marginYMm = MARGIN_Y_MM[lines];
  const framed = (mostHeightMm: number) =>
    frameOnPaper(bounds, { widthMm: WIDTH_MM, mostHeightMm, marginXMm: 1, marginYMm });
  const large = framed(MOST_HEIGHT_MM.legendInside);
  const free = legendBox(level, large, marginYMm, lines);
  const frame = free === null ? framed(MOST_HEIGHT_MM.legendBelow) : large;
  return { level, frame, free, paths: drawLevel(plan, level, frame.mmPerM * PX_PER_MM) };
}
