/** Where a line of the ledger stands, with icon and word; a hatch where its dates are not firm. */
import {
  IconAlertTriangle,
  IconCalendarEvent,
  IconCircleCheck,
  IconCircleOff,
  IconClock,
  IconHourglass,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Tag, type TagTone } from '../../../parts/Tag.js';
import type { LedgerState } from './ledgerRows.js';

const MARKS = {
  done: { tone: 'ok', Icon: IconCircleCheck },
  planned: { tone: 'accent', Icon: IconCalendarEvent },
  due: { tone: 'warn', Icon: IconClock },
  overdue: { tone: 'danger', Icon: IconAlertTriangle },
  waived: { tone: 'outline', Icon: IconCircleOff },
  awaitingHolidays: { tone: 'hatch', Icon: IconHourglass },
  awaitingDates: { tone: 'hatch', Icon: IconHourglass },
  standing: { tone: 'outline', Icon: undefined },
  notRequired: { tone: 'outline', Icon: undefined },
} as const satisfies Record<LedgerState, { tone: TagTone; Icon: unknown }>;

export function StateBadge({ state }: { state: LedgerState }) {
  const { t } = useTranslation('ledger');
  const { tone, Icon } = MARKS[state];
  return (
    <Tag tone={tone} {...(Icon === undefined ? {} : { Icon })}>
      {t(`state.${state}`)}
    </Tag>
  );
}
