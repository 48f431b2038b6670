/** Where a part lies, by numbers: the same as dragging it. */
import { useTranslation } from 'react-i18next';
import type { Point } from '../../../../../model/index.js';
import classes from '../Editor.module.css';
import { LengthField } from '../LengthField.js';

const onCentimetres = (valueM: number) => Math.round(valueM * 100) / 100;

export function PlaceFields({ at, onMove }: { at: Point; onMove: (to: Point) => void }) {
  const { t } = useTranslation('editor');
  const [x, y] = [onCentimetres(at[0]), onCentimetres(at[1])];
  return (
    <div className={classes.pair}>
      <LengthField label={t('numbers.x')} valueM={x} onChange={(value) => onMove([value, at[1]])} />
      <LengthField label={t('numbers.y')} valueM={y} onChange={(value) => onMove([at[0], value])} />
    </div>
  );
}
