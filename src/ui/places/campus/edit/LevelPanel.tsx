/** Name and height of the storey and the building at hand. */
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../../floorplans/index.js';
import { levelOf } from '../../../plan/planViews.js';
import classes from './Editor.module.css';
import { LengthField } from './LengthField.js';
import { TextField } from './TextField.js';
import type { Drawing } from './useDrawing.js';

export function LevelPanel({ plan, viewId, drawing }: { plan: CampusPlan; viewId: string; drawing: Drawing }) {
  const { t } = useTranslation('editor');
  const place = levelOf(plan, viewId);
  if (place === null) return null;
  const { building, level } = place;
  return (
    <details className={classes.section}>
      <summary>{t('levels.title')}</summary>
      <TextField
        label={t('levels.buildingName')}
        value={building.name}
        onChange={(name) => drawing.apply({ kind: 'setBuilding', buildingId: building.id, name })}
      />
      <TextField
        label={t('levels.name')}
        value={level.name}
        onChange={(name) => drawing.apply({ kind: 'setLevel', levelId: level.id, name })}
      />
      <LengthField
        label={t('levels.elevation')}
        valueM={level.elevationM}
        onChange={(elevationM) => drawing.apply({ kind: 'setLevel', levelId: level.id, elevationM })}
      />
    </details>
  );
}
