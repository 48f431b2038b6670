/** The rooms of a plan as a table that can be filled in and joined again. */
import { polygonArea } from '../../model/index.js';
import type { CampusPlan } from '../campusPlan.js';
import { listSpaces } from '../plan/planElements.js';
import type { WorkbookSheet } from '../tables/writeWorkbook.js';

/** Headings in the language of the school; each is one that {@link readRoomList} knows. */
const HEADINGS = {
  zh: ['房间编号', '楼栋', '楼层', '用途', '容纳人数', '面积（m²）'],
  en: ['Room', 'Building', 'Floor', 'Use', 'Capacity', 'Area (m²)'],
} as const;

/** Kinds of rooms that a list of rooms has; corridors, stairs and lifts are no rooms to fill. */
const LISTED = (kind: string) => kind !== 'corridor' && kind !== 'stair' && kind !== 'lift';

/** @param kindWord - what a kind is called; one of the words that are read back */
export function roomTable(plan: CampusPlan, language: 'zh' | 'en', kindWord: (kind: string) => string): WorkbookSheet {
  const isEnglish = language === 'en';
  const rows = listSpaces(plan)
    .filter(({ space }) => LISTED(space.kind))
    .map(({ space, level, building }) => [
      (isEnglish ? space.nameEn : undefined) ?? space.name,
      (isEnglish ? building.nameEn : undefined) ?? building.name,
      (isEnglish ? level.nameEn : undefined) ?? level.name,
      space.kind === 'other' ? null : kindWord(space.kind),
      space.capacity ?? null,
      Math.round(polygonArea(space.polygon) * 10) / 10,
    ]);
  return { name: isEnglish ? 'Rooms' : '房间', rows: [HEADINGS[language], ...rows], widths: [28, 18, 12, 14, 12, 12] };
}
