/** What a threshold is called, and numbers of it with their unit. */
import { useTranslation } from 'react-i18next';
import type { ThresholdInterval, ThresholdUnit } from '../../../../drills/index.js';

export function useThresholdWords() {
  const { t } = useTranslation('thresholds');
  return {
    label: (name: string) => t(`name.${name as 'full'}`),
    amount: (value: number, unit: ThresholdUnit) => t(`amount.${UNIT_KEYS[unit]}`, { value }),
    interval: ({ least, isAbove, most, isBelow }: ThresholdInterval) =>
      [
        t(isAbove ? 'interval.above' : 'interval.least', { value: least }),
        ...(most === null ? [] : [t(isBelow ? 'interval.below' : 'interval.most', { value: most })]),
      ].join(t('interval.and')),
  };
}

/** A unit as a key of the words, where signs have a meaning of their own. */
export const UNIT_KEYS = {
  s: 'seconds',
  h: 'hours',
  'people/m2': 'density',
  'per 100': 'perHundred',
  '0..1': 'share',
  ratio: 'ratio',
} as const satisfies Record<ThresholdUnit, string>;
