/** Every room with people, and every room without a second way: how it is left, and how when that way is shut. */
import { useTranslation } from 'react-i18next';
import type { RoomWays } from '../../../../scenarios/index.js';
import { decimal, whole } from '../../../i18n/format.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import type { PlanNames } from '../../../plan/planNames.js';
import classes from './EvacuationDesign.module.css';

interface RoomWaysTableProps {
  readonly rooms: readonly RoomWays[];
  readonly names: PlanNames;
  readonly chosen: string | null;
  readonly onChoose: (room: RoomWays) => void;
}

/** Rooms listed; in very large plans the rest is left to the plan itself. */
const LISTED = 300;

/** Shorter stretches with one direction only are a doorway, m. */
const DEAD_END_M = 3;

export function RoomWaysTable({ rooms, names, chosen, onChoose }: RoomWaysTableProps) {
  const { t } = useTranslation('evacuationDesign');
  const noteOf = (room: RoomWays): string => {
    if (room.first === null) return t('note.sealed');
    const notes = room.secondWay === 'apart' ? [] : [t(`note.${room.secondWay}`)];
    if ((room.deadEndM ?? 0) > DEAD_END_M) notes.push(t('note.deadEnd', { lengthM: decimal(room.deadEndM ?? 0, 1) }));
    return notes.join(t('gap')) || '—';
  };
  const listed = rooms.filter(({ people, secondWay }) => people > 0 || secondWay === 'none').slice(0, LISTED);
  const way = (route: RoomWays['first']) =>
    route === null ? '—' : `${names.ofRoute(route)} · ${decimal(route.lengthM, 1)} m`;
  return (
    <TableFrame label={t('rooms')} isWide>
      <thead>
        <tr>
          <th scope="col">{t('column.room')}</th>
          <th scope="col">{t('column.class')}</th>
          <th scope="col" className={classes.number}>
            {t('column.people')}
          </th>
          <th scope="col">{t('column.first')}</th>
          <th scope="col">{t('column.second')}</th>
          <th scope="col">{t('column.note')}</th>
        </tr>
      </thead>
      <tbody>
        {listed.map((room) => (
          <tr key={room.spaceId} aria-selected={room.spaceId === chosen} className={classes.row}>
            <th scope="row">
              <button type="button" className={classes.link} onClick={() => onChoose(room)}>
                {names.of(room.spaceId)}
              </button>
            </th>
            <td>{room.classIds.map(names.of).join(t('gap')) || '—'}</td>
            <td className={classes.number}>{room.people === 0 ? '—' : whole(room.people)}</td>
            <td>{way(room.first)}</td>
            <td>{way(room.second)}</td>
            <td data-open={room.secondWay !== 'apart' || undefined}>{noteOf(room)}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
