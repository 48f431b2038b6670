/** Where in a document something stands: as a path, and in the user's own words. */

export type Path = readonly PropertyKey[];

/** `buildings[0].levels[1].spaces[3]`; empty for the document itself. */
export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += text === '' ? String(step) : `.${String(step)}`;
  }
  return text;
}

/** What a person calls the element at the place: the last name met on the way, else the last id; empty for none. */
export function labelAt(document: unknown, path: Path): string {
  let label = '';
  let at: unknown = document;
  for (let i = 0; i <= path.length; i++) {
    if (at === null || typeof at !== 'object') break;
    // the document's own name says nothing about the place
    if (i > 0 && !Array.isArray(at)) {
      const { name, id } = at as { name?: unknown; id?: unknown };
      if (typeof name === 'string' && name.trim() !== '') label = name;
      else if (typeof id === 'string' && id !== '') label = id;
    }
    const step = path[i];
    if (step === undefined || !Object.hasOwn(at, step)) break;
    at = (at as Record<PropertyKey, unknown>)[step];
  }
  return label.slice(0, 80);
}
