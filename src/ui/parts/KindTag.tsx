import { useTranslation } from 'react-i18next';
import type { DrillKind } from '../../drills/index.js';
import { KIND_MARKS } from './drillKind.js';
import { Tag } from './Tag.js';

/** The kind of a drill or scenario, with hue, icon and word. */
export function KindTag({ kind }: { kind: DrillKind }) {
  const { t } = useTranslation();
  const { tone, Icon } = KIND_MARKS[kind];
  return (
    <Tag tone={tone} Icon={Icon}>
      {t(`kind.${kind}`)}
    </Tag>
  );
}
