/** A time as people write it down: since the signal, or by the clock on the wall. */

export type WrittenTime =
  | { readonly is: 'sinceSignal'; readonly s: number }
  | { readonly is: 'clock'; readonly s: number }
  /** Two numbers with a colon: minutes and seconds, or hours and minutes. */
  | { readonly is: 'either'; readonly first: number; readonly second: number };

/** 1:20, 9:11:05, 80, 80 s, 1'20", 1分20秒; null for what is no time. */
export function writtenTime(text: string): WrittenTime | null {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(/′/g, "'").toLowerCase();
  const three = /^(\d{1,2}):([0-5]?\d):([0-5]?\d)$/.exec(plain);
  if (three && Number(three[1]) < 24) {
    return { is: 'clock', s: Number(three[1]) * 3600 + Number(three[2]) * 60 + Number(three[3]) };
  }
  const two = /^(\d{1,3}):([0-5]\d)$/.exec(plain);
  if (two) return { is: 'either', first: Number(two[1]), second: Number(two[2]) };
  const words = /^(?:(\d{1,3})(?:分钟?|['′]|m|min))?(?:(\d{1,4})(?:秒钟?|["″]|''|s|sec)?)?$/.exec(plain);
  if (plain === '' || !words) return null;
  return { is: 'sinceSignal', s: Number(words[1] ?? 0) * 60 + Number(words[2] ?? 0) };
}

/** Longest that a drill lasts by the clock. */
const LONGEST_S = 5400;
const A_DAY_S = 86_400;

const asClock = (time: WrittenTime) => (time.is === 'either' ? time.first * 3600 + time.second * 60 : time.s);

/**
 * Whether times of two numbers are hours and minutes: when all of them lie within an hour and a half after the signal.
 *
 * @param signalClockS - time of day of the signal; null where nobody knows, so that all times are since the signal
 */
export function areByTheClock(times: readonly WrittenTime[], signalClockS: number | null): boolean {
  const open = times.filter(({ is }) => is === 'either');
  if (signalClockS === null || open.length === 0) return false;
  const minute = signalClockS - (signalClockS % 60);
  // after midnight alone they are as likely those of a stopwatch, and a drill is over in minutes
  if (open.every((time) => asClock(time) < minute)) return false;
  const isSoonAfter = (passedS: number) => passedS >= 0 && passedS <= LONGEST_S;
  return open.every((time) => {
    const passedS = asClock(time) - minute;
    return asClock(time) < A_DAY_S && isSoonAfter(passedS < 0 ? passedS + A_DAY_S : passedS);
  });
}

const isClock = ({ is }: WrittenTime, isByTheClock: boolean) => is === 'clock' || (is === 'either' && isByTheClock);

/**
 * Seconds since the evacuation signal of a time that is written down since an earlier moment, or by the clock.
 *
 * @param fromS - that moment, s since the evacuation signal; null where nobody knows it, so that only the clock tells
 */
function sinceEarlierS(
  time: WrittenTime,
  fromS: number | null,
  signalClockS: number | null,
  isByTheClock: boolean,
): number | null {
  const s = sinceSignalS(time, signalClockS, isByTheClock);
  if (s === null || isClock(time, isByTheClock)) return s;
  return fromS === null ? null : fromS + s;
}

/**
 * When somebody was under cover, s since the evacuation signal: written down since the first signal of all, or by the clock.
 *
 * @param firstSignalS - the first signal, s since the evacuation signal; null where nobody knows it
 * @returns null where it cannot be told, or comes before the first signal
 */
export function coverS(
  time: WrittenTime,
  firstSignalS: number | null,
  signalClockS: number | null,
  isByTheClock: boolean,
): number | null {
  const s = sinceEarlierS(time, firstSignalS, signalClockS, isByTheClock);
  return s !== null && firstSignalS !== null && s < firstSignalS ? null : s;
}

/** Seconds since the signal; null where that cannot be told. A clock time on the other side of midnight belongs to the same night. */
export function sinceSignalS(time: WrittenTime, signalClockS: number | null, isByTheClock: boolean): number | null {
  if (time.is === 'sinceSignal') return time.s;
  if (time.is === 'either' && !isByTheClock) return time.first * 60 + time.second;
  if (signalClockS === null) return null;
  const passed = asClock(time) - signalClockS;
  if (passed > A_DAY_S / 2) return passed - A_DAY_S;
  return passed < -A_DAY_S / 2 ? passed + A_DAY_S : passed;
}
