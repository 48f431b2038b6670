/** One item: rating, forecast, the values it was scored from and where they come from, and how it was worked out. */
import { useTranslation } from 'react-i18next';
import {
  type DrillRecord,
  FEWEST_RUNS_FOR_A_RANGE,
  type RubricItem,
  type RunForecast,
  rubric,
  type ScoreItem,
} from '../../../../drills/index.js';
import { TARGET_SECURE_S } from '../../../../scenarios/index.js';
import { decimal } from '../../../i18n/format.js';
import { Tag } from '../../../parts/Tag.js';
import classes from './ItemDetail.module.css';
import { ItemFormula } from './ItemFormula.js';
import { ItemValue } from './ItemValue.js';
import { OwnThresholds } from './OwnThresholds.js';
import { RunValues } from './RunValues.js';

/** Why an item has no forecast. */
function whyNotAhead({ id, simulatable }: RubricItem, { thresholds }: ScoreItem, runs: number) {
  if (id === 'N6') return 'score:noForecast.N6';
  if (!simulatable) return 'score:noForecast.people';
  if (id === 'L2') return 'score:noForecast.L2';
  if (id === 'L3' && thresholds.target_secure_s !== TARGET_SECURE_S) return 'score:noForecast.L3';
  return runs > 0 ? 'score:noForecast.untold' : 'drills:score.noForecast';
}

interface ItemDetailProps {
  readonly item: ScoreItem;
  readonly record: DrillRecord;
  /** Those the forecast comes from. */
  readonly runs: readonly RunForecast[];
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
            ? t('score:forecastFew', {
                points: decimal(forecast, 2),
                count: runs.length,
                needed: FEWEST_RUNS_FOR_A_RANGE,
              })
            : t('score:forecastRange', {
                points: decimal(forecast, 2),
                low: decimal(range[0], 2),
                high: decimal(range[1], 2),
                count: runs.length,
              })}
        </p>
      )}
      {forecast === null && (
        <>
          <p className={classes.note}>{t(whyNotAhead(entry, item, runs.length))}</p>
          <RunValues entry={entry} runs={runs} />
        </>
      )}
      <OwnThresholds entry={entry} item={item} />
      <ItemFormula entry={entry} item={item} record={record} />
      {entry.sources.includes('PRODUCT') && <Tag tone="hatch">{t('drills:score.ourThreshold')}</Tag>}
    </section>
  );
}
