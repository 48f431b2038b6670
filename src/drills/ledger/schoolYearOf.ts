import type { IsoDate } from '../calendar/civilDate.js';

/** The school year a day belongs to, from 1 August to 31 July, as `2026-2027`. */
export function schoolYearOf(day: IsoDate): string {
  const year = Number(day.slice(0, 4));
  const first = day.slice(5) >= '08-01' ? year : year - 1;
  return `${first}-${first + 1}`;
}
