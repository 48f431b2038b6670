/** The floors of every building: which to use, what they are called, how high they lie, which one is on the ground. */
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { STOREY_HEIGHT_M } from '../../../floorplans/index.js';
import { whole } from '../../i18n/format.js';
import { TableFrame } from '../../parts/TableFrame.js';
import { Tag } from '../../parts/Tag.js';
import { levelTabName } from '../../plan/LevelTabs.js';
import classes from './FloorsStep.module.css';
import { adjustLevels, changeOrder } from './importSession.js';
import { type BuildingRows, type LevelRow, levelRows, moveLevel, putOnGround } from './levelRows.js';
import { PlanPreview } from './PlanPreview.js';
import { useNameOf } from './useNameOf.js';
import { NumberField, TextField } from './WizardField.js';
import panes from './WizardPanes.module.css';
import { useWizardStore } from './wizardStore.js';

/** Heights that floors of a school have above or below the ground, m. */
const ELEVATION_M = { from: -100, until: 500 };
const STOREY_M = { from: 2, until: 12 };

function FloorRow({ row, rows, isAlone }: { row: LevelRow; rows: readonly LevelRow[]; isAlone: boolean }) {
  const { t } = useTranslation('imports');
  const { id, name, isUsed } = row;
  const isGround = row.ordinal === 0;
  return (
    <tr data-off={!isUsed || undefined}>
      <td>
        <input
          type="checkbox"
          checked={isUsed}
          disabled={isAlone && isUsed}
          aria-label={t('floors.useLevel', { name })}
          onChange={(event) => adjustLevels({ [id]: { isLeftOut: !event.currentTarget.checked } })}
        />
      </td>
      <td className={classes.tab}>{levelTabName(row)}</td>
      <th scope="row">
        <TextField
          className={classes.name}
          value={name}
          disabled={!isUsed}
          aria-label={t('floors.nameOf', { name })}
          onCommit={(text) => adjustLevels({ [id]: { name: text } })}
        />
      </th>
      <td data-number>{whole(row.spaces)}</td>
      <td data-number>{whole(row.doors)}</td>
      <td className={classes.height}>
        <NumberField
          className={classes.number}
          value={row.elevationM}
          disabled={!isUsed}
          {...ELEVATION_M}
          aria-label={t('floors.elevationOf', { name })}
          onCommit={(elevationM) => adjustLevels({ [id]: { elevationM } })}
        />
        {row.isElevationAssumed && <Tag tone="hatch">{t('floors.assumed')}</Tag>}
      </td>
      <td>
        <input
          type="radio"
          name={`ground ${row.buildingId}`}
          checked={isGround}
          disabled={!isUsed}
          aria-label={t('floors.groundOf', { name })}
          onChange={() => adjustLevels(putOnGround(rows, id))}
        />
      </td>
      <td className={classes.order}>
        {([1, -1] as const).map((by) => (
          <button
            key={by}
            type="button"
            disabled={rows[rows.indexOf(row) - by] === undefined}
            aria-label={t(by === 1 ? 'floors.up' : 'floors.down', { name })}
            onClick={() => adjustLevels(moveLevel(rows, id, by))}
          >
            {by === 1 ? (
              <IconArrowUp size={16} stroke={1.75} aria-hidden="true" />
            ) : (
              <IconArrowDown size={16} stroke={1.75} aria-hidden="true" />
            )}
          </button>
        ))}
      </td>
    </tr>
  );
}

function FloorTable({ building, isAlone }: { building: BuildingRows; isAlone: boolean }) {
  const { t } = useTranslation('imports');
  const name = useNameOf()({ name: building.buildingName, nameEn: building.buildingNameEn });
  return (
    <section className={classes.building}>
      <h3>{name}</h3>
      <TableFrame label={t('floors.table', { name })}>
        <thead>
          <tr>
            <th>{t('floors.use')}</th>
            <th>{t('floors.number')}</th>
            <th>{t('floors.name')}</th>
            <th data-number>{t('floors.rooms')}</th>
            <th data-number>{t('floors.doors')}</th>
            <th>{t('floors.elevation')}</th>
            <th>{t('floors.ground')}</th>
            <th>{t('floors.order')}</th>
          </tr>
        </thead>
        <tbody>
          {building.rows.map((row) => (
            <FloorRow key={row.id} row={row} rows={building.rows} isAlone={isAlone} />
          ))}
        </tbody>
      </TableFrame>
    </section>
  );
}

export function FloorsStep() {
  const { t } = useTranslation('imports');
  const reading = useWizardStore((store) => store.reading);
  const order = useWizardStore((store) => store.order);
  const levels = reading?.levels;
  const buildings = useMemo(() => levelRows(levels ?? [], order.adjustments), [levels, order.adjustments]);
  const used = buildings.flatMap(({ rows }) => rows).filter(({ isUsed }) => isUsed);
  const isAnyAssumed = levels?.some((level) => level.isElevationAssumed) === true && (levels?.length ?? 0) > 1;
  const plan = reading?.project?.plan ?? null;
  return (
    <div className={panes.two}>
      <div className={panes.words}>
        {buildings.map((building) => (
          <FloorTable key={building.buildingId} building={building} isAlone={used.length === 1} />
        ))}
        {isAnyAssumed && (
          <NumberField
            label={t('floors.storeyHeight')}
            labelClass={classes.storey}
            className={classes.number}
            value={order.storeyHeightM ?? STOREY_HEIGHT_M}
            {...STOREY_M}
            onCommit={(storeyHeightM) => changeOrder({ storeyHeightM })}
          />
        )}
      </div>
      <div className={panes.picture}>{plan !== null && <PlanPreview plan={plan} />}</div>
    </div>
  );
}
