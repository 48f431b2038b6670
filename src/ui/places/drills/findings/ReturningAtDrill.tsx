/** On the next drill of the plan: how many late findings are looked at again there. */
import { IconTools } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { eventOfPlanned, type Finding, type PlannedDrill, returningFindings } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { routeHash } from '../../../app/router.js';
import type { DrillYear } from '../../../duties/drillYear.js';
import classes from './ReturningAtDrill.module.css';

const NONE: readonly Finding[] = [];

/** The first live drill that is still ahead: findings return at that one. */
export function nextDrill({ schedule, today }: DrillYear): PlannedDrill | undefined {
  return schedule.drills.find((drill) => drill.date >= today && eventOfPlanned(drill).isLive);
}

export function ReturningAtDrill({ drill, year }: { drill: PlannedDrill; year: DrillYear }) {
  const { t } = useTranslation('findings');
  const findings = useProjectStore((store) => store.project?.findings ?? NONE);
  if (nextDrill(year)?.id !== drill.id) return null;
  const count = returningFindings(findings, drill.date).length;
  if (count === 0) return null;
  return (
    <a className={classes.link} href={routeHash('drills', { tab: 'findings', view: 'late' })}>
      <IconTools size={15} stroke={1.75} aria-hidden="true" />
      {t('returning.planned', { count })}
    </a>
  );
}
