/** The thresholds of one item in the table: number, unit, where it comes from, and the way to change it or back. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ThresholdSet, thresholdUnit } from '../../../../drills/index.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Tag } from '../../../parts/Tag.js';
import { dropOwnThreshold } from './ownThresholdActs.js';
import { ThresholdForm } from './ThresholdForm.js';
import classes from './ThresholdsPage.module.css';
import { useThresholdWords } from './useThresholdWords.js';

export function ThresholdItem({ set }: { set: ThresholdSet }) {
  const { t } = useTranslation(['thresholds', 'rubric']);
  const words = useThresholdWords();
  const [isOpen, setOpen] = useState(false);
  const { item, weight, scenario, isOneOfTwo, proposed, own } = set;
  const which = isOneOfTwo ? t(scenario === null ? 'thresholds:otherHazards' : 'thresholds:earthquake') : '';
  const name = `${item.id} ${t(`rubric:item.${item.id as 'M1'}`)}${which}`;
  return (
    <>
      <tr className={classes.row}>
        <th scope="row" className={classes.name}>
          {name}
          <span className={classes.weight}>{t('thresholds:weight', { weight })}</span>
        </th>
        <td>
          {Object.entries(proposed).map(([each, rubrics]) => {
            const value = own?.values[each] ?? rubrics;
            const unit = thresholdUnit(item, each);
            return (
              <p key={each} className={classes.line}>
                <span>{words.label(each)}</span> <b>{words.amount(value, unit)}</b>
                {value !== rubrics && (
                  <span className={classes.was}>
                    {t('thresholds:rubrics', { amount: words.amount(rubrics, unit) })}
                  </span>
                )}
              </p>
            );
          })}
        </td>
        <td className={classes.source}>
          {own !== null && (
            <p>
              <Tag tone="accent">{t('thresholds:own')}</Tag> {own.reason}{' '}
              <span className={classes.set}>
                {[own.by, day(own.on, currentLanguage(), true)].filter(Boolean).join(' ')}
              </span>
            </p>
          )}
          {item.sources.map((key) =>
            key === 'PRODUCT' ? (
              <p key={key}>
                <Tag tone="hatch">{t('rubric:source.PRODUCT')}</Tag>
              </p>
            ) : (
              <p key={key}>{t(`rubric:source.${key as 'GUIDE'}`)}</p>
            ),
          )}
        </td>
        <td className={classes.change}>
          <Button
            size="xs"
            aria-expanded={isOpen}
            aria-label={t('thresholds:changeThis', { item: name })}
            onClick={() => setOpen(!isOpen)}
          >
            {t('thresholds:change')}
          </Button>
          {own !== null && (
            <Button
              size="xs"
              variant="subtle"
              aria-label={t('thresholds:backThis', { item: name })}
              onClick={() => dropOwnThreshold(own, t('thresholds:droppedUndo', { item: name }))}
            >
              {t('thresholds:back')}
            </Button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr className={classes.row}>
          <td colSpan={4} className={classes.wide}>
            <ThresholdForm set={set} name={name} onClose={() => setOpen(false)} />
          </td>
        </tr>
      )}
    </>
  );
}
