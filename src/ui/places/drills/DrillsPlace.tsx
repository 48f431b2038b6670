/** Duties of the year, their ledger, a drill written down by hand, its score and how drills change; staff and rules behind it all. */
import '@mantine/core/styles/Tabs.css';
import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useProjectStore } from '../../app/projectStore.js';
import { goTo, useRoute } from '../../app/router.js';
import { ChooseFile } from '../../files/ChooseFile.js';
import { EmptyState } from '../../parts/EmptyState.js';
import classes from './DrillsPlace.module.css';
import { DutyYearTab } from './duties/DutyYearTab.js';
import { ExercisePlansTab } from './exercisePlan/ExercisePlansTab.js';
import { FindingsTab } from './findings/FindingsTab.js';
import { LedgerTab } from './ledger/LedgerTab.js';
import { useKeepClosed } from './ledger/useLedger.js';
import { RecordTab } from './record/RecordTab.js';
import { RulesTab } from './rules/RulesTab.js';
import { ScoreTab } from './score/ScoreTab.js';
import { StaffingTab } from './staffing/StaffingTab.js';
import { TrendsTab } from './trends/TrendsTab.js';

const TABS = ['duties', 'ledger', 'plans', 'record', 'score', 'findings', 'trends', 'staffing', 'rules'] as const;
type Tab = (typeof TABS)[number];

export function DrillsPlace() {
  const { t } = useTranslation(['drills', 'common']);
  const project = useProjectStore((store) => store.project);
  const { params } = useRoute();
  const tab: Tab = TABS.find((each) => each === params.tab) ?? 'duties';
  useKeepClosed();
  if (project === null) {
    return (
      <EmptyState title={t('drills:empty.title')} text={t('drills:empty.text')}>
        <ChooseFile label={t('common:files.choose')} variant="filled" />
      </EmptyState>
    );
  }
  return (
    <Tabs
      value={tab}
      onChange={(value) => goTo('drills', { tab: value ?? '' })}
      keepMounted={false}
      classNames={{ list: classes.tabs ?? '', panel: classes.panel ?? '' }}
    >
      <Tabs.List>
        {TABS.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {t(`drills:tab.${each}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="duties">
        <DutyYearTab />
      </Tabs.Panel>
      <Tabs.Panel value="ledger">
        <LedgerTab />
      </Tabs.Panel>
      <Tabs.Panel value="plans">
        <ExercisePlansTab />
      </Tabs.Panel>
      <Tabs.Panel value="record">
        <RecordTab />
      </Tabs.Panel>
      <Tabs.Panel value="score">
        <ScoreTab />
      </Tabs.Panel>
      <Tabs.Panel value="findings">
        <FindingsTab />
      </Tabs.Panel>
      <Tabs.Panel value="trends">
        <TrendsTab />
      </Tabs.Panel>
      <Tabs.Panel value="staffing">
        <StaffingTab />
      </Tabs.Panel>
      <Tabs.Panel value="rules">
        <RulesTab />
      </Tabs.Panel>
    </Tabs>
  );
}
