/**
 * A plan → one SVG sheet with a group for every level and one for the grounds, true to scale.
 *
 * A unit is a metre. What the drawing means stands in `data-…` attributes, so that the reader (`readPlanSheet`) finds
 * the same plan again; where a level stands on the sheet (`data-layout`) is no part of it.
 */
import { type Host, problem } from '../../../model/index.js';
import type { CampusPlan } from '../../campusPlan.js';
import { type LevelPlace, listSpaces } from '../../plan/planElements.js';
import type { WrittenPlan } from '../planWriter.js';
import {
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
import { asAttributes, partData } from './partData.js';
import { PLAN_DRAWING } from './planDrawing.js';
import { captionOf, layOut, type Placed, type Sheet } from './sheet.js';
import { SHEET_PATTERNS, SHEET_STYLE } from './sheetStyle.js';
import { stairGroup } from './stairGroup.js';
import { attributes, escaped, num } from './svgText.js';

/** Scales that drawings are printed at, and the widest sheet: the long side of A0, m. */
const SCALES = [100, 200, 500, 1000, 2000, 5000] as const;
const WIDEST_M = 1.189;

const both = (name: string, nameEn: string | undefined) =>
  nameEn === undefined || nameEn === name || nameEn === '' ? name : `${name} ${nameEn}`;

/** What a level and its building are beside their parts. */
function levelData({ level, building }: LevelPlace): Record<string, string | undefined> {
  const { outline, spaces, openings, obstacles, windows, railings, underlay, ...own } = level;
  const { id, name, nameEn, use, origin } = building;
  return {
    ...partData('level', own),
    ...asAttributes({ building: id, buildingName: name, buildingNameEn: nameEn, buildingUse: use }),
    ...asAttributes({ buildingOrigin: origin }),
  };
}

function levelGroup(plan: CampusPlan, placed: Placed<LevelPlace>, rooms: ReadonlyMap<string, string>): string {
  const { level } = placed.of;
  const { windows = [], railings = [] } = level;
  const data = { 'data-layout': 'sheet', transform: moved(placed), ...levelData(placed.of) };
  const lines = [
    captionElement(captionOf(placed.of), placed),
    outlineElement(level),
    ...level.spaces.map((space) => roomElement(space, rooms.get(space.id) as string)),
    ...plan.stairs.map((stair, place) => (stair.lower.levelId === level.id ? stairGroup(stair, place) : '')),
    ...windows.map((line) => lineElement(line, { class: 'window', ...partData('window', {}) })),
    ...railings.map((line) => lineElement(line, { class: 'railing', ...partData('railing', {}) })),
    ...level.obstacles.map(obstacleElement),
    ...level.openings.map((opening) => openingElements(opening, rooms)),
    ...level.spaces.map(({ name, polygon }) => nameIn(name, polygon)),
    ...plan.posts.map((post, place) => (post.levelId === level.id ? postMark(post, place) : '')),
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
  const { source } = plan;
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
    ...asAttributes({ schemaVersion: plan.schemaVersion, name: plan.name, nameEn: plan.nameEn }),
    ...asAttributes({ sourceFile: source?.file, sourceFormat: source?.format, sourceLicence: source?.licence }),
  })}>`;
}

function describe(plan: CampusPlan, scale: number): string {
  const levels = plan.buildings.reduce((sum, building) => sum + building.levels.length, 0);
  return `${plan.buildings.length} 栋建筑 ${levels} 层的平面图，比例 1:${scale}。Floor plan of ${plan.buildings.length} buildings with ${levels} levels, scale 1:${scale}.`;
}

export function writeSvg(plan: CampusPlan, encodeUtf8: Host['encodeUtf8']): WrittenPlan {
  const sheet = layOut(plan);
  const scale = SCALES.find((each) => sheet.widthM / each <= WIDEST_M) ?? (SCALES[SCALES.length - 1] as number);
  // ids that say nothing: names stand in the data
  const rooms = new Map(listSpaces(plan).map(({ space }, index) => [space.id, `id-${index + 1}`]));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    rootOf(plan, sheet, scale),
    `<title id="sheet-title">${escaped(both(plan.name, plan.nameEn))}</title>`,
    `<desc id="sheet-text">${escaped(describe(plan, scale))}</desc>`,
    `<style>${SHEET_STYLE}</style>`,
    SHEET_PATTERNS,
    head(plan, scale),
    ...(sheet.grounds ? [groundsGroup(plan, sheet.grounds, rooms)] : []),
    ...sheet.levels.map((placed) => levelGroup(plan, placed, rooms)),
    '</svg>',
    '',
  ];
  const text =
    'The drawing keeps the whole plan, lengths to 0.1 mm; pictures to trace over are not in it. Where another program draws rooms of its own into it, stairs and ids are worked out anew when it is read; keep the plan as JSON too.';
  return { bytes: encodeUtf8(lines.join('\n')), problems: [problem('info', 'svg-keeps-plan', '', text)] };
}
