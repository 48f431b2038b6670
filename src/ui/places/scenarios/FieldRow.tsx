/** One value of the scenario: its label, the control that fits it, its default with source, and what is wrong with it. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import type { Problem } from '../../../model/index.js';
import type { Scenario } from '../../../scenarios/index.js';
import type { SourceStatus } from '../../../sim/index.js';
import { problemText } from '../../i18n/problemText.js';
import { EntriesField } from './EntriesField.js';
import classes from './Fields.module.css';
import { fieldId, type ScenarioField } from './fields/field.js';
import { statedValue, withValue } from './fields/fieldValue.js';
import { NumberField } from './NumberField.js';
import { PlacePicker } from './PlacePicker.js';
import { PlacesField } from './PlacesField.js';
import { placeIds } from './placeIds.js';
import { planPlaces } from './planPlaces.js';
import { type Firmness, SourceNote } from './SourceNote.js';
import { useFieldWords } from './useFieldWords.js';

interface FieldRowProps {
  readonly field: ScenarioField;
  readonly scenario: Scenario;
  readonly plan: CampusPlan | null;
  readonly onChange: (scenario: Scenario, what: string) => void;
}

export function firmnessOf(status: SourceStatus): Firmness {
  if (status === 'judgement') return 'assumed';
  if (status === 'memory') return 'memory';
  return status === 'secondary' ? 'quoted' : 'checked';
}

export function FieldRow({ field, scenario, plan, onChange }: FieldRowProps) {
  const { t, i18n } = useTranslation();
  const words = useFieldWords();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { input } = field;
  const stated = statedValue(scenario, field);
  const label = words.label(field);
  // going back to the default is a step of its own, however soon it follows the typing
  const change = (value: unknown, how = '') => {
    const next = withValue(scenario, field, value);
    setProblems(next.value === null ? next.problems : []);
    if (next.value !== null) onChange(next.value, `${how}${field.path}`);
  };
  const kinds = 'of' in input ? input.of : null;
  const isEnglish = i18n.language === 'en';
  const places = useMemo(
    () => (kinds === null || plan === null ? [] : planPlaces(plan, kinds, isEnglish)),
    [kinds, plan, isEnglish],
  );
  const isList = input.kind === 'places' || input.kind === 'entries';
  return (
    <div className={classes.row} data-field={fieldId(field)}>
      <span className={classes.label}>{label}</span>
      {input.kind === 'number' && (
        <NumberField
          label={label}
          value={typeof stated === 'number' ? rounded(stated * (input.scale ?? 1)) : undefined}
          placeholder={words.value(field, field.fallback, false)}
          unit={words.unit(input.unit)}
          min={input.min}
          max={input.max}
          isWhole={input.isWhole}
          onChange={(value) => change(value === undefined ? undefined : value / (input.scale ?? 1))}
        />
      )}
      {input.kind === 'choice' && (
        <select
          className={classes.select}
          aria-label={label}
          value={typeof stated === 'string' ? stated : String(field.fallback ?? '')}
          onChange={(event) => {
            const { value } = event.currentTarget;
            change(value === field.fallback || value === '' ? undefined : value);
          }}
        >
          {field.fallback === undefined && <option value="">{words.none(field)}</option>}
          {input.options.map((option) => (
            <option key={option} value={option}>
              {words.option(field, option)}
            </option>
          ))}
        </select>
      )}
      {(input.kind === 'switch' || input.kind === 'presence') && (
        <label className={classes.switch}>
          <input
            type="checkbox"
            aria-label={label}
            checked={input.kind === 'presence' ? stated !== undefined : Boolean(stated ?? field.fallback)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              if (input.kind === 'presence') change(checked ? input.value : undefined);
              else change(checked === field.fallback ? undefined : checked);
            }}
          />
          {words.value(field, input.kind === 'presence' ? stated !== undefined : Boolean(stated ?? field.fallback))}
        </label>
      )}
      {input.kind === 'place' && (
        <PlacePicker
          label={label}
          places={places}
          value={placeValue(stated, input)}
          empty={words.none(field)}
          fixed={Object.keys(input.fixed ?? {}).map((value) => ({ value, word: words.option(field, value) }))}
          onChange={(id) => {
            const fixed = input.fixed?.[id];
            const kind = places.find((each) => each.id === id)?.kind;
            const under = Object.entries(input.under ?? {}).find(
              ([, of]) => kind !== undefined && of.includes(kind),
            )?.[0];
            change(id === '' ? undefined : (fixed ?? (under === undefined ? id : { [under]: id })));
          }}
        />
      )}
      {input.kind === 'places' && (
        <PlacesField
          label={label}
          places={places}
          value={placeIds(stated, input.as)}
          onChange={(ids) => {
            const { as } = input;
            change(as === undefined ? ids : ids?.map((id) => ({ [as]: id })));
          }}
        />
      )}
      {input.kind === 'entries' && (
        <EntriesField
          label={label}
          input={input}
          places={places}
          value={(stated ?? []) as readonly Readonly<Record<string, string>>[]}
          word={(option) => words.option(field, option)}
          onChange={(entries) => change(entries)}
        />
      )}
      {!isList &&
        (field.source !== undefined ? (
          <SourceNote
            label={label}
            fallback={field.fallback === undefined ? undefined : words.value(field, field.fallback)}
            source={field.source.text}
            firmness={firmnessOf(field.source.status)}
            onReset={stated === undefined ? undefined : () => change(undefined, 'reset ')}
          />
        ) : (
          <span className={classes.source}>{words.hint(field)}</span>
        ))}
      {problems.map((problem) => (
        <p key={problem.code + problem.path} className={classes.problem} role="alert">
          {problemText(problem, t)}
        </p>
      ))}
    </div>
  );
}

/** Up to four decimals: a share of 0.07 is shown as 7 %, not as 7.000000000000001. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function placeValue(stated: unknown, { under, fixed }: { readonly under?: object; readonly fixed?: object }): string {
  if (typeof stated === 'string') return stated;
  if (typeof stated !== 'object' || stated === null) return '';
  const [name = '', value] = Object.entries(stated)[0] ?? [];
  if (under !== undefined && name in under) return String(value);
  return fixed !== undefined && name in fixed ? name : '';
}
