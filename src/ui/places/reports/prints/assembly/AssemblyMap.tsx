/** Where every class stands and how it gets there, on one page for the field and the staff room. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { assemblyList, bothNames, routesOf } from '../../../../../drills/index.js';
import type { CampusPlan } from '../../../../../floorplans/index.js';
import type { Project } from '../../../../../project/index.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import { useRoute } from '../../../../app/router.js';
import { Callout } from '../../../../parts/Callout.js';
import { BasisSelect } from '../../../../prints/BasisSelect.js';
import { PrintPage } from '../../../../prints/PrintPage.js';
import { usePrintBasis } from '../../../../prints/usePrintBasis.js';
import { usePrintSettings } from '../../../../prints/usePrintSettings.js';
import { useRouteSheets } from '../../../../prints/useRouteSheets.js';
import { NothingToPrint } from '../NothingToPrint.js';
import { AssemblyPaper } from './AssemblyPaper.js';

export function AssemblyMap() {
  const { t } = useTranslation('reports');
  const project = useProjectStore((store) => store.project);
  if (project?.plan == null) return <NothingToPrint title={t('print.assembly.name')} needs="plan" />;
  return <MapOfPlan project={project} plan={project.plan} />;
}

function MapOfPlan({ project, plan }: { project: Project; plan: CampusPlan }) {
  const { t } = useTranslation('reports');
  const { school } = project;
  const { language } = usePrintSettings();
  const { scenario = '' } = useRoute().params;
  const basis = usePrintBasis(project);
  const sheets = useRouteSheets(plan, school, basis.chosen?.scenario ?? null);
  const names = useMemo(() => bothNames(plan, school), [plan, school]);
  const found = Array.isArray(sheets) ? sheets : null;
  const rows = useMemo(() => (found === null ? [] : assemblyList(plan, school, found)), [plan, school, found]);
  const hasPoints = plan.assemblyPoints.length > 0;
  return (
    <PrintPage
      title={t('print.assembly.name')}
      back={{ place: 'reports', params: { scenario }, label: t('frame.back') }}
      offers={{ black: true }}
      acts={<BasisSelect basis={basis} />}
      isReady={found !== null && hasPoints}
    >
      {!hasPoints && <Callout tone="warn" title={t('assembly.none')} />}
      {sheets === 'failed' && <Callout tone="danger" title={t('routeSheets.failed')} />}
      {hasPoints && sheets === null && <p role="status">{t('routeSheets.working')}</p>}
      {hasPoints && found !== null && (
        <AssemblyPaper
          {...{ plan, school, names, rows, language }}
          sheets={found}
          routes={routesOf(basis.chosen?.scenario ?? null)}
        />
      )}
    </PrintPage>
  );
}
