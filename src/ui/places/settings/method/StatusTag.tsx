/** How firm a value is; what rests on judgement or memory is hatched. */
import { useTranslation } from 'react-i18next';
import type { SourceStatus } from '../../../../sim/index.js';
import { Tag } from '../../../parts/Tag.js';
import type { ParameterRow } from './parameterRows.js';

export function StatusTag({ status }: { status: SourceStatus | ParameterRow['status'] }) {
  const { t } = useTranslation('method');
  return (
    <Tag tone={status === 'judgement' || status === 'memory' ? 'hatch' : 'outline'}>{t(`model.status.${status}`)}</Tag>
  );
}
