/** A metre and a door of 0.9 m laid over the picture in its scale: what does not fit the doors drawn is seen at once. */
import { useTranslation } from 'react-i18next';
import type { TracePicture } from '../../../pictures/tracePicture.js';
import classes from './Trace.module.css';
import { useTraceDraft } from './traceDraft.js';

/** Height of the words on the screen, px. */
const LETTERS_PX = 13;

const BARS = [
  { id: 'metre', lengthM: 1 },
  { id: 'door', lengthM: 0.9 },
] as const;

interface ScaleBarsProps {
  readonly picture: TracePicture;
  readonly metresPerPixel: number;
  /** Screen pixels per pixel of the picture. */
  readonly scale: number;
}

export function ScaleBars({ picture, metresPerPixel, scale }: ScaleBarsProps) {
  const { t } = useTranslation('trace');
  const em = LETTERS_PX / scale;
  const at = useTraceDraft((draft) => draft.marks.bars1) ?? [picture.widthPx / 2, picture.heightPx / 2];
  return (
    <g className={classes.bars}>
      {BARS.map(({ id, lengthM }, row) => {
        const y = at[1] + row * em * 1.8;
        const end = lengthM / metresPerPixel;
        return (
          <g key={id} transform={`translate(${at[0]} ${y})`}>
            <rect x={-em * 0.4} y={-em * 1.1} width={end + em * (id === 'door' ? 7 : 3.2)} height={em * 1.7} />
            <path d={`M0,${-em * 0.35}V${em * 0.35}M0,0H${end}M${end},${-em * 0.35}V${em * 0.35}`} />
            <text x={end + em * 0.5} y={em * 0.35} fontSize={em}>
              {t(`bar.${id}`)}
            </text>
          </g>
        );
      })}
    </g>
  );
}
