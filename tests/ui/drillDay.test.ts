/** Clocks of the drill day, the start code that sets them, and quick entry from paper. */
import { describe, expect, it } from 'vitest';
import { handoverParts, QR_LETTERS } from '../../src/drills/index.js';
import { forwardClock } from '../../src/ui/places/day/dayClock.js';
import { NO_TEXTS, readPaperTexts, secondsIn, sheetName } from '../../src/ui/places/day/paperLines.js';
import { readStartText, START_PART_LETTERS, startText } from '../../src/ui/places/day/startCode.js';
import { browserHost } from '../../src/ui/worker/browserHost.js';

function clockAt(wallMs: number, steadyMs: number) {
  const at = { wallMs, steadyMs };
  const now = forwardClock(
    () => at.wallMs,
    () => at.steadyMs,
  );
  return { at, now };
}

describe('the clock of a drill day', () => {
  it('[UI281] is right at once after a page slept, though its own clock stood still', () => {
    const { at, now } = clockAt(1_000_000, 500);
    at.wallMs += 240_000;
    at.steadyMs += 1;
    expect(now()).toBe(1_240_000);
  });

  it('[UI281] runs on where the time of day is set back', () => {
    const { at, now } = clockAt(1_000_000, 500);
    at.wallMs -= 3_600_000;
    at.steadyMs += 1500;
    expect(now()).toBe(1_001_500);
    at.wallMs += 700;
    at.steadyMs += 700;
    expect(now()).toBe(1_002_200);
  });
});

describe('the start code', () => {
  it('[UI285] tells the time on the commander’s clock and holds the part unchanged', () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, i) => (i * 37) % 256);
    const parts = handoverParts(bytes, browserHost, START_PART_LETTERS);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      const text = startText(part, 1_795_703_645_123);
      expect(text.length).toBeLessThanOrEqual(QR_LETTERS);
      expect(text).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
      expect(readStartText(text)).toEqual({ part, commanderMs: 1_795_703_645_123 });
      expect(readStartText(part)).toEqual({ part, commanderMs: null });
    }
  });
});

describe('quick entry from paper', () => {
  const SIGNAL_S = 9 * 3600 + 10 * 60;
  const signals = { signalClockS: SIGNAL_S, firstSignalS: null };

  it('[UI290] reads times as they are written, leaves out what is empty, and marks what is neither', () => {
    const since = (text: string) => secondsIn(text, 'since', SIGNAL_S);
    expect(['1:20', '80', '1分20秒', '0:05', '1′20″', '1：20', '9:12:05'].map(since)).toEqual([
      80, 80, 80, 5, 80, 80, 125,
    ]);
    expect(['1:60', 'x', '-3', '25:00:00'].map(since)).toEqual([null, null, null, null]);
    const lines = {
      a: { leftS: '0:20', arrivedS: '1:40', counted: '45' },
      b: { counted: '0' },
      c: { leftS: ' ', counted: '' },
      d: { arrivedS: 'soon' },
    };
    const read = readPaperTexts({ ...NO_TEXTS, lines }, signals);
    expect(read.lines).toEqual([
      { of: 'a', leftS: 20, arrivedS: 100, counted: 45 },
      { of: 'b', counted: 0 },
    ]);
    expect([...read.unread]).toEqual(['d arrivedS']);
  });

  it('[UI547] times of a sheet are of the day or since the signal: told by the times, or chosen', () => {
    const lines = { a: { securedS: '9:12', absent: '2', missing: '1', reportedS: '9:14' } };
    const read = (chosen?: 'since' | 'clock') => readPaperTexts({ ...NO_TEXTS, lines }, signals, chosen);
    expect(read()).toMatchObject({
      reading: 'clock',
      lines: [{ securedS: 120, absent: 2, missing: 1, reportedS: 240 }],
    });
    expect(read('since').lines).toMatchObject([{ securedS: 552, reportedS: 554 }]);
    const chosen = (text: string) => secondsIn(text, 'clock', SIGNAL_S);
    expect(['9:10:05', '9:12', '80', '24:30'].map(chosen)).toEqual([5, 120, null, null]);
    expect(readPaperTexts({ ...NO_TEXTS, lines: { a: { leftS: '9:09:50' } } }, signals).unread).toContain('a leftS');
  });

  it('[UI547] cover counts from the first signal, whenever that was, or is a time of the day', () => {
    const lines = { a: { coveredS: '0:08', leftS: '0:12' }, b: { coveredS: '9:09:05', sweptS: '2:00', helped: '2' } };
    const read = (firstSignalS: number | null) =>
      readPaperTexts({ ...NO_TEXTS, lines }, { signalClockS: SIGNAL_S, firstSignalS });
    expect(read(-60).lines).toEqual([
      { of: 'a', coveredS: -52, leftS: 12 },
      { of: 'b', coveredS: -55, sweptS: 120, helped: 2 },
    ]);
    expect([...read(null).unread]).toEqual(['a coveredS']);
    // nobody takes cover from what has not been heard
    expect([...read(-50).unread]).toEqual(['b coveredS']);
  });

  it('[UI547] numbers are read as those of a table are: full-width, or with the word for people', () => {
    const lines = { a: { counted: '４４', missing: '1人' }, b: { counted: '-3', missing: '99999', absent: '3.5' } };
    const read = readPaperTexts({ ...NO_TEXTS, lines }, signals);
    expect(read.lines).toEqual([{ of: 'a', counted: 44, missing: 1 }]);
    expect([...read.unread]).toEqual(['b counted', 'b missing', 'b absent']);
  });

  it('[UI538] numbers of a line that cannot all be so are marked, and those that can are not', () => {
    const of = (line: Readonly<Record<string, string>>, absent = 0) =>
      [
        ...readPaperTexts({ ...NO_TEXTS, lines: { a: line } }, signals, null, () => ({
          ...{ listed: 45, absent, needing: 1 },
        })).contradicting,
      ].map((each) => each.slice(2));
    expect(of({ counted: '45', missing: '0', extra: '0', helped: '1' })).toEqual([]);
    expect(of({ counted: '41', missing: '2', absent: '2' })).toEqual([]);
    expect(of({ counted: '43', missing: '0' }, 2)).toEqual([]);
    expect(of({ counted: '44', missing: '3' })).toEqual(['counted', 'missing']);
    expect(of({ counted: '44', extra: '1' })).toEqual(['counted', 'extra']);
    expect(of({ missing: '2', extra: '1' })).toEqual(['extra']);
    expect(of({ missing: '46' })).toEqual(['missing']);
    expect(of({ absent: '50', counted: '3', missing: '9' })).toEqual(['absent']);
    expect(of({ helped: '2' })).toEqual(['helped']);
  });

  it('[UI547] the sheets of posts and commander are read, the latter by the clock and before the signal too', () => {
    const read = readPaperTexts(
      {
        ...NO_TEXTS,
        posts: {
          p1: { mannedS: '9:09:00', firstPassS: '0:20', passed: '30' },
          p2: { firstPassS: '0:30' },
          p3: { firstPassS: '0:30', lastPassS: '0:20', passed: '9' },
        },
        phases: { detection: '9:09:40', alarm: '9:10' },
        happened: { call: '9:10:30', stopForSafety: '' },
        noted: { falls: '1', minor_injuries: 'none' },
      },
      signals,
      'since',
    );
    expect(read.posts[0]).toEqual({ of: 'p1', mannedS: -60, firstPassS: 20, passed: 30 });
    expect(read.course).toEqual({
      phases: [
        { of: 'detection', atS: -20 },
        { of: 'alarm', atS: 0 },
      ],
      happened: [{ what: 'call', atS: 30 }],
      noted: [{ about: 'falls', value: 1 }],
    });
    expect([...read.unread].sort()).toEqual(['noted minor_injuries', 'p2 passed', 'p3 lastPassS']);
  });

  it('[UI290] a sheet entered twice is one sheet', () => {
    expect(sheetName('[1]')).toBe(sheetName('[1]'));
    expect(sheetName('[1]')).not.toBe(sheetName('[2]'));
  });
});
