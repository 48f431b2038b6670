/** Where a duty or a line of the ledger stands: one icon and colour for each state, wherever it is told. */
import {
  IconAlertTriangle,
  IconCalendarEvent,
  IconCircleCheck,
  IconCircleOff,
  IconClock,
  IconHourglass,
} from '@tabler/icons-react';
import type { DutyStatus } from '../../drills/index.js';
import { Tag, type TagTone } from '../parts/Tag.js';

export type StandingState = DutyStatus | 'awaitingHolidays';

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
} as const satisfies Record<StandingState, { tone: TagTone; Icon: unknown }>;

export function StatusTag({ state, children }: { state: StandingState; children: string }) {
  const { tone, Icon } = MARKS[state];
  return (
    <Tag tone={tone} {...(Icon === undefined ? {} : { Icon })}>
      {children}
    </Tag>
  );
}
