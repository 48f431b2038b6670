/** A clause as the sentence people read, with the binding words found in it. */

export interface ClauseParts {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Characters of the paragraph shown on either side of the binding words. */
const AROUND = 48;

/**
 * The binding words and some of the paragraph around them. The words may leave out a stretch with "…"; then, or
 * when they are not found as they stand, they are shown alone.
 */
export function clauseParts(quote: string, fullText: string | null): ClauseParts {
  const at = fullText === null ? -1 : fullText.indexOf(quote);
  if (fullText === null || at < 0) return { before: '', marked: quote, after: '' };
  const from = Math.max(0, at - AROUND);
  const until = Math.min(fullText.length, at + quote.length + AROUND);
  return {
    before: `${from > 0 ? '……' : ''}${fullText.slice(from, at)}`,
    marked: quote,
    after: `${fullText.slice(at + quote.length, until)}${until < fullText.length ? '……' : ''}`,
  };
}
