/** What the rules ask of this school in this year, when, and what is met: by semester, as lists, on one page, on paper. */
import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo, useRoute } from '../../../app/router.js';
import type { DrillYear } from '../../../duties/drillYear.js';
import { useDrillYear } from '../../../duties/useDrillYear.js';
import { EmptyState } from '../../../parts/EmptyState.js';
import { AgendaView } from './agenda/AgendaView.js';
import { PHONE, viewOf } from './dutyViews.js';
import { SemesterView } from './semester/SemesterView.js';
import { StatusPage } from './status/StatusPage.js';
import { usePlanKeys } from './usePlanKeys.js';
import { YearList } from './YearList.js';

const PlanPage = lazy(() => import('./plan/PlanPage.js').then((m) => ({ default: m.PlanPage })));

export function DutyYearTab() {
  const { t } = useTranslation(['drills', 'common']);
  const year = useDrillYear();
  usePlanKeys();
  if (year === null) {
    return (
      <EmptyState title={t('drills:noSchool.title')} text={t('drills:noSchool.text')}>
        <Button variant="filled" onClick={() => goTo('settings')}>
          {t('common:place.settings')}
        </Button>
      </EmptyState>
    );
  }
  return <View year={year} />;
}

function View({ year }: { year: DrillYear }) {
  const { view } = useRoute().params;
  const isPhone = useMediaQuery(PHONE, undefined, { getInitialValueInEffect: false }) === true;
  switch (viewOf(view, isPhone)) {
    case 'year':
      return <YearList year={year} />;
    case 'agenda':
      return <AgendaView year={year} />;
    case 'status':
      return <StatusPage year={year} />;
    case 'plan':
      return <PlanPage year={year} />;
    default:
      return <SemesterView year={year} />;
  }
}
