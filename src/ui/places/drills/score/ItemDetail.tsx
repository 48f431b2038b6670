/** One item: the values it was scored from, its formula, where the yardstick comes from. */
import { useTranslation } from 'react-i18next';
import { rubric, type ScoreItem } from '../../../../drills/index.js';
import { decimal } from '../../../parts/format.js';
import { Tag } from '../../../parts/Tag.js';
import classes from './ItemDetail.module.css';

export function ItemDetail({ item }: { item: ScoreItem }) {
  const { t } = useTranslation(['drills', 'rubric']);
  const entry = rubric.items.find((each) => each.id === item.id);
  if (entry === undefined) return null;
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
      <dl className={classes.values}>
        {entry.data.map((name) => {
          const value = item.evidence?.[name] ?? null;
          const unit = rubric.data_definitions[name]?.unit ?? '';
          return (
            <div key={name}>
              <dt>{t(`rubric:value.${name as 'classes'}.label`)}</dt>
              <dd>
                {value === null ? (
                  <Tag tone="hatch">{t('drills:score.noEvidence')}</Tag>
                ) : (
                  `${value} ${t(`rubric:unit.${unit as 's'}`)}`
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <details className={classes.how}>
        <summary>{t('drills:score.how')}</summary>
        <code>{entry.formula}</code>
        <p lang="en">{entry.sources.map((key) => rubric.sources[key] ?? key).join('; ')}</p>
        {entry.sources.includes('PRODUCT') && <Tag tone="hatch">{t('drills:score.ourThreshold')}</Tag>}
      </details>
      {entry.simulatable && item.forecast === null && <p className={classes.note}>{t('drills:score.noForecast')}</p>}
    </section>
  );
}
