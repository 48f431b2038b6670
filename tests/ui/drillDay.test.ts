/** Clocks of the drill day, the start code that sets them, and quick entry from paper. */
import { describe, expect, it } from 'vitest';
import { handoverParts, QR_LETTERS } from '../../src/drills/index.js';
import { forwardClock } from '../../src/ui/places/day/dayClock.js';
import { readPaperLines, secondsIn, sheetName } from '../../src/ui/places/day/paperLines.js';
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
  it('[UI290] reads times as they are written, leaves out what is empty, and marks what is neither', () => {
    expect(['1:20', '80', '1分20秒', '0:05', '1′20″'].map(secondsIn)).toEqual([80, 80, 80, 5, 80]);
    expect(['1:60', 'x', '-3', '1:2:3'].map(secondsIn)).toEqual([null, null, null, null]);
    const { lines, unread } = readPaperLines({
      a: { left: '0:20', arrived: '1:40', counted: '45' },
      b: { counted: '0' },
      c: { left: ' ', counted: '' },
      d: { arrived: 'soon' },
    });
    expect(lines).toEqual([
      { of: 'a', leftS: 20, arrivedS: 100, counted: 45 },
      { of: 'b', counted: 0 },
    ]);
    expect([...unread]).toEqual(['d arrived']);
  });

  it('[UI290] a sheet entered twice is one sheet', () => {
    expect(sheetName('[1]')).toBe(sheetName('[1]'));
    expect(sheetName('[1]')).not.toBe(sheetName('[2]'));
  });
});
