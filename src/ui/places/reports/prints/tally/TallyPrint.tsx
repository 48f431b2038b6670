/** Tally sheets for a drill: what phones would note, to be written by hand and typed in afterwards. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  inOrderOfTime,
  kindWord,
  type PlannedDrill,
  TALLY_ROLE_WORDS,
  TALLY_ROLES,
  type TallySheet,
  tallySheets,
  TALLY_WORDS as W,
} from '../../../../../drills/index.js';
import { useProjectName } from '../../../../app/projectName.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import { replaceParams, useRoute } from '../../../../app/router.js';
import { today } from '../../../../i18n/format.js';
import { currentLanguage } from '../../../../i18n/i18n.js';
import { EmptyState } from '../../../../parts/EmptyState.js';
import { PrintChoice } from '../../../../prints/PrintChoice.js';
import { PrintPage } from '../../../../prints/PrintPage.js';
import { sayIn } from '../../../../prints/printLanguage.js';
import { schoolName } from '../../../../prints/schoolName.js';
import { useBothTexts } from '../../../../prints/useBothTexts.js';
import { usePrintSettings } from '../../../../prints/usePrintSettings.js';
import { phaseName } from '../../../day/phaseName.js';
import { CommanderSheet } from './CommanderSheet.js';
import { GroupSheets } from './GroupSheets.js';
import { SlipSheets } from './SlipSheets.js';
import { TALLY_WORD_FILES, tallyDay, UNPLANNED_KINDS } from './tallyDay.js';
import type { TallyFrame } from './tallyFrame.js';

const NO_DRILLS: readonly PlannedDrill[] = [];
const ALL = 'all';

/** The next drill first; those that are past last, the latest of them before the others. */
function nextFirst(planned: readonly PlannedDrill[]): PlannedDrill[] {
  const now = today();
  const sorted = [...planned].sort(inOrderOfTime);
  const isPast = ({ date }: PlannedDrill) => date < now;
  return [...sorted.filter((each) => !isPast(each)), ...sorted.filter(isPast).reverse()];
}

export function TallyPrint() {
  const { t } = useTranslation('reports');
  const { language } = usePrintSettings();
  const { params } = useRoute();
  const project = useProjectStore((store) => store.project);
  const name = useProjectName();
  const words = useBothTexts(TALLY_WORD_FILES);
  const screen = currentLanguage();
  const planned = project?.plannedDrills ?? NO_DRILLS;
  const drills = nextFirst(planned);
  const kind = UNPLANNED_KINDS.find((each) => each === params.drill);
  const drill = kind ?? drills.find(({ id }) => id === params.drill) ?? drills[0] ?? UNPLANNED_KINDS[0];
  const day = useMemo(
    () =>
      project === null || words === null || drill === undefined ? null : tallyDay(project, drill, words, language),
    [project, words, drill, language],
  );
  const sheets = useMemo(() => (day === null ? [] : tallySheets(day)), [day]);
  const role = TALLY_ROLES.find((each) => each === params.role) ?? ALL;
  const shown = sheets.filter((each) => role === ALL || each.role === role);
  const options = [
    ...drills.map((each) => ({
      value: each.id,
      label: `${each.date} ${each.time} ${kindWord(each.kind, each.hazards)[screen]}`,
    })),
    ...UNPLANNED_KINDS.map((each) => ({ value: each, label: `${t('tally.unplanned')} ${kindWord(each)[screen]}` })),
  ];
  const present = TALLY_ROLES.filter((each) => sheets.some((sheet) => sheet.role === each));
  const frame: TallyFrame | null =
    day === null || words === null
      ? null
      : {
          day,
          language,
          school: project?.school == null ? name : schoolName(project.school, language),
          phaseName: (phase) => words((say) => phaseName(phase, day, say)),
        };
  return (
    <PrintPage
      title={t('print.tallySheets.name')}
      back={{ place: 'reports', label: t('frame.back') }}
      isReady={shown.length > 0}
      acts={
        <>
          <PrintChoice
            label={t('tally.drill')}
            onChange={(value) => replaceParams({ drill: value })}
            value={typeof drill === 'string' ? drill : (drill?.id ?? '')}
            options={options}
          />
          <PrintChoice
            label={t('tally.role')}
            onChange={(value) => replaceParams({ role: value })}
            value={role}
            options={[
              { value: ALL, label: t('tally.all') },
              ...present.map((each) => ({ value: each, label: TALLY_ROLE_WORDS[each][screen] })),
            ]}
          />
        </>
      }
    >
      {frame !== null && sheets.length === 0 && <EmptyState title={t('tally.none')} text={sayIn(W.none, screen)} />}
      {frame !== null && shown.length > 0 && <TallyPages frame={frame} sheets={shown} />}
    </PrintPage>
  );
}

function TallyPages({ frame, sheets }: { frame: TallyFrame; sheets: readonly TallySheet[] }) {
  const of = (role: TallySheet['role']) => sheets.filter((each) => each.role === role);
  return (
    <>
      {of('commander').map((sheet) => (
        <CommanderSheet key="commander" frame={frame} sheet={sheet} />
      ))}
      {of('desk').map((sheet) => (
        <GroupSheets key="desk" frame={frame} sheet={{ ...sheet, role: 'desk' }} />
      ))}
      <SlipSheets frame={frame} sheets={of('teacher')} />
      <SlipSheets frame={frame} sheets={of('post')} />
      {of('warden').map((sheet) => (
        <GroupSheets key={sheet.of} frame={frame} sheet={{ ...sheet, role: 'warden' }} />
      ))}
    </>
  );
}
