/** What comes out of a drawing with the layers as they are: the figures that jump when a layer is read wrongly. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import type { Problem } from '../../../model/index.js';
import { whole } from '../../i18n/format.js';
import classes from './DrawingFigures.module.css';
import { drawingFigures } from './readSummary.js';

export function DrawingFigures({ plan, problems }: { plan: CampusPlan | null; problems: readonly Problem[] }) {
  const { t } = useTranslation('imports');
  const { rooms, doors, stairRooms, named, gaps } = useMemo(() => drawingFigures(plan, problems), [plan, problems]);
  const items = [
    [t('layers.rooms'), whole(rooms)],
    [t('layers.doors'), whole(doors)],
    [t('layers.stairs'), whole(stairRooms)],
    [t('layers.names'), `${whole(named)} / ${whole(rooms + stairRooms)}`],
    [t('layers.gaps'), gaps === 0 ? t('layers.none') : whole(gaps)],
  ] as const;
  return (
    <dl className={classes.figures} aria-label={t('layers.figures')}>
      {items.map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
