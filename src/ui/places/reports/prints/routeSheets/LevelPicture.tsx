/** The storey of a room with the ways out of it. */
import { type Both, type BothNames, type RouteSheet, ROUTE_SHEET_WORDS as W } from '../../../../../drills/index.js';
import { type CampusPlan, cellMiddle, type Level, type Space } from '../../../../../floorplans/index.js';
import { boundsOf, isInsidePolygon, midpoint, type Point, type Segment } from '../../../../../model/index.js';
import { stairsOfShaft } from '../../../../../scenarios/index.js';
import { directions } from '../../../../plan/drawing/pen.js';
import { DrawnPaths } from '../../../../prints/plan/DrawnPaths.js';
import type { PaperBox } from '../../../../prints/plan/freeGround.js';
import planClasses from '../../../../prints/plan/PlanPicture.module.css';
import { PlanTag, tagSizeMm, tagText } from '../../../../prints/plan/PlanTag.js';
import { fittingSize, PlanWords } from '../../../../prints/plan/PlanWords.js';
import type { PaperFrame } from '../../../../prints/plan/paperFrame.js';
import type { DrawnPath } from '../../../../prints/plan/pathGraphics.js';
import { RouteLines } from '../../../../prints/plan/RouteLines.js';
import { tagPlaces } from '../../../../prints/plan/tagPlaces.js';
import { fromNearDoor, linePath } from '../../../../prints/plan/wayOnLevel.js';
import { type PrintLanguage, spoken } from '../../../../prints/printLanguage.js';

/** A storey drawn once for all its rooms. */
export interface DrawnLevel {
  readonly level: Level;
  readonly frame: PaperFrame;
  readonly paths: readonly DrawnPath[];
  /** Where the legend stands beside the building, mm; `null` where it has to stand below. */
  readonly free: PaperBox | null;
}

interface LevelPictureProps {
  readonly plan: CampusPlan;
  readonly drawn: DrawnLevel;
  readonly sheet: RouteSheet;
  readonly names: BothNames;
  readonly language: PrintLanguage;
}

/** A way begins so far before the door of its room, m. */
const BEFORE_DOOR_M = 1.8;
/** A place so far from the middle of a door lies beyond the wall, m. */
const BEYOND_DOOR_M = 0.6;
/** Names on the plan and of the room itself, mm. */
const NAME_MM = 3.2;
const OWN_MM = { name: 5, here: 2.9, mark: 1.6 } as const;
/** Rooms whose names say little to somebody who leaves. */
const UNNAMED: readonly Space['kind'][] = ['corridor', 'stair', 'lift', 'outdoor', 'storage'];

export function LevelPicture({ plan, drawn, sheet, names, language }: LevelPictureProps) {
  const { level, frame, paths } = drawn;
  const { mmPerM } = frame;
  const own = level.spaces.find(({ id }) => id === sheet.roomId);
  const wayOf = (way: RouteSheet['first']) => (way === null ? [] : fromNearDoor(way.lines, level.id, BEFORE_DOOR_M));
  return (
    <svg viewBox={frame.viewBox} role="img" aria-label={spoken(names(sheet.levelId), language)}>
      <DrawnPaths paths={paths} />
      {own !== undefined && (
        <path
          className={planClasses.room}
          d={[own.polygon.outer, ...own.polygon.holes].map((ring) => `${linePath(ring)}Z`).join('')}
          fillRule="evenodd"
          strokeWidth={0.25 / mmPerM}
        />
      )}
      {level.spaces
        .filter(({ id, kind }) => id !== sheet.roomId && !UNNAMED.includes(kind))
        .map((space) => (
          <RoomName key={space.id} {...{ space, language, mmPerM }} text={names(space.id)} />
        ))}
      <RouteLines first={wayOf(sheet.first)} second={wayOf(sheet.second)} mmPerM={mmPerM} />
      {own !== undefined && <OwnRoom space={own} text={names(own.id)} {...{ language, mmPerM }} />}
      <Tags {...{ plan, drawn, sheet, names, language }} />
    </svg>
  );
}

interface NameProps {
  readonly space: Space;
  readonly text: Both;
  readonly language: PrintLanguage;
  readonly mmPerM: number;
}

function sizeOf({ polygon }: Space, mmPerM: number): { widthMm: number; heightMm: number } {
  const bounds = boundsOf(polygon.outer) ?? { minX: 0, maxX: 0, minY: 0, maxY: 0 };
  return {
    widthMm: 0.92 * (bounds.maxX - bounds.minX) * mmPerM,
    heightMm: 0.8 * (bounds.maxY - bounds.minY) * mmPerM,
  };
}

function RoomName({ space, text, language, mmPerM }: NameProps) {
  const sizeMm = fittingSize(text, language, { mostMm: NAME_MM, ...sizeOf(space, mmPerM) });
  if (sizeMm === 0) return null;
  const at = cellMiddle({ polygon: space.polygon, obstacles: [] });
  return <PlanWords {...{ text, language, at, sizeMm, mmPerM }} hasHalo />;
}

/** The mark, "you are here" above it and the name below, as large as the room allows. */
function OwnRoom({ space, text, language, mmPerM }: NameProps) {
  const [x, y] = cellMiddle({ polygon: space.polygon, obstacles: [] });
  const size = sizeOf(space, mmPerM);
  const third = { widthMm: size.widthMm, heightMm: size.heightMm / 3 };
  const hereMm = fittingSize(W.youAreHere, language, { mostMm: OWN_MM.here, ...third });
  const nameMm = fittingSize(text, language, { mostMm: OWN_MM.name, ...third });
  const gapM = (OWN_MM.mark + 2.4) / mmPerM;
  return (
    <>
      <circle className={planClasses.mark} cx={x} cy={-y} r={OWN_MM.mark / mmPerM} strokeWidth={0.4 / mmPerM} />
      <circle className={planClasses.markDot} cx={x} cy={-y} r={0.5 / mmPerM} />
      {hereMm > 0 && (
        <PlanWords
          text={W.youAreHere}
          language={language}
          at={[x, y + gapM]}
          sizeMm={hereMm}
          mmPerM={mmPerM}
          isStrong
          hasHalo
        />
      )}
      {nameMm > 0 && (
        <PlanWords {...{ text, language, mmPerM }} at={[x, y - gapM - 0.6 / mmPerM]} sizeMm={nameMm} isStrong hasHalo />
      )}
    </>
  );
}

/** Out of the building through an exit: the side of it where no room is. */
function outwards(level: Level, segment: Segment): Point {
  const [x, y] = midpoint(segment);
  const { left } = directions(segment);
  const isRoom = level.spaces.some(({ polygon }) =>
    isInsidePolygon([x + left[0] * BEYOND_DOOR_M, y + left[1] * BEYOND_DOOR_M], polygon),
  );
  return isRoom ? [-left[0], -left[1]] : left;
}

/** Every staircase of the storey, and the exits the ways lead through. */
function Tags({ plan, drawn: { level, frame }, sheet, names, language }: LevelPictureProps) {
  const { mmPerM } = frame;
  const bounds = boundsOf(level.outline?.outer ?? level.spaces.flatMap(({ polygon }) => polygon.outer));
  if (bounds === null) return null;
  const firstOf = (stairId: string) => stairsOfShaft(plan, stairId)[0]?.id ?? stairId;
  const stairs = new Map<string, { id: string; at: readonly [number, number] }>();
  for (const stair of plan.stairs) {
    const end = [stair.lower, stair.upper].find(({ levelId }) => levelId === level.id);
    const space = level.spaces.find(({ id }) => id === end?.spaceId);
    const id = firstOf(stair.id);
    if (space !== undefined && !stairs.has(id))
      stairs.set(id, { id, at: cellMiddle({ polygon: space.polygon, obstacles: [] }) });
  }
  const exits = level.openings
    .filter(({ id }) => id === sheet.first?.exitId || id === sheet.second?.exitId)
    .map(({ id, segment }) => ({ id, at: midpoint(segment), towards: outwards(level, segment) }));
  const tags = [...exits, ...stairs.values()].map((each) => {
    const { widthMm, heightMm } = tagSizeMm(tagText(names(each.id)), language);
    return { ...each, widthM: widthMm / mmPerM, heightM: heightMm / mmPerM };
  });
  const places = tagPlaces(tags, bounds, 0.8 / mmPerM);
  const isFirst = (id: string) => id === sheet.first?.stairId || id === sheet.first?.exitId;
  return tags.map(({ id }) => {
    const place = places.get(id);
    return (
      place && <PlanTag key={id} text={tagText(names(id))} {...{ language, place, mmPerM }} isFirst={isFirst(id)} />
    );
  });
}
