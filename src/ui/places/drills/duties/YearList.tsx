/** The whole year as a list: every drill duty of one layer in the order it falls due, then the other tasks. */
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty } from '../../../../drills/index.js';
import { type DrillYear, drillDuties } from '../../../duties/drillYear.js';
import { Page } from '../../../parts/Page.js';
import { Tag } from '../../../parts/Tag.js';
import { Conflicts } from './Conflicts.js';
import { DutyTable } from './DutyTable.js';
import { MetBar } from './MetBar.js';
import { packNames } from './packNames.js';
import { TaskList } from './TaskList.js';
import { ViewActs } from './ViewActs.js';
import classes from './YearList.module.css';

const LAYERS = ['local', 'national'] as const;

/** The rules of where the school is, in China or elsewhere, or those of the country. */
function ofLayer(duties: readonly Duty[], layer: (typeof LAYERS)[number]): Duty[] {
  return duties.filter((each) => (each.layer === 'national') === (layer === 'national'));
}

export function YearList({ year }: { year: DrillYear }) {
  const { t } = useTranslation(['drills', 'dutyCalendar']);
  const { t: names } = useTranslation('drills');
  const [layer, setLayer] = useState<(typeof LAYERS)[number]>('local');
  const shown = ofLayer(year.schedule.duties, layer);
  const drills = drillDuties(shown);
  const done = drills.filter((each) => each.status === 'done').length;
  const late = drills.filter((each) => each.status === 'overdue').length;
  return (
    <Page
      title={t('drills:duties.title', { year: year.year.replace('-', '–'), count: drills.length, done })}
      lead={late > 0 ? t('drills:duties.late', { count: late }) : t('drills:duties.lead')}
      acts={<ViewActs year={year} />}
    >
      <div className={classes.top}>
        <MetBar duties={drills} />
        <SegmentedControl
          aria-label={t('drills:duties.layer')}
          value={layer}
          onChange={(value) => setLayer(value as (typeof LAYERS)[number])}
          data={LAYERS.map((value) => ({ value, label: t(`drills:layer.${value}`) }))}
        />
      </div>
      <div className={classes.note}>
        {packNames(year, names).map((name) => (
          <Tag key={name} tone="outline">
            {name}
          </Tag>
        ))}
        <span>{t('drills:duties.proposals')}</span>
      </div>
      <Conflicts year={year} />
      <DutyTable duties={drills} year={year} />
      <TaskList duties={shown} />
    </Page>
  );
}
