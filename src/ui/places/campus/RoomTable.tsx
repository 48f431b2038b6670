/** The rooms of a level as a table: same selection as on the plan. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level } from '../../../floorplans/index.js';
import type { Point } from '../../../model/index.js';
import { useSessionStore } from '../../app/sessionStore.js';
import { decimal, whole } from '../../i18n/format.js';
import { TableFrame } from '../../parts/TableFrame.js';
import classes from './CampusPlace.module.css';
import { groupedWidths, roomRows } from './roomRows.js';

interface RoomTableProps {
  readonly level: Level;
  readonly notes: ReadonlyMap<string, string>;
  readonly onPick: (at: Point) => void;
}

export function RoomTable({ level, notes, onPick }: RoomTableProps) {
  const { t, i18n } = useTranslation('campus');
  const { t: planWord } = useTranslation('plan');
  const rows = useMemo(() => roomRows(level), [level]);
  const selection = useSessionStore((session) => session.selection);
  return (
    <TableFrame label={t('rooms.title')}>
      <thead>
        <tr>
          <th scope="col">{t('rooms.room')}</th>
          <th scope="col">{t('rooms.kind')}</th>
          <th scope="col">{t('rooms.class')}</th>
          <th scope="col" className={classes.number}>
            {t('rooms.area')}
          </th>
          <th scope="col" className={classes.number}>
            {t('rooms.capacity')}
          </th>
          <th scope="col" className={classes.number}>
            {t('rooms.doors')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ space, areaM2, doorWidthsM, at }) => (
          <tr key={space.id} aria-selected={selection === space.id} className={classes.room}>
            <th scope="row">
              <button
                type="button"
                className={classes.link}
                onClick={() => {
                  useSessionStore.getState().select(space.id);
                  onPick(at);
                }}
              >
                {(i18n.language === 'en' ? (space.nameEn ?? space.name) : space.name) || planWord(`kind.${space.kind}`)}
              </button>
            </th>
            <td>{planWord(`kind.${space.kind}`) || '—'}</td>
            <td>{notes.get(space.id) ?? '—'}</td>
            <td className={classes.number}>{decimal(areaM2, 1)} m²</td>
            <td className={classes.number}>{space.capacity === undefined ? '—' : whole(space.capacity)}</td>
            <td className={classes.number}>{doorWidthsM.length === 0 ? '—' : `${groupedWidths(doorWidthsM)} m`}</td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
