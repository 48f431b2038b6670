/** What is typed from a paper sheet: `1:20` or `80` since the signal, and a count; an empty field says nothing. */
import { MOST_PEOPLE, type PaperLine } from '../../../drills/index.js';
import { browserHost } from '../../worker/browserHost.js';

type Field = 'left' | 'arrived' | 'counted';
/** By class or room, what was typed. */
export type PaperTexts = Readonly<Record<string, Partial<Record<Field, string>>>>;

/** Null for what is no time. */
export function secondsIn(text: string): number | null {
  const [, minutes = '0', seconds = ''] = /^(?:(\d{1,3})[:：′'分])?(\d{1,4})[秒s″"]?$/.exec(text.trim()) ?? [];
  if (seconds === '' || (text.includes(':') && Number(seconds) > 59)) return null;
  return Number(minutes) * 60 + Number(seconds);
}

const countIn = (text: string) => (/^\d{1,4}$/.test(text.trim()) && Number(text) <= MOST_PEOPLE ? Number(text) : null);

export function readPaperLines(texts: PaperTexts): {
  readonly lines: readonly PaperLine[];
  /** `class field` of what cannot be read. */
  readonly unread: ReadonlySet<string>;
} {
  const unread = new Set<string>();
  const lines: PaperLine[] = [];
  for (const [of, fields] of Object.entries(texts)) {
    const read = (field: Field, reads: (text: string) => number | null) => {
      const text = fields[field] ?? '';
      const value = text.trim() === '' ? null : reads(text);
      if (text.trim() !== '' && value === null) unread.add(`${of} ${field}`);
      return value;
    };
    const [leftS, arrivedS, counted] = [read('left', secondsIn), read('arrived', secondsIn), read('counted', countIn)];
    if (leftS === null && arrivedS === null && counted === null) continue;
    lines.push({
      of,
      ...(leftS === null ? {} : { leftS }),
      ...(arrivedS === null ? {} : { arrivedS }),
      ...(counted === null ? {} : { counted }),
    });
  }
  return { lines, unread };
}

/** The same for the same content: a sheet entered twice is one sheet. */
export function sheetName(content: string): string {
  const hasher = browserHost.createHasher();
  hasher.update(browserHost.encodeUtf8(content));
  return `paper-${hasher.hex().slice(0, 10)}`;
}
