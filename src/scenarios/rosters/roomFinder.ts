/** Finds the room a table means by a number or a name: 101, 知行楼101, space:zhixing-101. */
import type { CampusPlan, Space, SpaceKind } from '../../floorplans/index.js';

export interface FoundRoom {
  /** Rooms that may be meant: one, none, or several in different buildings. */
  readonly spaces: readonly Space[];
  /** What the several are called with their building. */
  readonly names: readonly string[];
}

export class RoomFinder {
  private readonly byName = new Map<string, { readonly space: Space; readonly fullName: string }[]>();

  constructor(plan: CampusPlan) {
    for (const building of plan.buildings) {
      for (const level of building.levels) {
        for (const space of level.spaces) {
          const fullName = `${building.name}${space.name}`;
          const names = [
            space.id,
            space.name,
            fullName,
            space.nameEn ?? '',
            `${building.nameEn ?? ''} ${space.nameEn ?? space.name}`,
          ];
          for (const name of new Set(names.map(plain))) {
            if (name === '') continue;
            const known = this.byName.get(name) ?? [];
            known.push({ space, fullName });
            this.byName.set(name, known);
          }
        }
      }
    }
  }

  /** @param kinds - kinds of rooms that are taken where others have the same name */
  find(text: string, kinds: readonly SpaceKind[]): FoundRoom {
    const found = this.byName.get(plain(text)) ?? [];
    const fitting = found.filter(({ space }) => kinds.includes(space.kind));
    const taken = fitting.length > 0 ? fitting : found;
    return { spaces: taken.map(({ space }) => space), names: taken.map(({ fullName }) => fullName) };
  }

  /** What rooms of some kinds are called, for a suggestion. */
  namesOf(kinds: readonly SpaceKind[]): string[] {
    const names = [...this.byName.values()].flat().filter(({ space }) => kinds.includes(space.kind));
    return [...new Set(names.map(({ space }) => space.name))];
  }
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s室号]+/g, '');
}
