/** Says that a value was not in the file and nobody has set it. */
import { useTranslation } from 'react-i18next';
import type { Space } from '../../../../../floorplans/index.js';
import { Tag } from '../../../../parts/Tag.js';

export function OriginMark({ origin, name }: { origin: Space['origin']; name: string }) {
  const { t } = useTranslation('editor');
  const mark = origin?.[name];
  return mark === undefined ? null : <Tag tone="hatch">{t(`origin.${mark}`)}</Tag>;
}
