/** The staircases between two neighbouring storeys of a building, laid out in the stair rooms that lie above each other. */
import type { Problem } from '../../../model/index.js';
import type { CampusPlan, Stair } from '../../campusPlan.js';
import { deriveStairs } from '../../importers/stairs/deriveStairs.js';
import { stairEnclosures } from '../../importers/stairs/stairSpaces.js';
import { newIds } from '../newId.js';

export interface StackedStairs {
  readonly plan: CampusPlan;
  /** Ids of the new stairs. */
  readonly made: readonly string[];
  readonly problems: readonly Problem[];
}

/** The first letter no staircase of the building has. */
function freeLetter(used: ReadonlySet<string>): string {
  for (let number = 0; ; number++) {
    const letter = String.fromCharCode(65 + (number % 26));
    const name = number < 26 ? letter : `${letter}${Math.floor(number / 26) + 1}`;
    if (!used.has(name)) return name;
  }
}

/** Letters the staircases of a building have. */
export function lettersOf(plan: CampusPlan, buildingId: string): Set<string> {
  const own = new Set(plan.buildings.find(({ id }) => id === buildingId)?.levels.map(({ id }) => id) ?? []);
  return new Set(
    plan.stairs.flatMap(({ lower, shaft }) => (own.has(lower.levelId) && shaft !== undefined ? [shaft] : [])),
  );
}

/** Stairs a storey higher keep name and letter of those below them; others take the next letter. */
export function labelled(stair: Stair, plan: CampusPlan, used: Set<string>): Stair {
  const below = plan.stairs.find(({ upper }) => upper.spaceId === stair.lower.spaceId);
  if (below !== undefined) {
    const { nameEn: _, shaft: __, ...rest } = stair;
    const { name, nameEn, shaft } = below;
    return { ...rest, name, ...(nameEn === undefined ? {} : { nameEn }), ...(shaft === undefined ? {} : { shaft }) };
  }
  const shaft = freeLetter(used);
  used.add(shaft);
  return { ...stair, shaft, name: `${shaft} 梯`, nameEn: `Stair ${shaft}` };
}

/** Links that are there already stay as they are. */
export function stairsFromStacked(
  plan: CampusPlan,
  buildingId: string,
  lowerId: string,
  upperId: string,
): StackedStairs {
  const building = plan.buildings.find(({ id }) => id === buildingId);
  const levels = building?.levels.filter(({ id }) => id === lowerId || id === upperId) ?? [];
  const linked = new Set(
    plan.stairs
      .filter(({ lower, upper }) => lower.levelId === lowerId && upper.levelId === upperId)
      .flatMap(({ lower, upper }) => [lower.spaceId, upper.spaceId]),
  );
  const free = stairEnclosures([{ id: buildingId, levels }]).filter(({ spaceId }) => !linked.has(spaceId));
  const derived = deriveStairs(free);
  const ids = newIds(plan, 'stair', derived.stairs.length);
  const used = lettersOf(plan, buildingId);
  const made = derived.stairs.map((stair, k) => labelled({ ...stair, id: ids[k] as string }, plan, used));
  return { plan: { ...plan, stairs: [...plan.stairs, ...made] }, made: ids, problems: derived.problems };
}
