/** Where a duty stands, with icon and word; a hatch where it is not firm. */
import {
  IconAlertTriangle,
  IconCalendarEvent,
  IconCircleCheck,
  IconCircleOff,
  IconClock,
  IconHourglass,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DutyStatus } from '../../drills/index.js';
import { Tag, type TagTone } from '../parts/Tag.js';

const MARKS = {
  done: { tone: 'ok', Icon: IconCircleCheck },
  planned: { tone: 'accent', Icon: IconCalendarEvent },
  due: { tone: 'warn', Icon: IconClock },
  overdue: { tone: 'danger', Icon: IconAlertTriangle },
  waived: { tone: 'outline', Icon: IconCircleOff },
  awaitingDates: { tone: 'hatch', Icon: IconHourglass },
  standing: { tone: 'outline', Icon: undefined },
  notRequired: { tone: 'outline', Icon: undefined },
} as const satisfies Record<DutyStatus, { tone: TagTone; Icon: unknown }>;

export function DutyBadge({ status }: { status: DutyStatus }) {
  const { t } = useTranslation('drills');
  const { tone, Icon } = MARKS[status];
  return (
    <Tag tone={tone} {...(Icon === undefined ? {} : { Icon })}>
      {t(`status.${status}`)}
    </Tag>
  );
}
