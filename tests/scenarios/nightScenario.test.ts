import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { NIGHT_DEFAULTS, nightSchema, RELEASE_OF_LOCK, resolveNight } from '../../src/scenarios/index.js';

const messages = (json: unknown) => {
  const parsed = nightSchema.safeParse(json);
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('the night of a scenario', () => {
  it('[SC370] every field may be left out, and has a default with its meaning and source', () => {
    expect(messages({})).toEqual([]);
    for (const each of Object.values(NIGHT_DEFAULTS)) {
      expect(each.meaning.length * each.source.length).toBeGreaterThan(0);
    }
    expect(resolveNight()).toMatchObject({
      signal: { kind: 'tone', loudness: 'corridor', soundsForS: 300 },
      sleep: 'deepSleep',
      dress: 'clothes',
      knocking: { startS: 20, perRoomS: 6, order: 'nearestFirst' },
      gate: null,
    });
    expect(resolveNight().lightOf('any')).toBe('emergency');
  });

  it('[SC370] what a scenario states holds, field by field', () => {
    const night = resolveNight({
      signal: { kind: 'voice' },
      sleep: 'bedtime',
      knocking: { perRoomS: 12 },
      gate: 'never',
    });
    expect(night.signal).toEqual({ kind: 'voice', loudness: 'corridor', soundsForS: 300 });
    expect(night.knocking).toEqual({ startS: 20, perRoomS: 12, order: 'nearestFirst' });
    expect([night.sleep, night.gate]).toEqual(['bedtime', 'never']);
  });

  it('[SC371] light is a building’s own, else the same everywhere; torches count only where it would be dark', () => {
    const buildings = [{ building: 'dorm', light: 'dark' as const }];
    const led = resolveNight({ light: { everywhere: 'lit', buildings } });
    expect([led.lightOf('dorm'), led.lightOf('hall'), led.lightOf(null)]).toEqual(['torches', 'lit', 'lit']);
    const unled = resolveNight({ light: { everywhere: 'dark', torches: false } });
    expect([unled.lightOf('dorm'), unled.lightOf(null)]).toEqual(['dark', 'dark']);
  });

  it('[SC372] a door not named goes by its lock: a key waits for a warden, an electric lock for the alarm', () => {
    expect(RELEASE_OF_LOCK).toEqual({
      none: null,
      thumbturn: null,
      pushBar: null,
      key: 'manager',
      electric: 'onAlarm',
    });
    const { lockedDoors } = resolveNight({ lockedDoors: [{ door: 'divider-3', releases: 'never' }] });
    expect([lockedDoors.get('divider-3'), lockedDoors.get('divider-4')]).toEqual(['never', undefined]);
  });

  it('[SC373] unknown words, times out of range and a door or building named twice are told with their place', () => {
    expect(messages({ signal: { kind: 'siren' } })[0]).toMatch(/^signal\.kind: /);
    expect(messages({ knocking: { perRoomS: -1 } })[0]).toMatch(/^knocking\.perRoomS: /);
    expect(messages({ sweepPerRoomS: Number.NaN })[0]).toMatch(/^sweepPerRoomS: /);
    expect(messages({ wake: 1 })).toHaveLength(1);
    const door = { door: 'd', releases: 'manager' };
    expect(messages({ lockedDoors: [door, door] })).toEqual(['lockedDoors: expected each door only once']);
    const building = { building: 'b', light: 'lit' };
    expect(messages({ light: { buildings: [building, building] } })).toEqual([
      'light: expected each building only once',
    ]);
  });

  it('[SC373] it can be published as JSON Schema', () => {
    expect(z.toJSONSchema(nightSchema, { io: 'input' })).toMatchObject({ type: 'object', additionalProperties: false });
  });
});
