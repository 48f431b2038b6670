/** A drill that begins on this device: made from the project, then a part is chosen. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DRILL_KINDS, type DrillDay, parseDrillDay } from '../../../drills/index.js';
import { useProjectStore } from '../../app/projectStore.js';
import { goTo } from '../../app/router.js';
import { day as dayText } from '../../i18n/format.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { ProblemList } from '../../parts/ProblemList.js';
import { DayHead, type DayHeadProps } from './DayHead.js';
import { dayNow } from './dayClock.js';
import { dayOfDrill } from './dayOfDrill.js';
import { RoleChoice } from './RoleChoice.js';

interface BeginDrillProps extends Pick<DayHeadProps, 'theme' | 'onTheme'> {
  readonly drillId: string | undefined;
  /** Of a drill nobody had planned. */
  readonly kind: string | undefined;
}

export function BeginDrill({ drillId, kind, ...head }: BeginDrillProps) {
  const { t } = useTranslation(['day', 'common', 'exercisePlan']);
  const language = currentLanguage();
  const project = useProjectStore((store) => store.project);
  const planned = project?.plannedDrills.find(({ id }) => id === drillId);
  const unplannedKind = DRILL_KINDS.find((each) => each === kind);
  const made = useMemo(() => {
    if (project === null) return null;
    const drill =
      planned !== undefined
        ? { ...planned, at: `${planned.date}T${planned.time}` }
        : unplannedKind === undefined
          ? null
          : {
              ...{ id: `now-${dayNow().toString(36)}`, kind: unplannedKind, at: null },
              slot: unplannedKind === 'night' ? ('night' as const) : ('lesson' as const),
            };
    if (drill === null) return null;
    const plan = (project.exercisePlans ?? []).filter((each) => each.drill === drill.id).at(-1);
    const day: DrillDay = dayOfDrill(
      {
        project,
        drill,
        plan,
        isEnglish: language === 'en',
        signalName: (signal) => t(`exercisePlan:signal.${signal}`),
      },
      (wing, level) => t(`day:wing.${wing as 'girls'}`, { level }),
    );
    return parseDrillDay(day);
  }, [project, planned, unplannedKind, language, t]);
  const kindAtHand = planned?.kind ?? unplannedKind;
  const title = kindAtHand === undefined ? t('day:title') : t('day:drillOf', { kind: t(`common:kind.${kindAtHand}`) });
  const when = planned === undefined ? t('day:unplanned') : `${dayText(planned.date, language, true)} ${planned.time}`;
  return (
    <>
      <DayHead title={title} detail={made === null ? t('day:noDrill') : when} onLeave={() => goTo('day')} {...head} />
      {made !== null && made.problems.length > 0 && <ProblemList problems={made.problems} />}
      {made?.value != null && <RoleChoice day={made.value} offsetMs={0} isJoining={false} />}
    </>
  );
}
