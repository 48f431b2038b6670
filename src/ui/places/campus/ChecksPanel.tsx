/** What is wrong with the plan, with repairs, and how it stands to the building codes; a click goes to the place. */
import { useTranslation } from 'react-i18next';
import { type CampusPlan, PLAN_CHECKS } from '../../../floorplans/index.js';
import type { Place, Problem } from '../../../model/index.js';
import type { PlanFindings } from '../../worker/checkClient.js';
import { CheckItem } from './CheckItem.js';
import classes from './ChecksPanel.module.css';
import { CodeChecks } from './CodeChecks.js';
import { LISTED, problemsInOrder, SEVERITY_ORDER } from './problemsInOrder.js';

interface ChecksPanelProps {
  readonly plan: CampusPlan;
  readonly findings: PlanFindings | null;
  readonly goTo: (place: Place) => void;
}

/** Every check by name, and how often it has something to say. */
function AllChecks({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation('checks');
  return (
    <details className={classes.folded}>
      <summary>{t('all', { count: PLAN_CHECKS.length })}</summary>
      <ul className={classes.table}>
        {PLAN_CHECKS.map(({ id, codes }) => {
          const count = problems.filter(({ code }) => codes.includes(code)).length;
          return (
            <li key={id}>
              <span>{t(`rule.${id}` as never)}</span>
              <span data-open={count > 0 || undefined}>{count === 0 ? t('passed') : count}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

export function ChecksPanel({ plan, findings, goTo }: ChecksPanelProps) {
  const { t } = useTranslation(['checks', 'campus']);
  if (findings === null) return <p className={classes.working}>{t('campus:checks.working')}</p>;
  const inOrder = problemsInOrder(plan, findings);
  const countOf = (severity: Problem['severity']) =>
    inOrder.filter(({ problem }) => problem.severity === severity).length;
  const errors = countOf('error');
  return (
    <>
      <section className={classes.section}>
        <div className={classes.head}>
          <h2>{t('campus:checks.title')}</h2>
          <p className={classes.counts}>
            {SEVERITY_ORDER.map((severity) => (
              <span key={severity} data-severity={severity}>
                {t(`severity.${severity}`)} {countOf(severity)}
              </span>
            ))}
          </p>
        </div>
        <p className={classes.sentence}>
          {errors > 0
            ? t('campus:checks.errors', { count: errors })
            : inOrder.length > 0
              ? t('campus:checks.warnings', { count: inOrder.length })
              : t('campus:checks.none')}
        </p>
        <ol className={classes.list}>
          {inOrder.slice(0, LISTED).map((each, index) => (
            <CheckItem
              // biome-ignore lint/suspicious/noArrayIndexKey: problems have no id, and are numbered by their place
              key={index}
              numbered={each}
              number={index + 1}
              goTo={goTo}
            />
          ))}
        </ol>
        {inOrder.length > LISTED && <p className={classes.quiet}>{t('more', { count: inOrder.length - LISTED })}</p>}
        <AllChecks problems={findings.problems} />
      </section>
      <CodeChecks plan={plan} checks={findings.codeChecks} goTo={goTo} />
    </>
  );
}
