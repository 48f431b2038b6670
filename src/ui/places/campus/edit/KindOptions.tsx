/** What a room can be used as, to be chosen from. */
import { useTranslation } from 'react-i18next';
import { SPACE_KINDS } from '../../../../floorplans/index.js';

export function KindOptions() {
  const { t } = useTranslation(['editor', 'plan']);
  return SPACE_KINDS.map((kind) => (
    <option key={kind} value={kind}>
      {t(`plan:kind.${kind}` as 'plan:kind.hall') || t('editor:otherKind')}
    </option>
  ));
}
