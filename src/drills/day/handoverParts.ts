/**
 * A hand-over cut into texts for QR codes, and put together again in whatever order they are scanned.
 *
 * A part: `MD`, its number, how many there are, eight letters that name the whole, four that check the part, its bytes:
 * `MD/2/3/0A1B2C3D/9F00/…`. All letters are of the alphanumeric mode of a QR code.
 */
import { type Host, type Outcome, type Problem, problem } from '../../model/index.js';
import { fromBase45, toBase45 } from './base45.js';
import { checksum } from './handover.js';

/** Letters in a QR code of version 25 at level M, the largest that is shown on a phone. */
export const QR_LETTERS = 1451;
const MOST_PARTS = 999;
/** Room for the longest head. */
const HEAD_LETTERS = 'MD/999/999/00000000/0000/'.length;

const hexOf = (bytes: Uint8Array) =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');

function partText(number: number, count: number, whole: string, bytes: Uint8Array, host: Host): string {
  const head = `MD/${number}/${count}/${whole}`;
  return `${head}/${hexOf(checksum(bytes, 2, host))}/${toBase45(bytes)}`;
}

/** One text where it fits, else as few as do, all of about one length. */
export function handoverParts(bytes: Uint8Array, host: Host, mostLetters = QR_LETTERS): readonly string[] {
  const mostBytes = Math.max(2, Math.floor((mostLetters - HEAD_LETTERS) / 3) * 2);
  const count = Math.max(1, Math.ceil(bytes.length / mostBytes));
  const size = Math.ceil(bytes.length / count);
  const whole = hexOf(checksum(bytes, 4, host));
  return Array.from({ length: count }, (_, i) => {
    return partText(i + 1, count, whole, bytes.subarray(i * size, (i + 1) * size), host);
  });
}

export interface HandoverPart {
  readonly number: number;
  readonly count: number;
  /** Names the whole it belongs to. */
  readonly whole: string;
  readonly bytes: Uint8Array;
}

const PART = /^MD\/([1-9]\d{0,2})\/([1-9]\d{0,2})\/([0-9A-F]{8})\/([0-9A-F]{4})\/(.*)$/s;

const refuse = (code: string, message: string): { value: null; problems: Problem[] } => ({
  value: null,
  problems: [problem('error', code, '', message)],
});

/** Reads one scanned text. */
export function readHandoverPart(text: string, host: Host): Outcome<HandoverPart> {
  const [, number = '', count = '', whole = '', check = '', letters = ''] =
    PART.exec(text.replace(/[\r\n]+$/, '')) ?? [];
  if (check === '') {
    return refuse(
      'handover-part-unknown',
      'This code was not made by the drill day of Muster. Scan the code on the other phone.',
    );
  }
  const bytes = fromBase45(letters);
  const isWhole = bytes !== null && hexOf(checksum(bytes, 2, host)) === check && Number(number) <= Number(count);
  if (!isWhole) {
    return refuse('handover-part-damaged', 'This code was not read whole. Scan it once more.');
  }
  return { value: { number: Number(number), count: Number(count), whole, bytes }, problems: [] };
}

/** Parts of several wholes, as scanned so far. */
export interface HandoverBasket {
  readonly wholes: Readonly<
    Record<string, { readonly count: number; readonly parts: Readonly<Record<number, Uint8Array>> }>
  >;
}

export const EMPTY_BASKET: HandoverBasket = { wholes: {} };

export interface Collected {
  readonly basket: HandoverBasket;
  /** The bytes of the whole this part completed, else null. */
  readonly bytes: Uint8Array | null;
  /** Parts of the same whole that are still to be scanned. */
  readonly missing: readonly number[];
}

/** Adds a scanned part: in any order, more than once, of several phones in turn. */
export function collectPart(basket: HandoverBasket, part: HandoverPart, host: Host): Outcome<Collected> {
  const { count, whole, number, bytes } = part;
  const before = basket.wholes[whole] ?? { count, parts: {} };
  if (before.count !== count || count > MOST_PARTS) {
    return refuse(
      'handover-part-of-another',
      'This code does not belong to those scanned before. Scan all codes of one phone in turn.',
    );
  }
  const parts = { ...before.parts, [number]: bytes };
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const missing = numbers.filter((each) => parts[each] === undefined);
  const next = { wholes: { ...basket.wholes, [whole]: { count, parts } } };
  if (missing.length > 0) return { value: { basket: next, bytes: null, missing }, problems: [] };
  const joined = Uint8Array.from(numbers.flatMap((each) => [...(parts[each] ?? [])]));
  if (hexOf(checksum(joined, 4, host)) !== whole) {
    const message = 'The codes do not fit together. Make them again on the other phone and scan all of them.';
    return refuse('handover-parts-do-not-fit', message);
  }
  return { value: { basket: next, bytes: joined, missing }, problems: [] };
}
