/** One sheet for each room, the whole school as one print job: by building, storey and room, as they are hung. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  bothNames,
  leavingOrders,
  type RouteSheet,
  routesOf,
  WALL_HAZARDS,
  wallSignal,
} from '../../../../../drills/index.js';
import type { CampusPlan } from '../../../../../floorplans/index.js';
import type { Project } from '../../../../../project/index.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import { replaceParams, routeHash, useRoute } from '../../../../app/router.js';
import { today } from '../../../../i18n/format.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { Callout } from '../../../../parts/Callout.js';
import { BasisSelect } from '../../../../prints/BasisSelect.js';
import { PrintChoice } from '../../../../prints/PrintChoice.js';
import { PrintPage } from '../../../../prints/PrintPage.js';
import { drawSite } from '../../../../prints/plan/drawLevel.js';
import { PX_PER_MM } from '../../../../prints/plan/paperFrame.js';
import { usePrintBasis } from '../../../../prints/usePrintBasis.js';
import { usePrintSettings } from '../../../../prints/usePrintSettings.js';
import { useRouteSheets } from '../../../../prints/useRouteSheets.js';
import { NothingToPrint } from '../NothingToPrint.js';
import { drawnLevel } from './drawnLevel.js';
import { RouteSheetPaper } from './RouteSheetPaper.js';
import type { SheetFacts } from './sheetFacts.js';

export function RouteSheets() {
  const { t } = useTranslation('reports');
  const project = useProjectStore((store) => store.project);
  if (project?.plan == null) return <NothingToPrint title={t('print.routeSheets.name')} needs="plan" />;
  return <SheetsOfPlan project={project} plan={project.plan} />;
}

/** Scale the grounds are drawn for, mm per m: one that suits a campus of 150 m. */
const SITE_MM_PER_M = 0.6;

const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]', ''];

const NONE: readonly RouteSheet[] = [];

const sheetId = ({ roomId, classes }: RouteSheet) => [roomId, ...classes.map(({ classId }) => classId)].join(' ');

function SheetsOfPlan({ project, plan }: { project: Project; plan: CampusPlan }) {
  const { t } = useTranslation('reports');
  const { school } = project;
  const { language, isLarge } = usePrintSettings();
  const basis = usePrintBasis(project);
  const sheets = useRouteSheets(plan, school, basis.chosen?.scenario ?? null);
  const { building = '', room = '', scenario = '' } = useRoute().params;
  const names = useMemo(() => bothNames(plan, school), [plan, school]);
  const all: readonly RouteSheet[] = Array.isArray(sheets) ? sheets : NONE;
  const shown = all.filter(
    (sheet) => (building === '' || sheet.buildingId === building) && (room === '' || sheet.roomId === room),
  );
  const drawn = useMemo(() => {
    const used = new Set(Array.isArray(sheets) ? sheets.map(({ levelId }) => levelId) : []);
    const levels = plan.buildings.flatMap((each) => each.levels).filter(({ id }) => used.has(id));
    return new Map(levels.map((level) => [level.id, drawnLevel(plan, level, language)]));
  }, [plan, sheets, language]);
  const facts = useMemo((): SheetFacts => {
    const plans = project.exercisePlans ?? [];
    const page = window.location.href.split('#', 1)[0];
    return {
      plan,
      school,
      names,
      planVersion: project.earlierPlans.length + 1,
      today: today(),
      site: drawSite(plan, SITE_MM_PER_M * PX_PER_MM),
      leaving:
        school === null ? new Map() : leavingOrders(all, school, basis.chosen?.scenario ?? null, basis.forecasts),
      signals: Object.fromEntries(
        WALL_HAZARDS.map((hazard) => [hazard, wallSignal(plans, hazard)]),
      ) as SheetFacts['signals'],
      routes: routesOf(basis.chosen?.scenario ?? null),
      language,
      isLarge,
      addressOf: (level) => `${page}${routeHash('simulate', { level })}`,
      isLocal: LOCAL_HOSTS.includes(window.location.hostname),
    };
  }, [plan, school, names, project, all, basis, language, isLarge]);
  const say = (id: string) => names(id)[currentLanguage()];
  const inBuilding = all.filter((sheet) => building === '' || sheet.buildingId === building);
  const rooms = [...new Set(inBuilding.map(({ roomId }) => roomId))].map((roomId) => ({
    roomId,
    classes: inBuilding.flatMap((sheet) => (sheet.roomId === roomId ? sheet.classes : [])),
  }));
  return (
    <PrintPage
      title={t('print.routeSheets.name')}
      back={{ place: 'reports', params: { scenario }, label: t('frame.back') }}
      offers={{ black: true, large: true }}
      isReady={shown.length > 0}
      acts={
        <>
          <PrintChoice
            label={t('routeSheets.building')}
            value={building}
            onChange={(value) => replaceParams({ building: value, room: '' })}
            options={[
              { value: '', label: t('routeSheets.allBuildings') },
              ...[...new Set(all.map(({ buildingId }) => buildingId))].map((id) => ({ value: id, label: say(id) })),
            ]}
          />
          <PrintChoice
            label={t('routeSheets.room')}
            value={room}
            onChange={(value) => replaceParams({ room: value })}
            options={[
              { value: '', label: t('routeSheets.allRooms', { count: rooms.length }) },
              ...rooms.map(({ roomId, classes }) => ({
                value: roomId,
                label: [say(roomId), ...classes.map(({ classId }) => say(classId))].join(' · '),
              })),
            ]}
          />
          <BasisSelect basis={basis} />
        </>
      }
    >
      {sheets === null && <p role="status">{t('routeSheets.working')}</p>}
      {sheets === 'failed' && <Callout tone="danger" title={t('routeSheets.failed')} />}
      {Array.isArray(sheets) && shown.length === 0 && <Callout tone="warn" title={t('routeSheets.none')} />}
      {shown.map((sheet) => {
        const level = drawn.get(sheet.levelId);
        return level && <RouteSheetPaper key={sheetId(sheet)} sheet={sheet} drawn={level} facts={facts} />;
      })}
    </PrintPage>
  );
}
