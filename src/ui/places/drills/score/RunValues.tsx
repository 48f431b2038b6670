/** What runs tell of an item although they cannot forecast it as a whole: the middle of each value they know. */
import { useTranslation } from 'react-i18next';
import { RUN_VALUE_NAMES, type RubricItem, type RunForecast, rubric } from '../../../../drills/index.js';
import { medianOf } from '../../../../model/index.js';
import { decimal } from '../../../i18n/format.js';
import classes from './ItemDetail.module.css';

export function RunValues({ entry, runs }: { entry: RubricItem; runs: readonly RunForecast[] }) {
  const { t } = useTranslation(['rubric', 'score']);
  const known = entry.data.flatMap((name) => {
    const isTold = RUN_VALUE_NAMES.some((each) => each === name);
    const middle = isTold ? medianOf(runs.flatMap(({ values }) => values[name] ?? [])) : null;
    return middle === null ? [] : [{ name, middle, unit: rubric.data_definitions[name]?.unit ?? 'count' }];
  });
  if (known.length === 0) return null;
  return (
    <ul className={classes.note}>
      {known.map(({ name, middle, unit }) => (
        <li key={name}>
          {t('score:runValue', {
            value: t(`rubric:value.${name as 'classes'}.label`),
            middle: decimal(middle, unit === 's' ? 0 : 1),
            unit: t(`rubric:unit.${unit as 's'}`),
          }).trim()}
        </li>
      ))}
    </ul>
  );
}
