/** A run that did not start, or broke: what is in the way, in the school's own words, and the ways on. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProjectStore } from '../../app/projectStore.js';
import { goTo } from '../../app/router.js';
import { Callout } from '../../parts/Callout.js';
import { ProblemList } from '../../parts/ProblemList.js';
import { useRunStore } from '../../run/runStore.js';
import { FIRST_SEED } from './runOrder.js';
import { runProject } from './runProject.js';
import classes from './SimulatePlace.module.css';

/** People to try with where rooms give none. */
const TRIAL_PEOPLE = 300;

export function RunRefused() {
  const { t } = useTranslation('simulate');
  const status = useRunStore((state) => state.status);
  const problems = useRunStore((state) => state.problems);
  const failure = useRunStore((state) => state.failure);
  const hasSchool = useProjectStore((store) => store.project?.school != null);
  if (status === 'failed') {
    return (
      <div className={classes.refused}>
        <Callout tone="danger" title={t('failed.title')} text={t('failed.text')}>
          <Button variant="filled" onClick={() => void runProject(FIRST_SEED, null)}>
            {t('run.again')}
          </Button>
        </Callout>
        <details className={classes.details}>
          <summary>{t('failed.details')}</summary>
          <pre>{failure}</pre>
        </details>
      </div>
    );
  }
  return (
    <div className={classes.refused}>
      <Callout tone="danger" title={t('refused.title')} text={t('refused.text')}>
        <Button variant="filled" onClick={() => goTo('campus')}>
          {t('refused.toPlan')}
        </Button>
        {!hasSchool && (
          <Button onClick={() => void runProject(FIRST_SEED, TRIAL_PEOPLE)}>
            {t('refused.withPeople', { people: TRIAL_PEOPLE })}
          </Button>
        )}
      </Callout>
      <ProblemList problems={problems.filter((each) => each.severity === 'error')} />
    </div>
  );
}
