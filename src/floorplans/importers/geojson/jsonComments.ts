/** JSON as people edit it by hand: with comments, which the standard does not know. */

/** The text with blanks for `//` and block comments outside of strings, lines kept as they are. */
export function withoutComments(text: string): string {
  const token = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(token, (found) => (found.startsWith('"') ? found : found.replace(/[^\n]/g, ' ')));
}
