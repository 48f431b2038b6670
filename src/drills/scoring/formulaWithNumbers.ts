/** A formula as it was worked out: every name replaced by the number it stood for. */
import { tokenise } from './formulaTokens.js';

const FUNCTIONS: readonly string[] = ['clamp', 'mean', 'lowest', 'ratio'];

/** Six significant digits and no trailing zeros: as many as a person follows. */
function digits(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** @param names - what each name stands for; one without a value is written as a dash */
export function formulaWithNumbers(text: string, names: ReadonlyMap<string, number | null>): string {
  let written = '';
  let from = 0;
  for (const token of tokenise(text)) {
    const start = text.indexOf(token.text, token.at);
    written += text.slice(from, start);
    from = start + token.text.length;
    if (token.kind !== 'name' || FUNCTIONS.includes(token.text)) {
      written += token.text;
      continue;
    }
    const value = names.get(token.text) ?? null;
    written += value === null ? '—' : digits(value);
  }
  return written + text.slice(from);
}
