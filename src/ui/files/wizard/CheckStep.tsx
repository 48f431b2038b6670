/** What came out before it is taken: everything that was found, gravest first, each with its place on the plan. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place, Problem } from '../../../model/index.js';
import { useProjectStore } from '../../app/projectStore.js';
import { whole } from '../../i18n/format.js';
import { problemText } from '../../i18n/problemText.js';
import { Callout } from '../../parts/Callout.js';
import { placeOfPath } from '../../plan/placeOfPath.js';
import { isSameCampus } from '../withNewPlan.js';
import classes from './CheckStep.module.css';
import { PlanPreview } from './PlanPreview.js';
import { ReadSummary } from './ReadSummary.js';
import { allProblems } from './readSummary.js';
import panes from './WizardPanes.module.css';
import { useWizardStore } from './wizardStore.js';

const SEVERITIES: readonly Problem['severity'][] = ['error', 'warning', 'info'];

/** How many of a group are listed; the rest is counted. */
const LISTED = 60;

interface FindingProps {
  readonly problem: Problem;
  readonly place: Place | null;
  readonly onGo: (place: Place) => void;
}

function Finding({ problem, place, onGo }: FindingProps) {
  const { t } = useTranslation(['imports', 'common']);
  const text = problemText(problem, t as never);
  return (
    <li data-severity={problem.severity}>
      <p>{text}</p>
      {place !== null && (
        <button type="button" aria-label={t('imports:check.goToOf', { text })} onClick={() => onGo({ ...place })}>
          {t('imports:check.goTo')}
        </button>
      )}
    </li>
  );
}

export function CheckStep() {
  const { t } = useTranslation(['imports', 'common']);
  const reading = useWizardStore((store) => store.reading);
  const checks = useWizardStore((store) => store.checks);
  const before = useProjectStore((store) => store.project);
  const [place, setPlace] = useState<Place | null>(null);
  const problems = useMemo(() => allProblems(reading?.problems ?? [], checks ?? []), [reading, checks]);
  const project = reading?.project ?? null;
  if (reading === null || project?.plan == null) return null;
  const { plan } = project;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return (
    <div className={panes.two}>
      <div className={panes.words}>
        {reading.counts !== null && (
          <p className={classes.counts}>
            {t('common:files.counts', { ...reading.counts })}{' '}
            <small>
              {t('common:files.countsMore', {
                openings: reading.counts.openings,
                assemblyPoints: reading.counts.assemblyPoints,
                area: whole(reading.counts.areaM2),
              })}
            </small>
          </p>
        )}
        {isSameCampus(before, project) && <p className={classes.counts}>{t('common:files.keepsRest')}</p>}
        {errors > 0 && (
          <Callout
            tone="warn"
            title={t('imports:check.errors', { count: errors })}
            text={t('imports:check.errorsText')}
          />
        )}
        {checks === null && <p role="status">{t('imports:check.checking')}</p>}
        {checks !== null && problems.length === 0 && <p>{t('imports:check.nothing')}</p>}
        {SEVERITIES.map((severity) => {
          const group = problems.filter((each) => each.severity === severity);
          if (group.length === 0) return null;
          return (
            <section key={severity} className={classes.group}>
              <h3>
                {t(`imports:check.group.${severity}`)} <small>{group.length}</small>
              </h3>
              <ul>
                {group.slice(0, LISTED).map((problem, index) => (
                  <Finding
                    // biome-ignore lint/suspicious/noArrayIndexKey: problems have no id, and the list never changes in place
                    key={index}
                    problem={problem}
                    place={problem.place ?? placeOfPath(plan, problem.path)}
                    onGo={setPlace}
                  />
                ))}
                {group.length > LISTED && <li>{t('imports:check.more', { count: group.length - LISTED })}</li>}
              </ul>
            </section>
          );
        })}
        <ReadSummary plan={plan} reading={reading} />
      </div>
      <div className={panes.picture}>
        <PlanPreview plan={plan} place={place} />
      </div>
    </div>
  );
}
