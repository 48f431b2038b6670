/** Undo and redo of the calendar, as buttons and by Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y. */
import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { School } from '../../../../scenarios/index.js';
import { takesText } from '../../../parts/takesText.js';
import { redoYear, undoYear, useCalendarHistory } from './calendarHistory.js';

function onKey(event: KeyboardEvent): void {
  if (takesText(event.target) || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) undoYear();
  else if (key === 'y' || key === 'z') redoYear();
  else return;
  event.preventDefault();
}

export function HistoryButtons({ school }: { school: School }) {
  const { t } = useTranslation('calendar');
  const { past, future, after } = useCalendarHistory();
  const isOurs = after === school;
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <Button
        leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
        disabled={!isOurs || past.length === 0}
        onClick={undoYear}
      >
        {t('undo')}
      </Button>
      <Button
        leftSection={<IconArrowForwardUp size={16} aria-hidden="true" />}
        disabled={!isOurs || future.length === 0}
        onClick={redoYear}
      >
        {t('redo')}
      </Button>
    </>
  );
}
