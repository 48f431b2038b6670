/** The sheets with a line for each class or bedroom: the desk's, and a warden's. Long ones go on with their head repeated. */
import type { CSSProperties } from 'react';
import {
  expectedOnSheet,
  TALLY_COLUMN_HINTS,
  TALLY_COLUMN_WORDS,
  type TallyRow,
  type TallySheet,
  TALLY_WORDS as W,
} from '../../../../../drills/index.js';
import { Sheet } from '../../../../prints/Paper.js';
import { sayIn } from '../../../../prints/printLanguage.js';
import classes from './Tally.module.css';
import { Box, ClockNote, SignatureLine, TallyHead } from './TallyHead.js';
import type { TallyFrame } from './tallyFrame.js';

/** Lines that leave room to write in. */
const MOST_ROWS = { desk: 20, warden: 18 } as const;
/** Height the lines share on a page, and least and most of one, em. */
const LINES = { all: 42, least: 2.15, most: 3.4 } as const;
/** More beds than this are counted, not ticked one by one. */
const MOST_TICKS = 16;

/** Parts of nearly the same length, so that no page holds two lines alone. */
export function pagesOf<T>(rows: readonly T[], most: number): T[][] {
  const pages = Math.max(1, Math.ceil(rows.length / most));
  const each = Math.ceil(rows.length / pages);
  return Array.from({ length: pages }, (_, i) => rows.slice(i * each, (i + 1) * each));
}

export function GroupSheets({ frame, sheet }: { frame: TallyFrame; sheet: TallySheet & { role: 'desk' | 'warden' } }) {
  const { language } = frame;
  const pages = pagesOf(sheet.rows, MOST_ROWS[sheet.role]);
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  return pages.map((rows, i) => {
    const part = pages.length === 1 ? '' : `${i + 1} / ${pages.length}`;
    const isLast = i === pages.length - 1;
    return (
      <Sheet key={rows[0]?.id ?? ''} language={language} label={say(sheet.role === 'desk' ? W.classOrRoom : W.room)}>
        <TallyHead frame={frame} of={sheet.role} name={sheet.name} part={part} />
        <ClockNote frame={frame} isShort={i > 0} />
        {sheet.role === 'warden' && i === 0 && (
          <div className={classes.boxes} data-few="">
            <Box label={say(W.wardLeft)} />
            <Box label={say(W.wardArrived)} />
          </div>
        )}
        <GroupTable frame={frame} sheet={sheet} rows={rows} isLast={isLast} />
        {isLast && sheet.role === 'desk' && <MissingBoxes frame={frame} />}
        {isLast && <SignatureLine frame={frame} />}
      </Sheet>
    );
  });
}

interface GroupTableProps {
  readonly frame: TallyFrame;
  readonly sheet: TallySheet;
  readonly rows: readonly TallyRow[];
  readonly isLast: boolean;
}

function GroupTable({ frame: { language }, sheet, rows, isLast }: GroupTableProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const { role, columns } = sheet;
  const all = expectedOnSheet(sheet);
  const isRooms = rows.some(({ beds }) => beds !== null);
  const rowEm = Math.min(LINES.most, Math.max(LINES.least, LINES.all / (rows.length + 1)));
  return (
    <table className={classes.table} style={{ '--row': `${rowEm}em` } as CSSProperties}>
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

/** Who is missing, where last seen, who was sent: as the desk's board tells it. */
function MissingBoxes({ frame: { language } }: { frame: TallyFrame }) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  return (
    <table className={classes.table} data-free="">
      <thead>
        <tr>
          <th scope="col" data-wide="">
            {say(W.missingPeople)}
          </th>
          <th scope="col">{say(W.searcher)}</th>
          <th scope="col">{say(W.found)}</th>
        </tr>
      </thead>
      <tbody>
        {['1', '2', '3'].map((line) => (
          <tr key={line}>
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
