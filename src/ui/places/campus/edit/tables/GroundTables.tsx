/** Posts, and of the grounds gates, areas, and the squares of the classes, as tables that can be written in. */
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../../../floorplans/index.js';
import { midpoint, type Point, polygonArea, ringCentroid } from '../../../../../model/index.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import { decimal } from '../../../../parts/format.js';
import { ChoiceField } from '../fields/ChoiceField.js';
import { AREA_KINDS, POST_ROLES, postRole } from '../fields/groundWords.js';
import { STATES } from '../fields/OpeningFields.js';
import { LengthField } from '../LengthField.js';
import type { Drawing } from '../useDrawing.js';
import { PartsTable } from './PartsTable.js';

export interface GroundTableProps {
  readonly plan: CampusPlan;
  /** `null` outdoors. */
  readonly levelId: string | null;
  readonly drawing: Drawing;
  readonly goTo: (at: Point) => void;
}

export function PostsTable({ plan, levelId, drawing, goTo }: GroundTableProps) {
  const { t } = useTranslation('editor');
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
        {
          title: t('field.role'),
          cell: ({ id, role }, name) => (
            <ChoiceField
              isBare
              label={t('tables.roleOf', { name })}
              value={postRole(role)}
              options={POST_ROLES}
              wordOf={(each) => t(`role.${each}`)}
              onChange={(each) => drawing.apply({ kind: 'setPost', postId: id, role: each })}
            />
          ),
        },
      ]}
    />
  );
}

export function GatesTable({ plan, drawing, goTo }: GroundTableProps) {
  const { t } = useTranslation('editor');
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
        {
          title: `${t('field.clearWidth')}, m`,
          cell: ({ id, clearWidthM }, name) => (
            <LengthField
              isBare
              label={t('tables.widthOf', { name })}
              valueM={clearWidthM}
              onChange={(widthM) => drawing.apply({ kind: 'setGate', gateId: id, clearWidthM: widthM })}
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
              onChange={(each) => drawing.apply({ kind: 'setGate', gateId: id, state: each })}
            />
          ),
        },
      ]}
    />
  );
}

export function AreasTable({ plan, drawing, goTo }: GroundTableProps) {
  const { t } = useTranslation('editor');
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
        {
          title: t('field.areaKind'),
          cell: ({ id, kind }, name) => (
            <ChoiceField
              isBare
              label={t('tables.kindOf', { name })}
              value={kind}
              options={AREA_KINDS}
              wordOf={(each) => t(`areaKind.${each}`)}
              onChange={(areaKind) => drawing.apply({ kind: 'setArea', areaId: id, areaKind })}
            />
          ),
        },
        {
          title: t('field.area'),
          isNumber: true,
          cell: ({ polygon }) => `${decimal(polygonArea(polygon), 0)} m²`,
        },
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
        {
          title: t('field.area'),
          isNumber: true,
          cell: ({ polygon }) => `${decimal(polygonArea(polygon), 0)} m²`,
        },
        { title: t('tables.squares'), isNumber: true, cell: ({ slots }) => slots.length },
      ]}
    />
  );
}

export function SquaresTable({ plan, drawing, goTo }: GroundTableProps) {
  const { t, i18n } = useTranslation('editor');
  const classes = useProjectStore((store) => store.project?.school?.classes) ?? [];
  const nameOf = (id: string) => {
    const found = classes.find((each) => each.id === id);
    if (id === '') return t('tables.noClass');
    return (i18n.language === 'en' ? (found?.nameEn ?? found?.name) : found?.name) ?? id;
  };
  return (
    <PartsTable
      label={t('tables.squares')}
      empty={t('tables.none')}
      items={plan.assemblyPoints.flatMap(({ slots }) => slots)}
      drawing={drawing}
      goTo={goTo}
      placeOf={({ polygon }) => ringCentroid(polygon.outer)}
      rename={({ id }, name) => drawing.apply({ kind: 'setSlot', slotId: id, name })}
      columns={[
        {
          title: t('tables.class'),
          cell: ({ id, classId = '' }, name) => (
            <ChoiceField
              isBare
              label={t('tables.classOf', { name })}
              value={classId}
              options={[...new Set(['', ...classes.map((each) => each.id), classId])]}
              wordOf={nameOf}
              onChange={(each) => drawing.apply({ kind: 'setSlot', slotId: id, classId: each === '' ? null : each })}
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
