/** The product in one line: plan, simulation, duties, drills, score, findings. Each station says a fact and a state. */
import {
  IconBuilding,
  IconCalendarEvent,
  IconChartBar,
  IconClipboardCheck,
  IconPlayerPlay,
  IconTools,
  type TablerIcon,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../../project/index.js';
import type { RunResult } from '../../../scenarios/index.js';
import { type PlaceId, type RouteParams, routeHash } from '../../app/router.js';
import type { DrillYear } from '../../duties/drillYear.js';
import classes from './LoopStrip.module.css';
import { loopStations } from './loopStations.js';
import { StateLine } from './StateLine.js';
import { usePlacesToLookAt } from './usePlacesToLookAt.js';

const ICONS: Readonly<Record<string, TablerIcon>> = {
  plan: IconBuilding,
  simulation: IconPlayerPlay,
  duties: IconCalendarEvent,
  drills: IconClipboardCheck,
  score: IconChartBar,
  findings: IconTools,
};

interface LoopStripProps {
  readonly project: Project;
  readonly year: DrillYear | null;
  readonly run: RunResult | null;
  readonly isStale: boolean;
}

export function LoopStrip({ project, year, run, isStale }: LoopStripProps) {
  const { t, i18n } = useTranslation(['home', 'common']);
  const toLookAt = usePlacesToLookAt(project.plan);
  const stations = useMemo(
    () => loopStations(project, toLookAt, year, run, isStale, t, i18n.language === 'en' ? 'en' : 'zh-CN'),
    [project, toLookAt, year, run, isStale, t, i18n.language],
  );
  return (
    <nav className={classes.strip} aria-label={t('home:loop.label')}>
      {stations.map(({ id, place, params, fact, state, tone }) => {
        const Icon = ICONS[id] ?? IconBuilding;
        return (
          <a key={id} className={classes.station} href={routeHash(place as PlaceId, params as RouteParams)}>
            <b>
              <Icon size={18} stroke={1.75} aria-hidden="true" />
              {t(`home:loop.${id}`)}
            </b>
            <span className={classes.fact}>{fact}</span>
            <StateLine tone={tone}>{state}</StateLine>
          </a>
        );
      })}
    </nav>
  );
}
