/** The time on the commander's clock, told several times a second; differences, so a page that slept is right at once. */
import { useEffect, useState } from 'react';
import { dayNow } from './dayClock.js';

const EVERY_MS = 200;

export function useNow(offsetMs: number): number {
  const [now, setNow] = useState(dayNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(dayNow()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now - offsetMs;
}
