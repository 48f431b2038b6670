/** What people call storeys → numbers that put them in order. */

const CHINESE_DIGITS = '零一二三四五六七八九';

/** "三" is 3, "十二" is 12; `null` for other text. */
function chineseNumber(text: string): number | null {
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!found || text === '') return null;
  const [, tens = '', ten, ones = ''] = found;
  if (ten === undefined) return ones === '' && tens !== '' ? CHINESE_DIGITS.indexOf(tens) : null;
  return 10 * (tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens)) + Math.max(0, CHINESE_DIGITS.indexOf(ones || '零'));
}

/** No building has more storeys above or below ground. */
const MAX_LEVEL = 200;

const PATTERNS: readonly (readonly [RegExp, (n: number) => number])[] = [
  [/^(?:level|floor|storey|story|etage|l|f)?[\s_-]?(-?\d+(?:[.,]\d+)?)$/, (n) => n],
  // counted from one at the ground
  [/^(\d+)[\s_-]?(?:f|fl|floor|层|楼)$/, (n) => n - 1],
  [/^(\d+)\.?\s?og$|^og\s?(\d+)$/, (n) => n],
  [/^(?:b|ug|u|basement|地下|负)[\s_-]?(\d+)(?:层|楼)?$/, (n) => -n],
];

function ofWord(word: string): number | null {
  if (/^(g|gf|eg|rc|e|ground|ground floor|erdgeschoss|rez-de-chaussée|首层|底层)$/.test(word)) return 0;
  if (/^(b|ug|kg|basement|keller|地下室)$/.test(word)) return -1;
  for (const [pattern, value] of PATTERNS) {
    const found = pattern.exec(word);
    if (found) return value(Number((found[1] ?? found[2] ?? '').replace(',', '.')));
  }
  const chinese = /^(地下|负)?第?([一二三四五六七八九十]+)[层楼]$/.exec(word);
  const n = chinese ? chineseNumber(chinese[2] as string) : null;
  return n === null ? null : chinese?.[1] ? -n : n - 1;
}

/** A number, or a word as "G", "B1", "2F", "1.OG", "二层"; `null` for what names no storey. */
export function levelValue(value: unknown): number | null {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' ? ofWord(value.trim().toLowerCase()) : null;
  return number !== null && Number.isFinite(number) && Math.abs(number) <= MAX_LEVEL ? number : null;
}

/** The storey in a file's name, as in "house-floor-2.geojson"; `null` where no part of it is one. */
export function levelInFileName(fileName: string): number | null {
  const parts = fileName.replace(/\.[a-z]+$/i, '').split(/[\s_.]+|-(?!\d+$)/);
  const last = parts.map(levelValue).filter((value) => value !== null);
  return last[last.length - 1] ?? null;
}
