/** Rooms, doors, stairs, obstacles of a level as tables that can be written in. */
import { useTranslation } from 'react-i18next';
import { type CampusPlan, type Level, SPACE_KINDS } from '../../../../../floorplans/index.js';
import { midpoint, type Point, polygonArea, ringCentroid } from '../../../../../model/index.js';
import { decimal } from '../../../../parts/format.js';
import { levelTabName } from '../../../../plan/LevelTabs.js';
import { levelOf } from '../../../../plan/planViews.js';
import { ChoiceField } from '../fields/ChoiceField.js';
import { OBSTACLE_KINDS } from '../fields/groundWords.js';
import { STATES } from '../fields/OpeningFields.js';
import { LengthField } from '../LengthField.js';
import { TextField } from '../TextField.js';
import type { Drawing } from '../useDrawing.js';
import { PartsTable } from './PartsTable.js';

export interface LevelTableProps {
  readonly plan: CampusPlan;
  readonly level: Level;
  readonly drawing: Drawing;
  readonly goTo: (at: Point) => void;
}

export function RoomsTable({ level, drawing, goTo }: LevelTableProps) {
  const { t } = useTranslation(['editor', 'plan']);
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
        {
          title: t('editor:field.kind'),
          cell: ({ id, kind }, name) => (
            <ChoiceField
              isBare
              label={t('editor:tables.kindOf', { name })}
              value={kind}
              options={SPACE_KINDS}
              wordOf={(each) => t(`plan:kind.${each}`) || t('editor:otherKind')}
              onChange={(spaceKind) => drawing.apply({ kind: 'setSpace', spaceId: id, spaceKind })}
            />
          ),
        },
        {
          title: t('editor:field.capacity'),
          cell: ({ id, capacity }, name) => (
            <TextField
              isBare
              label={t('editor:tables.capacityOf', { name })}
              value={capacity === undefined ? '' : String(capacity)}
              onChange={(text) =>
                drawing.apply({ kind: 'setSpace', spaceId: id, capacity: text.trim() === '' ? null : Number(text) })
              }
            />
          ),
        },
        {
          title: t('editor:field.area'),
          isNumber: true,
          cell: ({ polygon }) => `${decimal(polygonArea(polygon), 1)} m²`,
        },
      ]}
    />
  );
}

export function DoorsTable({ level, drawing, goTo }: LevelTableProps) {
  const { t } = useTranslation('editor');
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
        {
          title: `${t('field.clearWidth')}, m`,
          cell: ({ id, clearWidthM }, name) => (
            <LengthField
              isBare
              label={t('tables.widthOf', { name })}
              valueM={clearWidthM}
              onChange={(widthM) => drawing.apply({ kind: 'setOpening', openingId: id, clearWidthM: widthM })}
            />
          ),
        },
        {
          title: t('field.state'),
          cell: ({ id, state = 'open' }, name) => (
            <ChoiceField
              isBare
              label={t('tables.stateOf', { name })}
              value={state}
              options={STATES}
              wordOf={(each) => t(`state.${each}`)}
              onChange={(each) => drawing.apply({ kind: 'setOpening', openingId: id, state: each })}
            />
          ),
        },
      ]}
    />
  );
}

const MEASURES = [
  ['widthM', 'flightWidth'],
  ['riserM', 'riser'],
  ['treadM', 'tread'],
] as const;

export function StairsTable({ plan, level, drawing, goTo }: LevelTableProps) {
  const { t } = useTranslation('editor');
  const stairs = plan.stairs.filter(({ lower, upper }) => lower.levelId === level.id || upper.levelId === level.id);
  const tabOf = (levelId: string) => {
    const found = levelOf(plan, levelId)?.level;
    return found === undefined ? levelId : levelTabName(found);
  };
  return (
    <PartsTable
      label={t('tables.stairs')}
      empty={t('tables.none')}
      items={stairs}
      drawing={drawing}
      goTo={goTo}
      placeOf={({ flights }) =>
        midpoint(
          flights[0]?.foot ?? [
            [0, 0],
            [0, 0],
          ],
        )
      }
      rename={({ id }, name) => drawing.apply({ kind: 'setStair', stairId: id, name })}
      columns={[
        { title: t('field.joins'), cell: ({ lower, upper }) => `${tabOf(lower.levelId)} – ${tabOf(upper.levelId)}` },
        {
          title: t('field.flights'),
          isNumber: true,
          cell: ({ flights }) => flights.map(({ steps }) => steps).join(' + '),
        },
        ...MEASURES.map(([measure, word]) => ({
          title: `${t(`field.${word}`)}, m`,
          cell: (stair: CampusPlan['stairs'][number], name: string) => (
            <LengthField
              isBare
              label={t('tables.measureOf', {
                name: `${name} ${tabOf(stair.lower.levelId)}`,
                measure: t(`field.${word}`),
              })}
              valueM={stair[measure]}
              onChange={(valueM) => drawing.apply({ kind: 'setStair', stairId: stair.id, [measure]: valueM })}
            />
          ),
        })),
      ]}
    />
  );
}

export function ObstaclesTable({ level, drawing, goTo }: LevelTableProps) {
  const { t } = useTranslation('editor');
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
        {
          title: t('field.obstacleKind'),
          cell: ({ id, kind }, name) => (
            <ChoiceField
              isBare
              label={t('tables.kindOf', { name })}
              value={kind}
              options={OBSTACLE_KINDS}
              wordOf={(each) => t(`obstacleKind.${each}`)}
              onChange={(obstacleKind) => drawing.apply({ kind: 'setObstacle', obstacleId: id, obstacleKind })}
            />
          ),
        },
        {
          title: t('field.area'),
          isNumber: true,
          cell: ({ polygon }) => `${decimal(polygonArea(polygon), 1)} m²`,
        },
      ]}
    />
  );
}
