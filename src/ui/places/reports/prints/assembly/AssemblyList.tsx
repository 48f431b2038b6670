/** The classes of one assembly point by the mark of their place, with heads and exits, in columns beside each other. */
import {
  type AssemblyRow,
  type Both,
  type BothNames,
  listNames,
  ASSEMBLY_WORDS as W,
} from '../../../../../drills/index.js';
import type { PrintLanguage } from '../../../../prints/printLanguage.js';
import { Say } from '../../../../prints/Say.js';
import classes from './AssemblyPaper.module.css';

interface AssemblyListProps {
  readonly rows: readonly AssemblyRow[];
  readonly names: BothNames;
  readonly language: PrintLanguage;
  /** The point, where the plan has several. */
  readonly title: Both | null;
}

const COLUMNS = 3;

export function AssemblyList({ rows, names, language, title }: AssemblyListProps) {
  const say = (text: Both) => <Say text={text} language={language} />;
  const each = Math.ceil(rows.length / COLUMNS);
  const columns = Array.from({ length: COLUMNS }, (_, i) => rows.slice(i * each, (i + 1) * each));
  return (
    <>
      {title !== null && <h4>{say(title)}</h4>}
      <div className={classes.list}>
        {columns.map(
          (column) =>
            column[0] !== undefined && (
              <table key={column[0].classIds.join(' ')}>
                <thead>
                  <tr>
                    {[W.number, W.class, W.pupils, W.from].map((head) => (
                      <th key={head.en} scope="col">
                        {say(head)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {column.map(({ mark, slotId, classIds, pupils, exitIds }) => (
                    <tr key={slotId ?? classIds.join(' ')}>
                      <td>{mark === null ? '—' : say(mark)}</td>
                      <th scope="row">{say(listNames(classIds.map(names)))}</th>
                      <td>{pupils}</td>
                      <td>{exitIds.length === 0 ? '—' : say(listNames(exitIds.map(names)))}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            ),
        )}
      </div>
    </>
  );
}
