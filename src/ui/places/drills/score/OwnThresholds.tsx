/** What an item was judged by in place of the rubric's thresholds, with the reason: in sight, not folded away. */
import { useTranslation } from 'react-i18next';
import { type RubricItem, type ScoreItem, thresholdUnit } from '../../../../drills/index.js';
import { Tag } from '../../../parts/Tag.js';
import { useThresholdWords } from '../thresholds/useThresholdWords.js';
import classes from './ItemDetail.module.css';

export function OwnThresholds({ entry, item }: { entry: RubricItem; item: ScoreItem }) {
  const { t } = useTranslation('score');
  const words = useThresholdWords();
  if (item.changedThresholds.length === 0) return null;
  const reason = item.changedThresholds[0]?.reason ?? null;
  return (
    <div className={classes.note}>
      <Tag tone="accent">{t('ownThresholds.tag')}</Tag>
      {item.changedThresholds.map(({ name, value, proposed }) => (
        <p key={name}>
          {t('ownThresholds.line', {
            name: words.label(name),
            value: words.amount(value, thresholdUnit(entry, name)),
            proposed: words.amount(proposed, thresholdUnit(entry, name)),
          })}
        </p>
      ))}
      <p>{reason === null ? t('ownThresholds.noReason') : t('override.because', { reason })}</p>
    </div>
  );
}
