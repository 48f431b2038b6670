/** The words of the form: labels, options, values with their unit. */
import { useTranslation } from 'react-i18next';
import { decimal } from '../../i18n/format.js';
import { type FieldUnit, fieldId, type ScenarioField } from './fields/field.js';

type AnyWords = (key: string, options?: Record<string, unknown>) => string;

export interface FieldWords {
  label(field: ScenarioField): string;
  /** What an empty choice means; the usual word where the field has none of its own. */
  none(field: ScenarioField): string;
  /** A sentence for a field that has no default. */
  hint(field: ScenarioField): string;
  option(field: ScenarioField, option: string): string;
  unit(unit: FieldUnit): string;
  /** A value as it is read. */
  value(field: ScenarioField, value: unknown, withUnit?: boolean): string;
}

export function useFieldWords(): FieldWords {
  const { t: typed } = useTranslation('scenarioFields');
  const t = typed as unknown as AnyWords;
  const unit = (name: FieldUnit) => t(`unit.${name}`);
  return {
    unit,
    label: (field) => t(`label.${fieldId(field)}`),
    none: (field) => t(`none.${fieldId(field)}`, { defaultValue: t('nothing') }),
    hint: (field) => t(`hint.${fieldId(field)}`, { defaultValue: '' }),
    option: (field, option) => t(`option.${fieldId(field)}.${option}`),
    value(field, value, withUnit = true) {
      const { input } = field;
      if (value === undefined || value === null) return '';
      if (typeof value === 'boolean')
        return value
          ? t(`yes.${fieldId(field)}`, { defaultValue: t('isSo') })
          : t(`no.${fieldId(field)}`, { defaultValue: t('isNot') });
      if (input.kind === 'number' && typeof value === 'number') {
        const shown = value * (input.scale ?? 1);
        const digits = Number.isInteger(shown) ? 0 : 1;
        return withUnit ? `${decimal(shown, digits)} ${unit(input.unit)}`.trim() : decimal(shown, digits);
      }
      return input.kind === 'choice' ? t(`option.${fieldId(field)}.${String(value)}`) : String(value);
    },
  };
}
