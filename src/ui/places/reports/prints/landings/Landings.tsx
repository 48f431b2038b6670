/** An arrow for every landing of every staircase, in the order somebody hangs them. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { bothNames, type LandingSheet, landingSheets, routesOf } from '../../../../../drills/index.js';
import type { CampusPlan } from '../../../../../floorplans/index.js';
import type { Project } from '../../../../../project/index.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import { replaceParams, useRoute } from '../../../../app/router.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { Callout } from '../../../../parts/Callout.js';
import { BasisSelect } from '../../../../prints/BasisSelect.js';
import { PrintChoice } from '../../../../prints/PrintChoice.js';
import { PrintPage } from '../../../../prints/PrintPage.js';
import { usePrintBasis } from '../../../../prints/usePrintBasis.js';
import { usePrintSettings } from '../../../../prints/usePrintSettings.js';
import { useRouteSheets } from '../../../../prints/useRouteSheets.js';
import { NothingToPrint } from '../NothingToPrint.js';
import { LandingPaper } from './LandingPaper.js';

export function Landings() {
  const { t } = useTranslation('reports');
  const project = useProjectStore((store) => store.project);
  if (project?.plan == null) return <NothingToPrint title={t('print.landings.name')} needs="plan" />;
  return <LandingsOfPlan project={project} plan={project.plan} />;
}

const NONE: readonly LandingSheet[] = [];

function LandingsOfPlan({ project, plan }: { project: Project; plan: CampusPlan }) {
  const { t } = useTranslation('reports');
  const { school } = project;
  const settings = usePrintSettings();
  const basis = usePrintBasis(project);
  const sheets = useRouteSheets(plan, school, basis.chosen?.scenario ?? null);
  const { building = '', stair = '', scenario = '' } = useRoute().params;
  const names = useMemo(() => bothNames(plan, school), [plan, school]);
  const all = useMemo(() => (Array.isArray(sheets) ? landingSheets(plan, sheets) : NONE), [plan, sheets]);
  const inBuilding = all.filter(({ buildingId }) => building === '' || buildingId === building);
  const shown = inBuilding.filter(({ stairId }) => stair === '' || stairId === stair);
  const say = (id: string) => names(id)[currentLanguage()];
  const ids = (list: readonly string[]) => [...new Set(list)].map((id) => ({ value: id, label: say(id) }));
  return (
    <PrintPage
      title={t('print.landings.name')}
      back={{ place: 'reports', params: { scenario }, label: t('frame.back') }}
      offers={{ black: true }}
      isReady={shown.length > 0}
      acts={
        <>
          <PrintChoice
            label={t('routeSheets.building')}
            value={building}
            onChange={(value) => replaceParams({ building: value, stair: '' })}
            options={[
              { value: '', label: t('routeSheets.allBuildings') },
              ...ids(all.map(({ buildingId }) => buildingId)),
            ]}
          />
          <PrintChoice
            label={t('landings.stair')}
            value={stair}
            onChange={(value) => replaceParams({ stair: value })}
            options={[
              { value: '', label: t('landings.allStairs', { count: inBuilding.length }) },
              ...ids(inBuilding.map(({ stairId }) => stairId)),
            ]}
          />
          <BasisSelect basis={basis} />
        </>
      }
    >
      {sheets === null && <p role="status">{t('routeSheets.working')}</p>}
      {sheets === 'failed' && <Callout tone="danger" title={t('routeSheets.failed')} />}
      {Array.isArray(sheets) && shown.length === 0 && <Callout tone="warn" title={t('landings.none')} />}
      {shown.map((sheet, index) => (
        <LandingPaper
          key={sheet.id}
          sheet={sheet}
          names={names}
          school={school ?? plan}
          routes={routesOf(basis.chosen?.scenario ?? null)}
          number={index + 1}
          count={shown.length}
          language={settings.language}
        />
      ))}
    </PrintPage>
  );
}
