/** The storeys of an SVG, by the groups that are called like one. */

import type { DrawnBuilding } from '../drawnRooms/drawnLevel.js';
import { levelValue } from '../geojson/levelWords.js';
import type { SvgGroup } from './svgMarks.js';

/** Words beside the name of a storey. */
const BESIDE = /\s*(平面图?|平面|floor ?plan|plan|grundriss|map|rooms?)$/i;

export interface SvgFloor {
  readonly ordinal: number;
  readonly name: string;
  readonly elevationM: number | null;
  readonly nameEn?: string;
  /** Of our own sheets, which may have several. */
  readonly building?: DrawnBuilding;
}

/** Letters alone name buildings and wings as often as storeys. */
const isLetter = (word: string) => /^[a-z]$/i.test(word);

/** The storey that some words name, with the word that does; `null` where none does. */
export function storeyIn(words: readonly string[]): { readonly ordinal: number; readonly name: string } | null {
  for (const word of words) {
    const ordinal = isLetter(word) ? null : (levelValue(word) ?? levelValue(word.replace(BESIDE, '')));
    if (ordinal !== null && Number.isInteger(ordinal)) return { ordinal, name: word };
  }
  return null;
}

/** A number of the file's own that can be a height or a storey. */
function told(data: Readonly<Record<string, string>>, name: string, most: number): number | null {
  const value = Object.hasOwn(data, name) && data[name] !== '' ? Number(data[name]) : Number.NaN;
  return Number.isFinite(value) && Math.abs(value) <= most ? value : null;
}

function buildingOf(data: Readonly<Record<string, string>>): DrawnBuilding | null {
  const { building: id, 'building-name': name = '' } = data;
  if (id === undefined || id === '') return null;
  return { id, name, nameEn: data['building-name-en'] ?? name };
}

/** The storey that a group says it is; the outermost one counts. */
export function floorOf(groups: readonly SvgGroup[]): SvgFloor | null {
  for (const { words, data } of groups) {
    const ordinal = told(data, 'ordinal', 200);
    if (ordinal !== null && Number.isInteger(ordinal)) {
      const building = buildingOf(data);
      return {
        ordinal,
        name: data.name || words[0] || String(ordinal),
        ...(data['name-en'] ? { nameEn: data['name-en'] } : {}),
        elevationM: told(data, 'elevation-m', 1000),
        ...(building ? { building } : {}),
      };
    }
    const storey = storeyIn(words);
    if (storey !== null) return { ...storey, elevationM: null };
  }
  return null;
}
