/** A warden at night: every bedroom of the ward, counted by bed and looked into. */
import { IconCheck, IconUserOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DayRoom } from '../../../drills/index.js';
import { AbsentRow } from './AbsentRow.js';
import classes from './Day.module.css';
import { isStanding, isUntouched } from './groupState.js';
import { HandOver } from './HandOver.js';
import { UndoButton } from './UndoButton.js';
import type { PartInUse } from './usePart.js';

export function WardenScreen({ part }: { part: PartInUse }) {
  const { t } = useTranslation('day');
  const { day, of } = part.part;
  const ward = day.wards.find(({ id }) => id === of);
  const [isBefore, setBefore] = useState(false);
  if (ward === undefined) return null;
  const rooms = part.settled.groups.filter(({ id }) => ward.rooms.some((room) => room.id === id));
  const isNoted = (what: string) =>
    part.settled.taps.some((each) => each.tap.what === what && each.of === of && isStanding(each));
  return (
    <>
      <div className={classes.pair}>
        {(['left', 'arrived'] as const).map((what) => (
          <button
            key={what}
            type="button"
            className={classes.button}
            data-done={isNoted(what) || undefined}
            disabled={isNoted(what)}
            onClick={() => void part.tap({ what })}
          >
            {isNoted(what) && <IconCheck size={22} aria-hidden="true" />}
            <span>{t(`ward.${what}`)}</span>
          </button>
        ))}
      </div>
      {rooms.every(isUntouched) && (
        <button type="button" className={classes.button} aria-pressed={isBefore} onClick={() => setBefore(!isBefore)}>
          <IconUserOff size={22} aria-hidden="true" />
          <span>
            {t(isBefore ? 'absent.done' : 'absent.tonight')}
            <small>{t('absent.hint')}</small>
          </span>
        </button>
      )}
      <ul className={classes.rooms} aria-label={ward.name}>
        {isBefore && rooms.every(isUntouched)
          ? rooms.map((group) => <AbsentRow key={`${group.id} ${group.absent}`} part={part} group={group} />)
          : ward.rooms.map((room) => {
              const expected = rooms.find(({ id }) => id === room.id)?.expected ?? room.expected;
              // who turns out to be here after all stands on the stepper at once
              return <RoomRow key={`${room.id} ${expected}`} part={part} room={room} expected={expected} />;
            })}
      </ul>
      <UndoButton part={part} />
      <HandOver part={part} />
    </>
  );
}

interface RoomRowProps {
  readonly part: PartInUse;
  readonly room: DayRoom;
  /** Tonight's number. */
  readonly expected: number | null;
}

function RoomRow({ part, room, expected }: RoomRowProps) {
  const { t } = useTranslation('day');
  const group = part.settled.groups.find(({ id }) => id === room.id);
  const [value, setValue] = useState(expected ?? room.beds);
  const counted = group?.counted ?? null;
  const isSwept = group?.isSwept ?? false;
  return (
    <li data-state={counted === null ? undefined : counted === expected ? 'ok' : 'danger'}>
      <div className={classes.roomName}>
        <b>{room.name}</b>
        <small>
          {counted === null
            ? t('ward.expected', { expected: expected ?? '?', beds: room.beds })
            : t('ward.counted', { counted, expected: expected ?? '?' })}
        </small>
      </div>
      <button
        type="button"
        aria-label={t('ward.less', { name: room.name })}
        onClick={() => setValue(Math.max(0, value - 1))}
      >
        −
      </button>
      <button type="button" aria-label={t('ward.more', { name: room.name })} onClick={() => setValue(value + 1)}>
        +
      </button>
      <button
        type="button"
        data-act="count"
        aria-label={t('ward.countOf', { name: room.name, count: value })}
        onClick={() => void part.tap({ what: 'bed', of: room.id, value })}
      >
        {t('ward.count', { count: value })}
      </button>
      <button
        type="button"
        aria-label={t('ward.sweptOf', { name: room.name })}
        aria-pressed={isSwept}
        disabled={isSwept}
        onClick={() => void part.tap({ what: 'swept', of: room.id })}
      >
        {isSwept && <IconCheck size={18} aria-hidden="true" />}
        {t('ward.swept')}
      </button>
    </li>
  );
}
