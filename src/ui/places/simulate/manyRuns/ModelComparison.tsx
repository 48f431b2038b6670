/** The same drill by both movement models: what stays alike hangs on the plan, what differs hangs on the model. */
import { useTranslation } from 'react-i18next';
import type { Replication } from '../../../../scenarios/index.js';
import { clock, decimal } from '../../../i18n/format.js';
import { isCalibrated } from '../../../run/movementModel.js';
import { type RepeatedBatch, useRepeatStore } from '../../../run/repeatStore.js';
import classes from './ManyRuns.module.css';
import { spreadRows } from './spreadRows.js';

function meanTime(replications: readonly Replication[]) {
  return spreadRows(replications).find(({ figure }) => figure === 'assembled')?.summary ?? null;
}

function ModelLine({ name, replications }: { name: string; replications: readonly Replication[] }) {
  const { t } = useTranslation('manyRuns');
  const time = meanTime(replications);
  return (
    <li>
      <span>{name}</span> <b>{time === null ? t('model.noTime') : clock(time.mean)}</b>
      <small>
        {time?.ci95 != null && t('model.interval', { from: clock(time.ci95[0]), until: clock(time.ci95[1]) })}
        {t('model.runs', { count: replications.length, arrived: time?.runs ?? 0 })}
      </small>
    </li>
  );
}

function Comparison({ calibrated, second }: Record<'calibrated' | 'second', readonly Replication[]>) {
  const { t } = useTranslation('manyRuns');
  const [one, other] = [meanTime(calibrated), meanTime(second)];
  const change = one === null || other === null ? null : (other.mean / one.mean - 1) * 100;
  return (
    <section className={classes.comparison} aria-labelledby="models-compared">
      <h3 id="models-compared">{t('model.compared')}</h3>
      <ul>
        <ModelLine name={t('model.name.time-gap')} replications={calibrated} />
        <ModelLine name={t('model.name.collision-free-speed')} replications={second} />
      </ul>
      <p className={classes.quiet}>
        {change !== null && t(change < 0 ? 'model.shorter' : 'model.longer', { share: decimal(Math.abs(change), 0) })}
        {t('model.meaning')}
      </p>
    </section>
  );
}

/** Nothing until both models have run the same drill. */
export function ModelComparison() {
  const order = useRepeatStore((state) => state.order);
  const replications = useRepeatStore((state) => state.replications);
  const beside: RepeatedBatch | null = useRepeatStore((state) => state.beside);
  if (order === null || beside === null || replications.length === 0) return null;
  return isCalibrated(order.scenario) ? (
    <Comparison calibrated={replications} second={beside.replications} />
  ) : (
    <Comparison calibrated={beside.replications} second={replications} />
  );
}
