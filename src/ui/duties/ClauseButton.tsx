/** The rule's id as a button: the clause behind it, its source, and how sure we are. */
import { IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty, PlannedDrill } from '../../drills/index.js';
import { CardPopover } from './CardPopover.js';
import classes from './ClauseButton.module.css';
import { ClauseCard } from './ClauseCard.js';

export function ClauseButton({ duty, drill }: { duty: Duty; drill: PlannedDrill | null }) {
  const { t } = useTranslation(['drills', 'common']);
  const [isOpen, setOpen] = useState(false);
  const label = t('drills:clause.open', { rule: duty.rule });
  return (
    <CardPopover
      isOpen={isOpen}
      onChange={setOpen}
      label={label}
      otherwise={['bottom-start', 'top-start']}
      target={
        <button
          type="button"
          className={classes.open}
          aria-expanded={isOpen}
          aria-label={label}
          onClick={() => setOpen(!isOpen)}
        >
          <IconFileText size={14} stroke={1.75} aria-hidden="true" />
          {duty.rule}
        </button>
      }
    >
      <ClauseCard duty={duty} drill={drill} onClose={() => setOpen(false)} />
    </CardPopover>
  );
}
