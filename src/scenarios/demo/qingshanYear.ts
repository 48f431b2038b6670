/**
 * The demo school's year 2026–2027.
 *
 * Autumn holidays: General Office of the State Council, holiday arrangement of 2026, as carried by the data package
 * chinese-days 1.5.7 (MIT): Mid-Autumn 25–27 September, National Day 1–7 October. The arrangement of 2027 is not
 * published yet: New Year's Day is the one day of it that is sure, and the spring term's dates are provisional.
 */
import type { School } from '../school.js';

export const QINGSHAN_TERMS: School['terms'] = [
  { name: '2026–2027 学年第一学期', nameEn: 'Autumn term 2026', from: '2026-09-01', until: '2027-01-22' },
  {
    name: '2026–2027 学年第二学期（暂定）',
    nameEn: 'Spring term 2027 (provisional)',
    from: '2027-02-22',
    until: '2027-07-09',
  },
];

export const QINGSHAN_CLOSED_DAYS: School['closedDays'] = [
  '2026-09-25',
  '2026-09-26',
  '2026-09-27',
  '2026-10-01',
  '2026-10-02',
  '2026-10-03',
  '2026-10-04',
  '2026-10-05',
  '2026-10-06',
  '2026-10-07',
  '2027-01-01',
];
