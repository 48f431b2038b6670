/** One class over the board: to note what somebody without a phone reports. */
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Day.module.css';
import { GroupCard } from './GroupCard.js';
import type { PartInUse } from './usePart.js';

export function GroupSheet({ part, id, onClose }: { part: PartInUse; id: string; onClose: () => void }) {
  const { t } = useTranslation('day');
  const dialog = useRef<HTMLDialogElement>(null);
  const group = part.settled.groups.find((each) => each.id === id);
  const place = part.part.day.classes.find((each) => each.id === id);
  useEffect(() => dialog.current?.showModal(), []);
  if (group === undefined) return null;
  return (
    <dialog ref={dialog} className={classes.sheet} aria-label={group.name} onClose={onClose}>
      <header>
        <div>
          <h2>{group.name}</h2>
          {place !== undefined && <p>{[place.room, place.slot].filter((each) => each !== '').join(' · ')}</p>}
        </div>
        <button type="button" className={classes.icon} aria-label={t('close')} onClick={onClose}>
          <IconX size={24} aria-hidden="true" />
        </button>
      </header>
      <GroupCard part={part} group={group} />
    </dialog>
  );
}
