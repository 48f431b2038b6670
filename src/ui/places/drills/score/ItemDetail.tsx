/** One item: rating, forecast, the values it was scored from and where they come from, and how it was worked out. */
import { useTranslation } from 'react-i18next';
import { type DrillRecord, FEWEST_RUNS_FOR_A_RANGE, rubric, type ScoreItem } from '../../../../drills/index.js';
import { decimal } from '../../../parts/format.js';
import { Tag } from '../../../parts/Tag.js';
import classes from './ItemDetail.module.css';
import { ItemFormula } from './ItemFormula.js';
import { ItemValue } from './ItemValue.js';

interface ItemDetailProps {
  readonly item: ScoreItem;
  readonly record: DrillRecord;
  /** Runs the forecast comes from. */
  readonly runs: number;
}

export function ItemDetail({ item, record, runs }: ItemDetailProps) {
  const { t } = useTranslation(['drills', 'rubric', 'score']);
  const entry = rubric.items.find((each) => each.id === item.id);
  if (entry === undefined) return null;
  const { forecast, forecastRange } = item;
  const range = forecastRange ?? [0, 0];
  return (
    <section>
      <div className={classes.head}>
        <h2>
          {item.id} {t(`rubric:item.${item.id as 'M1'}`)}
        </h2>
        <b>
          {item.points === null ? '—' : decimal(item.points, 2)}
          <span> / {item.weight}</span>
        </b>
      </div>
      {item.rating !== null && (
        <p className={classes.rating}>
          <b>{item.rating}</b> {t(`rubric:rating.${item.rating as 'P'}`)}
        </p>
      )}
      <dl className={classes.values}>
        {entry.data.map((name) => (
          <ItemValue key={`${record.id}/${name}`} name={name} record={record} scored={item.evidence?.[name] ?? null} />
        ))}
      </dl>
      {forecast !== null && (
        <p className={classes.note}>
          {forecastRange === null
            ? t('score:forecastFew', { points: decimal(forecast, 2), count: runs, needed: FEWEST_RUNS_FOR_A_RANGE })
            : t('score:forecastRange', {
                points: decimal(forecast, 2),
                low: decimal(range[0], 2),
                high: decimal(range[1], 2),
                count: runs,
              })}
        </p>
      )}
      {entry.simulatable && forecast === null && (
        <p className={classes.note}>{t(item.id === 'L2' ? 'score:noForecastL2' : 'drills:score.noForecast')}</p>
      )}
      <ItemFormula entry={entry} item={item} record={record} />
      {entry.sources.includes('PRODUCT') && <Tag tone="hatch">{t('drills:score.ourThreshold')}</Tag>}
    </section>
  );
}
