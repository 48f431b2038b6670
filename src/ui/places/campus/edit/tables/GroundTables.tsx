/** Posts, and of the grounds gates, areas, and the squares of the classes, as tables that can be written in. */
import { useTranslation } from 'react-i18next';
import type { AssemblyPoint, CampusPlan, Opening, Post, Site } from '../../../../../floorplans/index.js';
import { midpoint, type Point, ringCentroid } from '../../../../../model/index.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import { AREA_KINDS, POST_ROLES, postRole } from '../fields/groundWords.js';
import { STATES } from '../fields/OpeningFields.js';
import type { Drawing } from '../useDrawing.js';
import { areaColumn, columnsOf } from './columns.js';
import { PartsTable } from './PartsTable.js';

type Area = Site['areas'][number];
type Slot = AssemblyPoint['slots'][number];

export interface GroundTableProps {
  readonly plan: CampusPlan;
  /** `null` outdoors. */
  readonly levelId: string | null;
  readonly drawing: Drawing;
  readonly goTo: (at: Point) => void;
}

export function PostsTable({ plan, levelId, drawing, goTo }: GroundTableProps) {
  const { t } = useTranslation('editor');
  const column = columnsOf<Post>();
  return (
    <PartsTable
      label={t('tables.posts')}
      empty={t('tables.none')}
      items={plan.posts.filter((post) => (post.levelId ?? null) === levelId)}
      drawing={drawing}
      goTo={goTo}
      placeOf={({ at }) => at}
      rename={({ id }, name) => drawing.apply({ kind: 'setPost', postId: id, name })}
      columns={[
        column.choice({
          title: t('field.role'),
          labelOf: (name) => t('tables.roleOf', { name }),
          read: ({ role }) => postRole(role),
          options: POST_ROLES,
          wordOf: (each) => t(`role.${each}`),
          set: ({ id }, role) => drawing.apply({ kind: 'setPost', postId: id, role }),
        }),
      ]}
    />
  );
}

export function GatesTable({ plan, drawing, goTo }: GroundTableProps) {
  const { t } = useTranslation('editor');
  const column = columnsOf<Opening>();
  return (
    <PartsTable
      label={t('tables.gates')}
      empty={t('tables.none')}
      items={plan.site?.gates ?? []}
      drawing={drawing}
      goTo={goTo}
      placeOf={({ segment }) => midpoint(segment)}
      rename={({ id }, name) => drawing.apply({ kind: 'setGate', gateId: id, name })}
      columns={[
        column.number({
          title: t('field.clearWidth'),
          labelOf: (name) => t('tables.widthOf', { name }),
          read: ({ clearWidthM }) => clearWidthM,
          set: ({ id }, clearWidthM) => drawing.apply({ kind: 'setGate', gateId: id, clearWidthM }),
        }),
        column.choice({
          title: t('field.state'),
          labelOf: (name) => t('tables.stateOf', { name }),
          read: ({ state = 'open' }) => state,
          options: STATES,
          wordOf: (each) => t(`state.${each}`),
          set: ({ id }, state) => drawing.apply({ kind: 'setGate', gateId: id, state }),
        }),
      ]}
    />
  );
}

export function AreasTable({ plan, drawing, goTo }: GroundTableProps) {
  const { t } = useTranslation('editor');
  const column = columnsOf<Area>();
  return (
    <PartsTable
      label={t('tables.areas')}
      empty={t('tables.none')}
      items={plan.site?.areas ?? []}
      drawing={drawing}
      goTo={goTo}
      placeOf={({ polygon }) => ringCentroid(polygon.outer)}
      rename={({ id }, name) => drawing.apply({ kind: 'setArea', areaId: id, name })}
      columns={[
        column.choice({
          title: t('field.areaKind'),
          labelOf: (name) => t('tables.kindOf', { name }),
          read: ({ kind }) => kind,
          options: AREA_KINDS,
          wordOf: (each) => t(`areaKind.${each}`),
          set: ({ id }, areaKind) => drawing.apply({ kind: 'setArea', areaId: id, areaKind }),
        }),
        areaColumn(t('field.area'), 0),
      ]}
    />
  );
}

export function AssemblyTable({ plan, drawing, goTo }: GroundTableProps) {
  const { t } = useTranslation('editor');
  return (
    <PartsTable
      label={t('tables.assembly')}
      empty={t('tables.none')}
      items={plan.assemblyPoints}
      drawing={drawing}
      goTo={goTo}
      placeOf={({ polygon }) => ringCentroid(polygon.outer)}
      rename={({ id }, name) => drawing.apply({ kind: 'setAssemblyPoint', pointId: id, name })}
      columns={[
        areaColumn(t('field.area'), 0),
        { title: t('tables.squares'), isNumber: true, cell: ({ slots }) => slots.length },
      ]}
    />
  );
}

export function SquaresTable({ plan, drawing, goTo }: GroundTableProps) {
  const { t, i18n } = useTranslation('editor');
  const classes = useProjectStore((store) => store.project?.school?.classes) ?? [];
  const slots = plan.assemblyPoints.flatMap((point) => point.slots);
  const nameOf = (id: string) => {
    const found = classes.find((each) => each.id === id);
    if (id === '') return t('tables.noClass');
    return (i18n.language === 'en' ? (found?.nameEn ?? found?.name) : found?.name) ?? id;
  };
  const column = columnsOf<Slot>();
  return (
    <PartsTable
      label={t('tables.squares')}
      empty={t('tables.none')}
      items={slots}
      drawing={drawing}
      goTo={goTo}
      placeOf={({ polygon }) => ringCentroid(polygon.outer)}
      rename={({ id }, name) => drawing.apply({ kind: 'setSlot', slotId: id, name })}
      columns={[
        column.choice({
          title: t('tables.class'),
          labelOf: (name) => t('tables.classOf', { name }),
          read: ({ classId = '' }) => classId,
          options: [...new Set(['', ...classes.map(({ id }) => id), ...slots.map(({ classId = '' }) => classId)])],
          wordOf: nameOf,
          set: ({ id }, each) => drawing.apply({ kind: 'setSlot', slotId: id, classId: each === '' ? null : each }),
        }),
        areaColumn(t('field.area'), 1),
      ]}
    />
  );
}
