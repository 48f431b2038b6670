/** What can be said of a room. */
import { useTranslation } from 'react-i18next';
import type { Space, SpaceKind } from '../../../../../floorplans/index.js';
import { polygonArea } from '../../../../../model/index.js';
import { decimal } from '../../../../i18n/format.js';
import classes from '../Editor.module.css';
import { KindOptions } from '../KindOptions.js';
import { TextField } from '../TextField.js';
import type { Drawing } from '../useDrawing.js';
import { OriginMark } from './OriginMark.js';

export function SpaceFields({ space, drawing }: { space: Space; drawing: Drawing }) {
  const { t } = useTranslation(['editor', 'plan']);
  const set = (change: Record<string, unknown>) => drawing.apply({ kind: 'setSpace', spaceId: space.id, ...change });
  return (
    <>
      <TextField label={t('editor:field.name')} value={space.name} onChange={(name) => set({ name })} />
      <TextField label={t('editor:field.nameEn')} value={space.nameEn ?? ''} onChange={(nameEn) => set({ nameEn })} />
      <label className={classes.field}>
        {t('editor:field.kind')} <OriginMark origin={space.origin} name="kind" />
        <select value={space.kind} onChange={(event) => set({ spaceKind: event.currentTarget.value as SpaceKind })}>
          <KindOptions />
        </select>
      </label>
      <TextField
        label={t('editor:field.capacity')}
        value={space.capacity === undefined ? '' : String(space.capacity)}
        onChange={(text) => set({ capacity: text.trim() === '' ? null : Number(text) })}
      />
      <p className={classes.fact}>
        {t('editor:field.area')} <b>{decimal(polygonArea(space.polygon), 1)} m²</b>
      </p>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={space.isWalkable !== false}
          onChange={(event) => set({ isWalkable: event.currentTarget.checked })}
        />
        {t('editor:field.isWalkable')}
      </label>
    </>
  );
}
