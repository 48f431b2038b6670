/** A staircase by its form, its measures and where it lies: what is said here lays its flights anew. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type CampusPlan, layoutOf, type Stair } from '../../../../../floorplans/index.js';
import { decimal } from '../../../../i18n/format.js';
import { levelTabName } from '../../../../plan/LevelTabs.js';
import { levelOf } from '../../../../plan/planViews.js';
import classes from '../Editor.module.css';
import { LengthField } from '../LengthField.js';
import { TextField } from '../TextField.js';
import type { Drawing } from '../useDrawing.js';
import { OriginMark } from './OriginMark.js';
import { PlaceFields } from './PlaceFields.js';
import { StairMeasureFields } from './StairMeasureFields.js';

const QUARTERS = [
  ['left', 90],
  ['right', -90],
] as const;

export function StairFields({ plan, stair, drawing }: { plan: CampusPlan; stair: Stair; drawing: Drawing }) {
  const { t } = useTranslation('editor');
  const set = (change: object) => drawing.apply({ kind: 'setStair', stairId: stair.id, ...change });
  const layout = layoutOf(stair);
  const [lower, upper] = [stair.lower, stair.upper].map(({ levelId }) => {
    const level = levelOf(plan, levelId)?.level;
    return level === undefined ? levelId : levelTabName(level);
  });
  return (
    <>
      <TextField label={t('field.name')} value={stair.name} onChange={(name) => set({ name })} />
      <TextField label={t('field.nameEn')} value={stair.nameEn ?? ''} onChange={(nameEn) => set({ nameEn })} />
      <p className={classes.fact}>
        {t('stairJoins', { lower, upper })} <OriginMark origin={stair.origin} name="widthM" />
      </p>
      <StairMeasureFields layout={layout} hasLandings={stair.landings.length > 0} steps={layout.steps} set={set} />
      <PlaceFields at={layout.at} onMove={(at) => set({ at })} />
      <LengthField
        label={t('field.direction')}
        unit="°"
        valueM={Math.round(layout.directionDeg * 10) / 10}
        onChange={(directionDeg) => set({ directionDeg })}
      />
      <div className={classes.acts}>
        {QUARTERS.map(([side, byDeg]) => (
          <Button key={side} size="xs" onClick={() => set({ directionDeg: layout.directionDeg + byDeg })}>
            {t(`turnBy.${side}`)}
          </Button>
        ))}
      </div>
      <ol className={classes.flights}>
        {stair.flights.map(({ steps, fromElevationM, toElevationM }, index) => (
          <li key={fromElevationM}>
            {t('flightFacts', {
              number: index + 1,
              steps,
              from: decimal(fromElevationM, 2),
              to: decimal(toElevationM, 2),
            })}
          </li>
        ))}
      </ol>
    </>
  );
}
