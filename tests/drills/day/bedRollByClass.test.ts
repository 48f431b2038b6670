import { describe, expect, it } from 'vitest';
import { nodeHost as host } from '../../../src/cli/nodeHost.js';
import { bedRollByClass, decodeHandover, encodeHandover, settleDay } from '../../../src/drills/index.js';
import { type At, dayOf, logOf } from './fireDay.js';

const room = (id: string, expected: number | null, className?: string) => ({
  ...{ id, name: id, beds: 8, expected },
  ...(className === undefined ? {} : { className }),
});
const night = dayOf({
  ...{ kind: 'night', slot: 'night', posts: [], classes: [] },
  wards: [
    { id: 'w1', name: '女生楼', rooms: [room('r1', 8, '七(1)班'), room('r2', 8, '七(2)班'), room('r3', 6)] },
    { id: 'w2', name: '男生楼', rooms: [room('r4', 7, '七(1)班'), room('r5', null, '七(2)班')] },
  ],
});
const warden = (taps: readonly At[]) => [logOf(night, { device: 'w', role: 'warden', of: 'w1' }, taps)];
const rollOf = (taps: readonly At[]) => bedRollByClass(night, settleDay(night, warden(taps)));

describe('the bed roll by class', () => {
  it('[DR343] adds the rooms of a class over all wards; a room without a class is in none', () => {
    const roll = rollOf([
      [-900, 'absent', { of: 'r4', value: 2 }],
      [100, 'bed', { of: 'r1', value: 7 }],
      [110, 'bed', { of: 'r4', value: 6 }],
      [120, 'bed', { of: 'r3', value: 6 }],
    ]);
    expect(roll).toEqual([
      { name: '七(1)班', rooms: 2, roomsCounted: 2, expected: 13, counted: 13, missing: 1 },
      { name: '七(2)班', rooms: 2, roomsCounted: 0, expected: null, counted: 0, missing: 0 },
    ]);
    expect(bedRollByClass(dayOf(), settleDay(dayOf(), []))).toEqual([]);
  });

  it('[DR343] whose class sleeps in a room comes back from a hand-over as it was', () => {
    const { value } = decodeHandover(encodeHandover({ is: 'day', day: night }, host), host);
    expect(value).toEqual({ is: 'day', day: night });
  });
});
