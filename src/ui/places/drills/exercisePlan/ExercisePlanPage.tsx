/** One drill's exercise plan: drafted at once where there is none, then the user's to change and approve. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ExercisePlan, exercisePlanGaps, type PlannedDrill } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { goTo } from '../../../app/router.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { Callout } from '../../../parts/Callout.js';
import { Page } from '../../../parts/Page.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import { planNames } from '../../../plan/planNames.js';
import { ChecklistCard, NotesCard, ProhibitionsCard } from './ChecklistCards.js';
import { ClassRoutesCard } from './ClassRoutesCard.js';
import classes from './ExercisePlanPage.module.css';
import { GroupsCard } from './GroupsCard.js';
import { NoticesCard } from './NoticesCard.js';
import { PhasesCard } from './PhasesCard.js';
import { PlanActs } from './PlanActs.js';
import { PostsCard } from './PostsCard.js';
import { changePlan, keepDraft, versionsOf } from './planActs.js';
import { draftInput, scenariosFor, useExerciseDraft } from './useExerciseDraft.js';

export function ExercisePlanPage({ drill }: { drill: PlannedDrill }) {
  const { t } = useTranslation(['exercisePlan', 'common']);
  const language = currentLanguage();
  const project = useProjectStore((store) => store.project);
  const versions = versionsOf(project?.exercisePlans, drill.id);
  const [shownVersion, setShownVersion] = useState<number | null>(null);
  const { state, draft } = useExerciseDraft((made) => {
    keepDraft(made, t('exercisePlan:drawnAnew'));
    setShownVersion(null);
  });
  const newest = versions.at(-1);
  const isMissing = newest === undefined;
  useEffect(() => {
    const at = useProjectStore.getState().project;
    if (isMissing && at !== null) draft(draftInput(at, drill, scenariosFor(at, drill)[0]), null);
  }, [isMissing, drill, draft]);
  const back = (
    <button type="button" className={classes.back} onClick={() => goTo('drills', { tab: 'plans' })}>
      {t('exercisePlan:back')}
    </button>
  );
  const kind = t(`common:kind.${drill.kind}`);
  if (project === null || newest === undefined) {
    return (
      <Page title={kind} lead={back}>
        <p role="status">{t(state === 'failed' ? 'exercisePlan:failed' : 'exercisePlan:drafting')}</p>
      </Page>
    );
  }
  const shown: ExercisePlan = versions.find(({ version }) => version === shownVersion) ?? newest;
  const gaps = shown.approved === null ? exercisePlanGaps(shown) : [];
  const edit =
    shown === newest
      ? (change: Parameters<typeof changePlan>[1]) => changePlan(shown, change, t('exercisePlan:changed'))
      : null;
  const names = project.plan === null ? null : planNames(project.plan, project.school, language === 'en');
  const when = (each: Pick<PlannedDrill, 'date' | 'time'>) => `${day(each.date, language, true)} ${each.time}`;
  const lead =
    shown.approved !== null
      ? t('exercisePlan:approvedBy', {
          version: shown.version,
          by: shown.approved.by,
          date: day(shown.approved.on, language, true),
          next: shown.version + 1,
        })
      : gaps.length > 0
        ? t('exercisePlan:draftLead', { version: shown.version, count: gaps.length })
        : t('exercisePlan:wholeLead', { version: shown.version });
  const schoolName = (language === 'en' && project.school?.nameEn) || (project.school?.name ?? project.name);
  const parts = { plan: shown, edit, names };
  return (
    <Page
      title={t('exercisePlan:heading', { kind, date: day(shown.date, language, true), time: shown.time })}
      lead={
        <>
          <b className={classes.onPaper}>{schoolName}</b> {back} {lead}
        </>
      }
      acts={
        <PlanActs
          {...{ project, drill, versions, shown }}
          isDrafting={state === 'drafting'}
          onShow={setShownVersion}
          onDrawAnew={(scenario) => draft(draftInput(project, drill, scenario), newest)}
        />
      }
    >
      {when(shown) !== when(drill) && shown === newest && (
        <Callout tone="warn" title={t('exercisePlan:outdated', { was: when(shown), is: when(drill) })} />
      )}
      {state === 'failed' && <Callout tone="danger" title={t('exercisePlan:failed')} />}
      {gaps.length > 0 && (
        <div className={classes.gaps}>
          <h2>{t('exercisePlan:gaps')}</h2>
          <ProblemList problems={gaps} />
        </div>
      )}
      <div className={classes.cards}>
        <GroupsCard {...parts} />
        <PhasesCard {...parts} />
        <ClassRoutesCard {...parts} />
        <PostsCard {...parts} />
        <NoticesCard {...parts} schoolName={schoolName} />
        <ChecklistCard {...parts} />
        <ProhibitionsCard {...parts} />
        <NotesCard {...parts} />
      </div>
      <p className={classes.sources}>{t('exercisePlan:sources')}</p>
    </Page>
  );
}
