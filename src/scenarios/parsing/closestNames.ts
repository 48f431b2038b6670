/** Names a person may have meant, for problems about a name that does not exist. */

/** Longer lists are not compared: each comparison costs the product of the lengths. */
const LONGEST_COMPARED = 64;

/**
 * Up to `limit` of the names that differ least from the one given, closest first, ties in alphabetical order.
 * A name is close when at most half of the longer one's letters have to be changed.
 */
export function closestNames(name: string, names: readonly string[], limit = 3): string[] {
  if (name.length > LONGEST_COMPARED) return [];
  const ranked: { name: string; distance: number }[] = [];
  for (const other of names) {
    if (other.length > LONGEST_COMPARED) continue;
    const distance = editDistance(name.toLowerCase(), other.toLowerCase());
    if (distance <= Math.max(name.length, other.length) / 2) ranked.push({ name: other, distance });
  }
  ranked.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return ranked.slice(0, limit).map((each) => each.name);
}

/** “Did you mean …?”, or which names there are when none is close. */
export function suggestNames(name: string, names: readonly string[]): string {
  const close = closestNames(name, names);
  if (close.length > 0) return `Did you mean ${close.map((each) => `“${each}”`).join(' or ')}?`;
  if (names.length === 0) return 'The plan has none.';
  const shown = [...names]
    .sort()
    .slice(0, 8)
    .map((each) => `“${each}”`);
  return `There are: ${shown.join(', ')}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ''}.`;
}

/** Levenshtein distance: the least number of letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] as number) + 1, (current[j - 1] as number) + 1));
    }
    previous = current;
  }
  return previous[b.length] as number;
}
