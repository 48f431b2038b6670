/** A class teacher: left, arrived, how many are here; then stay in the square. */
import { IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Day.module.css';
import { GroupCard } from './GroupCard.js';
import { HandOver } from './HandOver.js';
import { UndoButton } from './UndoButton.js';
import type { PartInUse } from './usePart.js';

export function TeacherScreen({ part }: { part: PartInUse }) {
  const { t } = useTranslation('day');
  const { day, of } = part.part;
  const group = part.settled.groups.find(({ id }) => id === of);
  const own = day.classes.find(({ id }) => id === of);
  if (group === undefined) return null;
  return (
    <>
      <GroupCard part={part} group={group} />
      <UndoButton part={part} />
      <HandOver part={part} />
      {own !== undefined && own.slot !== '' && (
        <p className={classes.foot}>
          <IconMapPin size={18} aria-hidden="true" />
          {t('teacher.stay', { slot: own.slot })}
        </p>
      )}
    </>
  );
}
