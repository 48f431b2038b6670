/** The rule's id as a button: the clause behind it, its source, and how sure we are. */
import { Popover } from '@mantine/core';
import { IconFileText, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty, PlannedDrill } from '../../drills/index.js';
import { KindTag } from '../parts/KindTag.js';
import { Tag } from '../parts/Tag.js';
import classes from './ClauseButton.module.css';
import { ClauseQuote } from './ClauseQuote.js';
import { DutyFacts } from './DutyFacts.js';
import { dutyKind } from './dutyKind.js';

export function ClauseButton({ duty, drill }: { duty: Duty; drill: PlannedDrill | null }) {
  const { t } = useTranslation(['drills', 'common']);
  const [isOpen, setOpen] = useState(false);
  const { clause } = duty;
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
      <Popover.Dropdown className={classes.box} aria-label={t('drills:clause.open', { rule: duty.rule })}>
        <div className={classes.head}>
          <KindTag kind={dutyKind(duty)} />
          <Tag tone="outline">{duty.rule}</Tag>
          <button type="button" className={classes.close} aria-label={t('common:close')} onClick={() => setOpen(false)}>
            <IconX size={16} stroke={1.75} aria-hidden="true" />
          </button>
        </div>
        <ClauseQuote clause={clause} />
        <p className={classes.source} lang="zh">
          <IconFileText size={14} stroke={1.75} aria-hidden="true" />
          <span>
            {clause.sourceTitle} {clause.docNo ?? ''} <span>{clause.article}</span> <span>{clause.date ?? ''}</span>
          </span>
        </p>
        <DutyFacts duty={duty} drill={drill} />
        {clause.url !== null && <p className={classes.address}>{clause.url}</p>}
      </Popover.Dropdown>
    </Popover>
  );
}
