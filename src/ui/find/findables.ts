/** What the find box knows: pages, rooms and classes, with the words they are found by. */
import type { CampusPlan } from '../../floorplans/index.js';
import type { School } from '../../scenarios/index.js';
import type { PlaceId, RouteParams } from '../app/router.js';

export interface Findable {
  readonly key: string;
  readonly kind: 'place' | 'space' | 'class';
  readonly name: string;
  /** What tells it from others of the same name: building and floor. */
  readonly detail: string;
  /** Lower-case words in both languages. */
  readonly words: string;
  readonly place: PlaceId;
  readonly params: RouteParams;
}

/** Rooms and classes of the project; names in the language at hand, found in both. */
export function projectFindables(plan: CampusPlan | null, school: School | null, isEnglish: boolean): Findable[] {
  const label = (of: { name: string; nameEn?: string | undefined }) => (isEnglish ? (of.nameEn ?? of.name) : of.name);
  const found: Findable[] = [];
  const rooms = new Map<string, { detail: string; levelId: string }>();
  for (const building of plan?.buildings ?? []) {
    for (const level of building.levels) {
      const detail = `${label(building)} ${label(level)}`;
      for (const space of level.spaces) {
        rooms.set(space.id, { detail: `${label(space)}, ${detail}`, levelId: level.id });
        if (label(space) === '') continue;
        found.push({
          key: `space ${space.id}`,
          kind: 'space',
          name: label(space),
          detail,
          words: `${space.name} ${space.nameEn ?? ''} ${building.name} ${building.nameEn ?? ''}`.toLowerCase(),
          place: 'campus',
          params: { level: level.id, space: space.id },
        });
      }
    }
  }
  for (const each of school?.classes ?? []) {
    const room = rooms.get(each.room);
    found.push({
      key: `class ${each.id}`,
      kind: 'class',
      name: label(each),
      detail: room?.detail ?? '',
      words: `${each.name} ${each.nameEn ?? ''}`.toLowerCase(),
      place: 'campus',
      params: room === undefined ? {} : { level: room.levelId, space: each.room },
    });
  }
  return found;
}

/** Best first: names that start with the text, then names that hold it, then other words; at most `limit`. */
export function findMatches(findables: readonly Findable[], text: string, limit = 12): Findable[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return findables.filter((each) => each.kind === 'place').slice(0, limit);
  const ranked: { readonly rank: number; readonly each: Findable }[] = [];
  for (const each of findables) {
    const name = each.name.toLowerCase();
    const rank = name.startsWith(wanted) ? 0 : name.includes(wanted) ? 1 : each.words.includes(wanted) ? 2 : null;
    if (rank !== null) ranked.push({ rank, each });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ each }) => each);
}
