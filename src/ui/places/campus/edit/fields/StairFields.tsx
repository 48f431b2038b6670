/** A staircase by its measures: what is typed goes to every flight of the storey. */
import { useTranslation } from 'react-i18next';
import type { CampusPlan, Stair } from '../../../../../floorplans/index.js';
import { decimal } from '../../../../parts/format.js';
import { levelTabName } from '../../../../plan/LevelTabs.js';
import { levelOf } from '../../../../plan/planViews.js';
import classes from '../Editor.module.css';
import { LengthField } from '../LengthField.js';
import { TextField } from '../TextField.js';
import type { Drawing } from '../useDrawing.js';
import { OriginMark } from './OriginMark.js';

export function StairFields({ plan, stair, drawing }: { plan: CampusPlan; stair: Stair; drawing: Drawing }) {
  const { t } = useTranslation('editor');
  const set = (change: Record<string, unknown>) => drawing.apply({ kind: 'setStair', stairId: stair.id, ...change });
  const [lower, upper] = [stair.lower, stair.upper].map(({ levelId }) => {
    const level = levelOf(plan, levelId)?.level;
    return level === undefined ? levelId : levelTabName(level);
  });
  return (
    <>
      <TextField label={t('field.name')} value={stair.name} onChange={(name) => set({ name })} />
      <TextField label={t('field.nameEn')} value={stair.nameEn ?? ''} onChange={(nameEn) => set({ nameEn })} />
      <p className={classes.fact}>
        {t('stairJoins', { lower, upper })} <b>{t(`stairKind.${stair.kind}`)}</b>
      </p>
      <LengthField label={t('field.flightWidth')} valueM={stair.widthM} onChange={(widthM) => set({ widthM })} />
      <OriginMark origin={stair.origin} name="widthM" />
      {stair.kind !== 'ramp' && (
        <>
          <LengthField label={t('field.riser')} valueM={stair.riserM} onChange={(riserM) => set({ riserM })} />
          <LengthField label={t('field.tread')} valueM={stair.treadM} onChange={(treadM) => set({ treadM })} />
        </>
      )}
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
      <p className={classes.quiet}>{t('landings', { count: stair.landings.length })}</p>
    </>
  );
}
