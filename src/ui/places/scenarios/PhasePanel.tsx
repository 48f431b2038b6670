/** One phase: what happens, who acts, by what it ends, and every time that bears on it with source and way back. */
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  type DrillKindOfRun,
  type DurationName,
  machineGraph,
  PHASE_DURATION_DEFAULTS,
  type Scenario,
  setAtPath,
} from '../../../scenarios/index.js';
import { decimal } from '../../i18n/format.js';
import { setBuilderView } from './builderView.js';
import fields from './Fields.module.css';
import { IconButton } from './IconButton.js';
import { NumberField } from './NumberField.js';
import classes from './PhasePanel.module.css';
import { SourceNote } from './SourceNote.js';
import { wordOr } from './words.js';

interface PhasePanelProps {
  readonly kind: DrillKindOfRun;
  readonly phase: string;
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario, what: string) => void;
}

function DurationRow({
  name,
  scenario,
  onChange,
}: { name: DurationName } & Pick<PhasePanelProps, 'scenario' | 'onChange'>) {
  const { t } = useTranslation('scenarios');
  const { valueS, meaning, source, confidence } = PHASE_DURATION_DEFAULTS[name];
  const label = wordOr(t, `duration.${name}`, meaning);
  const stated = scenario.phases?.[name];
  // going back to the default is a step of its own, however soon it follows the typing
  const change = (value: number | undefined, how = '') =>
    onChange(setAtPath(scenario, `phases.${name}`, value), `${how}phases.${name}`);
  const digits = Number.isInteger(valueS) ? 0 : 1;
  return (
    <div className={fields.row}>
      <span className={fields.label} lang={label.lang}>
        {label.text}
      </span>
      <NumberField
        label={label.text}
        value={stated}
        placeholder={decimal(valueS, digits)}
        unit={t('seconds')}
        min={0}
        max={3600}
        onChange={(value) => change(value)}
      />
      <SourceNote
        label={label.text}
        fallback={`${decimal(valueS, digits)} ${t('seconds')}`}
        source={source}
        firmness={source.startsWith('judgement') ? 'assumed' : confidence === 'high' ? 'checked' : 'quoted'}
        onReset={stated === undefined ? undefined : () => change(undefined, 'reset ')}
      />
    </div>
  );
}

export function PhasePanel({ kind, phase, scenario, onChange }: PhasePanelProps) {
  const { t } = useTranslation('scenarios');
  const own = machineGraph(kind).phases.find((each) => each.phase === phase);
  if (own === undefined) return null;
  const name = wordOr(t, `phase.${phase}.name`, phase).text;
  const trigger = (scenario.triggers as Readonly<Record<string, string>> | undefined)?.[phase] ?? '';
  const who = (own.meta?.who ?? []).map((role) => t(`role.${role}`)).join(t('listGap'));
  return (
    <section className={classes.panel} aria-label={t('phasePanel.label', { name })}>
      <div className={classes.head}>
        <h3>{name}</h3>
        <IconButton label={t('phasePanel.close')} Icon={IconX} onClick={() => setBuilderView({ phase: null })} />
      </div>
      <p className={classes.what}>
        {t('phasePanel.what', {
          what: wordOr(t, `phase.${phase}.what`, '').text,
          ends: wordOr(t, `phase.${phase}.ends`, '').text,
        })}
        {who !== '' && ` ${t('phasePanel.who', { who })}`}
      </p>
      {own.triggers.length > 1 && (
        <div className={fields.row}>
          <span className={fields.label}>{t('phasePanel.endsBy')}</span>
          <select
            className={fields.select}
            aria-label={t('phasePanel.endsBy')}
            value={trigger}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onChange(setAtPath(scenario, `triggers.${phase}`, value === '' ? undefined : value), `triggers.${phase}`);
            }}
          >
            <option value="">{t('phasePanel.usual')}</option>
            {own.triggers.map((each) => (
              <option key={each} value={each}>
                {t(`trigger.${each}`, { defaultValue: each })}
              </option>
            ))}
          </select>
          <span className={fields.source}>{t('phasePanel.endsByNote')}</span>
        </div>
      )}
      {[...own.durations, ...own.others].map((each) => (
        <DurationRow key={each} name={each} scenario={scenario} onChange={onChange} />
      ))}
      {own.durations.length + own.others.length === 0 && <p className={classes.note}>{t('phasePanel.noTime')}</p>}
    </section>
  );
}
