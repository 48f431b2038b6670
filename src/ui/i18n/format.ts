/**
 * Numbers as people read them: m:ss, dates by language, a real minus.
 *
 * Seconds in, text out. Language only matters for units and dates; digits are the same in both.
 */
import type { Language } from './i18n.js';

/** A length of time on a clock: 182.4 s is "3:02". Rounds to whole seconds; negative keeps a real minus. */
export function clock(timeS: number): string {
  const whole = Math.round(Math.abs(timeS));
  const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  return timeS < 0 && whole > 0 ? `−${text}` : text;
}

/** A length of time in a sentence: under a minute with its unit, else on a clock. */
export function duration(timeS: number, language: Language): string {
  const whole = Math.round(timeS);
  if (Math.abs(whole) >= 60) return clock(timeS);
  return `${signed(whole)} ${language === 'en' ? 's' : '秒'}`;
}

/** A whole number with thousands marks and a real minus. */
export function whole(value: number): string {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, ',');
  return value < 0 && digits !== '0' ? `−${digits}` : digits;
}

/** A number with a fixed count of decimals and a real minus. */
export function decimal(value: number, decimals: number): string {
  return signed(value.toFixed(decimals));
}

function signed(value: number | string): string {
  return String(value).replace(/^-/, '−');
}

/** A calendar day "2026-12-08" in a sentence: "12 月 8 日", "8 Dec". With `withYear`, the year too. */
export function day(isoDate: string, language: Language, withYear = false): string {
  const [year, month, date] = isoDate.split('-').map(Number) as [number, number, number];
  if (language === 'en') return `${date} ${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`;
  return `${withYear ? `${year} 年 ` : ''}${month} 月 ${date} 日`;
}

/** The short name of a month, 1 to 12. */
export function monthName(month: number, language: Language): string {
  return language === 'en' ? (MONTHS[month - 1] ?? '') : `${month} 月`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Whole days from one calendar day to another, both "YYYY-MM-DD". */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Today on this device's own calendar, "YYYY-MM-DD". */
export function today(now: Date = new Date()): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
