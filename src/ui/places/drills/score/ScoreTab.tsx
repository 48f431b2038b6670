/** The score of one drill record, item by item, with the forecast of the last run beside it. */
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { lazy, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DrillRecord, type Finding, rubric } from '../../../../drills/index.js';
import { type SavedRun, scoreInProject } from '../../../../project/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { goTo, replaceParams, useRoute } from '../../../app/router.js';
import { useForecast } from '../../../app/useForecast.js';
import { day, today } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { EmptyState } from '../../../parts/EmptyState.js';
import { useUndoStore } from '../../../parts/undoStore.js';
import { ClassChart } from './ClassChart.js';
import { DrillFindings } from './DrillFindings.js';
import { ItemDetail } from './ItemDetail.js';
import { ItemTable } from './ItemTable.js';
import { KeptDayCard } from './KeptDayCard.js';
import { LockCard } from './LockCard.js';
import { RecordFiles } from './RecordFiles.js';
import { ScoreHead } from './ScoreHead.js';
import classes from './ScoreTab.module.css';
import { TimesCard } from './TimesCard.js';

const ThresholdsPage = lazy(() =>
  import('../thresholds/ThresholdsPage.js').then((m) => ({ default: m.ThresholdsPage })),
);

export function ScoreTab() {
  return useRoute().params.view === 'thresholds' ? <ThresholdsPage /> : <DrillScore />;
}

function DrillScore() {
  const { t } = useTranslation(['drills', 'score']);
  const records = useProjectStore((store) => store.project?.drillRecords ?? NO_RECORDS);
  const findings = useProjectStore((store) => store.project?.findings ?? NO_FINDINGS);
  const runs = useProjectStore((store) => store.project?.runs ?? NO_RUNS);
  const { params } = useRoute();
  const [item, setItem] = useState<string>('M1');
  const record = records.find((each) => each.id === params.record) ?? records.at(-1);
  const forecast = useForecast(record ?? null);
  if (record === undefined) {
    return (
      <EmptyState title={t('score.empty.title')} text={t('score.empty.text')}>
        <Button variant="filled" onClick={() => goTo('drills', { tab: 'record' })}>
          {t('score.empty.enter')}
        </Button>
      </EmptyState>
    );
  }
  const score = scoreInProject({ findings, runs }, record, today());
  const chosen = score.items.find((each) => each.id === item) ?? score.items[0];
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        <div className={classes.top}>
          <label>
            {t('score.which')}{' '}
            <select value={record.id ?? ''} onChange={(event) => replaceParams({ record: event.currentTarget.value })}>
              {records.map((each) => (
                <option key={each.id} value={each.id}>
                  {recordTitle(each, t(`scenario.${each.scenario as 'fire'}`))}
                </option>
              ))}
            </select>
          </label>
          <div className={classes.acts}>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPrinter size={16} stroke={1.75} aria-hidden="true" />}
              onClick={() => goTo('reports', { view: 'drillRecord', record: record.id ?? '' })}
            >
              {t('score:print')}
            </Button>
            <Button
              variant="subtle"
              size="xs"
              onClick={() => goTo('drills', { tab: 'score', view: 'thresholds', profile: record.profile })}
            >
              {t('score.thresholds')}
            </Button>
            <Button variant="subtle" size="xs" onClick={() => removeWithUndo(record, t('score.removed'))}>
              {t('score.remove')}
            </Button>
          </div>
        </div>
        <ScoreHead score={score} runs={forecast.length} />
        <ItemTable score={score} overridden={overriddenItems(record)} chosen={chosen?.id ?? ''} onChoose={setItem} />
      </div>
      <aside className={classes.side}>
        {chosen !== undefined && <ItemDetail key={chosen.id} item={chosen} record={record} runs={forecast} />}
        <TimesCard record={record} runs={forecast} />
        <ClassChart record={record} runs={forecast} />
        <DrillFindings record={record} />
        <KeptDayCard record={record} />
        <RecordFiles record={record} score={score} />
        <LockCard key={record.id} record={record} />
      </aside>
    </div>
  );
}

const NO_RECORDS: readonly DrillRecord[] = [];
const NO_FINDINGS: readonly Finding[] = [];
const NO_RUNS: readonly SavedRun[] = [];

/** Items that are scored by a value put in the place of a measured one. */
function overriddenItems({ overrides = [] }: DrillRecord): ReadonlySet<string> {
  const names = new Set(overrides.map(({ name }) => name));
  return new Set(rubric.items.filter(({ data }) => data.some((name) => names.has(name))).map(({ id }) => id));
}

function recordTitle(record: DrillRecord, scenario: string): string {
  return record.date === undefined ? scenario : `${day(record.date, currentLanguage(), true)} ${scenario}`;
}

function removeWithUndo(record: DrillRecord, text: string): void {
  const { removeDrillRecord, addDrillRecord } = useProjectStore.getState();
  if (record.id === undefined) return;
  removeDrillRecord(record.id);
  useUndoStore.getState().offerUndo(text, () => addDrillRecord(record));
}
