/** Rooms, doors, obstacles of a level as tables that can be written in. */
import { useTranslation } from 'react-i18next';
import {
  type CampusPlan,
  type Level,
  type Obstacle,
  type Opening,
  SPACE_KINDS,
  type Space,
} from '../../../../../floorplans/index.js';
import { midpoint, type Point, ringCentroid } from '../../../../../model/index.js';
import { OBSTACLE_KINDS } from '../fields/groundWords.js';
import { STATES } from '../fields/OpeningFields.js';
import type { Drawing } from '../useDrawing.js';
import { areaColumn, columnsOf } from './columns.js';
import { PartsTable } from './PartsTable.js';

export interface LevelTableProps {
  readonly plan: CampusPlan;
  readonly level: Level;
  readonly drawing: Drawing;
  readonly goTo: (at: Point) => void;
}

export function RoomsTable({ level, drawing, goTo }: LevelTableProps) {
  const { t } = useTranslation(['editor', 'plan']);
  const column = columnsOf<Space>();
  return (
    <PartsTable
      label={t('editor:tables.rooms')}
      empty={t('editor:tables.none')}
      items={level.spaces}
      drawing={drawing}
      goTo={goTo}
      placeOf={({ polygon }) => ringCentroid(polygon.outer)}
      rename={({ id }, name) => drawing.apply({ kind: 'setSpace', spaceId: id, name })}
      columns={[
        column.choice({
          title: t('editor:field.kind'),
          labelOf: (name) => t('editor:tables.kindOf', { name }),
          read: ({ kind }) => kind,
          options: SPACE_KINDS,
          wordOf: (each) => t(`plan:kind.${each}`) || t('editor:otherKind'),
          set: ({ id }, spaceKind) => drawing.apply({ kind: 'setSpace', spaceId: id, spaceKind }),
        }),
        column.text({
          title: t('editor:field.capacity'),
          labelOf: (name) => t('editor:tables.capacityOf', { name }),
          read: ({ capacity }) => (capacity === undefined ? '' : String(capacity)),
          set: ({ id }, text) =>
            drawing.apply({ kind: 'setSpace', spaceId: id, capacity: text.trim() === '' ? null : Number(text) }),
        }),
        areaColumn(t('editor:field.area'), 1),
      ]}
    />
  );
}

export function DoorsTable({ level, drawing, goTo }: LevelTableProps) {
  const { t } = useTranslation('editor');
  const column = columnsOf<Opening>();
  return (
    <PartsTable
      label={t('tables.doors')}
      empty={t('tables.none')}
      items={level.openings}
      drawing={drawing}
      goTo={goTo}
      placeOf={({ segment }) => midpoint(segment)}
      rename={({ id }, name) => drawing.apply({ kind: 'setOpening', openingId: id, name })}
      columns={[
        { title: t('field.openingKind'), cell: ({ kind }) => t(`openingKind.${kind}`) },
        column.number({
          title: t('field.clearWidth'),
          labelOf: (name) => t('tables.widthOf', { name }),
          read: ({ clearWidthM }) => clearWidthM,
          set: ({ id }, clearWidthM) => drawing.apply({ kind: 'setOpening', openingId: id, clearWidthM }),
        }),
        column.choice({
          title: t('field.state'),
          labelOf: (name) => t('tables.stateOf', { name }),
          read: ({ state = 'open' }) => state,
          options: STATES,
          wordOf: (each) => t(`state.${each}`),
          set: ({ id }, state) => drawing.apply({ kind: 'setOpening', openingId: id, state }),
        }),
      ]}
    />
  );
}

export function ObstaclesTable({ level, drawing, goTo }: LevelTableProps) {
  const { t } = useTranslation('editor');
  const column = columnsOf<Obstacle>();
  return (
    <PartsTable
      label={t('tables.obstacles')}
      empty={t('tables.none')}
      items={level.obstacles}
      drawing={drawing}
      goTo={goTo}
      placeOf={({ polygon }) => ringCentroid(polygon.outer)}
      rename={({ id }, name) => drawing.apply({ kind: 'setObstacle', obstacleId: id, name })}
      columns={[
        column.choice({
          title: t('field.obstacleKind'),
          labelOf: (name) => t('tables.kindOf', { name }),
          read: ({ kind }) => kind,
          options: OBSTACLE_KINDS,
          wordOf: (each) => t(`obstacleKind.${each}`),
          set: ({ id }, obstacleKind) => drawing.apply({ kind: 'setObstacle', obstacleId: id, obstacleKind }),
        }),
        areaColumn(t('field.area'), 1),
      ]}
    />
  );
}
