/**
 * The time of day from a clock that only runs forward.
 *
 * A page that sleeps must wake to the right time, so the time of day leads; where it is set back, the steady clock of
 * the page goes on from the last time told.
 */
export function forwardClock(wallMs: () => number, steadyMs: () => number): () => number {
  let told = wallMs();
  let toldAt = steadyMs();
  return () => {
    const steady = steadyMs();
    told = Math.round(Math.max(wallMs(), told + (steady - toldAt)));
    toldAt = steady;
    return told;
  };
}

export const dayNow = forwardClock(
  () => Date.now(),
  () => performance.now(),
);

/** `9:14:05`, the time of day on this device. */
export function timeOfDay(ms: number): string {
  const date = new Date(ms);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getHours()}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** A time of day of this device; null where the date is none. `date` as 2026-11-27. */
export function msOfDay(date: string, seconds: number): number | null {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.split('-').map(Number);
  const ms = new Date(year, month - 1, day, 0, 0, seconds).getTime();
  return Number.isFinite(ms) ? ms : null;
}

/** Seconds since midnight on this device. */
export function secondsOfDay(ms: number): number {
  const date = new Date(ms);
  return date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
}
