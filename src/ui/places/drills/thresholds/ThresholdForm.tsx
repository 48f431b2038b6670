/** Other thresholds for one item, within what can be scored and with the reason. */
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isWithin, type OwnThreshold, type ThresholdSet, thresholdInterval } from '../../../../drills/index.js';
import { today } from '../../../i18n/format.js';
import { typedNumber } from '../../../parts/typedNumber.js';
import { setOwnThreshold } from './ownThresholdActs.js';
import classes from './ThresholdsPage.module.css';
import { useThresholdWords } from './useThresholdWords.js';

interface ThresholdFormProps {
  readonly set: ThresholdSet;
  /** Of the item. */
  readonly name: string;
  readonly onClose: () => void;
}

export function ThresholdForm({ set: { item, scenario, proposed, own }, name, onClose }: ThresholdFormProps) {
  const { t } = useTranslation('thresholds');
  const words = useThresholdWords();
  const id = useId();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(Object.entries({ ...proposed, ...own?.values }).map(([each, value]) => [each, String(value)])),
  );
  const [reason, setReason] = useState(own?.reason ?? '');
  const [by, setBy] = useState(own?.by ?? '');
  const values = Object.fromEntries(Object.entries(texts).map(([each, text]) => [each, typedNumber(text)]));
  // what cannot be read yet does not make the other side of its pair wrong
  const inForce = Object.fromEntries(Object.keys(proposed).map((each) => [each, values[each] ?? proposed[each] ?? 0]));
  const faultOf = (each: string): string | null => {
    const value = values[each] ?? null;
    if (value === null) return t('form.notNumber');
    const interval = thresholdInterval(each, inForce, proposed);
    return isWithin(value, interval) ? null : t('form.outside', { interval: words.interval(interval) });
  };
  const isComplete = reason.trim() !== '' && Object.keys(proposed).every((each) => faultOf(each) === null);
  const save = () => {
    const entry: OwnThreshold = {
      item: item.id,
      ...(scenario === null ? {} : { scenario }),
      values: inForce,
      reason: reason.trim(),
      on: today(),
      ...(by.trim() === '' ? {} : { by: by.trim() }),
    };
    setOwnThreshold(entry, t('saved', { item: name }));
    onClose();
  };
  return (
    <form
      className={classes.form}
      aria-label={t('form.title', { item: name })}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) save();
      }}
    >
      {Object.keys(proposed).map((each, i) => {
        const fault = faultOf(each);
        return (
          <label key={each} htmlFor={`${id}-${each}`}>
            <span>{words.label(each)}</span>
            <input
              id={`${id}-${each}`}
              inputMode="decimal"
              autoComplete="off"
              // biome-ignore lint/a11y/noAutofocus: the form was opened by the button just pressed
              autoFocus={i === 0}
              aria-invalid={fault !== null || undefined}
              aria-describedby={fault === null ? undefined : `${id}-${each}-fault`}
              value={texts[each] ?? ''}
              onChange={(event) => setTexts({ ...texts, [each]: event.currentTarget.value })}
            />
            {fault !== null && (
              <small id={`${id}-${each}-fault`} className={classes.fault}>
                {fault}
              </small>
            )}
          </label>
        );
      })}
      <label htmlFor={`${id}-reason`} className={classes.wide}>
        <span>{t('form.reason')}</span>
        <input
          id={`${id}-reason`}
          autoComplete="off"
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <label htmlFor={`${id}-by`}>
        <span>{t('form.by')}</span>
        <input
          id={`${id}-by`}
          autoComplete="off"
          maxLength={200}
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
      </label>
      <div className={classes.acts}>
        <Button type="submit" size="xs" variant="filled" disabled={!isComplete}>
          {t('form.save')}
        </Button>
        <Button size="xs" variant="subtle" onClick={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
}
