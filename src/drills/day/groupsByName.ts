/** Which class, room or post of a drill a name in a table means: its own name or id, or the room a class is in. */
import type { DrillDay } from './drillDay.js';
import { plainName } from './paperColumns.js';
import { countedGroups } from './settleGroups.js';

type Named = readonly [name: string, id: string];

/** Width, case and blanks aside. */
const exactName = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

/** What a name means; of several things it means none. */
function unambiguous(named: readonly Named[], plain: (text: string) => string): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const [name, id] of named) {
    const key = plain(name);
    found.set(key, (found.get(key) ?? id) === id && found.get(key) !== null ? id : null);
  }
  return found;
}

/**
 * A name as it stands goes before one read without its signs, for 1-11 and 11-1 are the same without them; the name of a
 * class before that of its room, which others may share.
 *
 * @returns the id, or `null` where the name means nothing here or more than one
 */
export function groupsByName(day: DrillDay): (name: string) => string | null {
  return idByName([ownNames(countedGroups(day)), day.classes.map(({ room, id }): Named => [room, id])]);
}

export function postsByName(day: DrillDay): (name: string) => string | null {
  return idByName([ownNames(day.posts)]);
}

const ownNames = (all: readonly { readonly id: string; readonly name: string }[]): Named[] =>
  all.flatMap(({ id, name }): Named[] => [
    [name, id],
    [id, id],
  ]);

/** @param ranks - the names that go first before the others */
function idByName(ranks: readonly (readonly Named[])[]): (name: string) => string | null {
  const read = [exactName, plainName].flatMap((plain) =>
    ranks.map((named) => ({ plain, ids: unambiguous(named, plain) })),
  );
  return (name) => {
    const known = read.find(({ plain, ids }) => ids.has(plain(name)));
    return known?.ids.get(known.plain(name)) ?? null;
  };
}
