/** Grades and wings as people write them in a table. */
import type { Wing } from '../school.js';

const DIGITS = '一二三四五六七八九';

/**
 * School year a class or grade is called by, 1 for the first of primary school and 0 for kindergarten: 三年级, 七（3）班,
 * 初二, 高一(2)班, 3-2, Grade 4, 大班; `undefined` where it does not say.
 */
export function gradeOf(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  if (/^(托|小|中|大|学前)班|幼儿/.test(plain)) return 0;
  const stage = /^(初|高)(?:中)?([一二三123])/.exec(plain);
  if (stage) return (stage[1] === '初' ? 6 : 9) + yearOf(stage[2] as string);
  const named = /^(?:小学?)?([一二三四五六七八九]|1[0-2]|[1-9])(?:年级|年(?!月)|[(.\-·/]\d)/.exec(plain);
  if (named) return yearOf(named[1] as string);
  const short = /^([一二三四五六七八九])\d/.exec(plain);
  if (short) return yearOf(short[1] as string);
  const english = /^(?:grade|year|g|y)(1[0-2]|[1-9])(?!\d)/.exec(plain);
  return english ? yearOf(english[1] as string) : undefined;
}

/** As {@link gradeOf}, for a column of grades, where a number alone is a grade. */
export function gradeOfCell(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  if (/^(1[0-2]|\d)$/.test(plain)) return Number(plain);
  if (DIGITS.includes(plain) && plain.length === 1) return yearOf(plain);
  return gradeOf(plain);
}

function yearOf(digit: string): number {
  const place = DIGITS.indexOf(digit);
  return place >= 0 ? place + 1 : Number(digit);
}

/** Girls or boys, from a cell or from the name of a room: 女, 女生, 女101, girls, F. */
export function wingOf(text: string): Wing | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  if (/女|girl|female|women/.test(plain) || plain === 'f') return 'girls';
  if (/男|boy|\bmale|\bmen/.test(plain) || plain === 'm') return 'boys';
  return undefined;
}

/** Rows that add others up. */
export function isTotal(text: string): boolean {
  return /^(合计|总计|小计|共计|总和|total|subtotal|sum)/i.test(text.trim());
}
