/** Classes or bedrooms with whom they expect, and boxes to write in; of bedrooms every bed to be ticked. */
import type { CSSProperties } from 'react';
import {
  expectedOnSheet,
  TALLY_COLUMN_HINTS,
  TALLY_COLUMN_WORDS,
  type TallyRow,
  type TallySheet,
  TALLY_WORDS as W,
} from '../../../../../drills/index.js';
import { sayIn } from '../../../../prints/printLanguage.js';
import classes from './Tally.module.css';
import type { TallyFrame } from './tallyFrame.js';

/** Height the lines share on a page, and least and most of one, em. */
const LINES = { all: 42, least: 2.15, most: 3.4 } as const;
/** With more columns to write in than this the heads are set smaller, so that no word is broken. */
const MOST_WIDE = 7;
/** More beds than this are counted, not ticked one by one. */
const MOST_TICKS = 16;

interface GroupTableProps {
  readonly frame: TallyFrame;
  readonly sheet: TallySheet;
  readonly rows: readonly TallyRow[];
  readonly isLast: boolean;
}

export function GroupTable({ frame: { language }, sheet, rows, isLast }: GroupTableProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const { role, columns } = sheet;
  const all = expectedOnSheet(sheet);
  const isRooms = rows.some(({ beds }) => beds !== null);
  const rowEm = Math.min(LINES.most, Math.max(LINES.least, LINES.all / (rows.length + 1)));
  return (
    <table
      className={classes.table}
      data-many={columns.length > MOST_WIDE || undefined}
      style={{ '--row': `${rowEm}em` } as CSSProperties}
    >
      <thead>
        <tr>
          <th scope="col" data-name="">
            {say(isRooms ? W.room : W.class)}
          </th>
          {role === 'warden' && (
            <th scope="col" data-beds="">
              {say(W.beds)}
              <small>{say(W.bedTicks)}</small>
            </th>
          )}
          <th scope="col" data-count="">
            {say(W.expected)}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {say(TALLY_COLUMN_WORDS[column])}
              <small>{say(TALLY_COLUMN_HINTS[column])}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.name}
              {row.needHelp > 0 && (
                <small>
                  {say(W.needHelp)} {row.needHelp}
                </small>
              )}
            </th>
            {role === 'warden' && (
              <td data-beds="">
                <BedTicks beds={row.beds ?? 0} />
              </td>
            )}
            <td data-count="">{row.expected ?? ''}</td>
            {columns.map((column) => (
              <td key={column} />
            ))}
          </tr>
        ))}
      </tbody>
      {isLast && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={role === 'warden' ? 2 : 1}>
              {say(W.all)}
            </th>
            <td data-count="">
              {all.sum}
              {all.unknown > 0 && (
                <small>
                  {' '}
                  +{all.unknown} {say(W.unknownExpected)}
                </small>
              )}
            </td>
            {columns.map((column) => (
              <td key={column} />
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function BedTicks({ beds }: { beds: number }) {
  if (beds > MOST_TICKS) return <span className={classes.bedCount}>{beds}</span>;
  return (
    <span className={classes.beds}>
      {Array.from({ length: beds }, (_, i) => `${i + 1}`).map((bed) => (
        <i key={bed}>{bed}</i>
      ))}
    </span>
  );
}
