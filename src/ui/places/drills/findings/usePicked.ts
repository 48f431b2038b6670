/** Rows that are picked and the one that has the focus: by pointer, and by keys as in a list of files. */
import { type KeyboardEvent, useState } from 'react';

export interface Picked {
  readonly ids: readonly string[];
  /** The row that takes the focus. */
  readonly current: string;
  toggle(id: string): void;
  setAll(isPicked: boolean): void;
  setCurrent(id: string): void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** @param rows - ids in the order of the list; what is no longer listed is no longer picked */
export function usePicked(rows: readonly string[]): Picked {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [wanted, setCurrent] = useState('');
  const ids = rows.filter((id) => chosen.includes(id));
  const current = rows.includes(wanted) ? wanted : (rows[0] ?? '');
  const toggle = (id: string) => setChosen(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
  const setAll = (isPicked: boolean) => setChosen(isPicked ? rows : []);

  const step = (event: KeyboardEvent, by: 1 | -1) => {
    const next = rows[rows.indexOf(current) + by];
    if (next === undefined) return;
    event.preventDefault();
    if (event.shiftKey) setChosen([...new Set([...ids, current, next])]);
    setCurrent(next);
    const row = event.currentTarget.querySelector(`[data-row="${CSS.escape(next)}"]`);
    if (row instanceof HTMLElement) row.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isOnRow = event.target instanceof HTMLElement && event.target.dataset.row !== undefined;
    if (!isOnRow) return;
    if (event.key === 'ArrowDown') step(event, 1);
    else if (event.key === 'ArrowUp') step(event, -1);
    else if (event.key.toLowerCase() === 'x' && !event.ctrlKey && !event.metaKey) toggle(current);
    else if (event.key === 'Escape') setAll(false);
    else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      setAll(true);
    }
  };
  return { ids, current, toggle, setAll, setCurrent, onKeyDown };
}
