/** The rule's id as a button: the clause behind it, its source, and how sure we are. */
import { Popover } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty, PlannedDrill } from '../../drills/index.js';
import classes from './ClauseButton.module.css';
import { ClauseCard } from './ClauseCard.js';
import card from './ClauseCard.module.css';

export function ClauseButton({ duty, drill }: { duty: Duty; drill: PlannedDrill | null }) {
  const { t } = useTranslation(['drills', 'common']);
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={384}
      withArrow
      trapFocus
      returnFocus
      position="right"
      middlewares={{ flip: { fallbackPlacements: ['bottom-start', 'top-start'] }, shift: { padding: 12 } }}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.open}
          aria-expanded={isOpen}
          aria-label={t('drills:clause.open', { rule: duty.rule })}
          onClick={() => setOpen(!isOpen)}
        >
          <IconFileText size={14} stroke={1.75} aria-hidden="true" />
          {duty.rule}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={card.box} aria-label={t('drills:clause.open', { rule: duty.rule })}>
        <ClauseCard duty={duty} drill={drill} onClose={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
