/** The school's status on one page: a sentence, the loop, what is next, the worst risk, the last drill. */
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isOverdueFinding } from '../../../drills/index.js';
import { useLastRun } from '../../app/lastRun.js';
import { useIsStale } from '../../app/planHash.js';
import { useProjectStore } from '../../app/projectStore.js';
import { goTo } from '../../app/router.js';
import { useDrillYear } from '../../duties/useDrillYear.js';
import { day, today, whole } from '../../i18n/format.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { FindingsCard } from './FindingsCard.js';
import classes from './HomePlace.module.css';
import { LastDrillCard } from './LastDrillCard.js';
import { LoopStrip } from './LoopStrip.js';
import { NextDutiesCard } from './NextDutiesCard.js';
import { NoProject } from './NoProject.js';
import { RiskCard } from './RiskCard.js';
import { RulesCard } from './RulesCard.js';
import { standing } from './standing.js';

export function HomePlace() {
  const { t } = useTranslation(['home', 'common']);
  const project = useProjectStore((store) => store.project);
  const year = useDrillYear();
  const run = useLastRun();
  const isStale = useIsStale(project?.plan ?? null, run?.planHash ?? null);
  if (project === null) return <NoProject />;
  const { school, plan } = project;
  const { key, count } = standing({
    hasSchool: school !== null,
    year,
    hasRun: run !== null,
    lateFindings: project.findings.filter((each) => isOverdueFinding(each, today())).length,
  });
  return (
    <div className={classes.home}>
      <header className={classes.head}>
        <div>
          <h1>{t(`home:standing.${key}`, { count })}</h1>
          <p className={classes.line}>
            <span>{day(today(), currentLanguage(), true)}</span>
            {school === null ? (
              <span>{plan?.source?.file ?? ''}</span>
            ) : (
              <span>
                {t('home:people', {
                  classes: school.classes.length,
                  pupils: whole(school.pupils),
                  boarders: whole(school.boarders),
                })}
              </span>
            )}
          </p>
        </div>
        <div className={classes.acts}>
          <Button onClick={() => goTo('drills', { tab: 'record' })}>{t('home:enterDrill')}</Button>
          <Button
            variant="filled"
            leftSection={<IconPlus size={16} aria-hidden="true" />}
            onClick={() => goTo('drills', { tab: 'duties' })}
          >
            {t('home:planDrill')}
          </Button>
        </div>
      </header>
      <LoopStrip project={project} year={year} run={run} isStale={isStale} />
      <div className={classes.cards}>
        <div className={classes.column}>
          <NextDutiesCard year={year} />
          <FindingsCard findings={project.findings} />
        </div>
        <div className={classes.column}>
          <RiskCard plan={plan} run={run} isStale={isStale} />
        </div>
        <div className={classes.column}>
          <LastDrillCard records={project.drillRecords} findings={project.findings} runs={project.runs} />
          <RulesCard year={year} />
        </div>
      </div>
    </div>
  );
}
