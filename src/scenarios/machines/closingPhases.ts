/** The phases drills close with, as data: the count at the assembly point, the search, the all-clear. */
import { begins, ends, order, whenEveryoneIsCounted } from './phaseWords.js';

/** Until every class has counted and reported. */
export const rollCall = {
  meta: { endsBy: ['event'], who: ['teachers', 'commander'], lasts: 'rollCallReportS' },
  entry: [begins('rollCall'), order('callTheRoll')],
  exit: ends('rollCall'),
  on: { EVERYONE_COUNTED: whenEveryoneIsCounted },
} as const;

/** Until those who search are back, or the time is over. */
export const search = {
  meta: { endsBy: ['event', 'time'], who: ['searchers', 'commander'], lasts: 'searchS' },
  entry: [begins('search'), order('sendSearchers')],
  exit: ends('search'),
  on: { SEARCH_OVER: 'allClear' },
  after: { searchS: 'allClear' },
} as const;

/** The last words of the commander; then the drill is closed. */
export const closing = {
  allClear: {
    meta: { endsBy: ['time'], who: ['commander'], lasts: 'allClearS' },
    entry: begins('allClear'),
    exit: ends('allClear'),
    after: { allClearS: 'closed' },
  },
  closed: { type: 'final' },
} as const;
