/** A small form for one more what-if: what is changed, and to what. */
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import {
  drillKind,
  machineGraph,
  PHASE_DURATION_DEFAULTS,
  type Scenario,
  type School,
  SLOWER_LIMITS,
  type WhatIfEdit,
} from '../../../scenarios/index.js';
import { decimal } from '../../i18n/format.js';
import fieldClasses from './Fields.module.css';
import { fieldsOf } from './fields/kindFields.js';
import { NumberField } from './NumberField.js';
import { PlacePicker } from './PlacePicker.js';
import { planPlaces } from './planPlaces.js';
import { useFieldWords } from './useFieldWords.js';
import classes from './WhatIfList.module.css';
import { editOfForm, emptyForm, FIRST_SLOWER, FIRST_WAIT_S, WHAT_IF_EDITS, type WhatIfForm } from './whatIfForm.js';
import { wordOr } from './words.js';

interface AddWhatIfProps {
  readonly scenario: Scenario;
  readonly plan: CampusPlan;
  readonly school: School | null;
  readonly onAdd: (edit: WhatIfEdit) => void;
  readonly onCancel: () => void;
}

export function AddWhatIf({ scenario, plan, school, onAdd, onCancel }: AddWhatIfProps) {
  const { t, i18n } = useTranslation('scenarios');
  const isEnglish = i18n.language === 'en';
  const words = useFieldWords();
  const [form, setForm] = useState<WhatIfForm>(() => emptyForm('closeStair'));
  const { edit, place, second, amount, choice } = form;
  const set = (part: Partial<WhatIfForm>) => setForm((before) => ({ ...before, ...part }));
  const setPlace = (next: string) => set({ place: next });
  const setSecond = (next: string) => set({ second: next });
  const all = useMemo(() => planPlaces(plan, ['stair', 'door', 'exit', 'gate', 'level'], isEnglish), [plan, isEnglish]);
  const of = (...kinds: string[]) => all.filter(({ kind }) => kinds.includes(kind));
  const classPlaces = (school?.classes ?? []).map((each) => ({
    id: each.id,
    kind: 'level' as const,
    name: isEnglish ? (each.nameEn ?? each.name) : each.name,
    where: t('release.classes'),
  }));
  const kind = drillKind(scenario.kind);
  const durations =
    kind === null
      ? []
      : [...new Set(machineGraph(kind).phases.flatMap((phase) => [...phase.durations, ...phase.others]))];
  const fields =
    scenario.kind === 'free'
      ? []
      : fieldsOf(scenario.kind).filter(({ input }) => ['number', 'choice', 'switch'].includes(input.kind));
  const field = fields.find(({ path }) => path === place);
  const durationName = durations.find((name) => place === `phases.${name}`);

  const made = editOfForm(form, {
    isClass: classPlaces.some(({ id }) => id === place),
    isDuration: durationName !== undefined,
    field,
  });
  const number = (label: string, unit: string, first: number | undefined, min: number, max: number) => (
    <NumberField
      key={`${edit}-${place}`}
      label={label}
      value={amount}
      placeholder={first === undefined ? undefined : decimal(first, 0)}
      unit={unit}
      min={min}
      max={max}
      onChange={(next) => set({ amount: next })}
    />
  );
  return (
    <form
      className={classes.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (made !== null) onAdd(made);
      }}
    >
      <select
        className={fieldClasses.select}
        aria-label={t('whatIf.which')}
        value={edit}
        onChange={(event) => setForm(emptyForm(event.currentTarget.value as WhatIfForm['edit']))}
      >
        {WHAT_IF_EDITS.map((each) => (
          <option key={each} value={each}>
            {t(`whatIf.edit.${each}`)}
          </option>
        ))}
      </select>
      {edit === 'closeStair' && (
        <PlacePicker
          label={t('whatIf.stair')}
          places={of('stair')}
          value={place}
          empty={t('whatIf.chooseStair')}
          onChange={setPlace}
        />
      )}
      {edit === 'closeDoor' && (
        <>
          <PlacePicker
            label={t('whatIf.door')}
            places={of('exit', 'gate', 'door')}
            value={place}
            empty={t('whatIf.chooseDoor')}
            onChange={setPlace}
          />
          {number(t('whatIf.fromTime'), t('seconds'), 0, 0, 3600)}
        </>
      )}
      {edit === 'holdBack' && (
        <>
          <PlacePicker
            label={t('whatIf.who')}
            places={[...of('level'), ...classPlaces]}
            value={place}
            empty={t('whatIf.chooseWho')}
            onChange={setPlace}
          />
          {number(t('whatIf.wait'), t('seconds'), FIRST_WAIT_S, 0, 3600)}
        </>
      )}
      {edit === 'afterLevels' && (
        <>
          <PlacePicker
            label={t('whatIf.who')}
            places={of('level')}
            value={place}
            empty={t('whatIf.chooseWho')}
            onChange={setPlace}
          />
          <PlacePicker
            label={t('whatIf.cleared')}
            places={of('level').filter(({ id }) => id !== place)}
            value={second}
            empty={t('whatIf.chooseCleared')}
            onChange={setSecond}
          />
        </>
      )}
      {edit === 'classByStair' && (
        <>
          <PlacePicker
            label={t('whatIf.whoGoes')}
            places={[...classPlaces, ...of('level')]}
            value={place}
            empty={t('whatIf.chooseWho')}
            onChange={setPlace}
          />
          <PlacePicker
            label={t('whatIf.stair')}
            places={of('stair')}
            value={second}
            empty={t('whatIf.chooseStair')}
            onChange={setSecond}
          />
        </>
      )}
      {edit === 'walkSlower' && number(t('whatIf.percent'), '%', FIRST_SLOWER, SLOWER_LIMITS.min, SLOWER_LIMITS.max)}
      {edit === 'unannounced' && <p className={classes.note}>{t('whatIf.unannouncedNote')}</p>}
      {edit === 'unguided' && <p className={classes.note}>{t('whatIf.unguidedNote')}</p>}
      {edit === 'setValue' && (
        <>
          <select
            className={fieldClasses.select}
            aria-label={t('whatIf.value')}
            value={place}
            onChange={(event) => setForm({ ...emptyForm(edit), place: event.currentTarget.value })}
          >
            <option value="">{t('whatIf.chooseValue')}</option>
            <optgroup label={t('whatIf.times')}>
              {durations.map((name) => (
                <option key={name} value={`phases.${name}`}>
                  {wordOr(t, `duration.${name}`, PHASE_DURATION_DEFAULTS[name].meaning).text}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('whatIf.others')}>
              {fields.map((each) => (
                <option key={each.path} value={each.path}>
                  {words.label(each)}
                </option>
              ))}
            </optgroup>
          </select>
          {durationName !== undefined &&
            number(t('whatIf.newValue'), t('seconds'), PHASE_DURATION_DEFAULTS[durationName].valueS, 0, 3600)}
          {field?.input.kind === 'number' &&
            number(
              t('whatIf.newValue'),
              words.unit(field.input.unit),
              typeof field.fallback === 'number' ? field.fallback * (field.input.scale ?? 1) : undefined,
              field.input.min,
              field.input.max,
            )}
          {(field?.input.kind === 'choice' || field?.input.kind === 'switch') && (
            <select
              className={fieldClasses.select}
              aria-label={t('whatIf.newValue')}
              value={choice}
              onChange={(event) => set({ choice: event.currentTarget.value })}
            >
              <option value="">{t('whatIf.chooseNew')}</option>
              {(field.input.kind === 'choice' ? field.input.options : ['true', 'false']).map((option) => (
                <option key={option} value={option}>
                  {field.input.kind === 'choice' ? words.option(field, option) : words.value(field, option === 'true')}
                </option>
              ))}
            </select>
          )}
        </>
      )}
      <div className={classes.addActs}>
        <Button size="xs" onClick={onCancel}>
          {t('whatIf.cancel')}
        </Button>
        <Button size="xs" type="submit" variant="filled" disabled={made === null}>
          {t('whatIf.add')}
        </Button>
      </div>
    </form>
  );
}
