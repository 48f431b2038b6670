/** What the drill measured beside the times of everyone, as tables: safe times, roll call, rooms secured, who woke. */
import { useTranslation } from 'react-i18next';
import { clock, decimal, whole } from '../../i18n/format.js';
import { drillFigureTables } from '../../run/figures/drillFigureTables.js';
import type { FigureCell, FigureLabel, FigureTable } from '../../run/figures/figureTable.js';
import { namesOfRun } from '../../run/figures/namesOfRun.js';
import { useRunStore } from '../../run/runStore.js';
import classes from './RunTables.module.css';

/** Most rows of one table; the rest is counted. */
const LISTED = 100;

function useFigureWords() {
  const { t, i18n } = useTranslation('drillFigures');
  const label = (of: FigureLabel): string => {
    if ('word' in of) return t(`word.${of.word}` as 'word.lockdown.rooms');
    return i18n.language === 'en' ? of.nameEn || of.name : of.name;
  };
  const cell = (of: FigureCell): string => {
    if ('timeS' in of) return of.timeS === null ? '—' : clock(of.timeS);
    if ('count' in of) return whole(of.count);
    if ('share' in of) return of.share === null ? '—' : `${decimal(100 * of.share, 0)} %`;
    if ('personS' in of) return t('personS', { value: whole(Math.round(of.personS)) });
    return label(of);
  };
  return { t, label, cell };
}

const isWord = (of: FigureCell) => 'word' in of || 'name' in of;

function Figures({ table: { id, columns, rows } }: { table: FigureTable }) {
  const { t, label, cell } = useFigureWords();
  const sample = rows[0]?.cells ?? [];
  return (
    <table className={classes.table}>
      <caption>{t(`title.${id}` as 'title.night')}</caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th
              key={column}
              scope="col"
              className={index > 0 && !isWord(sample[index - 1] as FigureCell) ? classes.number : undefined}
            >
              {t(`column.${column}` as 'column.place')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, LISTED).map((row) => (
          <tr key={row.key} className={row.isGrave === true ? classes.grave : undefined}>
            <th scope="row">{label(row.label)}</th>
            {row.cells.map((each, index) => (
              <td key={columns[index + 1]} className={isWord(each) ? undefined : classes.number}>
                {cell(each)}
              </td>
            ))}
          </tr>
        ))}
        {rows.length > LISTED && (
          <tr>
            <td colSpan={columns.length}>{t('more', { count: rows.length - LISTED })}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

export function DrillFigures() {
  const result = useRunStore((state) => state.result);
  const setup = useRunStore((state) => state.setup);
  const plan = useRunStore((state) => state.plan);
  const isDone = useRunStore((state) => state.status === 'done');
  if (result === null || setup === null || !isDone) return null;
  return drillFigureTables(result, namesOfRun(setup, plan?.posts ?? [])).map((table) => (
    <Figures key={table.id} table={table} />
  ));
}
