/** Late findings on the record of the next drill: each is looked at again, and what was seen is written into it. */
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { deadlineInForce, type Finding, returningFindings } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { day } from '../../../i18n/format.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import classes from './ReturningFindings.module.css';
import { useRecordDraft } from './recordDraft.js';
import type { Seen } from './withLooks.js';

const NONE: readonly Finding[] = [];

export function ReturningFindings({ date }: { date: string }) {
  const { t } = useTranslation('findings');
  const findings = useProjectStore((store) => store.project?.findings ?? NONE);
  const looks = useRecordDraft((draft) => draft.looks);
  const set = useRecordDraft((draft) => draft.set);
  const late = returningFindings(findings, date).map((each) => ({ ...each, deadline: deadlineInForce(each) }));
  if (late.length === 0) return null;
  return (
    <fieldset className={classes.list}>
      <legend>{t('returning.title')}</legend>
      <p>{t('returning.text')}</p>
      {late.map(({ id, title, deadline, person }) => (
        <div key={id} className={classes.row}>
          <div id={`look-${id}`}>
            <b>{title}</b>
            <span>
              {deadline === undefined ? '' : day(deadline, currentLanguage(), true)} {person ?? ''}
            </span>
          </div>
          <SegmentedControl
            size="xs"
            aria-labelledby={`look-${id}`}
            value={looks[id] ?? 'skip'}
            onChange={(value) => set({ looks: { ...looks, [id]: value as Seen } })}
            data={(['still', 'gone', 'skip'] as const).map((value) => ({ value, label: t(`returning.${value}`) }))}
          />
        </div>
      ))}
    </fieldset>
  );
}
