/** How grave a finding is, in a word; major ones stand out. */
import { useTranslation } from 'react-i18next';
import type { FindingSeverity } from '../../../../drills/index.js';
import { Tag, type TagTone } from '../../../parts/Tag.js';

const TONES: Readonly<Record<FindingSeverity, TagTone>> = { general: 'outline', larger: 'warn', major: 'danger' };

export function SeverityTag({ severity }: { severity: FindingSeverity }) {
  const { t } = useTranslation('findings');
  return <Tag tone={TONES[severity]}>{t(`severity.${severity}`)}</Tag>;
}
