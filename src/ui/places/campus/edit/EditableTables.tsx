/** Rooms and doors of the level as tables that can be written in. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level, SpaceKind } from '../../../../floorplans/index.js';
import type { Point } from '../../../../model/index.js';
import { midpoint, polygonArea, ringCentroid } from '../../../../model/index.js';
import { useSessionStore } from '../../../app/sessionStore.js';
import { decimal } from '../../../parts/format.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import classes from './Editor.module.css';
import { KindOptions } from './KindOptions.js';
import { TextField } from './TextField.js';
import type { Drawing } from './useDrawing.js';

interface TablesProps {
  readonly level: Level;
  readonly drawing: Drawing;
  readonly goTo: (at: Point) => void;
}

interface RowActsProps {
  readonly id: string;
  readonly name: string;
  readonly drawing: Drawing;
  readonly show: () => void;
}

function RowActs({ id, name, drawing, show }: RowActsProps) {
  const { t } = useTranslation('editor');
  return (
    <>
      <button
        type="button"
        className={classes.link}
        onClick={() => {
          useSessionStore.getState().select(id);
          show();
        }}
      >
        {t('show')}
      </button>{' '}
      <button
        type="button"
        className={classes.link}
        aria-label={t('tables.removeOf', { name })}
        onClick={() => drawing.apply({ kind: 'removeElement', id })}
      >
        {t('remove')}
      </button>
    </>
  );
}

function RoomsTable({ level, drawing, goTo }: TablesProps) {
  const { t } = useTranslation(['editor', 'plan']);
  const selection = useSessionStore((session) => session.selection);
  return (
    <TableFrame label={t('editor:tables.rooms')}>
      <thead>
        <tr>
          <th scope="col">{t('editor:field.name')}</th>
          <th scope="col">{t('editor:field.kind')}</th>
          <th scope="col">{t('editor:field.capacity')}</th>
          <th scope="col">{t('editor:field.area')}</th>
          <th scope="col">{t('editor:tables.acts')}</th>
        </tr>
      </thead>
      <tbody>
        {level.spaces.map((space) => {
          const set = (change: Record<string, unknown>) =>
            drawing.apply({ kind: 'setSpace', spaceId: space.id, ...change });
          const of = { name: space.name || space.id };
          return (
            <tr key={space.id} aria-selected={selection === space.id}>
              <td>
                <TextField
                  isBare
                  label={t('editor:tables.nameOf', of)}
                  value={space.name}
                  onChange={(name) => set({ name })}
                />
              </td>
              <td>
                <select
                  aria-label={t('editor:tables.kindOf', of)}
                  value={space.kind}
                  onChange={(event) => set({ spaceKind: event.currentTarget.value as SpaceKind })}
                >
                  <KindOptions />
                </select>
              </td>
              <td>
                <TextField
                  isBare
                  label={t('editor:tables.capacityOf', of)}
                  value={space.capacity === undefined ? '' : String(space.capacity)}
                  onChange={(text) => set({ capacity: text.trim() === '' ? null : Number(text) })}
                />
              </td>
              <td className={classes.number}>{decimal(polygonArea(space.polygon), 1)} m²</td>
              <td>
                <RowActs
                  id={space.id}
                  name={of.name}
                  drawing={drawing}
                  show={() => goTo(ringCentroid(space.polygon.outer))}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}

function DoorsTable({ level, drawing, goTo }: TablesProps) {
  const { t } = useTranslation('editor');
  const selection = useSessionStore((session) => session.selection);
  return (
    <TableFrame label={t('tables.doors')}>
      <thead>
        <tr>
          <th scope="col">{t('field.name')}</th>
          <th scope="col">{t('field.openingKind')}</th>
          <th scope="col">{t('field.clearWidth')}, m</th>
          <th scope="col">{t('tables.acts')}</th>
        </tr>
      </thead>
      <tbody>
        {level.openings.map((opening) => {
          const set = (change: Record<string, unknown>) =>
            drawing.apply({ kind: 'setOpening', openingId: opening.id, ...change });
          const of = { name: opening.name || opening.id };
          return (
            <tr key={opening.id} aria-selected={selection === opening.id}>
              <td>
                <TextField
                  isBare
                  label={t('tables.nameOf', of)}
                  value={opening.name}
                  onChange={(name) => set({ name })}
                />
              </td>
              <td>{t(`openingKind.${opening.kind}`)}</td>
              <td>
                <TextField
                  isBare
                  label={t('tables.widthOf', of)}
                  value={String(opening.clearWidthM)}
                  onChange={(text) => set({ clearWidthM: Number(text) })}
                />
              </td>
              <td>
                <RowActs
                  id={opening.id}
                  name={of.name}
                  drawing={drawing}
                  show={() => goTo(midpoint(opening.segment))}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}

export function EditableTables(props: TablesProps) {
  const { t } = useTranslation('editor');
  const [shown, setShown] = useState<'rooms' | 'doors'>('rooms');
  return (
    <div className={classes.tables}>
      <fieldset className={classes.tabs} aria-label={t('tables.label')}>
        {(['rooms', 'doors'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={shown === each} onClick={() => setShown(each)}>
            {t(`tables.${each}`)}
          </button>
        ))}
      </fieldset>
      {shown === 'rooms' ? <RoomsTable {...props} /> : <DoorsTable {...props} />}
    </div>
  );
}
