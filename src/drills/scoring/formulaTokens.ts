/** The words of the rubric's formula language. `if` and `else` are signs, not names. */
import { MusterError } from '../../model/index.js';

export type Token =
  | { readonly kind: 'number'; readonly text: string; readonly at: number; readonly value: number }
  | { readonly kind: 'name'; readonly text: string; readonly at: number }
  | { readonly kind: 'sign'; readonly text: string; readonly at: number };

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z_][A-Za-z0-9_]*)|(<=|>=|==|!=|[-+*/<>(),]))/y;

/** Longest formula read, characters; the rubric's longest has about 230. */
const MAX_LENGTH = 10_000;

/** @throws MusterError `formula-syntax` on a character that belongs to no token */
export function tokenise(text: string): Token[] {
  if (text.length > MAX_LENGTH) throw new MusterError('formula-syntax', `longer than ${MAX_LENGTH} characters`);
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (match === null) throw new MusterError('formula-syntax', `unexpected "${text.charAt(at)}" at ${at}`);
    const [, number, word, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, at, value: Number(number) });
    else if (word === 'if' || word === 'else') tokens.push({ kind: 'sign', text: word, at });
    else if (word !== undefined) tokens.push({ kind: 'name', text: word, at });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, at });
  }
  return tokens;
}
