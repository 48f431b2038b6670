/** The commander's card of a drill, from its exercise plan; or the usual one of a kind, with blanks. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  beginsInBed,
  bothNames,
  commanderCard,
  type DrillKind,
  type ExercisePlan,
  emergencyNumbers,
  expectedHeads,
  profileOfDay,
  WALKED_KINDS,
} from '../../../../../drills/index.js';
import { medianOf } from '../../../../../model/index.js';
import { forecastOfRun, type Project, runKindOf, runsOfDrill } from '../../../../../project/index.js';
import { drillTargets } from '../../../../../scenarios/index.js';
import { useIsStale } from '../../../../app/planHash.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import { replaceParams, useRoute } from '../../../../app/router.js';
import { day, today } from '../../../../i18n/format.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { PrintChoice } from '../../../../prints/PrintChoice.js';
import { PrintPage } from '../../../../prints/PrintPage.js';
import { useBothTexts } from '../../../../prints/useBothTexts.js';
import { usePrintSettings } from '../../../../prints/usePrintSettings.js';
import { NothingToPrint } from '../NothingToPrint.js';
import { TALLY_WORD_FILES, tallyDay } from '../tally/tallyDay.js';
import { CommanderPaper } from './CommanderPaper.js';

export function CommanderPrint() {
  const { t } = useTranslation('reports');
  const project = useProjectStore((store) => store.project);
  if (project === null) return <NothingToPrint title={t('print.commander.name')} needs="plan" />;
  return <CardOfProject project={project} />;
}

/** The newest version of each drill's plan, the next drill first, those that are past last. */
function newestPlans(plans: readonly ExercisePlan[]): readonly ExercisePlan[] {
  const newest = [...new Map(plans.map((plan) => [plan.drill, plan])).values()];
  const now = today();
  const isPast = ({ date }: ExercisePlan) => (date < now ? 1 : 0);
  return newest.sort((p, q) => isPast(p) - isPast(q) || (p.date < q.date ? -1 : 1));
}

/** Kinds in which nobody walks to the assembly point within a time. */
const WITHOUT_TARGET: readonly DrillKind[] = ['intruder', 'hold', 'secure', 'shelter', 'night'];

function CardOfProject({ project }: { project: Project }) {
  const { t } = useTranslation(['reports', 'common']);
  const { language } = usePrintSettings();
  const { of = '' } = useRoute().params;
  const { plan: campus, school } = project;
  const plans = useMemo(() => newestPlans(project.exercisePlans ?? []), [project]);
  const kind = WALKED_KINDS.find((each) => each === of);
  const plan = kind === undefined ? (plans.find(({ drill }) => drill === of) ?? plans[0] ?? null) : null;
  const drillKind: DrillKind = plan?.kind ?? kind ?? 'fire';
  const planned = plan === null ? undefined : project.plannedDrills.find(({ id }) => id === plan.drill);
  const hazards = planned?.hazards;
  const words = useBothTexts(TALLY_WORD_FILES);
  const drillDay = useMemo(() => {
    if (words === null) return null;
    return tallyDay(project, planned ?? (plan === null ? drillKind : { ...plan, id: plan.drill }), words, language);
  }, [project, planned, plan, drillKind, words, language]);
  const isFromBed = drillDay !== null && drillDay.wards.length > 0 && beginsInBed(drillDay);
  const card = useMemo(
    () => commanderCard({ kind: drillKind, hazards, isFromBed }, plan, campus),
    [drillKind, hazards, isFromBed, plan, campus],
  );
  const pupils = useMemo(() => drillDay && expectedHeads(drillDay), [drillDay]);
  const profile = profileOfDay(drillDay ?? { kind: drillKind, slot: 'lesson', wards: [] });
  const runKind = runKindOf({ profile, scenario: drillKind, kind: drillKind });
  const names = useMemo(() => (campus === null ? null : bothNames(campus, school)), [campus, school]);
  const slot = planned?.slot ?? plan?.slot;
  const runs = useMemo(() => runsOfDrill(project.runs, { kind: runKind, slot }), [project, runKind, slot]);
  const isStale = useIsStale(campus, runs[0]?.result.planHash ?? null);
  const hasTarget = campus !== null && !WITHOUT_TARGET.some((each) => each === runKind);
  const targets = hasTarget ? drillTargets(school, campus) : [];
  const target = targets.find(({ profile }) => profile === project.targetProfile) ?? targets[0];
  const times = runs.flatMap(({ result }) => forecastOfRun(result)?.values.T_evac_s ?? []);
  const options = [
    ...plans.map((each) => ({
      value: each.drill,
      label: `${t(`common:kind.${each.kind}`)} ${day(each.date, currentLanguage())} ${each.time}`,
    })),
    ...WALKED_KINDS.map((each) => ({
      value: each,
      label: t('reports:commander.usual', { kind: t(`common:kind.${each}`) }),
    })),
  ];
  return (
    <PrintPage
      title={t('reports:print.commander.name')}
      back={{ place: 'reports', label: t('reports:frame.back') }}
      offers={{ black: true }}
      isReady={words !== null}
      acts={
        <PrintChoice
          label={t('reports:commander.drill')}
          value={plan?.drill ?? drillKind}
          onChange={(value) => replaceParams({ of: value })}
          options={options}
        />
      }
    >
      {words !== null && (
        <CommanderPaper
          {...{ card, plan, language, words }}
          kindWords={words((say) => say(`common:kind.${drillKind}`))}
          names={names ?? ((id) => ({ 'zh-CN': id, en: id }))}
          school={school ?? { name: project.name }}
          numbers={emergencyNumbers(school)}
          commandPostPhone={school?.commandPostPhone}
          pupils={pupils}
          targetS={target?.timeS ?? null}
          forecastS={isStale ? null : medianOf(times)}
        />
      )}
    </PrintPage>
  );
}
