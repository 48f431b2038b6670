/** What the doors of a sheet that Muster drew say of themselves. */
import type { Opening } from '../../campusPlan.js';
import type { ToldDoor } from '../openings/toldOpening.js';

const KINDS: readonly string[] = ['door', 'opening', 'exit'];
const LOCKS: readonly string[] = ['none', 'thumbturn', 'key', 'pushBar', 'electric'];
const STATES: readonly string[] = ['open', 'closed', 'oneWay'];

/** No door is wider, m. */
const WIDEST_M = 100;

/** `null` for a door that anybody else drew, or of which something was taken away. */
export function toldDoorOf(data: Readonly<Record<string, string>>): ToldDoor | null {
  const { kind = '', rooms, lock = '', state = '' } = data;
  const clearWidthM = Number(data['clear-width-m'] || Number.NaN);
  const roomIds = (rooms ?? '').split(/\s+/).filter((id) => id !== '');
  if (rooms === undefined || !KINDS.includes(kind) || roomIds.length > 2) return null;
  if (!(clearWidthM > 0 && clearWidthM <= WIDEST_M)) return null;
  return {
    kind: kind as Opening['kind'],
    roomIds,
    clearWidthM,
    ...(LOCKS.includes(lock) ? { lock: lock as NonNullable<Opening['lock']> } : {}),
    ...(STATES.includes(state) ? { state: state as NonNullable<Opening['state']> } : {}),
  };
}
