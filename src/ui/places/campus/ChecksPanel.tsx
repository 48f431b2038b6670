/** What is wrong with the plan and how it stands to the building codes; a click goes to the place. */
import { useTranslation } from 'react-i18next';
import type { CampusPlan, CodeCheck } from '../../../floorplans/index.js';
import type { Place, Problem } from '../../../model/index.js';
import { problemText } from '../../i18n/problemText.js';
import { decimal } from '../../parts/format.js';
import { Tag, type TagTone } from '../../parts/Tag.js';
import type { PlanFindings } from '../../worker/checkClient.js';
import classes from './CampusPlace.module.css';
import { placeOfPath } from './placeOfPath.js';

const STATUS_TONES: Record<CodeCheck['status'], TagTone> = {
  fail: 'danger',
  advice: 'warn',
  unknown: 'hatch',
  pass: 'ok',
  notApplicable: 'wait',
};
/** What wants a look, gravest first. */
const OPEN_STATUSES: readonly CodeCheck['status'][] = ['fail', 'advice', 'unknown'];
const SEVERITY_TONES: Record<Problem['severity'], TagTone> = { error: 'danger', warning: 'warn', info: 'outline' };
const SEVERITY_ORDER: readonly Problem['severity'][] = ['error', 'warning', 'info'];

/** How many of each kind are listed; the rest is counted. */
const LISTED = 40;

function limitText(limit: CodeCheck['limit']): string {
  if (limit === null) return '—';
  return typeof limit === 'number' ? decimal(limit, limit % 1 === 0 ? 0 : 2) : limit.join('–');
}

interface CodeListProps {
  readonly plan: CampusPlan;
  readonly checks: readonly CodeCheck[];
  readonly goTo: (place: Place) => void;
}

function CodeList({ plan, checks, goTo }: CodeListProps) {
  const { t } = useTranslation('campus');
  return (
    <ul className={classes.list}>
      {checks.slice(0, LISTED).map((check, index) => {
        const place = placeOfPath(plan, check.path);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: one rule may fail in several places, and the list never changes in place
          <li key={index}>
            <Tag tone={STATUS_TONES[check.status]}>{t(`codes.status.${check.status}`)}</Tag>
            <p>
              {t(`codes.rule.${check.id}` as never, { defaultValue: check.id })}
              <small>
                {t(check.measured === null ? 'codes.clause' : 'codes.figures', {
                  clause: check.clause,
                  measured: check.measured === null ? '' : decimal(check.measured, 2),
                  limit: limitText(check.limit),
                })}
              </small>
            </p>
            {place !== null && (
              <button type="button" className={classes.link} onClick={() => goTo(place)}>
                {t('checks.locate')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface ChecksPanelProps {
  readonly plan: CampusPlan;
  readonly findings: PlanFindings | null;
  readonly goTo: (place: Place) => void;
}

export function ChecksPanel({ plan, findings, goTo }: ChecksPanelProps) {
  const { t } = useTranslation('campus');
  if (findings === null) return <p className={classes.quiet}>{t('checks.working')}</p>;
  const problems = SEVERITY_ORDER.flatMap((severity) => findings.problems.filter((each) => each.severity === severity));
  const errors = problems.filter((each) => each.severity === 'error').length;
  const withStatus = (status: CodeCheck['status']) => findings.codeChecks.filter((each) => each.status === status);
  const met = withStatus('pass');
  const open = OPEN_STATUSES.flatMap(withStatus);
  const failed = withStatus('fail').length;
  return (
    <>
      <section className={classes.section}>
        <h2>{t('checks.title')}</h2>
        <p className={classes.sentence}>
          {errors > 0
            ? t('checks.errors', { count: errors })
            : problems.length > 0
              ? t('checks.warnings', { count: problems.length })
              : t('checks.none')}
        </p>
        <ul className={classes.list}>
          {problems.slice(0, LISTED).map((each, index) => {
            const place = each.place ?? placeOfPath(plan, each.path);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems have no id, and the list never changes in place
              <li key={index}>
                <Tag tone={SEVERITY_TONES[each.severity]}>{t(`severity.${each.severity}`)}</Tag>
                <p>{problemText(each, t as never)}</p>
                {place !== null && (
                  <button type="button" className={classes.link} onClick={() => goTo(place)}>
                    {t('checks.locate')}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
        {problems.length > LISTED && (
          <p className={classes.quiet}>{t('checks.more', { count: problems.length - LISTED })}</p>
        )}
      </section>
      <section className={classes.section}>
        <h2>{t('codes.title')}</h2>
        <p className={classes.sentence}>
          {failed > 0 ? t('codes.failed', { count: failed }) : t('codes.none', { count: met.length })}
        </p>
        <CodeList plan={plan} checks={open} goTo={goTo} />
        <details className={classes.folded}>
          <summary>{t('codes.met', { count: met.length })}</summary>
          <CodeList plan={plan} checks={met} goTo={goTo} />
        </details>
        <p className={classes.quiet}>{t('codes.note')}</p>
      </section>
    </>
  );
}
