/** From the exit over the grounds to the place of the class. */
import { type BothNames, gatherings, type RouteSheet, ROUTE_SHEET_WORDS as W } from '../../../../../drills/index.js';
import { buildingFootprint, type CampusPlan, cellMiddle } from '../../../../../floorplans/index.js';
import {
  type Bounds,
  boundsOf,
  isInsidePolygon,
  nearestOnSegment,
  type Point,
  type Polygon,
  ringCentroid,
} from '../../../../../model/index.js';
import { DrawnPaths } from '../../../../prints/plan/DrawnPaths.js';
import planClasses from '../../../../prints/plan/PlanPicture.module.css';
import { fittingSize, PlanWords, widthInLetters } from '../../../../prints/plan/PlanWords.js';
import { frameOnPaper, type PaperFrame } from '../../../../prints/plan/paperFrame.js';
import type { DrawnPath } from '../../../../prints/plan/pathGraphics.js';
import { RouteLines } from '../../../../prints/plan/RouteLines.js';
import { linePath, offCorners } from '../../../../prints/plan/wayOnLevel.js';
import { type PrintLanguage, spoken } from '../../../../prints/printLanguage.js';

interface SiteMapProps {
  readonly plan: CampusPlan;
  /** The grounds, drawn once for all sheets. */
  readonly site: readonly DrawnPath[];
  readonly sheet: RouteSheet;
  readonly names: BothNames;
  readonly language: PrintLanguage;
}

const SITE_BOX_MM = { width: 90, height: 56 } as const;
/** Shown around what the way touches, m. */
const AIR_M = 10;
const NAME_MM = 2.9;
/** Outdoors a way is drawn farther off corners, m. */
const OFF_CORNERS_M = 2;

/** The building, the way and the assembly point, widened to the shape of the box. */
function boundsOfWay(plan: CampusPlan, sheet: RouteSheet): Bounds | null {
  const { buildingId, first } = sheet;
  const building = plan.buildings.find(({ id }) => id === buildingId);
  const own = new Set(gatherings(plan, sheet).map(({ place }) => place.pointId));
  const points: Point[] = [
    ...(building === undefined ? [] : buildingFootprint(building).flatMap(({ outer }) => outer)),
    ...plan.assemblyPoints.filter(({ id }) => own.has(id)).flatMap(({ polygon }) => polygon.outer),
    ...[first?.outdoors ?? [], ...(first?.moreOutdoors ?? [])].flat(),
  ];
  const bounds = boundsOf(points);
  if (bounds === null) return null;
  const wide = {
    ...bounds,
    minX: bounds.minX - AIR_M,
    maxX: bounds.maxX + AIR_M,
    minY: bounds.minY - AIR_M,
    maxY: bounds.maxY + AIR_M,
  };
  const [width, height] = [wide.maxX - wide.minX, wide.maxY - wide.minY];
  const shape = SITE_BOX_MM.width / SITE_BOX_MM.height;
  const [moreX, moreY] = [Math.max(0, height * shape - width) / 2, Math.max(0, width / shape - height) / 2];
  const shaped = {
    minX: wide.minX - moreX,
    maxX: wide.maxX + moreX,
    minY: wide.minY - moreY,
    maxY: wide.maxY + moreY,
  };
  const site = plan.site && boundsOf(plan.site.outline.outer);
  return site ? movedInto(shaped, site) : shaped;
}

/** Moved so that it shows nothing beyond the grounds, where it is smaller than they are. */
function movedInto(box: Bounds, site: Bounds): Bounds {
  const by = (low: number, high: number, least: number, most: number) =>
    high - low >= most - least ? 0 : Math.max(0, least - low) - Math.max(0, high - most);
  const dx = by(box.minX, box.maxX, site.minX, site.maxX);
  const dy = by(box.minY, box.maxY, site.minY, site.maxY);
  return { minX: box.minX + dx, maxX: box.maxX + dx, minY: box.minY + dy, maxY: box.maxY + dy };
}

/** Of a few spots the first that keeps clear of the way, else the one that is farthest from it. */
function clearOf(spots: readonly Point[], way: readonly Point[], clearM: number): Point | undefined {
  const farM = (spot: Point) =>
    Math.min(
      Number.POSITIVE_INFINITY,
      ...way.slice(1).map((at, i) => nearestOnSegment(spot, [way[i] as Point, at]).distanceM),
    );
  return spots.find((spot) => farM(spot) >= clearM) ?? [...spots].sort((p, q) => farM(q) - farM(p))[0];
}

/** Spots inside a footprint for its name: its middle, then to the sides of it. */
function nameSpots(footprint: Polygon, { minX, maxX }: Bounds): Point[] {
  const middle = cellMiddle({ polygon: footprint, obstacles: [] });
  const beside = [0.3, 0.7, 0.18, 0.82].map((share): Point => [minX + share * (maxX - minX), middle[1]]);
  return [middle, ...beside.filter((spot) => isInsidePolygon(spot, footprint))];
}

/** A name that would be cut by the edge of the map is left out. */
function isInFrame({ toMm, widthMm, heightMm }: PaperFrame, at: Point, nameMm: number): boolean {
  const [x, y] = toMm(at);
  return x > nameMm / 2 && x < widthMm - nameMm / 2 && y > NAME_MM && y < heightMm - NAME_MM;
}

export function SiteMap({ plan, site, sheet, names, language }: SiteMapProps) {
  const bounds = boundsOfWay(plan, sheet);
  if (bounds === null) return null;
  const frame = frameOnPaper(bounds, {
    widthMm: SITE_BOX_MM.width,
    mostHeightMm: SITE_BOX_MM.height,
    marginXMm: 0,
    marginYMm: 0,
  });
  const { mmPerM } = frame;
  const own = new Set(gatherings(plan, sheet).map(({ place }) => place.slotId));
  const slots = plan.assemblyPoints.flatMap((point) => point.slots).filter(({ id }) => own.has(id));
  const outdoors = offCorners(sheet.first?.outdoors ?? [], OFF_CORNERS_M);
  const more = (sheet.first?.moreOutdoors ?? []).filter((way) => way.length > 1);
  const start = outdoors[0];
  return (
    <svg viewBox={frame.viewBox} role="img" aria-label={spoken(W.outdoors, language)}>
      <DrawnPaths paths={site} />
      {slots.map(({ id, polygon }) => (
        <path key={id} className={planClasses.head} d={`${linePath(polygon.outer)}Z`} />
      ))}
      {plan.buildings.map((building) => {
        const footprint = buildingFootprint(building)[0];
        const box = footprint && boundsOf(footprint.outer);
        if (!footprint || !box) return null;
        const text = names(building.id);
        const fits = {
          mostMm: NAME_MM,
          widthMm: 1.2 * (box.maxX - box.minX) * mmPerM,
          heightMm: (box.maxY - box.minY) * mmPerM,
        };
        const sizeMm = fittingSize(text, language, fits);
        const letters = widthInLetters(text, language) * sizeMm;
        const at = clearOf(nameSpots(footprint, box), outdoors, (letters / 2 + 1.5) / mmPerM) as Point;
        return (
          sizeMm > 0 &&
          isInFrame(frame, at, letters) && (
            <PlanWords
              key={building.id}
              {...{ text, language, at, sizeMm, mmPerM }}
              isStrong={building.id === sheet.buildingId}
              hasHalo
            />
          )
        );
      })}
      <RouteLines first={outdoors} second={[]} mmPerM={mmPerM} />
      {more.map((way) => (
        <RouteLines key={way.at(-1)?.join(' ')} first={offCorners(way, OFF_CORNERS_M)} second={[]} mmPerM={mmPerM} />
      ))}
      {plan.assemblyPoints.map(({ id, polygon }) => {
        const box = boundsOf(polygon.outer);
        const [x] = ringCentroid(polygon.outer);
        const text = names(id);
        if (box === null) return null;
        const sizeMm = fittingSize(text, language, { mostMm: NAME_MM, widthMm: 40, heightMm: 20 });
        const outM = 2.6 / mmPerM;
        const spots: Point[] = [
          [x, box.maxY + outM],
          [x, box.minY - outM],
          [box.maxX - 8 / mmPerM, box.maxY + outM],
        ];
        const at = clearOf(spots, outdoors, 6 / mmPerM) as Point;
        return sizeMm > 0 && <PlanWords key={id} {...{ text, language, at, sizeMm, mmPerM }} isStrong hasHalo />;
      })}
      {start !== undefined && (
        <circle className={planClasses.mark} cx={start[0]} cy={-start[1]} r={1.3 / mmPerM} strokeWidth={0.4 / mmPerM} />
      )}
    </svg>
  );
}
