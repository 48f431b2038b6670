/** Local duty, national duty and national advice as bars of their own, never one tick. */
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerEntry } from '../../../../drills/index.js';
import classes from './LayerBars.module.css';
import { countStates } from './ledgerRows.js';

export interface Layer {
  readonly id: 'local' | 'national' | 'foreign' | 'advice';
  readonly entries: readonly LedgerEntry[];
}

export function LayerBars({ layers }: { layers: readonly Layer[] }) {
  const { t } = useTranslation('ledger');
  return (
    <dl className={classes.bars}>
      {layers.map(({ id, entries }) => {
        const counts = countStates(entries);
        return (
          <div key={id} className={classes.layer}>
            <dt>{t(`layer.${id}`)}</dt>
            <dd>
              <div className={classes.bar} aria-hidden="true">
                {counts.map(({ state, count }) => (
                  <span key={state} data-state={state} style={{ '--count': count } as CSSProperties} />
                ))}
              </div>
              <ul>
                {counts.map(({ state, count }) => (
                  <li key={state}>
                    <i data-state={state} aria-hidden="true" />
                    {t(`state.${state}`)} {count}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
