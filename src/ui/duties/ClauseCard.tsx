/** A duty in a popover: its clause with the source, what it means for this school, and what can be done about it. */
import { IconFileText, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty, PlannedDrill } from '../../drills/index.js';
import { KindTag } from '../parts/KindTag.js';
import { Tag } from '../parts/Tag.js';
import classes from './ClauseCard.module.css';
import { ClauseQuote } from './ClauseQuote.js';
import { DutyFacts } from './DutyFacts.js';
import { dutyKind } from './dutyKind.js';

interface ClauseCardProps {
  readonly duty: Duty;
  /** The drill that meets it, proposed or fixed. */
  readonly drill: PlannedDrill | null;
  readonly onClose: () => void;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

export function ClauseCard({ duty, drill, onClose, children }: ClauseCardProps) {
  const { t } = useTranslation(['drills', 'common']);
  const { clause } = duty;
  return (
    <>
      <div className={classes.head}>
        <KindTag kind={dutyKind(duty)} />
        <Tag tone="outline">{duty.rule}</Tag>
        <button type="button" className={classes.close} aria-label={t('common:close')} onClick={onClose}>
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
      {children !== undefined && <div className={classes.acts}>{children}</div>}
    </>
  );
}
