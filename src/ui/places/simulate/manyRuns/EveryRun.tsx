/** Every finished run in a table, each with a way to see it. */
import { useTranslation } from 'react-i18next';
import type { Replication } from '../../../../scenarios/index.js';
import { goTo } from '../../../app/router.js';
import { clock } from '../../../i18n/format.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import { useRepeatStore } from '../../../run/repeatStore.js';
import { useRunStore } from '../../../run/runStore.js';
import { runOrder } from '../runProject.js';
import classes from './ManyRuns.module.css';

const timeOrDash = (timeS: number | null) => (timeS === null ? '—' : clock(timeS));

export function EveryRun({ replications }: { replications: readonly Replication[] }) {
  const { t, i18n } = useTranslation('manyRuns');
  const order = useRepeatStore((state) => state.order);
  const replay = (seed: number) => {
    // what the repeated runs came from is known while the same drill is on the screen
    const { order: shown, origin } = useRunStore.getState();
    const isSame = shown?.scenario.name === order?.scenario.name;
    if (order !== null) void runOrder({ ...order, seed }, isSame ? origin : null);
    goTo('simulate');
  };
  return (
    <details className={classes.every}>
      <summary>{t('every.title', { count: replications.length })}</summary>
      <TableFrame label={t('every.title', { count: replications.length })}>
        <thead>
          <tr>
            <th scope="col">{t('every.seed')}</th>
            <th scope="col" data-number>
              {t('row.assembled')}
            </th>
            <th scope="col" data-number>
              {t('row.clear')}
            </th>
            <th scope="col">{t('every.limit')}</th>
            <th scope="col">
              <span className={classes.hidden}>{t('every.replay')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {replications.map(({ seed, result }) => {
            const worst = result.bottlenecks[0];
            return (
              <tr key={seed}>
                <th scope="row">{seed}</th>
                <td data-number>{timeOrDash(result.evacuationTimeS)}</td>
                <td data-number>{timeOrDash(result.buildingClearTimeS)}</td>
                <td>{worst === undefined ? '—' : i18n.language === 'en' ? worst.whereEn : worst.where}</td>
                <td data-number>
                  <button type="button" className={classes.link} onClick={() => replay(seed)}>
                    {t('every.replay')}
                    <span className={classes.hidden}> {t('every.ofSeed', { seed })}</span>
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
    </details>
  );
}
