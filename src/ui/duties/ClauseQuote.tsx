/** The quoted sentence with its binding words marked, and the whole paragraph on demand. */
import { useTranslation } from 'react-i18next';
import type { DutyClause } from '../../drills/index.js';
import classes from './ClauseQuote.module.css';
import { clauseParts } from './clauseParts.js';

export function ClauseQuote({ clause }: { clause: DutyClause }) {
  const { t } = useTranslation('drills');
  if (clause.quote === null) return <p className={classes.none}>{t('clause.noQuote')}</p>;
  const { before, marked, after } = clauseParts(clause.quote, clause.fullText);
  return (
    <>
      <blockquote className={classes.quote} lang={/[\u4e00-\u9fff]/.test(clause.quote) ? 'zh' : undefined}>
        {before}
        <mark>{marked}</mark>
        {after}
      </blockquote>
      {clause.fullText !== null && (
        <details className={classes.full}>
          <summary>{t('clause.full')}</summary>
          <p lang="zh">{clause.fullText}</p>
        </details>
      )}
    </>
  );
}
