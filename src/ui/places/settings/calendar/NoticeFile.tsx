/** Takes the official arrangement of a year from a file, as soon as it is out. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withHolidayFile } from '../../../../drills/index.js';
import type { Problem } from '../../../../model/index.js';
import { FileButton } from '../../../files/FileButton.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import classes from './CalendarPage.module.css';
import { editYear } from './calendarHistory.js';
import { readNotice } from './readNotice.js';

export function NoticeFile() {
  const { t } = useTranslation('calendar');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [taken, setTaken] = useState<number | null>(null);
  const read = async (file: File) => {
    const { value, problems: found } = await readNotice(file);
    setProblems(found);
    setTaken(value?.notice.year ?? null);
    if (value !== null) editYear(`notice ${value.notice.year}`, (school) => withHolidayFile(school, value));
  };
  return (
    <div className={classes.notice}>
      <FileButton label={t('notice.choose')} accept=".json,application/json" onFile={(file) => void read(file)} />
      <p className={classes.note}>{t('notice.note')}</p>
      {taken !== null && <p role="status">{t('notice.taken', { year: taken })}</p>}
      <ProblemList problems={problems} />
    </div>
  );
}
