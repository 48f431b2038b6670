/** Names of a storey's parts on a storey above: 201 → 301, 二层 → 三层, 2F → 3F, Floor 2 → Floor 3. */

const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Chinese numerals up to ten; beyond that digits are written in names. */
function chinese(storey: number): string | null {
  return CHINESE[storey] ?? null;
}

/**
 * A number that begins with the storey counts with it; a name without the storey's number stays.
 *
 * @param ordinal - of the storey that is copied, 0 for the ground floor
 * @param rises - how many storeys higher the copy lies
 */
export function nextStoreyName(name: string, ordinal: number, rises: number): string {
  const from = ordinal + 1;
  const to = from + rises;
  const numeral = chinese(from);
  const next = chinese(to) ?? String(to);
  return name
    .replace(new RegExp(`(?<!\\d)${from}(?=\\d{2}(?!\\d))`, 'g'), String(to))
    .replace(new RegExp(`(?<![\\d])${from}(?=\\s*(F\\b|层|楼))`, 'g'), String(to))
    .replace(new RegExp(`((?:Floor|Level)\\s*)${from}(?!\\d)`, 'gi'), (_, word: string) => `${word}${to}`)
    .replace(new RegExp(`${numeral ?? '\u0000'}(?=层|楼(?!梯))`, 'g'), next);
}
