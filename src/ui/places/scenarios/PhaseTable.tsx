/** What ends each phase, how long it takes by default, and where the default comes from. */
import { useTranslation } from 'react-i18next';
import { FIRE_DRILL_PHASES, PHASE_DURATION_DEFAULTS } from '../../../scenarios/index.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { decimal, duration } from '../../parts/format.js';
import { TableFrame } from '../../parts/TableFrame.js';
import { Tag } from '../../parts/Tag.js';
import { DEFAULT_OF_PHASE } from './phaseTimes.js';

export function PhaseTable() {
  const { t } = useTranslation('scenarios');
  return (
    <TableFrame label={t('table.label')} isWide>
      <thead>
        <tr>
          <th>{t('table.phase')}</th>
          <th>{t('table.what')}</th>
          <th>{t('table.ends')}</th>
          <th data-number>{t('table.time')}</th>
          <th>{t('table.source')}</th>
        </tr>
      </thead>
      <tbody>
        {FIRE_DRILL_PHASES.map((phase) => {
          const key = DEFAULT_OF_PHASE[phase];
          return (
            <tr key={phase}>
              <th scope="row">{t(`phase.${phase}.name`)}</th>
              <td>{t(`phase.${phase}.what`)}</td>
              <td>{t(`phase.${phase}.ends`)}</td>
              <td data-number>
                {key === undefined ? (
                  <Tag tone="hatch">{t('runDecides')}</Tag>
                ) : (
                  duration(PHASE_DURATION_DEFAULTS[key].valueS, currentLanguage())
                )}
                {phase === 'rollCall' &&
                  t('plusPerPerson', { time: decimal(PHASE_DURATION_DEFAULTS.rollCallPerPersonS.valueS, 1) })}
              </td>
              <td>
                {key === undefined ? (
                  '—'
                ) : (
                  <>
                    {t(`source.${key}`)}{' '}
                    {PHASE_DURATION_DEFAULTS[key].confidence !== 'high' && <Tag tone="hatch">{t('assumed')}</Tag>}
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
