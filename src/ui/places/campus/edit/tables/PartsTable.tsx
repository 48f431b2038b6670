/** A table of parts of one kind that can be written in: columns say how each is read and changed. */
import { useTranslation } from 'react-i18next';
import type { Point } from '../../../../../model/index.js';
import { useSessionStore } from '../../../../app/sessionStore.js';
import { TableFrame } from '../../../../parts/TableFrame.js';
import classes from '../Editor.module.css';
import { TextField } from '../TextField.js';
import type { Drawing } from '../useDrawing.js';
import type { Column } from './columns.js';
import { RowActs } from './RowActs.js';

interface Part {
  readonly id: string;
  readonly name: string;
}

interface PartsTableProps<Item extends Part> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly columns: readonly Column<NoInfer<Item>>[];
  readonly drawing: Drawing;
  readonly rename: (item: Item, name: string) => void;
  readonly placeOf: (item: Item) => Point;
  readonly goTo: (at: Point) => void;
  readonly canRemove?: boolean;
  /** What is said where there are none. */
  readonly empty: string;
}

export function PartsTable<Item extends Part>(props: PartsTableProps<Item>) {
  const { label, items, columns, drawing, rename, placeOf, goTo, canRemove = true, empty } = props;
  const { t } = useTranslation('editor');
  const selection = useSessionStore((session) => session.selection);
  if (items.length === 0) return <p className={classes.empty}>{empty}</p>;
  return (
    <TableFrame label={label}>
      <thead>
        <tr>
          <th scope="col">{t('field.name')}</th>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          <th scope="col">{t('tables.acts')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => {
          const name = item.name || item.id;
          return (
            <tr key={item.id} aria-selected={selection === item.id}>
              <td>
                <TextField
                  isBare
                  label={t('tables.nameOf', { name })}
                  value={item.name}
                  onChange={(text) => rename(item, text)}
                />
              </td>
              {columns.map((column) => (
                <td key={column.title} className={column.isNumber ? classes.number : undefined}>
                  {column.cell(item, name)}
                </td>
              ))}
              <td>
                <RowActs
                  id={item.id}
                  name={name}
                  drawing={drawing}
                  show={() => goTo(placeOf(item))}
                  canRemove={canRemove}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
