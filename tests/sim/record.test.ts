import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRunHash,
  decodeFrame,
  decodeFrames,
  encodeFrame,
  encodeFrames,
  type Frame,
  hashRun,
  type RunEvent,
} from '../../src/sim/index.js';
import { frame, host, runOf } from './support/handMadeRun.js';

const events: RunEvent[] = [
  { step: 0, type: 'phaseStarted', phase: 'alarm' },
  { step: 1, type: 'occupantStarted', occupant: 0 },
  { step: 5, type: 'occupantPassedPortal', occupant: 0, portal: 2, toCell: -1 },
  { step: 5, type: 'occupantLeftBuilding', occupant: 0, portal: 2 },
  { step: 6, type: 'occupantCrossedLine', occupant: 0, line: 0 },
  { step: 7, type: 'occupantReachedGoal', occupant: 0, goal: 0 },
  { step: 8, type: 'doorChanged', portal: 1, state: 'closed' },
  { step: 9, type: 'occupantStuck', occupant: 1, cell: 3, reason: 'timeUp' },
  { step: 9, type: 'phaseEnded', phase: 'alarm' },
];
const frames: readonly [Frame, Frame] = [
  frame(0, [
    { x: 1, y: 2 },
    { x: -3.21, y: 4 },
  ]),
  frame(0.2, [
    { x: 1.1, y: 2, cell: -1, state: 'absent' },
    { x: -3, y: 4, cell: 7, state: 'waiting' },
  ]),
];
const record = runOf({ people: 2, events, frames });

describe('run hash', () => {
  it('[SIM55] does not depend on how events and frames are interleaved', () => {
    const mixed = createRunHash(host);
    mixed.addFrame(frames[0]);
    for (const event of events) mixed.addEvent(event);
    mixed.addFrame(frames[1]);
    expect(mixed.hex()).toBe(hashRun(record, host));
  });

  it('[SIM55] is a fixed value for a fixed run: the byte layout may not drift', () => {
    expect(hashRun(record, host)).toMatchInlineSnapshot(
      `"fd7f37a229c6e8d76306747e67046bcdfc63b6056226ae7bfe422a72014428d3"`,
    );
  });

  it('[SIM56] changes with every number of every event and with every centimetre, cell and state', () => {
    const reference = hashRun(record, host);
    const seen = new Set([reference]);
    const remember = (changed: Parameters<typeof hashRun>[0]) => {
      const hex = hashRun(changed, host);
      expect(seen.has(hex)).toBe(false);
      seen.add(hex);
    };
    events.forEach((event, index) => {
      for (const [key, value] of Object.entries(event)) {
        if (typeof value !== 'number') continue;
        remember({
          frames,
          events: events.map((each, i) => (i === index ? ({ ...each, [key]: value + 1 } as RunEvent) : each)),
        });
      }
    });
    for (const key of ['xCm', 'yCm', 'cell', 'state'] as const) {
      const changed = frames[1][key].slice();
      changed[1] = (changed[1] ?? 0) + 1;
      remember({ events, frames: [frames[0], { ...frames[1], [key]: changed }] });
    }
    remember({ events: events.slice(1), frames });
    remember({ events, frames: frames.slice(1) });
  });
});

describe('frames as bytes', () => {
  it('[SIM57] come back as they went in', () => {
    const person = fc.record({
      x: fc.integer({ min: -1e6, max: 1e6 }).map((cm) => cm / 100),
      y: fc.integer({ min: -1e6, max: 1e6 }).map((cm) => cm / 100),
      cell: fc.integer({ min: -1, max: 32767 }),
      state: fc.constantFrom('absent', 'notStarted', 'walking', 'waiting', 'arrived', 'out'),
    } as const);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 4 }), fc.gen(), (people, count, gen) => {
        const made = Array.from({ length: count }, (_, i) =>
          frame(
            i * 0.2,
            Array.from({ length: people }, () => gen(() => person)),
          ),
        );
        expect(decodeFrames(encodeFrames(made)).value).toEqual(made);
      }),
    );
    expect(decodeFrame(encodeFrame(frames[1])).value).toEqual(frames[1]);
  });

  it('[SIM57] damaged bytes give a problem, never a wrong frame or an exception', () => {
    const whole = new Uint8Array(encodeFrames(frames));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (length) => {
        const cut = decodeFrames(whole.slice(0, length).buffer);
        expect(cut.value).toBeNull();
        expect(cut.problems).toHaveLength(1);
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(decodeFrames(bytes.slice().buffer).problems.length).toBeGreaterThan(0);
      }),
    );
    const newer = whole.slice();
    newer[4] = 9;
    expect(decodeFrames(newer.buffer).problems[0]?.code).toBe('frames-of-another-version');
  });
});
