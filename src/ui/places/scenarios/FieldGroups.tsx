/** The form of the kind: its groups of values, the rarer ones folded away. */
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import { type DrillName, type Scenario, valueAtPath } from '../../../scenarios/index.js';
import { FieldRow } from './FieldRow.js';
import classes from './Fields.module.css';
import { isAsked } from './fields/field.js';
import { fieldGroups } from './fields/kindFields.js';

interface FieldGroupsProps {
  readonly kind: DrillName;
  readonly scenario: Scenario;
  readonly plan: CampusPlan | null;
  readonly onChange: (scenario: Scenario, what: string) => void;
}

export function FieldGroups({ kind, scenario, plan, onChange }: FieldGroupsProps) {
  const { t: typed } = useTranslation('scenarioFields');
  const t = typed as unknown as (key: string, values?: Record<string, unknown>) => string;
  return fieldGroups(kind).map(({ id, fields }) => {
    const asked = fields.filter((field) => isAsked(field, (path) => valueAtPath(scenario, path)));
    const usual = asked.filter(({ isAdvanced }) => !isAdvanced);
    const advanced = asked.filter(({ isAdvanced }) => isAdvanced);
    const row = (field: (typeof fields)[number]) => (
      <FieldRow key={field.path} field={field} scenario={scenario} plan={plan} onChange={onChange} />
    );
    return (
      <section key={id} className={classes.group} aria-labelledby={`group-${id}`}>
        <h3 id={`group-${id}`}>{t(`group.${id}.title`)}</h3>
        <p className={classes.lead}>{t(`group.${id}.lead`)}</p>
        {usual.map(row)}
        {advanced.length > 0 && (
          <details className={classes.more}>
            <summary>{t('more', { count: advanced.length })}</summary>
            {advanced.map(row)}
          </details>
        )}
      </section>
    );
  });
}
