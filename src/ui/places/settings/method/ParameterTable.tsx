/** The calibrated set of the walking model. */
import { useTranslation } from 'react-i18next';
import { TableFrame } from '../../../parts/TableFrame.js';
import { shownNumber } from './figureText.js';
import { PARAMETER_ROWS } from './parameterRows.js';
import { StatusTag } from './StatusTag.js';

export function ParameterTable() {
  const { t } = useTranslation('method');
  return (
    <TableFrame label={t('model.parameters.title')}>
      <thead>
        <tr>
          <th scope="col">{t('model.column.parameter')}</th>
          <th scope="col" data-number>
            {t('model.column.value')}
          </th>
          <th scope="col">{t('model.column.source')}</th>
          <th scope="col">{t('model.column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {PARAMETER_ROWS.map(({ id, value, unit, source, status }) => (
          <tr key={id}>
            <th scope="row">{t(`model.parameter.${id}`)}</th>
            <td data-number>{t(`model.unit.${unit}`, { value: shownNumber(value) })}</td>
            <td>{source ?? t('model.here')}</td>
            <td>
              <StatusTag status={status} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
