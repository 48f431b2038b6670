/** What each layer of a drawing holds: guessed, shown in colours, put right by a person, and read again at once. */
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type DrawingReading,
  LAYER_MEANINGS,
  type LayerMeaning,
  type LayerReading,
  layerConfidence,
} from '../../../floorplans/index.js';
import { whole } from '../../i18n/format.js';
import { TableFrame } from '../../parts/TableFrame.js';
import { DrawingFigures } from './DrawingFigures.js';
import { DrawingPicture } from './DrawingPicture.js';
import { changeOrder } from './importSession.js';
import './layerColours.css';
import classes from './LayersStep.module.css';
import { objectsOn } from './readSummary.js';
import panes from './WizardPanes.module.css';
import { useWizardStore } from './wizardStore.js';

interface LayerRowProps {
  readonly layer: LayerReading;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly onMeaning: (meaning: LayerMeaning) => void;
}

function LayerRow({ layer, isShown, onShow, onMeaning }: LayerRowProps) {
  const { t } = useTranslation('imports');
  const { meaning, part } = layer;
  const name = part ? t('layers.partOf', { layer: part.of, part: t(`layers.part.${part.kind}`) }) : layer.name;
  const { reason, share, isDoubtful } = layerConfidence(layer);
  const Eye = isShown ? IconEye : IconEyeOff;
  return (
    <tr data-doubtful={isDoubtful || undefined} data-off={meaning === 'ignore' || undefined}>
      <td>
        <button
          type="button"
          className={classes.eye}
          aria-pressed={isShown}
          aria-label={t('layers.show', { name })}
          onClick={() => onShow(!isShown)}
        >
          <Eye size={18} stroke={1.75} aria-hidden="true" />
        </button>
      </td>
      <th scope="row" className={classes.layer}>
        {name}
      </th>
      <td data-number>{whole(objectsOn(layer))}</td>
      <td>
        <span className={classes.meaning} data-meaning={meaning}>
          <i aria-hidden="true" />
          <select
            value={meaning}
            aria-label={t('layers.meaningOf', { name })}
            onChange={(event) => onMeaning(event.currentTarget.value as LayerMeaning)}
          >
            {LAYER_MEANINGS.map((each) => (
              <option key={each} value={each}>
                {t(`layers.kind.${each}`)}
              </option>
            ))}
          </select>
        </span>
      </td>
      <td className={classes.sure}>
        <i aria-hidden="true">
          <i style={{ width: `${share * 100}%` }} />
        </i>
        {t(`layers.reason.${reason}`)}
      </td>
    </tr>
  );
}

/** Layers with the meanings that are wanted, also while the drawing is read again. */
function wantedLayers({ layers }: DrawingReading, chosen: Readonly<Record<string, LayerMeaning>>): LayerReading[] {
  return layers.map((layer) => {
    const meaning = Object.hasOwn(chosen, layer.name) ? chosen[layer.name] : undefined;
    return meaning === undefined ? layer : { ...layer, meaning, by: 'chosen' };
  });
}

export function LayersStep() {
  const { t } = useTranslation('imports');
  const reading = useWizardStore((store) => store.reading);
  const options = useWizardStore((store) => store.order.drawing);
  const recalled = useWizardStore((store) => store.recalled);
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const drawing = reading?.drawing ?? null;
  const layers = useMemo(
    () => (drawing === null ? [] : wantedLayers(drawing, options?.layers ?? {})),
    [drawing, options?.layers],
  );
  if (reading === null || drawing === null) return null;
  const isShown = ({ name, meaning }: LayerReading) => toggled.get(name) ?? meaning !== 'ignore';
  const choose = (name: string, meaning: LayerMeaning) =>
    changeOrder({ drawing: { ...options, layers: { ...options?.layers, [name]: meaning } } }, true);
  const forget = () => {
    useWizardStore.setState({ recalled: null });
    const { layers: _layers, ...others } = options ?? {};
    changeOrder({ drawing: others });
  };
  return (
    <div className={panes.two}>
      <div className={panes.words}>
        {recalled !== null && (
          <p className={classes.recalled}>
            {t('layers.recalled', { name: recalled.fileName, count: recalled.count })}{' '}
            <button type="button" onClick={forget}>
              {t('layers.forget')}
            </button>
          </p>
        )}
        <TableFrame label={t('layers.table')}>
          <thead>
            <tr>
              <th>
                <span className={classes.hidden}>{t('layers.shown')}</span>
              </th>
              <th>{t('layers.layer')}</th>
              <th data-number>{t('layers.objects')}</th>
              <th>{t('layers.meaning')}</th>
              <th>{t('layers.sure')}</th>
            </tr>
          </thead>
          <tbody className={classes.rows}>
            {layers.map((layer) => (
              <LayerRow
                key={layer.name}
                layer={layer}
                isShown={isShown(layer)}
                onShow={(shown) => setToggled(new Map([...toggled, [layer.name, shown]]))}
                onMeaning={(meaning) => choose(layer.name, meaning)}
              />
            ))}
          </tbody>
        </TableFrame>
      </div>
      <div className={panes.picture}>
        <section className={classes.preview} aria-label={t('layers.preview')}>
          <DrawingPicture preview={drawing.preview} layers={layers} isShown={isShown} />
          <DrawingFigures plan={reading.project?.plan ?? null} problems={reading.problems} />
        </section>
      </div>
    </div>
  );
}
