/** Numbers as people write them in the cells of a table. */

/** More people than any school has in one room. */
const LARGEST_COUNT = 100_000;

/** A larger room than any, m². */
const LARGEST_AREA_M2 = 1_000_000;

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** A whole number with or without a unit: 45, 45人, ４５, 1,356, 45.0; `null` for anything else. */
export function countIn(text: string): number | null {
  const digits = plain(text).replace(/(人|名|位|个|张|床|座|people|persons|seats)$/i, '');
  if (!/^(\d{1,6}|\d{1,3}(,\d{3})+)(\.0+)?$/.test(digits)) return null;
  const count = Number(digits.replaceAll(',', ''));
  return count <= LARGEST_COUNT ? count : null;
}

/** Square metres with or without their sign: 67.3, 67,3 m², 67.3㎡, 1,250.5平方米; `null` for anything else. */
export function areaIn(text: string): number | null {
  const digits = plain(text).replace(/(m2|m²|平方米|平米|平方|sqm|sq\.m\.?|qm)$/i, '');
  const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.');
  if (!/^\d{1,7}(\.\d+)?$/.test(grouped)) return null;
  const areaM2 = Number(grouped);
  return areaM2 > 0 && areaM2 <= LARGEST_AREA_M2 ? areaM2 : null;
}
