/** Numbers and words as XML holds them. */

/** To 0.1 mm, the grid of plans, without zeros behind. */
export const num = (value: number): string => String(Math.round(value * 10_000) / 10_000 + 0);

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Signs that XML 1.0 has no place for, even by number: control characters but for three, halves of pairs. */
const NO_XML = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

export const escaped = (text: string): string =>
  text
    .replace(NO_XML, (sign) => ('\t\n\r'.includes(sign) ? sign : ''))
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] as string);

/** Attributes with a value; those without are left out. Line breaks stay as they are in a value, written by their number. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const text = typeof value === 'number' ? num(value) : escaped(value as string);
      return ` ${name}="${text.replace(/[\n\r\t]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`;
    })
    .join('');
}
