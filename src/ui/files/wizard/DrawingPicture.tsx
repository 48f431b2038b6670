/** The lines of a drawing, coloured by what their layers hold. */
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DrawingPreview, LayerMeaning, LayerReading, PreviewLayer } from '../../../floorplans/index.js';
import { type Bounds, boundsOf, type Point } from '../../../model/index.js';
import { usePlanStage } from '../../plan/useStage.js';
import classes from './DrawingPicture.module.css';
import { StageFrame } from './StageFrame.js';

interface DrawingPictureProps {
  readonly preview: DrawingPreview;
  readonly layers: readonly LayerReading[];
  readonly isShown: (layer: LayerReading) => boolean;
}

/** In the order of the legend; what is drawn later lies above. */
const LEGEND: readonly LayerMeaning[] = ['wall', 'door', 'window', 'stair', 'roomText', 'other'];

/** Share of the lines at each end of an axis that may be strays. */
const STRAY_SHARE = 0.005;

/** A place to the centimetre is enough for a picture. */
const short = (value: number) => Math.round(value * 100) / 100;

function pathOf({ pieces }: PreviewLayer): string {
  const parts: string[] = [];
  for (let i = 0; i + 3 < pieces.length; i += 4) {
    const [x1, y1, x2, y2] = pieces.subarray(i, i + 4) as unknown as [number, number, number, number];
    parts.push(`M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`);
  }
  return parts.join('');
}

/** The box round nearly all lines of the layers that take part; stray marks far away do not make the plan small. */
function boundsOfLines(layers: readonly PreviewLayer[]): Bounds | null {
  const middles: Point[] = [];
  for (const { pieces } of layers)
    for (let i = 0; i + 3 < pieces.length; i += 4) middles.push([pieces[i] as number, pieces[i + 1] as number]);
  if (middles.length === 0) return null;
  const quantile = (axis: 0 | 1, share: number) => {
    const sorted = middles.map((at) => at[axis]).sort((p, q) => p - q);
    return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
  };
  const [minX, maxX] = [quantile(0, STRAY_SHARE), quantile(0, 1 - STRAY_SHARE)];
  const [minY, maxY] = [quantile(1, STRAY_SHARE), quantile(1, 1 - STRAY_SHARE)];
  return boundsOf([
    [minX, minY],
    [maxX, maxY],
  ]);
}

const LayerPath = memo(function LayerPath({ layer, meaning }: { layer: PreviewLayer; meaning: LayerMeaning }) {
  const path = useMemo(() => pathOf(layer), [layer]);
  return (
    <g data-meaning={meaning} className={classes.layer}>
      <path d={path} />
      {meaning === 'roomText' &&
        layer.texts.map(({ at, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: texts have no id, and the list never changes in place
          <text key={index} transform={`translate(${at[0]} ${at[1]}) scale(1 -1)`}>
            {text}
          </text>
        ))}
    </g>
  );
});

export function DrawingPicture({ preview, layers, isShown }: DrawingPictureProps) {
  const { t } = useTranslation('imports');
  const stage = usePlanStage();
  const byName = useMemo(() => new Map(preview.layers.map((layer) => [layer.name, layer])), [preview]);
  const walls = layers.filter(({ meaning }) => meaning === 'wall');
  const framing = (walls.length > 0 ? walls : layers).map(({ name }) => name).join('\n');
  const bounds = useMemo(
    () => boundsOfLines(framing.split('\n').flatMap((name) => byName.get(name) ?? [])),
    [framing, byName],
  );
  return (
    <div className={classes.box}>
      <p className={classes.legend}>
        {LEGEND.map((meaning) => (
          <span key={meaning} data-meaning={meaning}>
            <i aria-hidden="true" />
            {t(`layers.kind.${meaning}`)}
          </span>
        ))}
      </p>
      <div className={classes.canvas}>
        <StageFrame stage={stage} label={t('layers.picture')} bounds={bounds}>
          {layers.filter(isShown).map(({ name, meaning }) => {
            const layer = byName.get(name);
            return layer === undefined ? null : <LayerPath key={name} layer={layer} meaning={meaning} />;
          })}
        </StageFrame>
      </div>
      {preview.leftOut > 0 && <p className={classes.note}>{t('layers.leftOut')}</p>}
    </div>
  );
}
