/** Start and arrival of every class, for the comparison by class and the calibration; total and median follow from them. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { medianOf } from '../../../../model/index.js';
import type { SchoolClass } from '../../../../scenarios/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { currentLanguage } from '../../../i18n/i18n.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import classes from './ClassTimes.module.css';
import { type ClassDraft, useRecordDraft } from './recordDraft.js';
import { readNumber } from './recordFields.js';

const NO_CLASSES: readonly SchoolClass[] = [];
const NOTHING: Omit<ClassDraft, 'name'> = { start: '', arrived: '' };

export function ClassTimes() {
  const { t } = useTranslation('score');
  const school = useProjectStore((store) => store.project?.school?.classes ?? NO_CLASSES);
  const drafts = useRecordDraft((draft) => draft.classes);
  const { setClass, setText } = useRecordDraft();
  // two fields a class are many: they are there when they are asked for
  const [isOpen, setOpen] = useState(false);
  if (school.length === 0) return null;
  const numbers = (which: 'start' | 'arrived') =>
    Object.values(drafts).flatMap((each) => {
      const value = readNumber(each[which]);
      return typeof value === 'number' ? [value] : [];
    });
  const arrived = numbers('arrived');
  const takeOver = () => {
    const median = medianOf(numbers('start'));
    setText('T_evac_s', String(Math.max(...arrived)));
    setText('classes', String(arrived.length));
    if (median !== null) setText('median_class_start_s', String(median));
  };
  return (
    <details className={classes.box} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('classes.enter')}
        <span>{t('classes.entered', { done: arrived.length, all: school.length })}</span>
      </summary>
      <p>{t('classes.hint')}</p>
      <TableFrame label={t('classes.enter')}>
        <thead>
          <tr>
            <th>{t('classes.class')}</th>
            <th>{t('classes.start')}</th>
            <th>{t('classes.arrived')}</th>
          </tr>
        </thead>
        <tbody>
          {(isOpen ? school : NO_CLASSES).map(({ id, name: own, nameEn }) => {
            const name = currentLanguage() === 'en' ? (nameEn ?? own) : own;
            const draft = drafts[id] ?? { name, ...NOTHING };
            const field = (which: 'start' | 'arrived') => (
              <input
                inputMode="decimal"
                autoComplete="off"
                aria-label={`${name} ${t(`classes.${which}`)}`}
                aria-invalid={readNumber(draft[which]) === 'not-a-number' || undefined}
                value={draft[which]}
                onChange={(event) => setClass(id, { ...draft, name, [which]: event.currentTarget.value })}
              />
            );
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td>{field('start')}</td>
                <td>{field('arrived')}</td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
      <Button size="xs" disabled={arrived.length === 0} onClick={takeOver}>
        {t('classes.takeOver')}
      </Button>
    </details>
  );
}
