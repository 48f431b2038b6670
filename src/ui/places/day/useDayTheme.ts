/** Dark indoors and at night, black on white in the sun; remembered on this device. */
import { useState } from 'react';

export type DayTheme = 'dark' | 'sun';
const STORED_UNDER = 'muster.day-theme';

function stored(): DayTheme {
  try {
    return window.localStorage.getItem(STORED_UNDER) === 'sun' ? 'sun' : 'dark';
  } catch {
    return 'dark';
  }
}

export function useDayTheme(): readonly [DayTheme, (theme: DayTheme) => void] {
  const [theme, setTheme] = useState(stored);
  const choose = (next: DayTheme) => {
    setTheme(next);
    try {
      window.localStorage.setItem(STORED_UNDER, next);
    } catch {
      // a browser that keeps nothing starts dark next time
    }
  };
  return [theme, choose];
}
