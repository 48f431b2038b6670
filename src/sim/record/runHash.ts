/**
 * The run hash: SHA-256 over the event log and the quantised positions, and nothing else.
 *
 * Byte layout 1, little-endian on every machine. Events and positions run through two hashers, so it does not matter
 * how the two are interleaved; the run hash is the hash of the two hexadecimal digests, the events' first.
 * An event is its kind (u8), its step (u32), its numbers (i32 each) and its text, if it has one (u16 length, UTF-8);
 * a frame is its step (u32), the number of people (u32), then x (i32), y (i32), cell (i16) and state (u8) of each.
 */
import type { Hasher, Host } from '../../model/index.js';
import type { Frame, RunEvent, RunRecord } from './runRecord.js';

const LAYOUT = 'muster/run-hash/1';

/** Permanent: a number is never used again for something else. */
const EVENT_KIND = {
  occupantStarted: 1,
  occupantPassedPortal: 2,
  occupantLeftBuilding: 3,
  occupantReachedGoal: 4,
  occupantCrossedLine: 5,
  occupantStuck: 6,
  doorChanged: 7,
  phaseStarted: 8,
  phaseEnded: 9,
  occupantOvercome: 10,
  occupantTookCover: 11,
  drillNoted: 12,
} as const satisfies Record<RunEvent['type'], number>;

const STUCK_REASON = { noWay: 1, timeUp: 2, overcome: 3, notWoken: 4 } as const;
const DOOR_STATE = { open: 1, closed: 2, oneWay: 3 } as const;

export interface RunHash {
  addEvent(event: RunEvent): void;
  addFrame(frame: Frame): void;
  /** Lower-case hexadecimal; nothing may be added afterwards. */
  hex(): string;
}

function numbersOf(event: RunEvent): readonly number[] {
  switch (event.type) {
    case 'occupantStarted':
      return [event.occupant];
    case 'occupantPassedPortal':
      return [event.occupant, event.portal, event.toCell];
    case 'occupantLeftBuilding':
      return [event.occupant, event.portal];
    case 'occupantReachedGoal':
      return [event.occupant, event.goal];
    case 'occupantCrossedLine':
      return [event.occupant, event.line];
    case 'occupantStuck':
      return [event.occupant, event.cell, STUCK_REASON[event.reason]];
    case 'occupantOvercome':
    case 'occupantTookCover':
      return [event.occupant, event.cell];
    case 'doorChanged':
      return [event.portal, DOOR_STATE[event.state]];
    case 'drillNoted':
      return [event.occupant, event.group, event.cell, event.portal, event.count];
    case 'phaseStarted':
    case 'phaseEnded':
      return [];
  }
}

function eventBytes(event: RunEvent, host: Host): Uint8Array {
  const numbers = numbersOf(event);
  const words = 'phase' in event ? event.phase : 'note' in event ? event.note : null;
  const text = words === null ? null : host.encodeUtf8(words);
  const bytes = new Uint8Array(5 + 4 * numbers.length + (text === null ? 0 : 2 + text.length));
  const view = new DataView(bytes.buffer);
  view.setUint8(0, EVENT_KIND[event.type]);
  view.setUint32(1, event.step, true);
  for (let i = 0; i < numbers.length; i++) view.setInt32(5 + 4 * i, numbers[i] as number, true);
  if (text !== null) {
    const at = 5 + 4 * numbers.length;
    view.setUint16(at, text.length, true);
    bytes.set(text, at + 2);
  }
  return bytes;
}

function frameBytes(frame: Frame): Uint8Array {
  const count = frame.xCm.length;
  const bytes = new Uint8Array(8 + 11 * count);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, frame.step, true);
  view.setUint32(4, count, true);
  for (let i = 0; i < count; i++) {
    view.setInt32(8 + 4 * i, frame.xCm[i] as number, true);
    view.setInt32(8 + 4 * (count + i), frame.yCm[i] as number, true);
    view.setInt16(8 + 8 * count + 2 * i, frame.cell[i] as number, true);
    view.setUint8(8 + 10 * count + i, frame.state[i] as number);
  }
  return bytes;
}

/** A hash that grows with the run. */
export function createRunHash(host: Host): RunHash {
  const events: Hasher = host.createHasher();
  const frames: Hasher = host.createHasher();
  return {
    addEvent: (event) => events.update(eventBytes(event, host)),
    addFrame: (frame) => frames.update(frameBytes(frame)),
    hex: () => {
      const both = host.createHasher();
      both.update(host.encodeUtf8(`${LAYOUT} ${events.hex()} ${frames.hex()}`));
      return both.hex();
    },
  };
}

/** The hash of a finished or stored run. */
export function hashRun(record: Pick<RunRecord, 'events' | 'frames'>, host: Host): string {
  const hash = createRunHash(host);
  for (const event of record.events) hash.addEvent(event);
  for (const frame of record.frames) hash.addFrame(frame);
  return hash.hex();
}
