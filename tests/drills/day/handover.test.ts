import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nodeHost as host } from '../../../src/cli/nodeHost.js';
import { fromBase45, toBase45 } from '../../../src/drills/day/base45.js';
import { checksum } from '../../../src/drills/day/handover.js';
import {
  collectPart,
  type DayLog,
  decodeHandover,
  EMPTY_BASKET,
  encodeHandover,
  type Handover,
  type HandoverBasket,
  type HandoverPart,
  handoverParts,
  mergeLogs,
  type NewTap,
  QR_LETTERS,
  readHandoverPart,
} from '../../../src/drills/index.js';
import { type At, dayOf, desk, goodDay, logOf } from './fireDay.js';

const day = dayOf({}, 30);
const handOver = (handover: Handover) => encodeHandover(handover, host);
const codes = (bytes: Uint8Array) => decodeHandover(bytes, host).problems.map(({ code }) => code);
/** Logs of rows that no Muster writes, with a checksum that fits. */
function bytesOf(rows: unknown): Uint8Array {
  const rest = Uint8Array.from([0x4c, ...deflateSync(strToU8(JSON.stringify(rows)))]);
  return Uint8Array.from([0x4d, 0x44, 1, ...checksum(rest, 4, host), ...rest]);
}
const partOf = (text: string) => readHandoverPart(text, host).value as HandoverPart;

/** The same number of classes under ids that share nothing, with names as long as schools write them. */
const wordyDay = dayOf(
  {
    classes: day.classes.map((each, i) => ({
      ...each,
      id: ((i + 1) * 2654435761).toString(36).slice(0, 6),
      name: `七年级（${i + 1}）班`,
      room: `明德楼 ${String.fromCharCode(65 + (i % 5))}${300 + i * 7} 教室`,
      expected: 38 + ((i * 13) % 11),
    })),
    posts: Array.from({ length: 12 }, (_, i) => ({
      id: ((i + 101) * 2246822519).toString(36).slice(0, 6),
      name: `${['东', '西', '南'][i % 3]}楼梯 ${1 + (i >> 2)} 层转角`,
    })),
  },
  30,
);

/** What a desk taps in for thirty classes: no two steps alike. */
function deskOf(taps: number): DayLog {
  const of = (i: number) => wordyDay.classes[(i * 11) % 30]?.id ?? '';
  const post = wordyDay.posts[0]?.id ?? '';
  const kinds: NewTap['what'][] = ['left', 'arrived', 'count', 'pass'];
  const all = Array.from({ length: taps }, (_, i): At => {
    const what = kinds[(i * 7 + (i >> 2)) % 4] as NewTap['what'];
    const atS = i * 4 + ((i * 7919) % 1000) / 1000;
    return [atS, what, { of: what === 'pass' ? post : of(i), value: 35 + ((i * 13) % 9) }];
  });
  return logOf(day, { device: 'k3f9x2ma7q', role: 'desk', offsetMs: -1234 }, all);
}

describe('handing over a drill day', () => {
  it('[DR320] a drill day of thirty classes and a log of forty taps each fit one code of version 25 at level M', () => {
    const logs = [deskOf(40)];
    const figures = [
      handOver({ is: 'day', day }),
      handOver({ is: 'day', day: wordyDay }),
      handOver({ is: 'logs', logs }),
    ].map((bytes) => {
      const parts = handoverParts(bytes, host);
      return { bytes: bytes.length, letters: parts[0]?.length ?? 0, codes: parts.length };
    });
    // letters of the 1451 there is room for: short ids and names; random ids, long names and twelve posts; the log
    expect(figures.map(({ letters }) => letters)).toEqual([711, 1280, 567]);
    expect(figures.map((each) => each.codes)).toEqual([1, 1, 1]);
    for (const { letters } of figures) expect(letters).toBeLessThanOrEqual(QR_LETTERS);
  });

  it('[DR321] comes back as it was, days and logs of every form', () => {
    const night = dayOf({
      ...{ kind: 'night', slot: 'night', timedTo: 'assemblyPoint', hazards: [], plannedAt: null },
      wards: [{ id: 'w1', name: '女生楼', rooms: [{ id: 'r1', name: '301', beds: 8, expected: null }] }],
    });
    for (const each of [day, night]) {
      expect(decodeHandover(handOver({ is: 'day', day: each }), host).value).toEqual({ is: 'day', day: each });
    }
    const logs = [...goodDay(day), { ...deskOf(3), isPaper: true }, { ...deskOf(2), device: 'y', isPaper: false }];
    expect(decodeHandover(handOver({ is: 'logs', logs }), host).value).toEqual({ is: 'logs', logs });
    expect(mergeLogs(logs).flatMap(({ taps }) => taps)).toHaveLength(logs.flatMap(({ taps }) => taps).length);
  });

  it('[DR322] base45 is that of RFC 9285, and any bytes come back', () => {
    const bytesOf = (text: string) => new TextEncoder().encode(text);
    expect(toBase45(bytesOf('AB'))).toBe('BB8');
    expect(toBase45(bytesOf('Hello!!'))).toBe('%69 VD92EX0');
    expect(toBase45(bytesOf('base-45'))).toBe('UJCLQE7W581');
    expect(new TextDecoder().decode(fromBase45('QED8WEX0') as Uint8Array)).toBe('ietf!');
    for (const wrong of ['GGW', ':::', '::', 'a', 'AAAA', 'ab c']) expect(fromBase45(wrong), wrong).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase45(toBase45(bytes))).toEqual(bytes);
      }),
    );
  });

  it('[DR323] parts go together in any order, scanned twice, mixed from several phones', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 200 }), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 40, max: 120 }),
        fc.array(fc.nat(), { minLength: 8 }),
        (wholes, most, keys) => {
          const texts = wholes.flatMap((bytes) => handoverParts(bytes, host, most));
          const shuffled = [...texts, ...texts].map((text, i) => [keys[i % keys.length] as number, text] as const);
          let basket: HandoverBasket = EMPTY_BASKET;
          const joined = new Set<string>();
          for (const [, text] of shuffled.sort(([a], [b]) => a - b)) {
            expect(text.length).toBeLessThanOrEqual(most);
            const got = collectPart(basket, partOf(text), host);
            basket = got.value?.basket ?? basket;
            if (got.value?.bytes) joined.add(got.value.bytes.join());
          }
          expect([...joined].sort()).toEqual([...new Set(wholes.map((bytes) => bytes.join()))].sort());
        },
      ),
    );
  });

  it('[DR324] names the parts that are still to be scanned', () => {
    const [first = '', second = '', third = ''] = handoverParts(handOver({ is: 'day', day }), host, 300);
    const one = collectPart(EMPTY_BASKET, partOf(third), host);
    expect(one.value?.missing.slice(0, 2)).toEqual([1, 2]);
    const two = collectPart(one.value?.basket ?? EMPTY_BASKET, partOf(first), host);
    expect(two.value?.missing[0]).toBe(2);
    expect(partOf(second).number).toBe(2);
  });

  it('[DR325] a part that is cut, altered or of something else is refused in words', () => {
    const [text = ''] = handoverParts(handOver({ is: 'logs', logs: [desk(day, [[1, 'left', { of: 'c1' }]])] }), host);
    const code = (of: string) => readHandoverPart(of, host).problems[0]?.code;
    expect(code(text)).toBeUndefined();
    for (let cut = 0; cut < text.length; cut++) expect(code(text.slice(0, cut)), `${cut}`).toMatch(/^handover-part-/);
    expect(code('https://example.org')).toBe('handover-part-unknown');
    expect(code(text.replace('MD/1/1/', 'MD/2/1/'))).toBe('handover-part-damaged');
    const part = partOf(text);
    const basket = collectPart(EMPTY_BASKET, { ...part, count: 2 }, host).value?.basket ?? EMPTY_BASKET;
    expect(collectPart(basket, part, host).problems[0]?.code).toBe('handover-part-of-another');
    const strange = { ...part, bytes: Uint8Array.of(1, 2, 3) };
    expect(collectPart(EMPTY_BASKET, strange, host).problems[0]?.code).toBe('handover-parts-do-not-fit');
  });

  it('[DR326] a hand-over with any byte altered, cut, or of a newer Muster is refused; nothing throws', () => {
    const bytes = handOver({ is: 'logs', logs: [deskOf(5)] });
    for (let i = 0; i < bytes.length; i++) {
      const altered = Uint8Array.from(bytes, (byte, at) => (at === i ? byte ^ 1 : byte));
      expect(codes(altered), `${i}`).toHaveLength(1);
      expect(codes(bytes.subarray(0, i)), `${i}`).toHaveLength(1);
    }
    expect(codes(Uint8Array.from(bytes, (byte, at) => (at === 2 ? 9 : byte)))).toEqual(['handover-newer']);
    fc.assert(
      fc.property(fc.uint8Array(), (any) => {
        expect(codes(any)).toHaveLength(1);
      }),
    );
  });

  it('[DR327] a hand-over whose rows are no drill day or log is refused by what is wrong in it', () => {
    const broken = { ...deskOf(2), role: 'pupil' } as unknown as DayLog;
    expect(codes(handOver({ is: 'logs', logs: [broken] }))).toEqual(['drill-log-invalid']);
    const unreadable = { toString: 1 };
    for (const rows of [[['d', 'x', unreadable, null, 0, 0, []]], [['d', 'x', 0, null, 0, 0, [[1, unreadable, 0]]]]]) {
      expect(codes(bytesOf(rows))[0]).toBe('drill-log-invalid');
    }
    expect(codes(bytesOf(Array.from({ length: 2000 }, () => [])))).toHaveLength(50);
    const twice = { ...day, posts: [{ id: 'c1', name: 'x' }] };
    expect(codes(handOver({ is: 'day', day: twice }))).toEqual(['drill-day-id-twice']);
  });
});
