/** A line to write the record of the class on, for a drill without phones. */
import { ROUTE_SHEET_WORDS as W } from '../../../../../drills/index.js';
import { Say } from '../../../../prints/Say.js';
import classes from './RouteSheetPaper.module.css';
import type { SheetFacts } from './sheetFacts.js';

const COLUMNS = ['date', 'leftRoom', 'inPlace', 'expected', 'present', 'missing', 'signature'] as const;

export function PaperRecord({ facts, pupils }: { facts: SheetFacts; pupils: number | null }) {
  const { language } = facts;
  return (
    <div className={classes.record}>
      <div>
        <b>
          <Say text={W.record} language={language} isStacked />
        </b>
      </div>
      {COLUMNS.map((column) => (
        <div key={column} data-wide={column === 'missing' || undefined}>
          <p>
            <Say text={W.columns[column]} language={language} isStacked />
          </p>
          <b>{column === 'expected' ? pupils : null}</b>
        </div>
      ))}
    </div>
  );
}
