/**
 * A plan → one SVG sheet with a group for every level and one for the grounds, true to scale.
 *
 * A unit is a metre. What the drawing means stands in `data-…` attributes, so that the reader (FP136 to FP143) finds
 * the same rooms and doors again; where a level stands on the sheet (`data-layout`) is no part of the plan.
 */
import { type Host, problem } from '../../../model/index.js';
import type { CampusPlan } from '../../campusPlan.js';
import type { LevelPlace } from '../../plan/planElements.js';
import type { WrittenPlan } from '../planWriter.js';
import {
  areaElement,
  lineElement,
  nameIn,
  obstacleElement,
  openingElements,
  outlineElement,
  pathOf,
  roomElement,
} from './drawnParts.js';
import { groundsGroup } from './groundsGroup.js';
import { captionElement, DECORATION, moved, postMark } from './onSheet.js';
import { PLAN_DRAWING } from './planDrawing.js';
import { captionOf, layOut, type Placed, type Sheet } from './sheet.js';
import { SHEET_PATTERNS, SHEET_STYLE } from './sheetStyle.js';
import { attributes, escaped, num } from './svgText.js';

/** Scales that drawings are printed at, and the widest sheet: the long side of A0, m. */
const SCALES = [100, 200, 500, 1000, 2000, 5000] as const;
const WIDEST_M = 1.189;

const both = (name: string, nameEn: string | undefined) =>
  nameEn === undefined || nameEn === name || nameEn === '' ? name : `${name} ${nameEn}`;

/** Flights that start on the level, and the landings between them. */
function stairLines({ stairs }: CampusPlan, levelId: string): string[] {
  return stairs
    .filter(({ lower }) => lower.levelId === levelId)
    .flatMap(({ flights, landings }) => [
      ...flights.map(({ foot, head }) =>
        areaElement({ outer: [foot[0], foot[1], head[1], head[0]], holes: [] }, { class: 'flight', ...DECORATION }),
      ),
      ...landings.map(({ polygon }) => areaElement(polygon, { class: 'landing', ...DECORATION })),
    ]);
}

function levelGroup(plan: CampusPlan, placed: Placed<LevelPlace>, idOf: () => string): string {
  const { level, building } = placed.of;
  const rooms = new Map(level.spaces.map(({ id }) => [id, idOf()]));
  const { windows = [], railings = [] } = level;
  const data = {
    'data-layout': 'sheet',
    transform: moved(placed),
    'data-ordinal': String(level.ordinal),
    'data-elevation-m': String(level.elevationM),
    'data-name': level.name,
    'data-name-en': level.nameEn,
    'data-building': building.id,
    'data-building-name': building.name,
    'data-building-name-en': building.nameEn,
  };
  const lines = [
    captionElement(captionOf(placed.of), placed),
    outlineElement(level),
    ...level.spaces.map((space) => roomElement(space, rooms.get(space.id) as string)),
    ...stairLines(plan, level.id),
    ...windows.map((line) => lineElement(line, { class: 'window', ...DECORATION })),
    ...railings.map((line) => lineElement(line, { class: 'railing', ...DECORATION })),
    ...level.obstacles.map(obstacleElement),
    ...level.openings.map((opening) => openingElements(opening, rooms)),
    ...level.spaces.map(({ name, polygon }) => nameIn(name, polygon)),
    ...plan.posts.filter(({ levelId }) => levelId === level.id).map(({ name, at }) => postMark(name, at)),
  ];
  return `<g${attributes(data)}>\n${lines.filter((line) => line !== '').join('\n')}\n</g>`;
}

/** Name, scale, and what the lines mean, above the drawings. */
function head(plan: CampusPlan, scale: number): string {
  const text = (className: string, x: number, y: number, words: string) =>
    `<text${attributes({ class: className, x, y })}>${escaped(words)}</text>`;
  const sample = (x: number, className: string) =>
    `<line${attributes({ class: className, ...DECORATION, x1: x, y1: 6, x2: x + 2, y2: 6 })}/>`;
  return [
    text('head', 6, 3.2, both(plan.name, plan.nameEn)),
    `<line${attributes({ class: 'bar', ...DECORATION, x1: 6, y1: 6, x2: 16, y2: 6 })}/>`,
    text('note', 6, 5.4, `10 m · 1:${scale}`),
    sample(20, 'exit'),
    text('note', 22.6, 6.3, '出口 exit'),
    sample(29, 'door'),
    text('note', 31.6, 6.3, '门 door'),
    sample(37, 'opening'),
    text('note', 39.6, 6.3, '洞口 opening'),
    `<path${attributes({
      class: 'closed',
      ...DECORATION,
      d: pathOf({
        outer: [
          [48, -6.5],
          [50, -6.5],
          [50, -5.5],
          [48, -5.5],
        ],
        holes: [],
      }),
    })}/>`,
    text('note', 50.6, 6.3, '不可进入 closed'),
  ].join('\n');
}

function rootOf(plan: CampusPlan, { widthM, heightM }: Sheet, scale: number): string {
  const printed = (m: number) => `${num((m * 1000) / scale)}mm`;
  return `<svg${attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${num(widthM)} ${num(heightM)}`,
    width: printed(widthM),
    height: printed(heightM),
    role: 'img',
    'aria-labelledby': 'sheet-title sheet-text',
    'data-format': PLAN_DRAWING,
    'data-metres-per-unit': '1',
    'data-name': plan.name,
    'data-name-en': plan.nameEn,
  })}>`;
}

function describe(plan: CampusPlan, scale: number): string {
  const levels = plan.buildings.reduce((sum, building) => sum + building.levels.length, 0);
  return `${plan.buildings.length} 栋建筑 ${levels} 层的平面图，比例 1:${scale}。Floor plan of ${plan.buildings.length} buildings with ${levels} levels, scale 1:${scale}.`;
}

export function writeSvg(plan: CampusPlan, encodeUtf8: Host['encodeUtf8']): WrittenPlan {
  const sheet = layOut(plan);
  const scale = SCALES.find((each) => sheet.widthM / each <= WIDEST_M) ?? (SCALES[SCALES.length - 1] as number);
  let last = 0;
  // an id that says nothing: names stand in the data
  const idOf = () => `id-${++last}`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    rootOf(plan, sheet, scale),
    `<title id="sheet-title">${escaped(both(plan.name, plan.nameEn))}</title>`,
    `<desc id="sheet-text">${escaped(describe(plan, scale))}</desc>`,
    `<style>${SHEET_STYLE}</style>`,
    SHEET_PATTERNS,
    head(plan, scale),
    ...(sheet.grounds ? [groundsGroup(plan, sheet.grounds)] : []),
    ...sheet.levels.map((placed) => levelGroup(plan, placed, idOf)),
    '</svg>',
    '',
  ];
  const text =
    'The drawing keeps rooms and doors with their names, kinds and sizes. Flights of stairs, the grounds, assembly points and posts are drawn for people and are not read back; keep the plan as JSON too.';
  const keeps = problem('info', 'svg-keeps-rooms', '', text);
  return { bytes: encodeUtf8(lines.join('\n')), problems: [keeps] };
}
