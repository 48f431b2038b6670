/** How many taps came to what; the numbers add up to all of them. */
import { useTranslation } from 'react-i18next';
import { type SettledDay, TAP_FATES } from '../../drills/index.js';

export function TapFates({ settled: { taps } }: { settled: SettledDay }) {
  const { t } = useTranslation('day');
  const counts = TAP_FATES.map((fate) => ({ fate, count: taps.filter((each) => each.fate === fate).length }));
  return (
    <ul>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ fate, count }) => (
          <li key={fate} data-fate={fate}>
            {t(`fate.${fate}`)} <b>{count}</b>
          </li>
        ))}
    </ul>
  );
}
