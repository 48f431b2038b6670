/** One cell a class (at night: a bedroom), its state told by drawing and words, not by colour alone. */
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SettledDay } from '../../../drills/index.js';
import classes from './ClassBoard.module.css';
import { GROUP_STATES, groupState } from './groupState.js';

interface ClassBoardProps {
  readonly settled: SettledDay;
  readonly onOpen: (id: string) => void;
}

export function ClassBoard({ settled, onOpen }: ClassBoardProps) {
  const { t } = useTranslation('day');
  const cells = settled.groups.map((group) => ({ group, state: groupState(group) }));
  if (cells.length === 0) return null;
  const count = (state: string) => cells.filter((each) => each.state === state).length;
  return (
    <section className={classes.board} aria-label={t('board.title')}>
      <header>
        <h2>{t('board.title')}</h2>
        <p>
          <b>{settled.groups.filter(({ counted }) => counted !== null).length}</b>{' '}
          {t('board.ofAll', { count: cells.length })}
        </p>
      </header>
      <ul className={classes.cells}>
        {cells.map(({ group, state }) => (
          <li key={group.id}>
            <button type="button" data-state={state} onClick={() => onOpen(group.id)}>
              {group.name}
              <VisuallyHidden>{t(`board.state.${state}`)}</VisuallyHidden>
              {group.difference !== null && group.difference !== 0 && (
                <small>{group.difference < 0 ? `−${-group.difference}` : `+${group.difference}`}</small>
              )}
            </button>
          </li>
        ))}
      </ul>
      <ul className={classes.legend} aria-hidden="true">
        {GROUP_STATES.filter((state) => count(state) > 0).map((state) => (
          <li key={state}>
            <i data-state={state} />
            {t(`board.state.${state}`)} {count(state)}
          </li>
        ))}
      </ul>
    </section>
  );
}
