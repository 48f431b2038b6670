/** Takes the official arrangement of a year from a file, as soon as it is out. */
import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withHolidayFile } from '../../../../drills/index.js';
import type { Problem } from '../../../../model/index.js';
import { ProblemList } from '../../../parts/ProblemList.js';
import classes from './CalendarPage.module.css';
import { editYear } from './calendarHistory.js';
import { readNotice } from './readNotice.js';

export function NoticeFile() {
  const { t } = useTranslation('calendar');
  const input = useRef<HTMLInputElement>(null);
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
      <Button leftSection={<IconUpload size={16} aria-hidden="true" />} onClick={() => input.current?.click()}>
        {t('notice.choose')}
      </Button>
      <p className={classes.note}>{t('notice.note')}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void read(file);
        }}
      />
      {taken !== null && <p role="status">{t('notice.taken', { year: taken })}</p>}
      <ProblemList problems={problems} />
    </div>
  );
}
