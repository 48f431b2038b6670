import { useTranslation } from 'react-i18next';
import type { RulePack } from '../../../../drills/index.js';

/** A pack by its name in the reader's language; an added one by its own title. */
export function usePackName(): (pack: Pick<RulePack, 'id' | 'title'>) => string {
  const { t } = useTranslation('drills');
  return ({ id, title }) => t(`pack.${id}` as 'pack.cn-national', { defaultValue: title });
}
