/** The grounds with every first route from its exit to its place. */
import { useMemo } from 'react';
import { ASSEMBLY_WORDS as W } from '../../../../../drills/index.js';
import { buildingFootprint, cellMiddle } from '../../../../../floorplans/index.js';
import { boundsOf, type Point, ringCentroid } from '../../../../../model/index.js';
import { belowPlaces } from '../../../../prints/plan/belowPlaces.js';
import { DrawnPaths } from '../../../../prints/plan/DrawnPaths.js';
import { drawSite } from '../../../../prints/plan/drawLevel.js';
import { fittingSize, PlanWords, widthInLetters } from '../../../../prints/plan/PlanWords.js';
import { frameOnPaper, PX_PER_MM } from '../../../../prints/plan/paperFrame.js';
import { arrowHeads, headPath, linePath, offCorners } from '../../../../prints/plan/wayOnLevel.js';
import { oneOf, spoken } from '../../../../prints/printLanguage.js';
import type { AssemblyPaperProps } from './AssemblyPaper.js';
import classes from './AssemblyPaper.module.css';
import { boundsOfWays } from './mapBox.js';

const BOX = { widthMm: 188, mostHeightMm: 92, marginXMm: 0, marginYMm: 0 } as const;
const NAME_MM = 3.4;
const EXIT_MM = 2.3;
const LINE_MM = 0.4;
const HEAD_MM = 1.8;
const OFF_CORNERS_M = 2;

export function ApproachPicture({ plan, names, sheets, language }: AssemblyPaperProps) {
  const bounds = boundsOfWays(plan, sheets);
  const frame = frameOnPaper(bounds ?? { minX: 0, maxX: 1, minY: 0, maxY: 1 }, BOX);
  const { mmPerM } = frame;
  const site = useMemo(() => drawSite(plan, mmPerM * PX_PER_MM), [plan, mmPerM]);
  const ways = sheets.flatMap(({ first, classes: own }) =>
    first !== null && own.length > 0
      ? [first.outdoors, ...first.moreOutdoors]
          .filter((points) => points.length > 1)
          .map((points) => ({ exitId: first.exitId, points: offCorners(points, OFF_CORNERS_M) }))
      : [],
  );
  const exits = new Map(ways.map(({ exitId, points }) => [exitId, points[0] as Point]));
  const own = oneOf(language);
  const below = belowPlaces(
    [...exits]
      .map(([id, at]) => ({ id, at, widthM: (widthInLetters(names(id), own) * EXIT_MM + 1) / mmPerM }))
      .sort((p, q) => p.at[0] - q.at[0]),
    (1.25 * EXIT_MM) / mmPerM,
    2.6 / mmPerM,
  );
  return (
    <svg
      className={classes.picture}
      style={{ height: `calc(min(1, var(--size)) * ${frame.heightMm.toFixed(2)}mm)` }}
      viewBox={frame.viewBox}
      role="img"
      aria-label={spoken(W.approach, language)}
    >
      <DrawnPaths paths={site} />
      {ways.map(({ exitId, points }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several ways begin at one exit
        <g key={`${exitId} ${i}`}>
          <path className={classes.way} d={linePath(points)} strokeWidth={LINE_MM / mmPerM} />
          {arrowHeads(points, Number.POSITIVE_INFINITY, 0).map((head) => (
            <path key={head.at.join(' ')} className={classes.arrow} d={headPath(head, HEAD_MM / mmPerM)} />
          ))}
        </g>
      ))}
      {plan.buildings.map((building) => {
        const footprint = buildingFootprint(building)[0];
        const box = footprint && boundsOf(footprint.outer);
        if (!footprint || !box) return null;
        const text = names(building.id);
        const widthMm = (box.maxX - box.minX) * mmPerM;
        const sizeMm = fittingSize(text, language, { mostMm: NAME_MM, widthMm, heightMm: 12 });
        const at = cellMiddle({ polygon: footprint, obstacles: [] });
        const [x, y] = frame.toMm(at);
        const isShown = x > 8 && x < frame.widthMm - 8 && y > 3 && y < frame.heightMm - 3;
        return (
          sizeMm > 0 &&
          isShown && <PlanWords key={building.id} {...{ text, language, at, sizeMm, mmPerM }} isStrong hasHalo />
        );
      })}
      {plan.assemblyPoints.length > 1 &&
        plan.assemblyPoints.map(({ id, polygon }) => (
          <PlanWords
            key={id}
            {...{ text: names(id), language, mmPerM, sizeMm: NAME_MM }}
            at={ringCentroid(polygon.outer)}
            isStrong
            hasHalo
          />
        ))}
      {[...exits].map(([id, at]) => (
        <circle key={id} className={classes.exit} cx={at[0]} cy={-at[1]} r={1 / mmPerM} strokeWidth={0.3 / mmPerM} />
      ))}
      {[...below].map(([id, at]) => (
        <PlanWords key={id} text={names(id)} language={own} at={at} sizeMm={EXIT_MM} mmPerM={mmPerM} hasHalo />
      ))}
    </svg>
  );
}
