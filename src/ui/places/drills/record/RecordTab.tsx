/** A drill written down by hand: what is known, in the rubric's groups; the score so far beside it. */
import { Button } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DrillRecord, parseDrillRecord } from '../../../../drills/index.js';
import type { Problem } from '../../../../model/index.js';
import { drillForecast, type SavedRun } from '../../../../project/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { goTo } from '../../../app/router.js';
import { today } from '../../../i18n/format.js';
import { Page } from '../../../parts/Page.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import { ClassTimes } from './ClassTimes.js';
import { freeRecordId } from './freeRecordId.js';
import { RecordHead } from './RecordHead.js';
import classes from './RecordTab.module.css';
import { ReturningFindings } from './ReturningFindings.js';
import { RunningScore } from './RunningScore.js';
import { draftRecord, unreadInDraft, useRecordDraft } from './recordDraft.js';
import { readNumber, recordGroups } from './recordFields.js';
import { ValueField } from './ValueField.js';
import { withLooks } from './withLooks.js';

/** What is in sight at first; the groups below it follow as soon as the page was drawn. */
const FIRST_GROUPS = 2;

const NO_RUNS: readonly SavedRun[] = [];
const NO_RECORDS: readonly DrillRecord[] = [];

export function RecordTab() {
  const { t } = useTranslation(['drills', 'rubric', 'findings']);
  const draft = useRecordDraft();
  const groups = recordGroups(draft.profile);
  const ready = useDeferredValue(groups.length, FIRST_GROUPS);
  const runs = useProjectStore((store) => store.project?.runs ?? NO_RUNS);
  const records = useProjectStore((store) => store.project?.drillRecords ?? NO_RECORDS);
  const addDrillRecord = useProjectStore((store) => store.addDrillRecord);
  const change = useProjectStore((store) => store.change);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const isFilled = (name: string) => {
    const value = readNumber(draft.texts[name] ?? '');
    return value !== null && value !== 'not-a-number';
  };
  const lookedAt = ({ id = '', date = today() }: DrillRecord) => {
    const seen = { drill: id, on: date, by: t('findings:returning.by'), note: t('findings:returning.note') };
    change((project) => ({ ...project, findings: withLooks(project.findings, draft.looks, seen) }));
  };
  const save = () => {
    const { value, problems: found } = parseDrillRecord(
      draftRecord(draft, useProjectStore.getState().project?.ownThresholds),
    );
    const unread = unreadInDraft(draft);
    setProblems([...unread, ...found]);
    if (value === null || unread.length > 0) return;
    const forecast = drillForecast(value, runs);
    const id = freeRecordId(value.id ?? 'drill', records);
    const record = { ...value, id, ...(forecast.length === 0 ? {} : { forecast }) };
    addDrillRecord(record);
    lookedAt(record);
    draft.clear();
    goTo('drills', { tab: 'score', record: id });
  };
  return (
    <Page title={t('drills:record.title')} lead={t('drills:record.lead')}>
      <div className={classes.columns}>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <RecordHead />
          <ReturningFindings date={draft.date === '' ? today() : draft.date} />
          {groups.slice(0, ready).map((group) => (
            <fieldset key={group.id} className={classes.group}>
              <legend>
                {t(`rubric:group.${group.id as 'closure'}`)}
                <span>
                  {t('drills:record.filled', {
                    done: group.fields.filter(({ name }) => isFilled(name)).length,
                    all: group.fields.length,
                  })}
                </span>
              </legend>
              {group.fields.map((field) => (
                <ValueField key={field.name} {...field} />
              ))}
            </fieldset>
          ))}
          {draft.profile !== 'tabletop' && <ClassTimes />}
          <ProblemList problems={problems} />
          <div className={classes.acts}>
            <Button type="submit" variant="filled">
              {t('drills:record.save')}
            </Button>
            <Button variant="subtle" onClick={() => draft.clear()}>
              {t('drills:record.clear')}
            </Button>
          </div>
        </form>
        <RunningScore />
      </div>
    </Page>
  );
}
