/** Texts as CAD programs store them → what a person reads on the sheet. */

/** `\U+5899` and `\M+1C7BD` stand for letters that the code page lacks; only the first names the letter itself. */
const UNICODE = /\\U\+([0-9A-Fa-f]{4})/g;

const PERCENT_SIGNS: Readonly<Record<string, string>> = { d: '°', c: '⌀', p: '±', '%': '%', u: '', o: '', k: '' };

export function unescapeText(text: string): string {
  return text
    .replace(UNICODE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/%%(\d{3}|[a-zA-Z%])/g, (whole, sign: string) =>
      /^\d/.test(sign) ? String.fromCharCode(Number(sign)) : (PERCENT_SIGNS[sign.toLowerCase()] ?? whole),
    )
    .replace(/\^[IJM]/g, ' ');
}

/** The text of an MTEXT without fonts, heights, colours, stacks and braces. */
export function plainMtext(text: string): string {
  return unescapeText(text)
    .replace(/\\S([^;]*);/g, (_, stack: string) => stack.replace(/[#^]/g, '/'))
    .replace(/\\[ACFfHQTWpc][^;{}]*;/g, '')
    .replace(/\\[PNX~]/g, ' ')
    .replace(/\\[LlOoKk]/g, '')
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/\\([\\{}])/g, '$1');
}

export function tidyText(text: string): string {
  return text.replace(/[\s\u3000]+/g, ' ').trim();
}
