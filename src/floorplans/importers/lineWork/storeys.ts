/** Which storey each plan on the sheet is, by the titles that stand beside them. */
import { type Point, type Problem, problem } from '../../../model/index.js';
import { type FloorTitle, readFloorTitle } from './floorTitles.js';
import type { DrawnText, LineDrawing } from './lineDrawing.js';
import { distanceToBounds, type Sheet } from './sheets.js';

export interface Storey {
  readonly sheet: Sheet;
  /** 0 is the ground floor. */
  readonly ordinal: number;
  /** As the drawing says it; `null` where it does not. */
  readonly title: string | null;
}

/** How far from its plan a title may stand, m. */
const TITLE_REACH_M = 30;

/** Sizes of two plans that differ by less are storeys of one building. */
const SAME_SIZE = 0.15;

interface Titled {
  readonly sheet: Sheet;
  title: (FloorTitle & { readonly text: string; readonly height: number }) | null;
}

const sizeOf = ({ bounds }: Sheet): Point => [bounds.maxX - bounds.minX, bounds.maxY - bounds.minY];

/** A title below its plan is nearer than one above the next. */
function titleDistance(at: Point, sheet: Sheet): number {
  const away = distanceToBounds(at, sheet.bounds);
  return at[1] > sheet.bounds.maxY ? away * 1.5 + 1 : away;
}

function assignTitles(sheets: readonly Sheet[], texts: readonly DrawnText[]): Titled[] {
  const titled: Titled[] = sheets.map((sheet) => ({ sheet, title: null }));
  for (const { text, at, height } of texts) {
    const read = readFloorTitle(text);
    if (!read) continue;
    let nearest: Titled | null = null;
    let nearestM = TITLE_REACH_M;
    for (const each of titled) {
      const away = titleDistance(at, each.sheet);
      if (away < nearestM) {
        nearestM = away;
        nearest = each;
      }
    }
    if (nearest && (!nearest.title || height > nearest.title.height)) nearest.title = { ...read, text, height };
  }
  return titled;
}

function tell(
  problems: Problem[],
  severity: 'info' | 'warning',
  code: string,
  text: string,
  values: Record<string, string | number>,
) {
  problems.push(problem(severity, code, '', text, { values }));
}

function looksAlike(sheets: readonly Sheet[]): boolean {
  const [w, h] = sizeOf(sheets[0] as Sheet);
  return sheets.every((sheet) => {
    const [x, y] = sizeOf(sheet);
    return Math.abs(x - w) <= SAME_SIZE * w && Math.abs(y - h) <= SAME_SIZE * h;
  });
}

/** In reading order of an untitled sheet: from left to right, the lower row first. */
function byPlace(p: Sheet, q: Sheet): number {
  const isBeside = p.bounds.minY < q.bounds.maxY && q.bounds.minY < p.bounds.maxY;
  return isBeside ? p.bounds.minX - q.bounds.minX : p.bounds.minY - q.bounds.minY;
}

function joined(sheets: readonly Sheet[]): Sheet {
  const min = (read: (sheet: Sheet) => number) => Math.min(...sheets.map(read));
  const max = (read: (sheet: Sheet) => number) => Math.max(...sheets.map(read));
  const bounds = {
    minX: min((sheet) => sheet.bounds.minX),
    minY: min((sheet) => sheet.bounds.minY),
    maxX: max((sheet) => sheet.bounds.maxX),
    maxY: max((sheet) => sheet.bounds.maxY),
  };
  return { bounds, wallM: sheets.reduce((sum, sheet) => sum + sheet.wallM, 0) };
}

function untitledStoreys(sheets: readonly Sheet[], problems: Problem[]): Storey[] {
  if (sheets.length === 0) return [];
  if (sheets.length === 1) return [{ sheet: sheets[0] as Sheet, ordinal: 0, title: null }];
  if (!looksAlike(sheets)) {
    const text = `The drawing shows ${sheets.length} separate parts without a floor's title; they were taken for parts of one floor. If they are floors, write the title (as "一层平面图" or "First floor plan") below each.`;
    tell(problems, 'warning', 'sheet-parts-joined', text, { count: sheets.length });
    return [{ sheet: joined(sheets), ordinal: 0, title: null }];
  }
  const text = `${sheets.length} plans of one size without titles were taken for floors, from left to right and from the bottom row up. Check their order, or write the floor's title below each.`;
  tell(problems, 'warning', 'sheet-order-assumed', text, { count: sheets.length });
  return [...sheets].sort(byPlace).map((sheet, ordinal) => ({ sheet, ordinal, title: null }));
}

function titledStoreys(titled: readonly Titled[], problems: Problem[]): Storey[] {
  const hasGround = titled.some(({ title }) => title?.isGround);
  const storeys: Storey[] = [];
  for (const { sheet, title } of titled) {
    if (title === null) {
      const text =
        'A plan on the sheet has no floor title near it and was left out. Write its title below it, as the others have.';
      tell(problems, 'warning', 'sheet-without-title', text, {});
      continue;
    }
    if (title.ordinals.length === 0) {
      const text = `"${title.text}" is no floor plan and was left out.`;
      tell(problems, 'info', 'sheet-not-a-floor', text, { title: title.text });
      continue;
    }
    for (const each of title.ordinals) {
      const ordinal = title.isCounted && hasGround ? each + 1 : each;
      if (storeys.some((storey) => storey.ordinal === ordinal)) {
        const text = `Two plans are titled for the same floor ("${title.text}"); the larger was used. Import the other one as a file of its own.`;
        tell(problems, 'warning', 'sheet-floor-twice', text, { title: title.text });
      } else storeys.push({ sheet, ordinal, title: title.text });
    }
    if (title.ordinals.length > 1) {
      const text = `"${title.text}" stands for ${title.ordinals.length} floors; the same plan was used for each.`;
      tell(problems, 'info', 'sheet-repeated', text, { title: title.text, count: title.ordinals.length });
    }
  }
  return storeys;
}

/** From the lowest to the highest. */
export function readStoreys(sheets: readonly Sheet[], drawing: LineDrawing, problems: Problem[]): Storey[] {
  const titled = assignTitles(sheets, drawing.texts);
  const isTitled = titled.some(({ title }) => title && title.ordinals.length > 0);
  const plans = titled.filter(({ title }) => title?.ordinals.length !== 0);
  const storeys = isTitled
    ? titledStoreys(titled, problems)
    : untitledStoreys(
        (plans.length > 0 ? plans : titled).map(({ sheet }) => sheet),
        problems,
      );
  return storeys.sort((p, q) => p.ordinal - q.ordinal);
}
