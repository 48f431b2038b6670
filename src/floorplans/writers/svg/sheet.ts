/** Where the storeys and the grounds stand on the sheet: one building a row, the grounds first, nothing scaled. */
import { type Bounds, boundsOf } from '../../../model/index.js';
import type { CampusPlan } from '../../campusPlan.js';
import { type LevelPlace, listLevels } from '../../plan/planElements.js';
import { widthInLetters } from './drawnParts.js';

/** Between drawings, and round the sheet, m. */
const GAP_M = 6;

/** Above every drawing, for its name, m. */
export const CAPTION_M = 3;

/** Height of its letters, m; as in the style of the sheet. */
const CAPTION_LETTER_M = 1.4;

/** Above everything, for name and scale, m. */
const HEAD_M = 8;

export interface Placed<T> {
  readonly of: T;
  readonly bounds: Bounds;
  /** Left and upper edge on the sheet, under the caption, m. */
  readonly left: number;
  readonly top: number;
}

export interface Sheet {
  readonly grounds: Placed<CampusPlan> | null;
  readonly levels: readonly Placed<LevelPlace>[];
  readonly widthM: number;
  readonly heightM: number;
}

/** Building and level in both languages, above the drawing of a level. */
export function captionOf({ building, level }: LevelPlace): string {
  const words = `${building.name} ${level.name}`.trim();
  const wordsEn = `${building.nameEn ?? ''} ${level.nameEn ?? ''}`.trim();
  return wordsEn === '' || wordsEn === words ? words : `${words} ${wordsEn}`;
}

const captionWidthM = (place: LevelPlace) => CAPTION_LETTER_M * widthInLetters(captionOf(place));

const EMPTY: Bounds = { minX: 0, minY: 0, maxX: 1, maxY: 1 };

function boundsOfLevel({ level }: LevelPlace): Bounds {
  const corners = [
    ...(level.outline?.outer ?? []),
    ...level.spaces.flatMap(({ polygon }) => polygon.outer),
    ...level.openings.flatMap(({ segment }) => segment),
    ...level.obstacles.flatMap(({ polygon }) => polygon.outer),
  ];
  return boundsOf(corners) ?? EMPTY;
}

function boundsOfGrounds(plan: CampusPlan): Bounds | null {
  const corners = [
    ...(plan.site?.outline.outer ?? []),
    ...plan.assemblyPoints.flatMap(({ polygon }) => polygon.outer),
    ...plan.posts.filter(({ levelId }) => levelId === undefined).map(({ at }) => at),
  ];
  return boundsOf(corners);
}

/** Storeys of one building stand side by side. */
export function layOut(plan: CampusPlan): Sheet {
  const levels: Placed<LevelPlace>[] = [];
  let grounds: Sheet['grounds'] = null;
  let widthM = 60;
  let top = HEAD_M;
  const row = <T>(items: readonly { of: T; bounds: Bounds; leastM: number }[]): Placed<T>[] => {
    if (items.length === 0) return [];
    let left = GAP_M;
    const placed = items.map(({ of, bounds, leastM }) => {
      const at = { of, bounds, left, top: top + CAPTION_M };
      left += Math.max(bounds.maxX - bounds.minX, leastM) + GAP_M;
      return at;
    });
    widthM = Math.max(widthM, left);
    top += CAPTION_M + GAP_M + Math.max(...items.map(({ bounds }) => bounds.maxY - bounds.minY));
    return placed;
  };
  const outdoors = boundsOfGrounds(plan);
  if (outdoors !== null) grounds = row([{ of: plan, bounds: outdoors, leastM: 0 }])[0] ?? null;
  const places = listLevels(plan);
  for (const building of plan.buildings) {
    const own = places.filter((place) => place.building === building);
    levels.push(
      ...row(own.map((place) => ({ of: place, bounds: boundsOfLevel(place), leastM: captionWidthM(place) }))),
    );
  }
  return { grounds, levels, widthM, heightM: top };
}
