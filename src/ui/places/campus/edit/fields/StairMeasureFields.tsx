/** Form and measures of a staircase: of the one that is chosen, or of the next one that is laid. */
import { useTranslation } from 'react-i18next';
import type { StairLayout, StairMeasures } from '../../../../../floorplans/index.js';
import { LengthField } from '../LengthField.js';
import { ChoiceField } from './ChoiceField.js';
import { StepsField } from './StepsField.js';

export const STAIR_KINDS = ['straight', 'halfTurn', 'quarterTurn', 'ramp'] as const;
const TURNS = ['left', 'right'] as const;

interface StairMeasureFieldsProps {
  readonly layout: StairLayout;
  /** Whether it has landings whose depth can be said. */
  readonly hasLandings: boolean;
  /** Steps are shown only where somebody said them. */
  readonly steps: readonly number[] | undefined;
  readonly set: (change: StairMeasures) => void;
  readonly stepsCanBeEmpty?: boolean;
}

export function StairMeasureFields(props: StairMeasureFieldsProps) {
  const { layout, hasLandings, steps, set, stepsCanBeEmpty = false } = props;
  const { t } = useTranslation('editor');
  const isRamp = layout.kind === 'ramp';
  const length = (name: 'widthM' | 'riserM' | 'treadM' | 'landingM', label: string) => (
    <LengthField label={label} valueM={layout[name]} onChange={(value) => set({ [name]: value })} />
  );
  return (
    <>
      <ChoiceField
        label={t('field.form')}
        value={layout.kind}
        options={STAIR_KINDS}
        wordOf={(kind) => t(`stairKind.${kind}`)}
        onChange={(stairKind) => set({ stairKind })}
      />
      {(layout.kind === 'halfTurn' || layout.kind === 'quarterTurn') && (
        <ChoiceField
          label={t('field.turn')}
          value={layout.turn}
          options={TURNS}
          wordOf={(turn) => t(`turn.${turn}`)}
          onChange={(turn) => set({ turn })}
        />
      )}
      {length('widthM', t('field.flightWidth'))}
      {isRamp ? (
        <LengthField
          label={t('field.runPerRise')}
          valueM={Math.round((layout.treadM / layout.riserM) * 100) / 100}
          onChange={(runPerRise) => set({ runPerRise })}
        />
      ) : (
        <>
          {length('riserM', t('field.riser'))}
          {length('treadM', t('field.tread'))}
          <StepsField
            label={t('field.flights')}
            steps={steps}
            canBeEmpty={stepsCanBeEmpty}
            onChange={(counted) => set({ steps: counted } as StairMeasures)}
          />
        </>
      )}
      {hasLandings && length('landingM', t('field.landing'))}
    </>
  );
}
