/** What can be said of the parts of the grounds and of what stands about: gates, areas, places to assemble, posts, obstacles. */
import { useTranslation } from 'react-i18next';
import type { PlanEdit } from '../../../../../floorplans/index.js';
import { polygonArea } from '../../../../../model/index.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import { decimal } from '../../../../i18n/format.js';
import classes from '../Editor.module.css';
import { LengthField } from '../LengthField.js';
import { movePart, placeOfPart } from '../PartHandle.js';
import { canBeDragged, type SelectedPart } from '../selectedPart.js';
import { TextField } from '../TextField.js';
import type { Drawing } from '../useDrawing.js';
import { ChoiceField } from './ChoiceField.js';
import { AREA_KINDS, OBSTACLE_KINDS, POST_ROLES, postRole } from './groundWords.js';
import { STATES } from './OpeningFields.js';
import { PlaceFields } from './PlaceFields.js';

type GroundPart = Extract<SelectedPart, { kind: 'obstacle' | 'post' | 'gate' | 'area' | 'assembly' }>;

/** The edit that changes a part, with nothing changed yet. */
function editOf({ kind, part }: GroundPart): PlanEdit {
  switch (kind) {
    case 'obstacle':
      return { kind: 'setObstacle', obstacleId: part.id };
    case 'post':
      return { kind: 'setPost', postId: part.id };
    case 'gate':
      return { kind: 'setGate', gateId: part.id };
    case 'area':
      return { kind: 'setArea', areaId: part.id };
    case 'assembly':
      return { kind: 'setAssemblyPoint', pointId: part.id };
  }
}

export function GroundFields({ selected, drawing }: { selected: GroundPart; drawing: Drawing }) {
  const { t } = useTranslation('editor');
  const pupils = useProjectStore((store) => store.project?.school?.pupils ?? null);
  const { kind, part } = selected;
  const set = (change: Record<string, unknown>) => drawing.apply({ ...editOf(selected), ...change } as PlanEdit);
  return (
    <>
      <TextField label={t('field.name')} value={part.name} onChange={(name) => set({ name })} />
      <TextField label={t('field.nameEn')} value={part.nameEn ?? ''} onChange={(nameEn) => set({ nameEn })} />
      {kind === 'obstacle' && (
        <ChoiceField
          label={t('field.obstacleKind')}
          value={part.kind}
          options={OBSTACLE_KINDS}
          wordOf={(each) => t(`obstacleKind.${each}`)}
          onChange={(obstacleKind) => set({ obstacleKind })}
        />
      )}
      {kind === 'area' && (
        <ChoiceField
          label={t('field.areaKind')}
          value={part.kind}
          options={AREA_KINDS}
          wordOf={(each) => t(`areaKind.${each}`)}
          onChange={(areaKind) => set({ areaKind })}
        />
      )}
      {kind === 'post' && (
        <ChoiceField
          label={t('field.role')}
          value={postRole(part.role)}
          options={POST_ROLES}
          wordOf={(each) => t(`role.${each}`)}
          onChange={(role) => set({ role })}
        />
      )}
      {kind === 'gate' && (
        <>
          <LengthField
            label={t('field.clearWidth')}
            valueM={part.clearWidthM}
            onChange={(clearWidthM) => set({ clearWidthM })}
          />
          <ChoiceField
            label={t('field.state')}
            value={part.state ?? 'open'}
            options={STATES}
            wordOf={(state) => t(`state.${state}`)}
            onChange={(state) => set({ state })}
          />
        </>
      )}
      {canBeDragged(selected) && (
        <PlaceFields
          at={placeOfPart(selected)}
          onMove={(to) => movePart(selected, placeOfPart(selected), to, drawing)}
        />
      )}
      {kind !== 'post' && kind !== 'gate' && (
        <p className={classes.fact}>
          {t('field.area')} <b>{decimal(polygonArea(part.polygon), 1)} m²</b>
        </p>
      )}
      {kind === 'assembly' && (
        <p className={classes.fact}>
          {t('squares', { count: part.slots.length })}
          {pupils !== null && ` · ${t('squaresFor', { pupils, area: decimal(polygonArea(part.polygon) / pupils, 2) })}`}
        </p>
      )}
    </>
  );
}
