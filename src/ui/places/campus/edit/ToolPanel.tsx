/** The tool in hand: how it is used, what new things are like, and the same by numbers for those who draw without a pointer. */
import { useTranslation } from 'react-i18next';
import type { CampusPlan, SpaceKind } from '../../../../floorplans/index.js';
import { problemText } from '../../../i18n/problemText.js';
import { Callout } from '../../../parts/Callout.js';
import classes from './Editor.module.css';
import { changeSettings, useEditStore } from './editStore.js';
import { StairMeasureFields } from './fields/StairMeasureFields.js';
import { KindOptions } from './KindOptions.js';
import { LengthField } from './LengthField.js';
import { NumbersForm } from './NumbersForm.js';
import { toolOf } from './tools.js';
import type { Drawing } from './useDrawing.js';
import { useStairInHand } from './useStairGhost.js';

function StairSettings({ plan, viewId }: { plan: CampusPlan; viewId: string }) {
  const stair = useEditStore((store) => store.settings.stair);
  const layout = useStairInHand(plan, viewId);
  return (
    <StairMeasureFields
      layout={layout}
      hasLandings={layout.steps.length > 1}
      steps={stair.steps}
      stepsCanBeEmpty
      set={(change) => {
        // another form shares the steps out anew
        const { steps: _, ...rest } = stair;
        changeSettings({ stair: { ...('stairKind' in change ? rest : stair), ...change } });
      }}
    />
  );
}

function Settings({ plan, viewId }: { plan: CampusPlan; viewId: string }) {
  const { t } = useTranslation(['editor', 'plan']);
  const { tool, settings } = useEditStore();
  if (tool === 'room') {
    return (
      <label className={classes.field}>
        {t('editor:field.kind')}
        <select
          value={settings.roomKind}
          onChange={(event) => changeSettings({ roomKind: event.currentTarget.value as SpaceKind })}
        >
          <KindOptions />
        </select>
      </label>
    );
  }
  const width = (name: 'doorWidthM' | 'exitWidthM' | 'wallThicknessM', label: 'clearWidth' | 'thickness') => (
    <LengthField
      label={t(`editor:field.${label}`)}
      valueM={settings[name]}
      onChange={(value) => changeSettings({ [name]: value })}
    />
  );
  if (tool === 'door') return width('doorWidthM', 'clearWidth');
  if (tool === 'exit' || tool === 'gap') return width('exitWidthM', 'clearWidth');
  if (tool === 'flights') return <StairSettings plan={plan} viewId={viewId} />;
  if (tool === 'wall') return width('wallThicknessM', 'thickness');
  return null;
}

interface ToolPanelProps {
  readonly plan: CampusPlan;
  readonly viewId: string;
  readonly drawing: Drawing;
}

export function ToolPanel({ plan, viewId, drawing }: ToolPanelProps) {
  const { t } = useTranslation('editor');
  const { tool, refusals, typed, points } = useEditStore();
  const { shape } = toolOf(tool);
  return (
    <section className={classes.section} aria-label={t(`tool.${tool}`)}>
      <h2>{t(`tool.${tool}`)}</h2>
      <p className={classes.hint}>{t(`hint.${tool}`)}</p>
      <div aria-live="polite">
        {refusals.map((each) => (
          <Callout
            key={each.code}
            tone={each.severity === 'error' ? 'danger' : 'warn'}
            title={problemText(each, t as never)}
          />
        ))}
      </div>
      {typed !== '' && <p className={classes.typed}>{t('typed', { typed })}</p>}
      {points.length > 0 && <p className={classes.quiet}>{t('corners', { count: points.length })}</p>}
      <Settings plan={plan} viewId={viewId} />
      {shape !== 'pick' && shape !== 'measure' && <NumbersForm key={tool} shape={shape} drawing={drawing} />}
    </section>
  );
}
