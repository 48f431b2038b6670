/** What a list of rooms would change, room by room: what stands on the plan, and what comes in its place. */
import { useTranslation } from 'react-i18next';
import type { RoomChange, RoomFieldChange } from '../../../floorplans/index.js';
import { whole } from '../../i18n/format.js';
import { TableFrame } from '../../parts/TableFrame.js';
import classes from './RoomListDialog.module.css';

/** More rows than anybody looks through before accepting. */
const MOST_SHOWN = 300;

function FieldCell({ changes, field }: { changes: readonly RoomFieldChange[]; field: RoomFieldChange['field'] }) {
  const { t } = useTranslation(['plan', 'roomList']);
  const change = changes.find((each) => each.field === field);
  if (change === undefined) return <>—</>;
  const word = (value: string | number | null) => {
    if (value === null || value === '') return t('roomList:nothing');
    if (typeof value === 'number') return whole(value);
    if (field !== 'kind') return value;
    return t(`plan:kind.${value}` as 'plan:kind.office') || t('roomList:otherKind');
  };
  return (
    <>
      <del>{word(change.from)}</del> → <ins>{word(change.to)}</ins>
    </>
  );
}

export function ChangesTable({ changes }: { changes: readonly RoomChange[] }) {
  const { t, i18n } = useTranslation('roomList');
  return (
    <div className={classes.changes}>
      <TableFrame label={t('table.label')}>
        <thead>
          <tr>
            <th data-number>{t('table.row')}</th>
            <th>{t('table.room')}</th>
            <th>{t('table.name')}</th>
            <th>{t('table.kind')}</th>
            <th>{t('table.capacity')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST_SHOWN).map(({ row, spaceId, room, roomEn, fields }) => (
            <tr key={spaceId}>
              <td data-number>{row}</td>
              <th scope="row">{i18n.language === 'en' ? roomEn : room}</th>
              <td>
                <FieldCell changes={fields} field="name" />
              </td>
              <td>
                <FieldCell changes={fields} field="kind" />
              </td>
              <td>
                <FieldCell changes={fields} field="capacity" />
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {changes.length > MOST_SHOWN && <p>{t('table.more', { count: changes.length - MOST_SHOWN })}</p>}
    </div>
  );
}
