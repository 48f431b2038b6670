/** Problems in the reader's language, the gravest first. */
import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem, Severity } from '../../model/index.js';
import { problemText } from '../i18n/problemText.js';
import classes from './ProblemList.module.css';

const ICONS = { error: IconAlertOctagon, warning: IconAlertTriangle, info: IconInfoCircle };
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** How many problems are listed before the rest is counted. */
const LISTED = 60;

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation();
  const listed = ORDER.flatMap((severity) => problems.filter((each) => each.severity === severity)).slice(0, LISTED);
  if (listed.length === 0) return null;
  return (
    <section
      className={classes.frame}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard
      tabIndex={0}
      aria-label={t('files.problems', { count: problems.length })}
    >
      <ul>
        {listed.map((problem, index) => {
          const Icon = ICONS[problem.severity];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: problems have no id, and the list never changes in place
            <li key={index} className={classes.row} data-severity={problem.severity}>
              <Icon size={16} stroke={1.75} aria-hidden="true" />
              <span>
                <b>{t(`files.severity.${problem.severity}`)}</b> {problemText(problem, t)}
              </span>
            </li>
          );
        })}
        {problems.length > listed.length && (
          <li className={classes.rest}>{t('files.moreProblems', { count: problems.length - listed.length })}</li>
        )}
      </ul>
    </section>
  );
}
