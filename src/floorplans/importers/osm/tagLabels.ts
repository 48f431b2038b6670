/** The names of mapped things: `name` and `ref`, with their English twins. */
import { type Label, tidyText } from '../labels/label.js';
import type { Tags } from './osmData.js';

/** A number before the word for it, as on a door plate: "E100 Foyer". */
function joined(ref: string, name: string): string {
  return name.includes(ref) ? name : `${ref} ${name}`.trim();
}

/** `null` where the file names nothing. */
export function labelOfTags(tags: Tags): Label | null {
  const ref = tidyText(tags.ref);
  const name = joined(ref, tidyText(tags.name));
  if (name === '') return null;
  const english = tidyText(tags['name:en']);
  return { name, nameEn: english === '' ? name : joined(ref, english) };
}
