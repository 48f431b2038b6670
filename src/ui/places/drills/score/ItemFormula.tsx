/** How an item was worked out: its formula with names, the same with the numbers put in, thresholds, sources. */
import { useTranslation } from 'react-i18next';
import {
  type DrillRecord,
  formulaWithNumbers,
  itemNames,
  type RubricItem,
  type ScoreItem,
} from '../../../../drills/index.js';
import { routeHash } from '../../../app/router.js';
import { decimal } from '../../../i18n/format.js';
import classes from './ItemDetail.module.css';

interface ItemFormulaProps {
  readonly entry: RubricItem;
  readonly item: ScoreItem;
  readonly record: DrillRecord;
}

export function ItemFormula({ entry, item, record }: ItemFormulaProps) {
  const { t } = useTranslation(['drills', 'rubric', 'score']);
  const values = new Map(Object.entries(item.evidence ?? record.values));
  const numbers = formulaWithNumbers(entry.formula, itemNames(entry, item.thresholds, values));
  const thresholds = Object.entries(item.thresholds).filter(([name]) => entry.formula.includes(name));
  return (
    <details className={classes.how}>
      <summary>{t('drills:score.how')}</summary>
      <code>{entry.formula}</code>
      <code>
        {numbers}
        {item.fraction !== null && ` = ${decimal(item.fraction, 4)}`}
      </code>
      {item.fraction !== null && item.points !== null && (
        <p>
          {t('score:times', {
            fraction: decimal(item.fraction, 4),
            weight: item.weight,
            points: decimal(item.points, 2),
          })}
        </p>
      )}
      {thresholds.length > 0 && (
        <p>
          {t('score:thresholds')} {thresholds.map(([name, value]) => `${name} = ${value}`).join(', ')}{' '}
          <a href={routeHash('drills', { tab: 'score', view: 'thresholds', profile: record.profile })}>
            {t('score:toThresholds')}
          </a>
        </p>
      )}
      <p>{entry.sources.map((key) => t(`rubric:source.${key as 'GUIDE'}`)).join(t('drills:listComma'))}</p>
    </details>
  );
}
