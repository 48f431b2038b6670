/** The staircases of a level as a table that can be written in: form, measures and direction. */
import { useTranslation } from 'react-i18next';
import { layoutOf, type Stair } from '../../../../../floorplans/index.js';
import { levelTabName } from '../../../../plan/LevelTabs.js';
import { levelOf } from '../../../../plan/planViews.js';
import { STAIR_KINDS } from '../fields/StairMeasureFields.js';
import { StepsField } from '../fields/StepsField.js';
import { type Column, columnsOf } from './columns.js';
import type { LevelTableProps } from './LevelTables.js';
import { PartsTable } from './PartsTable.js';

const MEASURES = [
  ['widthM', 'flightWidth'],
  ['riserM', 'riser'],
  ['treadM', 'tread'],
  ['landingM', 'landing'],
] as const;

export function StairsTable({ plan, level, drawing, goTo }: LevelTableProps) {
  const { t } = useTranslation('editor');
  const stairs = plan.stairs.filter(({ lower, upper }) => lower.levelId === level.id || upper.levelId === level.id);
  const tabOf = (levelId: string) => {
    const found = levelOf(plan, levelId)?.level;
    return found === undefined ? levelId : levelTabName(found);
  };
  const set = ({ id }: Stair, change: object) => drawing.apply({ kind: 'setStair', stairId: id, ...change });
  /** The staircase of one letter has a row for every storey. */
  const rowName = (name: string, { lower }: Stair) => `${name} ${tabOf(lower.levelId)}`;
  const column = columnsOf<Stair>();
  const columns: Column<Stair>[] = [
    { title: t('field.joins'), cell: ({ lower, upper }) => `${tabOf(lower.levelId)} – ${tabOf(upper.levelId)}` },
    column.choice({
      title: t('field.form'),
      labelOf: (name, stair) => t('tables.formOf', { name: rowName(name, stair) }),
      read: ({ kind }) => kind,
      options: STAIR_KINDS,
      wordOf: (kind) => t(`stairKind.${kind}`),
      set: (stair, stairKind) => set(stair, { stairKind }),
    }),
    {
      title: t('field.flights'),
      cell: (stair, name) =>
        stair.kind === 'ramp' ? (
          '—'
        ) : (
          <StepsField
            isBare
            label={t('tables.stepsOf', { name: rowName(name, stair) })}
            steps={stair.flights.map(({ steps }) => steps)}
            onChange={(steps) => set(stair, { steps })}
          />
        ),
    },
    ...MEASURES.map(([measure, word]) =>
      column.number({
        title: t(`field.${word}`),
        labelOf: (name, stair) => t('tables.measureOf', { name: rowName(name, stair), measure: t(`field.${word}`) }),
        read: (stair) => layoutOf(stair)[measure],
        set: (stair, value) => set(stair, { [measure]: value }),
      }),
    ),
    column.number(
      {
        title: t('tables.direction'),
        labelOf: (name, stair) => t('tables.directionOf', { name: rowName(name, stair) }),
        read: (stair) => Math.round(layoutOf(stair).directionDeg * 10) / 10,
        set: (stair, directionDeg) => set(stair, { directionDeg }),
      },
      '°',
    ),
  ];
  return (
    <PartsTable
      label={t('tables.stairs')}
      empty={t('tables.none')}
      items={stairs}
      drawing={drawing}
      goTo={goTo}
      placeOf={(stair) => layoutOf(stair).at}
      rename={(stair, name) => set(stair, { name })}
      columns={columns}
    />
  );
}
