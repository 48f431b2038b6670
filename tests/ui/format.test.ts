import { describe, expect, it } from 'vitest';
import { clock, day, daysBetween, decimal, duration, today, whole } from '../../src/ui/i18n/format.js';

describe('numbers for people', () => {
  it('[UI6] durations are m:ss, under a minute with a unit, negative ones with a real minus', () => {
    expect(clock(182.4)).toBe('3:02');
    expect(clock(59.6)).toBe('1:00');
    expect(clock(-65)).toBe('−1:05');
    expect(clock(-0.2)).toBe('0:00');
    expect(duration(22, 'zh-CN')).toBe('22 秒');
    expect(duration(22, 'en')).toBe('22 s');
    expect(duration(61, 'en')).toBe('1:01');
  });

  it('[UI6] counts carry thousands marks', () => {
    expect(whole(1356)).toBe('1,356');
    expect(whole(-1234567)).toBe('−1,234,567');
    expect(whole(0)).toBe('0');
    expect(decimal(-0.25, 1)).toMatch(/^−0\.[23]$/);
  });

  it('[UI6] days are written by language and counted across months and leap days', () => {
    expect(day('2026-12-08', 'zh-CN')).toBe('12 月 8 日');
    expect(day('2026-12-08', 'en', true)).toBe('8 Dec 2026');
    expect(daysBetween('2026-11-24', '2026-12-08')).toBe(14);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-12-08', '2026-11-24')).toBe(-14);
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
