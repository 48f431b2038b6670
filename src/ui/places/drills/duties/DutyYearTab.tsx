/** What the rules ask of this school in this year, when, and what is met. */
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Duty, drillRules } from '../../../../drills/index.js';
import { drillDuties } from '../../../duties/drillYear.js';
import { PlanningNote } from '../../../duties/PlanningNote.js';
import { useDrillYear } from '../../../duties/useDrillYear.js';
import { problemText } from '../../../i18n/problemText.js';
import { Callout } from '../../../parts/Callout.js';
import { Page } from '../../../parts/Page.js';
import { Tag } from '../../../parts/Tag.js';
import { DutyTable } from './DutyTable.js';
import classes from './DutyYearTab.module.css';
import { MetBar } from './MetBar.js';
import { TaskList } from './TaskList.js';

const LAYERS = ['local', 'national'] as const;

/** The rule packs these duties come from. */
function packsOf(duties: readonly Duty[]): { id: string; title: string }[] {
  const ids = new Set(duties.map((each) => each.pack));
  return drillRules.packs.filter((each) => ids.has(each.id)).map(({ id, title }) => ({ id, title }));
}

export function DutyYearTab() {
  const { t } = useTranslation('drills');
  const year = useDrillYear();
  const [layer, setLayer] = useState<(typeof LAYERS)[number]>('local');
  if (year === null) {
    return (
      <Page title={t('noSchool.title')} lead={t('noSchool.text')}>
        {null}
      </Page>
    );
  }
  const ofLayer = year.schedule.duties.filter((each) => each.layer === layer);
  const drills = drillDuties(ofLayer);
  const done = drills.filter((each) => each.status === 'done').length;
  const late = drills.filter((each) => each.status === 'overdue').length;
  return (
    <Page
      title={t('duties.title', { year: year.year.replace('-', '–'), count: drills.length, done })}
      lead={late > 0 ? t('duties.late', { count: late }) : t('duties.lead')}
      acts={
        <SegmentedControl
          aria-label={t('duties.layer')}
          value={layer}
          onChange={(value) => setLayer(value as (typeof LAYERS)[number])}
          data={LAYERS.map((value) => ({ value, label: t(`layer.${value}`) }))}
        />
      }
    >
      <MetBar duties={drills} />
      <div className={classes.note}>
        {packsOf(ofLayer).map(({ id, title }) => (
          <Tag key={id} tone="outline">
            {t(`pack.${id}`, { defaultValue: title })}
          </Tag>
        ))}
        <span>{t('duties.proposals')}</span>
      </div>
      <PlanningNote year={year} />
      <DutyTable duties={drills} year={year} />
      {year.schedule.conflicts.length > 0 && (
        <div className={classes.conflicts}>
          <Callout tone="warn" title={t('duties.conflicts', { count: year.schedule.conflicts.length })}>
            <ul>
              {year.schedule.conflicts.map((each) => (
                <li key={each.message}>{problemText(each, t as never)}</li>
              ))}
            </ul>
          </Callout>
        </div>
      )}
      <TaskList duties={ofLayer} />
    </Page>
  );
}
