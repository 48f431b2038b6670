/** The sheets with a line for each class or bedroom: the desk's, and a warden's. Long ones go on with their head repeated. */
import { type TallySheet, TALLY_WORDS as W } from '../../../../../drills/index.js';
import { Sheet } from '../../../../prints/Paper.js';
import { sayIn } from '../../../../prints/printLanguage.js';
import { GroupTable } from './GroupTable.js';
import classes from './Tally.module.css';
import { Box, ClockNote, SignatureLine, TallyHead } from './TallyHead.js';
import type { TallyFrame } from './tallyFrame.js';

/** Lines that leave room to write in. */
const MOST_ROWS = { desk: 20, warden: 18 } as const;

/** Parts of nearly the same length, so that no page holds two lines alone. */
function pagesOf<T>(rows: readonly T[], most: number): T[][] {
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
        <ClockNote frame={frame} columns={sheet.columns} isShort={i > 0} />
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
