/** Clocks of the drill day, and the start code that sets them. */
import { describe, expect, it } from 'vitest';
import { handoverParts, QR_LETTERS } from '../../src/drills/index.js';
import { forwardClock } from '../../src/ui/places/day/dayClock.js';
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
