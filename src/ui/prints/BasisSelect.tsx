/** Whose routes the wall prints follow; the choice is in the address, so that all of them follow the same. */
import { useTranslation } from 'react-i18next';
import { bothOf } from '../../drills/index.js';
import { replaceParams } from '../app/router.js';
import { currentLanguage } from '../i18n/i18n.js';
import { NO_BASIS } from './basisChoices.js';
import { PrintChoice } from './PrintChoice.js';
import type { PrintBasis } from './usePrintBasis.js';

export function BasisSelect({ basis: { choices, chosen } }: { basis: PrintBasis }) {
  const { t } = useTranslation('reports');
  const language = currentLanguage();
  if (choices.length === 0) return null;
  return (
    <PrintChoice
      label={t('routeSheets.basis')}
      value={chosen?.id ?? NO_BASIS}
      onChange={(value) => replaceParams({ scenario: value })}
      options={[
        ...choices.map(({ id, scenario }) => ({
          value: id,
          label: bothOf(scenario)[language] || t('routeSheets.lastRun'),
        })),
        { value: NO_BASIS, label: t('routeSheets.shortest') },
      ]}
    />
  );
}
